import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { text } from "../../src/comparison/text.ts";
import type { KeyEntries } from "../../src/match/key-entries.ts";
import type {
  Done,
  EntriesWork,
  PairArrays,
  Steps,
  Work,
  WordsWork,
} from "../../src/match/steps.ts";
import type { WordsOfRows } from "../../src/match/word-index.ts";
import { allEntries, allNearest, doWork, finish, wordsBeside } from "../../src/match/work.ts";
import type { drive as Drive } from "../../src/pipeline/drive.ts";
import type { withPool as WithPool } from "../../src/pipeline/pool.ts";
import type { matchTask as MatchTask, openDesk as OpenDesk } from "../../src/pipeline/match-job.ts";
import { type TextColumn, TextColumnBuilder } from "../../src/table/text-column.ts";

// Only what is built can run on a thread of its own.
const built = (name: string) => fileURLToPath(new URL(`../../dist/${name}.js`, import.meta.url));
const { drive } = (await import(built("pipeline/drive"))) as { drive: typeof Drive };
const { withPool } = (await import(built("pipeline/pool"))) as { withPool: typeof WithPool };
const { matchTask, openDesk } = (await import(built("pipeline/match-job"))) as {
  matchTask: typeof MatchTask;
  openDesk: typeof OpenDesk;
};
const { text: builtText } = (await import(built("comparison/text"))) as { text: typeof text };

const WORDS = ["Nguyễn Văn An", "", "nguyen van an", "Trần Thị Bình", "Tran Thi Binh", "Lê"];

function column(texts: readonly string[]): TextColumn {
  const builder = new TextColumnBuilder();
  for (const one of texts) {
    if (one === "") builder.addEmpty();
    else builder.addText(one);
  }
  return builder.finish();
}

function* both(works: readonly Work[]): Steps<readonly Done[]> {
  return yield works;
}

function works(comparison: typeof text): Work[] {
  const values = column(WORDS);
  const left = Uint32Array.from([0, 0, 3, 1]);
  const right = Uint32Array.from([2, 3, 4, 5]);
  const pairs = [
    { left, right },
    { left: right, right: left },
  ];
  return [
    { kind: "values", feature: 0, name: "who", comparison, values: [values], rows: WORDS.length },
    { kind: "levels", feature: 0, comparison, texts: values, columns: [values.codes], pairs },
  ];
}

/** Steps that hand over what needs no comparison: keys, words, the nearest rows, and what stays here. */
function* searching(): Steps<{
  readonly entries: readonly KeyEntries[];
  readonly own: string;
  readonly near: readonly PairArrays[];
  readonly words: WordsOfRows;
}> {
  const rows = 20_000;
  const codes = Uint32Array.from({ length: rows }, (_, row) => (row * 7) % WORDS.length);
  const values = column(WORDS);
  const starts = Uint32Array.from({ length: values.distinct + 2 }, (_, v) => Math.max(0, v - 1));
  const keys = { starts, hashes: Uint32Array.from({ length: values.distinct }, (_, v) => v % 3) };
  const columns = [codes];
  const entries: EntriesWork = { kind: "entries", columns, keys, rows };
  const termOf = Uint32Array.from({ length: values.distinct + 1 }, (_, v) => v);
  const few = [Uint32Array.from({ length: 200 }, (_, row) => (row * 5) % (values.distinct + 1))];
  const tables = [{ columns: few, termOf, terms: values, mask: 0 }];
  const index: WordsWork = { kind: "words", tables, rows: 200 };
  const [words, own] = yield* wordsBeside(index, function* () {
    yield [];
    return "done here";
  });
  const lonely = { lonely: new Uint8Array(200).fill(1, 20) };
  const near = yield* allNearest(
    [0, 50, 150].map((from, i, all) => {
      return { kind: "nearest", words, lonely, from, to: all[i + 1] ?? 200 };
    }),
  );
  return { entries: yield* allEntries([entries, entries]), words, own, near };
}

const LONG = [...WORDS, "a value longer than all the others together, which are few and short"];

/** One column, to be walked by a method that crosses no thread. */
class Columns {
  readonly length = 1;
  *[Symbol.iterator](): Generator<Uint32Array> {
    yield column(LONG).codes;
  }
}

/** What crosses threads: all but functions. */
const plain = (done: readonly Done[]): unknown =>
  done.map((one) => ("table" in one ? { ...one.table, comparison: "" } : one));

describe("works on threads", () => {
  it.each([1, 2, 4])("come to the same with %d", async (threads) => {
    const done = await withPool(threads, (pool) => drive(both(works(builtText)), pool));
    const here = works(text).map((work) => finish(doWork(work)));
    expect(plain(done)).toEqual(plain(here));
  });

  it.each([1, 2, 4])(
    "come to the same when threads keep what they prepared, with %d",
    async (threads) => {
      function* again(comparison: typeof text): Steps<readonly Done[]> {
        const all: Done[] = [];
        for (let turn = 0; turn < 3; turn++) {
          const some = works(comparison).flatMap((work) =>
            [0, 1, 2].map((f) => ({ ...work, feature: f })),
          );
          all.push(...(yield some as Work[]));
        }
        return all;
      }
      const done = await withPool(threads, (pool) => drive(again(builtText), pool));
      expect(plain(done)).toEqual(plain(finish(again(text))));
    },
  );

  it.each([1, 2, 4])("that search come to the same with %d", async (threads) => {
    const done = await withPool(threads, (pool) => drive(searching(), pool));
    const here = finish(searching());
    expect(done).toEqual(here);
    expect(here.own).toBe("done here");
    expect(here.near.map(({ left }) => left.length > 20)).toEqual([true, true, true]);
    expect(here.entries[0]?.size).toBeGreaterThan(0);
  });

  it("are done here when another thread cannot know their comparison", async () => {
    const own = { ...builtText, name: "made up" };
    const done = await withPool(2, (pool) => drive(both(works(own)), pool));
    expect(plain(done)).toEqual(plain(works(text).map((work) => finish(doWork(work)))));
  });

  it("tell an error that a person can do something about as it is", async () => {
    const run = withPool(2, async (pool) => {
      const parts = { answers: [] };
      const own = { fields: [], rules: [] };
      const file = {
        kind: "file",
        name: "decisions.csv",
        path: "decisions.csv",
        fd: 4095,
      } as const;
      return pool.begin({
        size: 1,
        job: { ...file, delimiter: ",", parts, own },
        here: () => Promise.reject(new Error("not here")),
        whole: (answer) => answer,
      });
    });
    await expect(run).rejects.toMatchObject({
      name: "KnownError",
      code: "output/cannot-write",
      exit: 74,
    });
  });

  it("begun beside others come to the same, and what no thread has begun is done here", async () => {
    const here: number[] = [];
    const desk = openDesk();
    const tasks = works(builtText).map((work, i) => ({ ...matchTask(work, desk), i }));
    const done = await withPool(2, async (pool) => {
      const begun = [...tasks, ...tasks, ...tasks].map((task, at) =>
        pool.begin({ ...task, here: (breath) => (here.push(at), task.here(breath)) }),
      );
      await pool.help();
      return Promise.all(begun);
    });
    const wanted = works(text).map((work) => finish(doWork(work)));
    expect(plain(done)).toEqual(plain([...wanted, ...wanted, ...wanted]));
    expect(here.length).toBeGreaterThan(0);
  });

  it.each([1, 2, 4])("that were begun before come to the same, with %d", async (threads) => {
    const done = await withPool(threads, async (pool) => {
      const desk = openDesk();
      const some = [0, 1, 2, 3].map(
        (feature) => ({ ...(works(builtText)[0] as Work), feature }) as Work,
      );
      for (const [feature, work] of some.entries()) {
        const task = matchTask(work, desk);
        if (feature > 0 && threads > 1)
          desk.begun.set(feature, { ...task, begun: pool.begin(task) });
      }
      return drive(both(some), pool, desk);
    });
    const tables = done.map((one) => ("table" in one ? one.table : undefined));
    expect(tables.map((table) => table?.feature)).toEqual([0, 1, 2, 3]);
    const [wanted] = works(text).map((work) => finish(doWork(work)));
    expect(plain(done.slice(0, 1))).toEqual(plain([wanted as Done]));
    for (const table of tables) expect(table).toEqual({ ...tables[0], feature: table?.feature });
  });

  it("end with exit code 70 when a thread dies, with other works under way or waiting", async () => {
    const levels = works(builtText)[1] as Work;
    // Whole here, and a bare object on any other thread. It is the largest, so another thread takes it.
    const torn = { ...levels, texts: column(LONG), columns: new Columns() } as unknown as Work;
    const all = [levels, torn, levels, levels, levels];
    const run = withPool(2, (pool) => drive(both(all), pool));
    await expect(run).rejects.toMatchObject({ code: "run/thread-died", exit: 70 });
  });
});

import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { text } from "../../src/comparison/text.ts";
import type { Done, Steps, Work } from "../../src/match/steps.ts";
import { doWork, finish } from "../../src/match/work.ts";
import type { drive as Drive } from "../../src/pipeline/pool.ts";
import { type TextColumn, TextColumnBuilder } from "../../src/table/text-column.ts";

// Only what is built can run on a thread of its own.
const built = (name: string) => fileURLToPath(new URL(`../../dist/${name}.js`, import.meta.url));
const { drive } = (await import(built("pipeline/pool"))) as { drive: typeof Drive };
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
    { kind: "values", name: "who", comparison, values: [values], rows: WORDS.length },
    { kind: "levels", comparison, texts: values, columns: [values.codes], pairs },
  ];
}

/** What crosses threads: all but functions. */
const plain = (done: readonly Done[]): unknown =>
  done.map((one) => ("table" in one ? { ...one.table, comparison: "" } : one));

describe("works on threads", () => {
  it.each([1, 2, 4])("come to the same with %d", async (threads) => {
    const done = await drive(both(works(builtText)), { rows: 6, threads });
    const here = works(text).map((work) => finish(doWork(work)));
    expect(plain(done)).toEqual(plain(here));
  });

  it("are done here when another thread cannot know their comparison", async () => {
    const own = { ...builtText, name: "made up" };
    const done = await drive(both(works(own)), { rows: 6, threads: 2 });
    expect(plain(done)).toEqual(plain(works(text).map((work) => finish(doWork(work)))));
  });

  it("end with exit code 70 when a thread dies, with other works under way or waiting", async () => {
    const levels = works(builtText)[1] as Work;
    const torn = { ...levels, columns: undefined } as unknown as Work;
    const all = [levels, torn, levels, levels, levels];
    await expect(drive(both(all), { rows: 6, threads: 2 })).rejects.toMatchObject({
      code: "run/thread-died",
      exit: 70,
    });
  });
});

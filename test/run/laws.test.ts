import * as fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openRunFolder } from "../../src/io/commit/run-folder.ts";
import { readCleaned } from "../../src/run/cleaned-rows.ts";
import { openRun } from "../../src/run/read.ts";
import { readRows } from "../../src/run/read-rows.ts";
import { restoreRun, restoredNames } from "../../src/run/restore.ts";
import { verifyRun } from "../../src/run/verify.ts";
import { readLost } from "../../src/run/write/lineage.ts";
import { writeRun } from "../../src/run/write/write-run.ts";
import { testRun } from "./result.ts";
import { tempFolder } from "../support/temp-folder.ts";

async function all<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const row of rows) list.push(row);
  return list;
}

const text = fc.oneof(
  fc.constantFrom(
    "",
    "a",
    "=1+1",
    "'=1",
    "-5",
    "+84901234567",
    "x\ny",
    'say "hi" (1, 2); "no"',
    " blank ",
    "é",
    "1,5",
  ),
  fc.string({ maxLength: 6 }).filter((t) => !t.includes("!")),
);
const rows = fc.array(fc.tuple(text, text, text, text), { minLength: 1, maxLength: 8 });
const entities = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 8, maxLength: 8 });

function numbered(keys: readonly number[]): number[] {
  const known = new Map<number, number>();
  return keys.map((key) => {
    const entity = known.get(key) ?? known.size;
    known.set(key, entity);
    return entity;
  });
}

describe("laws of a run folder", () => {
  it("is whole, gives the inputs back byte for byte, and loses no value", async () => {
    await fc.assert(
      fc.asyncProperty(
        rows,
        entities,
        fc.constantFrom("csv", "xlsx"),
        async (cells, keys, format) => {
          const entityOf = numbered(keys.slice(0, cells.length));
          const result = testRun({ rows: cells, entityOf, result: { format } });
          const target = join(tempFolder(), "out");
          await writeRun(result, await openRunFolder(target));
          expect(await verifyRun(target)).toEqual({ problems: [] });

          const run = openRun(target);
          const back = await restoreRun(run, join(tempFolder(), "back"));
          for (const [i, { path }] of back.entries()) {
            expect(readFileSync(path)).toEqual(readFileSync(result.inputs[i]?.path ?? ""));
          }

          const ledger = await all(readRows(run.path("ledger.csv"), run.manifest.delimiter));
          expect(ledger.map((r) => Number(r.get("row_id")))).toEqual(cells.map((_, i) => i + 1));

          const cleaned = new Map(
            (await all(readCleaned(run))).map((r) => [r.get("crm_entity_id"), r]),
          );
          const lineage = await all(readRows(run.path("lineage.csv"), run.manifest.delimiter));
          for (const row of ledger) {
            const rowId = Number(row.get("row_id"));
            const entity = row.get("entity_id");
            const kept = [...(cleaned.get(entity)?.values() ?? [])];
            const lost = lineage
              .filter((l) => l.get("entity_id") === entity)
              .flatMap((l) => readLost(l.get("lost") ?? ""));
            for (const value of cells[rowId - 1] ?? []) {
              // What XML cannot hold is the workbook writer's business.
              if (value.trim() === "" || (format === "xlsx" && /[^\n\u0020-\ud7ff]/.test(value)))
                continue;
              const stays = kept.some((k) => k === value || k.split(" | ").includes(value.trim()));
              const listed = lost.some((l) => l.value === value && l.rowIds.includes(rowId));
              expect(stays || listed, JSON.stringify({ value, kept, lost })).toBe(true);
            }
          }
        },
      ),
      { seed: 3, numRuns: 40 },
    );
  });

  it("refuses to restore over a file, and restores nothing then", async () => {
    const target = join(tempFolder(), "out");
    await writeRun(testRun(), await openRunFolder(target));
    const run = openRun(target);
    const back = tempFolder();
    await restoreRun(run, back);
    await expect(restoreRun(run, back)).rejects.toMatchObject({ code: "restore/exists", exit: 73 });
  });

  it.each([
    [
      ["a.csv", "b.csv"],
      ["a.csv", "b.csv"],
    ],
    [
      ["x/a.csv", "y/A.csv"],
      ["a.csv", "2-A.csv"],
    ],
    [
      ["..\\..\\etc\\x.csv", ".."],
      ["x.csv", "input-2.csv"],
    ],
    [["-"], ["input-1.csv"]],
  ])("restores %j as %j", (inputs, names) => {
    expect(restoredNames(inputs)).toEqual(names);
  });

  it("refuses an input that changed since it was read", async () => {
    const result = testRun();
    const changed = {
      ...result,
      inputs: result.inputs.map((i) => ({ ...i, sha256: "0".repeat(64) })),
    };
    const folder = await openRunFolder(join(tempFolder(), "out"));
    await expect(writeRun(changed, folder)).rejects.toMatchObject({
      code: "input/changed",
      exit: 65,
    });
    await folder.abort();
  });
});

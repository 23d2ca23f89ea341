import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SurvivorRule } from "../../src/field/define.ts";
import { lineageOf } from "../../src/merge/lineage.ts";
import { mergeEntities } from "../../src/merge/merge.ts";
import { heldIn } from "../../src/merge/rules/union.ts";
import { cleanData, mergeAll, settings, type TestColumn } from "./table.ts";

const RULES: SurvivorRule[] = [
  "most-recent",
  "source-priority",
  "most-complete",
  "most-frequent",
  "min",
  "max",
  "union",
  "stricter",
  "sum",
  "first",
];
const COLUMNS: TestColumn[] = [
  ...RULES.map((rule) => ({ header: rule, field: `f_${rule}`, rule })),
  { header: "street", field: "address" },
  { header: "ward", field: "ward" },
  { header: "consent_status", field: "consent_status", rule: "stricter" },
  { header: "consent_date", field: "consent_date" },
  { header: "phone", field: "phone" },
  { header: "phone 2", field: "phone", ordinal: 2 },
  { header: "updated", field: "updated_at" },
  { header: "free" },
];
const cell = fc.constantFrom(
  "",
  "",
  "a",
  "b",
  "VIP; a",
  "7",
  "12.50",
  "given",
  "withdrawn",
  "2021-03-04",
  "2024-01-01",
  "bad!invalid",
  "odd!suspect",
  "-!missing",
);
const table = fc.array(fc.tuple(...COLUMNS.map(() => cell)), { minLength: 1, maxLength: 9 });
const entityOf = (
  rows: number,
  seed: readonly number[],
): { entityOf: Uint32Array; entities: number } => {
  const known = new Map<number, number>();
  const of = Uint32Array.from({ length: rows }, (_, i) => {
    const key = seed[i % seed.length] ?? 0;
    const entity = known.get(key) ?? known.size;
    known.set(key, entity);
    return entity;
  });
  return { entityOf: of, entities: known.size };
};
const seeds = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 9 });

describe("laws", () => {
  it("each value of a merged row survives in its field or is listed as lost", () => {
    fc.assert(
      fc.property(table, seeds, (rows, seed) => {
        const data = cleanData(COLUMNS, rows);
        const match = entityOf(rows.length, seed);
        const result = mergeEntities(data, match, settings());
        const lineage = [...lineageOf(result.lineage)];
        for (let record = 0; record < rows.length; record++) {
          const entity = match.entityOf[record] as number;
          for (const [c, column] of data.dataset.columns.entries()) {
            const value = column.raw.at(record);
            if (value === "") continue;
            const field = data.columns[c]?.spec.name;
            const stays = result.columns.some(
              (m) =>
                (m.column === c || (field !== undefined && m.field === field)) &&
                (m.cells.at(entity) === value || heldIn(m.cells.at(entity), value)),
            );
            const listed = lineage.some(
              (s) =>
                s.entity === entity &&
                result.columns[s.column]?.column === c &&
                s.lost.some((l) => l.value === value && l.records.includes(record)),
            );
            expect(stays || listed).toBe(true);
          }
        }
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it("does not depend on the order of the rows", () => {
    const shuffled = table.chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([rows, other]) => {
        const forward = mergeAll(cleanData(COLUMNS, rows)).row;
        expect(mergeAll(cleanData(COLUMNS, other)).row).toEqual(forward);
      }),
      { seed: 11, numRuns: 500 },
    );
  });

  it("never lets a blank beat a value, outside what belongs together", () => {
    fc.assert(
      fc.property(table, (rows) => {
        const { row } = mergeAll(cleanData(COLUMNS, rows));
        for (const [c, { header }] of COLUMNS.entries()) {
          if (["street", "ward", "consent_date", "phone 2"].includes(header)) continue;
          const any = rows.some((r) => (r[c] ?? "") !== "");
          expect(header in row).toBe(any);
        }
      }),
      { seed: 13, numRuns: 300 },
    );
  });

  it("changes nothing where nothing is merged", () => {
    fc.assert(
      fc.property(table, (rows) => {
        const data = cleanData(COLUMNS, rows);
        const apart = { entityOf: Uint32Array.from(rows.keys()), entities: rows.length };
        const result = mergeEntities(data, apart, settings());
        for (const [c, column] of data.dataset.columns.entries()) {
          expect(result.columns[c]?.cells.codes).toEqual(column.raw.codes);
        }
        expect([...lineageOf(result.lineage)]).toEqual([]);
      }),
      { seed: 17, numRuns: 50 },
    );
  });
});

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assignIds } from "../../src/state/assign.ts";
import type { StateRow } from "../../src/state/model.ts";
import { recognise } from "../../src/state/recognise.ts";
import { keysOf, stateRow } from "./people.ts";

/** Ids by content: which id the entity of each row gets. */
function idsOf(
  known: readonly StateRow[],
  rows: readonly { key: string; anchor?: string; entity: number }[],
  next = 100,
): Record<string, number> {
  const keys = keysOf(rows);
  const numbers = [...new Set(rows.map((r) => r.entity))];
  const entityOf = Uint32Array.from(rows, (r) => numbers.indexOf(r.entity));
  const { idOf } = assignIds(entityOf, numbers.length, recognise(known, keys), keys, next);
  return Object.fromEntries(rows.map((r, i) => [r.key, idOf[entityOf[i] as number] as number]));
}

describe("ids over time", () => {
  const known = [
    stateRow(1, 7, "a"),
    stateRow(2, 7, "b"),
    stateRow(3, 7, "c"),
    stateRow(4, 3, "d"),
    stateRow(5, 9, "e", { anchors: ["E!"] }),
  ];

  it("keeps ids of what did not change", () => {
    const rows = ["a", "b", "c"].map((key) => ({ key, entity: 0 }));
    expect(idsOf(known, [...rows, { key: "d", entity: 1 }])).toEqual({ a: 7, b: 7, c: 7, d: 3 });
  });

  it("gives the oldest id to a merge", () => {
    const rows = ["a", "b", "c", "d"].map((key) => ({ key, entity: 0 }));
    expect(idsOf(known, rows)).toEqual({ a: 3, b: 3, c: 3, d: 3 });
  });

  it("gives the id to the largest part of a split", () => {
    const rows = [
      { key: "a", entity: 1 },
      { key: "b", entity: 2 },
      { key: "c", entity: 2 },
    ];
    expect(idsOf(known, rows)).toEqual({ a: 100, b: 7, c: 7 });
  });

  it("gives the id to the part with the oldest row when parts are equal", () => {
    const rows = [
      { key: "c", entity: 1 },
      { key: "a", entity: 2 },
    ];
    expect(idsOf(known, rows)).toEqual({ c: 100, a: 7 });
  });

  it("lets a part of a split that is merged elsewhere take no id along", () => {
    const rows = [
      { key: "a", entity: 1 },
      { key: "b", entity: 1 },
      { key: "c", entity: 2 },
      { key: "d", entity: 2 },
    ];
    expect(idsOf(known, rows)).toEqual({ a: 7, b: 7, c: 3, d: 3 });
  });

  it("brings a retired id back when its merge is taken back", () => {
    const merged = [stateRow(1, 3, "a", { first: 7 }), stateRow(2, 3, "b"), stateRow(3, 3, "d")];
    const rows = [
      { key: "a", entity: 0 },
      { key: "b", entity: 1 },
      { key: "d", entity: 1 },
    ];
    expect(idsOf(merged, rows)).toEqual({ a: 7, b: 3, d: 3 });
  });

  it("knows an edited row by its anchor, but not when two rows share it", () => {
    expect(idsOf(known, [{ key: "e2", anchor: "E!", entity: 0 }])).toEqual({ e2: 9 });
    const two = [
      { key: "e2", anchor: "E!", entity: 0 },
      { key: "e3", anchor: "E!", entity: 1 },
    ];
    expect(idsOf(known, two)).toEqual({ e2: 100, e3: 101 });
  });

  it("does not depend on the order of rows", () => {
    const key = fc.constantFrom(...Array.from("abcdefghijkl"));
    const row = fc.record({ key, entity: fc.nat(4) });
    const table = fc.uniqueArray(row, { selector: (r) => r.key, maxLength: 12 });
    fc.assert(
      fc.property(
        table.chain((t) =>
          fc.tuple(fc.constant(t), fc.shuffledSubarray(t, { minLength: t.length })),
        ),
        ([rows, shuffled]) => {
          expect(idsOf(known, shuffled)).toEqual(idsOf(known, rows));
        },
      ),
      { seed: 6, numRuns: 300 },
    );
  });

  it("never gives one id to two entities", () => {
    const key = fc.constantFrom(...Array.from("abcdefghijkl"));
    const row = fc.record({ key, entity: fc.nat(6) });
    const table = fc.uniqueArray(row, { selector: (r) => r.key, maxLength: 12 });
    fc.assert(
      fc.property(table, (rows) => {
        const ids = idsOf(known, rows);
        const entities = new Map<number, number>();
        for (const r of rows) {
          const id = ids[r.key] as number;
          expect(entities.get(id) ?? r.entity).toBe(r.entity);
          entities.set(id, r.entity);
        }
      }),
      { seed: 6, numRuns: 300 },
    );
  });
});

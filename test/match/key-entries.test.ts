import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entriesOf } from "../../src/match/key-entries.ts";

const ROWS = 60;

/** Keys of each value: few different ones, some that share their low bits, so that rows meet often and by chance. */
const keysOfValues = fc.array(
  fc.array(fc.oneof(fc.nat(5), fc.constantFrom(256, 65_536, 1 << 30), fc.nat()), { maxLength: 3 }),
  { minLength: 1, maxLength: 30 },
);

describe("entriesOf", () => {
  it("gives the rows of every key that at least two hold, in order", () => {
    const columns = fc.array(fc.array(fc.nat(29), { minLength: ROWS, maxLength: ROWS }), {
      minLength: 1,
      maxLength: 2,
    });
    fc.assert(
      fc.property(keysOfValues, columns, (values, drawn) => {
        const hashes = Uint32Array.from(values.flat());
        const starts = new Uint32Array(values.length + 1);
        for (const [v, own] of values.entries()) starts[v + 1] = (starts[v] ?? 0) + own.length;
        const held = drawn.map((column) => Uint32Array.from(column, (v) => v % values.length));
        const entries = entriesOf({ columns: held, keys: { starts, hashes }, rows: ROWS });

        const holders = new Map<number, Set<number>>();
        for (let row = 0; row < ROWS; row++) {
          for (const key of held.flatMap((column) => values[column[row] ?? 0] ?? [])) {
            holders.set(key, (holders.get(key) ?? new Set<number>()).add(row));
          }
        }
        const expected = [...holders]
          .filter(([, rows]) => rows.size > 1)
          .sort(([a], [b]) => a - b)
          .flatMap(([key, rows]) => [...rows].map((row) => [key, row]));
        const got = [...entries.keys].map((key, i) => [key, entries.rows[i]]);
        expect(got).toEqual(expected);
        expect(entries.size).toBe(expected.length);
      }),
      { seed: 11, numRuns: 300 },
    );
  });
});

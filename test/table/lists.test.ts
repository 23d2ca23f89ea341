import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Lists } from "../../src/table/lists.ts";

describe("Lists", () => {
  it("keeps what arrays would keep, in order", () => {
    const additions = fc.array(fc.tuple(fc.nat(9), fc.nat(0xffffffff)), { maxLength: 300 });
    fc.assert(
      fc.property(additions, (all) => {
        const lists = new Lists(10);
        const arrays: number[][] = Array.from({ length: 10 }, () => []);
        for (const [slot, value] of all) {
          lists.add(slot, value);
          arrays[slot]?.push(value);
        }
        for (const [slot, expected] of arrays.entries()) {
          const got: number[] = [];
          for (let at = lists.first(slot); at !== 0; at = lists.next(at)) got.push(lists.value(at));
          expect(got).toEqual(expected);
        }
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});

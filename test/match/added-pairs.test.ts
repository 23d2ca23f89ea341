import * as fc from "fast-check";
import { expect, it } from "vitest";
import { addedPairs, withAdded } from "../../src/match/added-pairs.ts";
import { PairList } from "../../src/table/pair-list.ts";

it("finds the pairs that came later and puts their levels in their places", () => {
  const row = fc.integer({ min: 0, max: 19 });
  const pairs = fc.array(fc.tuple(row, row), { maxLength: 80 });
  fc.assert(
    fc.property(pairs, pairs, (first, later) => {
      const list = new PairList();
      for (const [a, b] of first) if (a !== b) list.add(a, b, 1);
      const before = list.sorted(20);
      for (const [a, b] of later) if (a !== b) list.add(a, b, 2);
      const all = list.sorted(20);
      // The level of a pair is any number made of its rows.
      const levelOf = (left: number, right: number) => (left * 20 + right) % 251;
      const levels = (of: { left: Uint32Array; right: Uint32Array }) =>
        Uint8Array.from(of.left, (left, i) => levelOf(left, of.right[i] as number));
      const added = addedPairs(before, all);
      expect(withAdded(levels(before), levels(added), added.at)).toEqual(levels(all));
    }),
    { seed: 3 },
  );
});

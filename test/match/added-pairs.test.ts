import * as fc from "fast-check";
import { expect, it } from "vitest";
import { mergePairs, withAdded } from "../../src/match/added-pairs.ts";
import { PairList } from "../../src/table/pair-list.ts";

it("merges pairs that came later, and puts their levels in their places", () => {
  const row = fc.integer({ min: 0, max: 19 });
  const pairs = fc.array(fc.tuple(row, row, fc.nat(3)), { maxLength: 80 });
  fc.assert(
    fc.property(pairs, pairs, (first, later) => {
      const [list, more, both] = [new PairList(), new PairList(), new PairList()];
      for (const [into, some] of [
        [list, first],
        [more, later],
      ] as const) {
        for (const [a, b, rule] of some) {
          if (a === b) continue;
          into.add(a, b, rule);
          both.add(a, b, rule);
        }
      }
      const before = list.sorted(20);
      const { pairs: all, added } = mergePairs(before, more.sorted(20));
      expect(all).toEqual(both.sorted(20));
      // The level of a pair is any number made of its rows.
      const levelOf = (left: number, right: number) => (left * 20 + right) % 251;
      const levels = (of: { left: Uint32Array; right: Uint32Array }) =>
        Uint8Array.from(of.left, (left, i) => levelOf(left, of.right[i] as number));
      const known = { levels: levels(before), at: added.at };
      expect(withAdded(known, levels(added))).toEqual(levels(all));
    }),
    { seed: 3 },
  );
});

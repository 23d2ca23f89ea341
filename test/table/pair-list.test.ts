import * as fc from "fast-check";
import { expect, it } from "vitest";
import { findPair, PairList } from "../../src/table/pair-list.ts";

const pair = fc.tuple(fc.nat(29), fc.nat(29), fc.nat(5)).filter(([a, b]) => a !== b);

it("keeps each pair once, in order, under its first rule, and finds it again", () => {
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 120 }), (pairs) => {
      const list = new PairList();
      const rules = new Map<string, number>();
      for (const [a, b, rule] of pairs) {
        expect(list.add(a, b, rule)).toBe(true);
        const key = [Math.min(a, b), Math.max(a, b)].join(" ");
        rules.set(key, Math.min(rule, rules.get(key) ?? 9));
      }
      const sorted = list.sorted(30);
      const keys = [...rules.keys()].toSorted((x, y) => {
        const [a = 0, b = 0] = x.split(" ").map(Number);
        const [c = 0, d = 0] = y.split(" ").map(Number);
        return a - c || b - d;
      });
      expect(Array.from(sorted.left, (l, i) => `${l} ${sorted.right[i]}`)).toEqual(keys);
      expect([...sorted.rule]).toEqual(keys.map((key) => rules.get(key)));
      for (let a = 0; a < 30; a++) {
        for (let b = 0; b < 30; b++) {
          const at = a === b ? -1 : keys.indexOf([Math.min(a, b), Math.max(a, b)].join(" "));
          if (a !== b) expect(findPair(sorted, a, b)).toBe(at);
        }
      }
    }),
    { seed: 7 },
  );
});

it("takes only pairs across sides when there are two", () => {
  const list = new PairList(Uint8Array.from([0, 0, 1]));
  expect([list.add(0, 1, 0), list.add(2, 0, 0), list.add(1, 2, 0)]).toEqual([false, true, true]);
  expect(list.sorted(3).size).toBe(2);
});

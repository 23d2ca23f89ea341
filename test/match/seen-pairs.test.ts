import * as fc from "fast-check";
import { expect, it } from "vitest";
import { SeenPairs } from "../../src/match/seen-pairs.ts";

it("tells new pairs from known ones as a set of texts does", () => {
  const hash = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 0xffffffff }));
  fc.assert(
    fc.property(fc.array(fc.tuple(hash, hash), { maxLength: 60 }), (pairs) => {
      const seen = new SeenPairs();
      const known = new Set<string>();
      for (const [one, other] of pairs) {
        const key = one === 0 && other === 0 ? "0 1" : `${one} ${other}`;
        expect(seen.add(one, other)).toBe(!known.has(key));
        known.add(key);
      }
    }),
    { seed: 7 },
  );
});

it("keeps all pairs while it grows", () => {
  const seen = new SeenPairs();
  const addAll = (): number => {
    let fresh = 0;
    for (let i = 0; i < 20_000; i++) if (seen.add(Math.imul(i, 0x9e3779b1) >>> 0, i & 7)) fresh++;
    return fresh;
  };
  expect([addAll(), addAll()]).toEqual([20_000, 0]);
});

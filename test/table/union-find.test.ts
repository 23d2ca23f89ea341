import * as fc from "fast-check";
import { expect, it } from "vitest";
import { UnionFind } from "../../src/table/union-find.ts";

it("groups what was joined, whatever the order", () => {
  const links = fc.array(fc.tuple(fc.nat(19), fc.nat(19)), { maxLength: 30 });
  fc.assert(
    fc.property(links, (pairs) => {
      const sets = new UnionFind(20);
      const label = Array.from({ length: 20 }, (_, i) => i);
      for (const [a, b] of pairs) {
        sets.union(a, b);
        const [from, to] = [label[a], label[b]];
        for (let i = 0; i < 20; i++) if (label[i] === from) label[i] = to ?? 0;
      }
      const { of, count } = sets.numbers();
      expect(count).toBe(new Set(label).size);
      for (let i = 0; i < 20; i++) {
        expect(sets.sizeOf(i)).toBe(label.filter((l) => l === label[i]).length);
        for (let j = 0; j < 20; j++) expect(of[i] === of[j]).toBe(label[i] === label[j]);
      }
    }),
    { seed: 7 },
  );
});

it("numbers groups by their first element", () => {
  const sets = new UnionFind(5);
  sets.union(4, 1);
  sets.union(3, 2);
  expect([...sets.numbers().of]).toEqual([0, 1, 2, 2, 1]);
});

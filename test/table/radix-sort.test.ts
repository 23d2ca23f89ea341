import * as fc from "fast-check";
import { expect, it } from "vitest";
import { radixSort } from "../../src/table/radix-sort.ts";

it("sorts like a stable sort and carries the payload along", () => {
  const key = fc.oneof(fc.nat(5), fc.integer({ min: 0, max: 0xffffffff }));
  fc.assert(
    fc.property(fc.array(key, { maxLength: 200 }), (keys) => {
      const sorted = Uint32Array.from([...keys, 1, 2]);
      const payload = Uint32Array.from(keys, (_, i) => i);
      radixSort(sorted, payload, keys.length);
      const expected = keys.map((k, i) => [k, i] as const).toSorted((a, b) => a[0] - b[0]);
      expect([...sorted.subarray(0, keys.length)]).toEqual(expected.map(([k]) => k));
      expect([...payload]).toEqual(expected.map(([, i]) => i));
    }),
    { seed: 7 },
  );
});

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { unitIndex } from "../../../src/country/vn/lookup.ts";
import { vnUnits } from "../../../src/country/vn/units.ts";
import { readVn } from "../../../src/field/address/read-vn.ts";
import { readStreet } from "../../../src/field/address/street-memory.ts";

const { districts, newWards, oldWards } = vnUnits();
const index = unitIndex();
const names = [...districts, ...newWards, ...oldWards].flatMap((unit) => [unit.name, unit.full]);

const house = fc.oneof(
  fc.integer({ min: 0, max: 99_999 }).map(String),
  fc
    .array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 4 })
    .map((n) => n.join("/")),
  fc.constantFrom("05", "12B", "Số 7", "K2", "700000", "1", "2", "10"),
);
const words = fc.constantFrom(
  ..."Nguyễn Trãi|Bảo Lộc|Ward|District 5|Quận|đường 3/2|Thị trấn|tổ 5|Hai Bà Trưng|phố Huế|Vietnam".split(
    "|",
  ),
);
const line = fc
  .tuple(
    house,
    fc.array(fc.oneof(words, fc.constantFrom(...names)), { minLength: 1, maxLength: 3 }),
  )
  .chain(([number, parts]) =>
    fc.constantFrom(" ", ", ", " - ").map((gap) => `${number} ${parts.join(gap)}`),
  );

test("a remembered street reads as the reader reads the line", () => {
  const district = fc.option(fc.constantFrom(...districts), { nil: undefined });
  fc.assert(
    fc.property(line, district, fc.boolean(), (text, of, told) => {
      const old = told && of !== undefined ? index.provinceKeys.get(of.province.key) : undefined;
      const known = { province: old, district: of };
      expect(readStreet(text, known, readVn), text).toEqual(readVn(text, known));
    }),
    { seed: 17, numRuns: 6000 },
  );
});

test.each([
  ["1 Bảo Lộc", "2 Bảo Lộc", "names that start with a number"],
  ["12 Ward", "13 Ward", "a number that is the unit's name"],
  ["216 Lê Lợi", "35 Lê Lợi", "only the number differs"],
  ["216/5 Lê Lợi", "35/5 Lê Lợi", "with an alley"],
])("%s, then %s: %s", (first, second) => {
  for (const text of [first, second, first]) {
    expect(readStreet(text, {}, readVn)).toEqual(readVn(text, {}));
  }
});

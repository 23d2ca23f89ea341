import { expect, test } from "vitest";
import { parseVn } from "../../../src/field/address/parse-vn.ts";
import { readVn } from "../../../src/field/address/read-vn.ts";
import { AddressWriter, HABITS } from "./address-writer.ts";

test("an address read by its remembered tail reads as it does alone", () => {
  const writer = new AddressWriter(99);
  for (const habit of HABITS) {
    for (let i = 0; i < 600; i++) {
      const { text } = writer.write(habit);
      expect(parseVn(text), text).toEqual(readVn(text));
      expect(parseVn(text), text).toEqual(readVn(text));
    }
  }
});

test.each([
  ["12, Lê Lợi, TP Vinh, Nghệ An", "a bare number before a street"],
  ["đường 5, Bến Nghé, Quận 1, TP.HCM", "a numbered street before a ward"],
  ["Tòa nhà A, 12 Lê Lợi, P. Bến Nghé, Q.1, TP.HCM", "four commas"],
  ["12 Lê Lợi, P. Bến Nghé, Q.1, TP.HCM, Việt Nam", "the country behind"],
  [", P. Bến Nghé, Q.1, TP.HCM", "nothing before"],
  ["12 Lê Lợi,", "nothing behind"],
])("%s (%s)", (text) => {
  expect(parseVn(text)).toEqual(readVn(text));
});

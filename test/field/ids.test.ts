import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CELL, type CellKind } from "../../src/model/cell.ts";
import { defaultsOf } from "../../src/model/setting.ts";
import { readCitizenId } from "../../src/country/citizen-id.ts";
import { isVietnameseTaxId } from "../../src/country/tax-id.ts";
import { brief, cleanWith } from "./clean-with.ts";
import { citizenId } from "../../src/field/citizen-id.ts";
import type { CleanContext } from "../../src/field/define.ts";
import { nationalId } from "../../src/field/national-id.ts";
import { passport } from "../../src/field/passport.ts";
import { FIELD_SETTINGS } from "../../src/field/settings.ts";
import { taxSchemes } from "../../src/field/id/tax-schemes.ts";
import { taxId } from "../../src/field/tax-id.ts";
import { stdnum, type Validator } from "stdnum";

const base: CleanContext = {
  country: "VN",
  asOf: "2026-11-22",
  settings: defaultsOf(FIELD_SETTINGS),
  header: "",
  facts: undefined,
};
type Field = typeof taxId | typeof citizenId | typeof passport | typeof nationalId;

function told(field: Field, raw: string, kind: CellKind = CELL.text, country = "VN") {
  const { status, value, findings = [] } = field.clean(raw, kind, { ...base, country });
  return [
    status,
    value,
    ...findings.map((f) => f.code.replace(`${field.name.replace("_", "-")}/`, "")),
  ].join(" | ");
}

describe("Vietnamese tax numbers", () => {
  test.each(["0100109106", "0100233488", "0300588569", "0101248141", "0309532909"])("%s", (raw) => {
    expect(told(taxId, raw)).toBe(`ok | ${raw}`);
    expect(told(taxId, raw.slice(1), CELL.number)).toBe(`fixed | ${raw} | lost-zero`);
  });
  test.each([
    ["MST 0100109106", "ok | 0100109106"],
    ["0100109106-01", "invalid | 0100109106-01 | malformed"],
    ["0100109106; 0300588569", "invalid | 0100109106; 0300588569 | malformed"],
    ["ABC12345", "invalid | ABC12345 | malformed"],
    ["MST: 0100109106", "ok | 0100109106"],
    ["0100 109 106", "ok | 0100109106"],
    ["0100109106-001", "ok | 0100109106-001"],
    ["0100109106001", "ok | 0100109106-001"],
    ["100109106001", "fixed | 0100109106-001 | lost-zero"],
    ["0100109106-000", "invalid | 0100109106-000 | checksum"],
    ["0100109107", "invalid | 0100109107 | checksum"],
    ["0312345678", "invalid | 0312345678 | checksum"],
    ["0010010910", "invalid | 0010010910 | checksum"],
    ["087084000999", "ok | 087084000999 | personal"],
    ["87084000999", "fixed | 087084000999 | lost-zero | personal"],
    ["010010910", "invalid | 010010910 | checksum"],
    ["01001", "invalid | 01001 | malformed"],
    ["0000000000", "missing | 0000000000"],
    ["1111111111", "suspect | 1111111111 | dummy"],
    ["1.00109E+09", "invalid | 1.00109E+09 | digits-lost"],
    ["VN0100109106", "ok | 0100109106"],
    ["DE136695976", "ok | DE136695976"],
    ["DE 136 695 976", "ok | DE136695976"],
    ["DE136695977", "invalid | DE136695977 | checksum"],
    ["ATU13585627", "ok | ATU13585627"],
    ["không có", "missing | không có"],
    ["công ty", "invalid | công ty | malformed"],
  ])("%s → %s", (raw, expected) => {
    expect(told(taxId, raw)).toBe(expected);
  });
  test("our check says what the package says", () => {
    const mst = stdnum["VN"]?.["mst"];
    fc.assert(
      fc.property(fc.stringMatching(/^\d{10}(?:\d{3})?$/), (digits) => {
        const issued = mst?.validate(digits).isValid;
        expect(isVietnameseTaxId(digits)).toBe(issued);
      }),
      { seed: 31, numRuns: 20_000 },
    );
  });
});

describe("tax numbers elsewhere", () => {
  test("every country of the package is known, with the same schemes, and no other", () => {
    const letters = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i));
    for (const country of letters.flatMap((a) => letters.map((b) => a + b))) {
      const schemes = stdnum[country];
      const names = (list: readonly Validator[]) => list.map((v) => v.name).sort();
      expect(names(taxSchemes(country) ?? []), country).toEqual(
        names(schemes === undefined ? [] : Object.values(schemes)),
      );
    }
  });
  test.each([
    ["DE", "DE136695976", "ok | DE136695976"],
    ["DE", "136 695 976", "ok | 136 695 976"],
    ["US", "36-2167048", "ok | 36-2167048"],
    ["FR", "732 829 320", "ok | 732 829 320"],
    ["FR", "732 829 321", "invalid | 732 829 321 | checksum"],
    ["CH", "CHE-116.281.710 MWST", "ok | CHE-116.281.710 MWST"],
    ["DE", "CHE-116.281.710 TVA", "ok | CHE-116.281.710 TVA"],
    ["CH", "CHE-116.281.711 MWST", "invalid | CHE-116.281.711 MWST | checksum"],
    ["KH", "L001-901234567", "ok | L001-901234567"],
  ])("%s %s → %s", (country, raw, expected) => {
    expect(told(taxId, raw, CELL.text, country)).toBe(expected);
  });
});

describe("citizen ids", () => {
  test.each([
    ["087084000999", "ok | 087084000999"],
    ["087 084 000 999", "ok | 087084000999"],
    ["CMND 023456780", "suspect | 023456780 | obsolete"],
    ["087084000999 (CCCD)", "ok | 087084000999"],
    ["CCCD: 087084000999", "ok | 087084000999"],
    ["87084000999", "fixed | 087084000999 | lost-zero"],
    ["087184000999", "ok | 087184000999"],
    ["001399000999", "invalid | 001399000999 | unborn"],
    ["001326000999", "ok | 001326000999"],
    ["003084000999", "suspect | 003084000999 | province"],
    ["123456789", "suspect | 123456789 | dummy"],
    ["023456780", "suspect | 023456780 | obsolete"],
    ["C1234567", "ok | C1234567 | other-document"],
    ["0870840009", "invalid | 0870840009 | malformed"],
    ["1084000999", "invalid | 1084000999 | malformed"],
    ["8.7084E+10", "invalid | 8.7084E+10 | digits-lost"],
    ["chưa có", "missing | chưa có"],
  ])("%s → %s", (raw, expected) => {
    expect(told(citizenId, raw)).toBe(expected);
  });
  test("numbers lose one zero, or two", () => {
    expect(told(citizenId, "1084000999", CELL.number)).toBe("fixed | 001084000999 | lost-zero");
    expect(told(citizenId, "23456780", CELL.number)).toBe(
      "suspect | 023456780 | lost-zero | obsolete",
    );
  });
  test("a column of texts that lost one zero lost two as well", () => {
    const clean = (raw: string, others: readonly string[]) =>
      brief(cleanWith(citizenId, raw, { column: Object.fromEntries(others.map((o) => [o, 1])) }));
    expect(clean("1084000999", ["87084000999"])).toEqual([
      "fixed",
      "001084000999",
      "citizen-id/lost-zero",
    ]);
    expect(clean("1084000999", ["087084000999"])[0]).toBe("invalid");
    expect(clean("3084000999", ["87084000999"])[0]).toBe("invalid");
  });
  test("what the digits say", () => {
    expect(readCitizenId("087084000999")).toEqual({
      digits: "087084000999",
      place: "087",
      province: "Đồng Tháp",
      sex: "male",
      birthYear: 1984,
    });
    expect(readCitizenId("001305000999")).toMatchObject({ sex: "female", birthYear: 2005 });
    expect(readCitizenId("08708400099")).toBeUndefined();
  });
});

describe("passports and other ids", () => {
  test.each([
    ["c1234567", "ok | C1234567"],
    ["B 1234567", "ok | B1234567"],
    ["C01X00T47", "ok | C01X00T47"],
    ["ABCDEFG", "invalid | ABCDEFG | malformed"],
    ["C123", "invalid | C123 | malformed"],
    ["-", "missing | -"],
  ])("%s → %s", (raw, expected) => {
    expect(told(passport, raw)).toBe(expected);
  });
  test.each([
    ["078-05-1120", "ok | 078-05-1120"],
    ["5304218", "ok | 5304218"],
    ["123-45-6789", "suspect | 123-45-6789 | dummy"],
    ["111-11-1111", "suspect | 111-11-1111 | dummy"],
    ["12", "suspect | 12 | too-short"],
    ["n/a", "missing | n/a"],
  ])("%s → %s", (raw, expected) => {
    expect(told(nationalId, raw)).toBe(expected);
  });
  test.each([
    ["0100109106-000", "0100109106", "the head office, as some programs write it"],
    ["0100109106-001", "0100109106001", "a branch"],
  ])("the tax number %s is compared by %s (%s)", (raw, feature) => {
    expect(taxId.clean(raw, CELL.text, base).feature).toBe(feature);
  });
  test.each([
    ["TE1481202384929", "1202384929", "a child's health card"],
    ["HS 4 48 1202384929", "1202384929", "the same child's at school"],
    ["1202384929", "1202384929", "the number alone, as on cards since 2021"],
    ["TE9481202384929", "TE9481202384929", "no such benefit"],
    ["TE148120238492", "TE148120238492", "a digit short"],
  ])("%s is compared by %s (%s)", (raw, feature) => {
    const { value, feature: compared = value } = nationalId.clean(raw, CELL.text, base);
    expect([value, compared]).toEqual([raw, feature]);
  });
  test("separators do not count when compared", () => {
    expect(nationalId.clean("078-05-1120", CELL.text, base).feature).toBe("078051120");
  });
});

test("cleaning twice is cleaning once, and never empties a cell", () => {
  const id = fc.oneof(
    fc.stringMatching(/^0?\d{8,13}$/),
    fc.stringMatching(/^[A-Z]{0,2}[\d .-]{5,14}$/),
    fc.string({ maxLength: 20 }),
  );
  fc.assert(
    fc.property(id, fc.constantFrom("VN", "DE", "US"), (raw, country) => {
      for (const field of [taxId, citizenId, passport, nationalId]) {
        const context = { ...base, country };
        const once = field.clean(raw, CELL.text, context);
        if (raw.trim() !== "") expect(once.value).not.toBe("");
        const twice = field.clean(once.value, CELL.text, context);
        expect([field.name, twice.value]).toEqual([field.name, once.value]);
      }
    }),
    { seed: 37, numRuns: 4000 },
  );
});

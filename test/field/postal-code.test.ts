import { describe, expect, test } from "vitest";
import { CELL, type CellKind } from "../../src/model/cell.ts";
import { FIELD_SETTINGS } from "../../src/field/settings.ts";
import { postalCode } from "../../src/field/postal-code.ts";
import { defaultsOf } from "../../src/model/setting.ts";

function clean(raw: string, country: string, kind: CellKind = CELL.text, others: string[] = []) {
  const settings = defaultsOf(FIELD_SETTINGS);
  const context = { country, asOf: "2026-11-22", settings, header: "" };
  const values = [raw, ...others].map((text) => ({ text, kind, count: 1 }));
  const facts = others.length === 0 ? undefined : postalCode.survey?.(values, context).facts;
  return postalCode.clean(raw, kind, { ...context, facts });
}

describe("codes behind the sign of their country", () => {
  test.each([
    ["CH-8001", "CH", "ok", "8001"],
    ["D-80331", "DE", "ok", "80331"],
    ["A 1010", "AT", "ok", "1010"],
    ["D-80331", "AT", "ok", "80331"],
    // near misses: too short, a sign of no country, no code behind it
    ["CH-801", "CH", "suspect", undefined],
    ["D-8033", "DE", "suspect", undefined],
    ["X-80331", "DE", "suspect", undefined],
    ["D-ORTMUND", "DE", "suspect", undefined],
  ])("%s in %s is %s, compared as %s", (raw, country, status, feature) => {
    const cleaned = clean(raw, country);
    expect([cleaned.status, cleaned.value, cleaned.feature]).toEqual([status, raw, feature]);
  });
});

describe("postal codes", () => {
  const cases: [
    raw: string,
    country: string,
    kind: CellKind,
    status: string,
    value: string,
    code: string | undefined,
    note: string,
  ][] = [
    ["70000", "VN", CELL.text, "ok", "70000", undefined, "five digits"],
    ["700000", "VN", CELL.text, "ok", "700000", "postal_code/legacy", "six digits, until 2017"],
    [
      "1000",
      "VN",
      CELL.number,
      "fixed",
      "01000",
      "postal_code/lost-zero",
      "a number of Quảng Ninh",
    ],
    [
      "1000",
      "VN",
      CELL.text,
      "suspect",
      "1000",
      "postal_code/shape",
      "text was typed like that: only suggested",
    ],
    ["70000.0", "VN", CELL.text, "fixed", "70000", undefined, "a number written with its decimals"],
    ["2139", "US", CELL.number, "fixed", "02139", "postal_code/lost-zero", "Massachusetts"],
    ["02139", "US", CELL.text, "ok", "02139", undefined, "its zero in place"],
    ["94107-1234", "US", CELL.text, "ok", "94107-1234", undefined, "ZIP+4"],
    ["941071234", "US", CELL.number, "fixed", "94107-1234", undefined, "ZIP+4 without its hyphen"],
    ["sw1a1aa", "GB", CELL.text, "fixed", "SW1A 1AA", undefined, "small letters, no space"],
    ["SW1A 1AA", "VN", CELL.text, "ok", "SW1A 1AA", undefined, "nobody else's form"],
    ["800", "AU", CELL.number, "fixed", "0800", "postal_code/lost-zero", "Darwin"],
    ["4670", "AU", CELL.text, "ok", "4670", undefined, "four digits"],
    ["1067", "DE", CELL.number, "fixed", "01067", "postal_code/lost-zero", "Dresden"],
    ["75008", "FR", CELL.text, "ok", "75008", undefined, "five digits"],
    ["123", "VN", CELL.text, "suspect", "123", "postal_code/shape", "too short"],
    ["abc", "US", CELL.text, "suspect", "abc", "postal_code/shape", "no code"],
    ["n/a", "VN", CELL.text, "missing", "n/a", undefined, "placeholder"],
    ["AB-12", "XX", CELL.text, "ok", "AB-12", undefined, "a country without rules"],
  ];
  test.each(cases)("%s in %s (%s)", (raw, country, kind, status, value, code) => {
    const cleaned = clean(raw, country, kind);
    expect([cleaned.status, cleaned.value, cleaned.findings?.[0]?.code]).toEqual([
      status,
      value,
      code,
    ]);
    // Cleaning twice is cleaning once.
    expect(clean(cleaned.value, country, kind).value).toBe(cleaned.value);
  });

  test("the column decides about text: among full codes a short one lost its zero, among short ones it did not", () => {
    expect(clean("1000", "VN", CELL.text, ["70000", "10000", "55000"]).value).toBe("01000");
    expect(clean("4670", "VN", CELL.number, ["2000", "3000", "0800"]).value).toBe("4670");
  });
});

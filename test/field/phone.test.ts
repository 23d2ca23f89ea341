import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CELL, type CellKind } from "../../src/model/cell.ts";
import { defaultsOf } from "../../src/model/setting.ts";
import type { CleanContext, RawValue } from "../../src/field/define.ts";
import { cleanSlowly } from "../../src/field/phone/clean.ts";
import { phone } from "../../src/field/phone.ts";
import { FIELD_SETTINGS } from "../../src/field/settings.ts";

function context(about: Partial<CleanContext> = {}): CleanContext {
  return {
    country: "VN",
    asOf: "2026-11-22",
    settings: defaultsOf(FIELD_SETTINGS),
    header: "Số điện thoại",
    facts: undefined,
    ...about,
  };
}

function clean(raw: string, about?: Partial<CleanContext>, kind: CellKind = CELL.text) {
  return phone.clean(raw, kind, context(about));
}

/** status, value, codes (without `phone/`), and what moved out. */
function told(raw: string, about?: Partial<CleanContext>) {
  const { status, value, findings = [], more = [], extras = {} } = clean(raw, about);
  const codes = findings.map((f) => f.code.replace("phone/", ""));
  return [status, value, ...codes, ...more, ...Object.values(extras)].join(" | ");
}

const LAN = "+84905123456";

describe("the same mobile in every usual spelling is one number, without a finding", () => {
  test.each([
    "0905123456",
    "84905123456",
    "+84905123456",
    "0084905123456",
    "+84(0)905123456",
    "+84 0905 123 456",
    "(+84) 905.123.456",
    "84 0905123456",
    "84-905-123-456",
    "+840905123456",
    "00840905123456",
    "tel:+84905123456",
    "084905123456",
    "+0905123456",
    "'0905123456",
    '="0905123456"',
    "0905123456",
    "0905\u00A0123\u00A0456",
    "\u200B0905123456\u200E",
    "0905–123–456",
    "٠٩٠٥١٢٣٤٥٦",
    "۰۹۰۵ ۱۲۳ ۴۵۶",
    "०९०५१२३४५६",
    "84.905.123.456.",
    "0905-123-456 *",
    "ĐT: 0905123456",
    "Số điện thoại: 0905 123 456",
    "DĐ 0905.123.456",
  ])("%s", (raw) => {
    expect(told(raw)).toBe(`ok | ${LAN}`);
  });
});

describe("one number and something to say about it", () => {
  test.each([
    ["905123456", `fixed | ${LAN} | lost-zero`, "the zero a spreadsheet dropped"],
    ["905123456.0", `fixed | ${LAN} | lost-zero`, "a float written out"],
    ["0905123456.0", `ok | ${LAN}`, "an appended .0 is no digit"],
    ["84905123456.0", `ok | ${LAN}`, ""],
    ["9.05123456E8", `fixed | ${LAN} | lost-zero`, "every digit is there"],
    ["8.4905123456E+10", `ok | ${LAN}`, "every digit is there"],
    ["8.49E+10", "invalid | 8.49E+10 | digits-lost", "never rebuilt"],
    ["8,49051E+10", "invalid | 8,49051E+10 | digits-lost", "comma locale"],
    ["9.0512E+08", "invalid | 9.0512E+08 | digits-lost", ""],
    ["844666531", "fixed | +84844666531 | lost-zero", "084… is a prefix, not the country"],
    ["84844666531", "ok | +84844666531", ""],
    ["2838221234", "fixed | +842838221234 | lost-zero", "landline"],
    ["1691234567", "fixed | +84391234567 | lost-zero | old-mobile-prefix", ""],
    ["O984.666.352", "fixed | +84984666352 | letter-for-digit", "O for 0"],
    ["O9O5123456", `fixed | ${LAN} | letter-for-digit`, ""],
    ["0905I23456", `fixed | ${LAN} | letter-for-digit`, ""],
    ["09051234S6", `fixed | +84905123456 | letter-for-digit`, ""],
    ["0905|23456", `fixed | ${LAN} | letter-for-digit`, ""],
    [
      "l905123456",
      "invalid | l905123456 | letter-for-digit | not-allocated",
      "not the library's 0905",
    ],
    ["0912345678x", "fixed | +84912345678 | note | x", "a stray letter"],
    ["0905123456a", `fixed | ${LAN} | note | a`, ""],
    ["0905123456S", `ok | ${LAN}`, "a stray look-alike is no eleventh digit"],
    ["0905.123.456 (gặp chị Lan)", `fixed | ${LAN} | note | gặp chị Lan`, ""],
    ["Zalo 0905123456", `fixed | ${LAN} | note | Zalo`, ""],
    ["0905123456 số cũ", `fixed | ${LAN} | note | số cũ`, ""],
    ["02838221234 ext 12", "fixed | +842838221234 | extension | 12", ""],
    ["02838221234 ext. 12", "fixed | +842838221234 | extension | 12", ""],
    ["028.38221234#12", "fixed | +842838221234 | extension | 12", ""],
    ["0905123456 x12", `fixed | ${LAN} | extension | 12`, ""],
    ["0905123456;12", `fixed | ${LAN} | extension | 12`, ""],
    ["028 3822 1234 máy lẻ 12", "fixed | +842838221234 | extension | 12", ""],
    ["028 3822 1234 nhánh 2", "fixed | +842838221234 | extension | 2", ""],
    ["028 3822 1234 nội bộ 2", "fixed | +842838221234 | extension | 2", ""],
    ["0900000000", "suspect | +84900000000 | dummy", ""],
    ["0999999999", "suspect | +84999999999 | dummy", ""],
    ["0911111111", "suspect | +84911111111 | dummy", ""],
    ["0987654321", "suspect | +84987654321 | dummy", ""],
    ["0123456789", "invalid | 0123456789 | dummy", ""],
    ["0988888811", "ok | +84988888811", "a fine number with six eights"],
    ["0511234567", "suspect | +84511234567 | not-allocated", "the library says mobile"],
    ["0951234567", "suspect | +84951234567 | not-allocated", ""],
    ["0301234567", "suspect | +84301234567 | not-allocated", ""],
    ["0672123456", "ok | +84672123456", "satellite, not Đồng Tháp"],
    ["18001234", "ok | +8418001234 | service-number", ""],
    ["1900 54 54 89", "ok | +841900545489 | service-number", ""],
    ["+84 1900 6035", "ok | +8419006035 | service-number", ""],
    ["113", "suspect | 113 | short-code", ""],
    ["1080", "suspect | 1080 | short-code", ""],
    ["8088", "suspect | 8088 | short-code", ""],
    ["9029", "suspect | 9029 | short-code", ""],
    ["*123#", "suspect | *123# | short-code", ""],
    ["38221234", "invalid | 38221234 | too-short", "no area code"],
    ["3822123", "invalid | 3822123 | too-short", ""],
    ["090512345", "invalid | 090512345 | too-short", ""],
    ["0236382212", "invalid | 0236382212 | too-short", ""],
    ["0283822123", "invalid | 0283822123 | too-short", ""],
    ["09051234567", "invalid | 09051234567 | too-long", ""],
    ["02173822123", "invalid | 02173822123 | not-allocated", "unused area code"],
    ["02953822123", "invalid | 02953822123 | not-allocated", ""],
    ["0992123456", "invalid | 0992123456 | not-allocated", ""],
    ["chị Lan", "invalid | chị Lan | not-a-number", ""],
    ["không có", "missing | không có", ""],
    ["-", "missing | -", ""],
    ["0000000000", "missing | 0000000000", ""],
    ["+1 650 253 0000", "ok | +16502530000", ""],
    ["+65 9123 4567", "ok | +6591234567", ""],
    ["16502530000", "suspect | 16502530000 | missing-plus", "kept, suggested"],
  ])("%s → %s %s", (raw, expected) => {
    expect(told(raw)).toBe(expected);
  });
});

describe("several numbers in a cell", () => {
  const TWO = `fixed | ${LAN} | several | +84912345678`;
  test.each([
    ["0905123456/0912345678", TWO],
    ["0905123456 - 0912345678", TWO],
    ["0905123456-0912345678", TWO],
    ["0905123456,0912345678", TWO],
    ["0905123456; 0912345678", TWO],
    ["0905123456 hoặc 0912345678", TWO],
    ["0905123456 và 0912345678", TWO],
    ["0905123456 0912345678", TWO],
    ["0905 123 456 0912 345 678", TWO],
    ["0905123456\n0912345678", TWO],
    ["09051234560912345678", TWO],
    ["0905123456 | 0912345678", TWO],
    ["0905123456 ::: 0912345678", TWO],
    ["0905/123456 ::: 0912/345678", TWO],
    ["0905123456 :::", `ok | ${LAN}`],
    ["ĐT: 0905123456, DĐ 0912345678", TWO],
    ["0905123456 (0912345678)", TWO],
    ["0905 123 456 / 457", `fixed | ${LAN} | several | +84905123457`],
    ["0905123456/57", `fixed | ${LAN} | several | +84905123457`],
    ["028 38221234-38221235", "fixed | +842838221234 | several | +842838221235"],
    ["0905123456 (Zalo: 0912345678)", `fixed | ${LAN} | several | note | +84912345678 | Zalo`],
    ["0905123456/0905123456", `ok | ${LAN}`],
    ["0905123456 - 57 - 58", `fixed | ${LAN} | several | +84905123457 | +84905123458`],
    ["0905123456 0912", "invalid | 0905123456 0912 | too-long"],
    ["0905123456 sau 17h", `fixed | ${LAN} | note | sau 17h`],
    [
      "ĐT: 028.3822.1234 - Fax: 028.3822.1235",
      "fixed | +842838221234 | several | note | +842838221235 | Fax",
    ],
    ["08-38221234/38221235", "suspect | 08-38221234 | ambiguous-landline | note | 38221235"],
    ["0905/123/456", `ok | ${LAN}`],
    ["905,123,456", `fixed | ${LAN} | lost-zero`],
    ["0905/123456", `ok | ${LAN}`],
    ["0905123456 / 12", `fixed | ${LAN} | several | +84905123412`],
  ])("%s → %s", (raw, expected) => {
    expect(told(raw)).toBe(expected);
  });
});

describe("the mobile plan of 2018", () => {
  const HEADS =
    `0120:070 0121:079 0122:077 0126:076 0128:078 0123:083 0124:084 0125:085 0127:081 0129:082 0162:032
0163:033 0164:034 0165:035 0166:036 0167:037 0168:038 0169:039 0186:056 0188:058 0199:059`
      .split(/\s+/)
      .map((pair) => pair.split(":") as [string, string]);
  test.each(HEADS)("%s → %s", (old, now) => {
    expect(told(`${old}4682357`)).toBe(`fixed | +84${now.slice(1)}4682357 | old-mobile-prefix`);
    expect(told(`+84 ${old.slice(1)} 4682357`)).toBe(
      `fixed | +84${now.slice(1)}4682357 | old-mobile-prefix`,
    );
  });
  test.each(["0321234567", "0391234567", "0561234567", "0581234567", "0591234567", "0701234567"])(
    "%s is a number of today",
    (raw) => expect(told(raw)).toBe(`ok | +84${raw.slice(1)}`),
  );
  test.each(["0761234567", "0791234567", "0811234567", "0861234567", "0871234567", "0881234567"])(
    "%s is a number of today",
    (raw) => expect(told(raw)).toBe(`ok | +84${raw.slice(1)}`),
  );
  test.each(["0896123456", "0961234567", "0990123456", "0999123456", "0559123456", "0522123456"])(
    "%s is a number of today",
    (raw) => expect(told(raw)).toBe(`ok | +84${raw.slice(1)}`),
  );
  test.each(["0551234567", "0521234567", "0571234567", "0711234567", "0751234567", "0801234567"])(
    "%s is nobody's",
    (raw) => expect(told(raw)).toBe(`invalid | ${raw} | not-allocated`),
  );
  test("089 has only 0896–0899", () => {
    expect(told("0891234567")).toBe("invalid | 0891234567 | not-allocated");
  });
});

describe("the area codes of 2017", () => {
  test.each([
    ["0438221234", "+842438221234"],
    ["+84-4-38221234", "+842438221234"],
    ["04 38221234", "+842438221234"],
    ["0511 3822123", "+842363822123"],
    ["05113822123", "+842363822123"],
    ["07103822123", "+842923822123"],
    ["0643822123", "+842543822123"],
    ["0553822123", "+842553822123"],
    ["0203822123", "+842143822123"],
    ["0313822123", "+842253822123"],
    ["0303822123", "+842293822123"],
    ["0673822123", "+842773822123"],
  ])("%s → %s for certain", (raw, now) => {
    expect(told(raw)).toBe(`fixed | ${now} | old-area-code`);
  });
  test.each([
    ["02438221234", "+842438221234"],
    ["02363822123", "+842363822123"],
    ["02543822123", "+842543822123"],
    ["02103822123", "+842103822123"],
    ["84 (28) 3822 1234", "+842838221234"],
    ["+84 24 3822 1234", "+842438221234"],
  ])("%s is of today", (raw, now) => {
    expect(told(raw)).toBe(`ok | ${now}`);
  });
  test.each([
    ["(08) 3822 1234", "02838221234"],
    ["08 38221234", "02838221234"],
    ["08.38221234", "02838221234"],
    ["+84 8 3822 1234", "02838221234"],
    ["038.3822123", "02383822123"],
    ["(038) 3822123", "02383822123"],
    ["056 3822123", "02563822123"],
    ["(033) 382 2123", "02033822123"],
  ])("%s may be %s: flagged, left as it was", (raw, landline) => {
    const cleaned = clean(raw);
    expect([cleaned.status, cleaned.value]).toEqual(["suspect", raw]);
    expect(cleaned.findings).toMatchObject([
      { code: "phone/ambiguous-landline", args: { landline } },
    ]);
  });
  test.each(["0838221234", "0583822123", "0703822123", "0763822123", "0793822123"])(
    "%s without a hint is a mobile, in a landline column it is doubtful",
    (raw) => {
      expect(told(raw)).toBe(`ok | +84${raw.slice(1)}`);
      expect(clean(raw, { header: "ĐT bàn" }).status).toBe("suspect");
    },
  );
  test.each(["038 382 2123", "0383 822 123", "083 822 1234", "08.88221234", "0388.221.234"])(
    "%s is grouped as a mobile",
    (raw) => expect(clean(raw).status).toBe("ok"),
  );
});

describe("numbers of other countries", () => {
  test.each([
    ["US", "(650) 253-0000", "ok | +16502530000"],
    ["US", "1-650-253-0000", "ok | +16502530000"],
    ["US", "650.253.0000 x123", "fixed | +16502530000 | extension | 123"],
    ["US", "416-555-2671", "ok | +14165552671"],
    ["US", "011 84 905 123 456", `ok | ${LAN}`],
    ["US", "253-0000", "invalid | 253-0000 | too-short"],
    ["DE", "030/12345678", "ok | +493012345678"],
    ["DE", "0171 / 1234567", "ok | +491711234567"],
    ["DE", "+49 (0)30 901820", "ok | +4930901820"],
    ["DE", "0151/9645486", "invalid | 0151/9645486 | too-short"],
    ["DE", "0152/0584452", "invalid | 0152/0584452 | not-allocated"],
    ["DE", "0571/584452", "ok | +49571584452"],
    ["DE", "0151-9645486", "invalid | 0151-9645486 | not-allocated"],
    ["DE", "9645486", "invalid | 9645486 | too-short"],
    ["DE", "3512475759", "fixed | +493512475759 | lost-zero"],
    ["DE", "17612345678", "fixed | +4917612345678 | lost-zero"],
    ["IN", "9179072675", "ok | +919179072675"],
    ["IN", "09179072675", "ok | +919179072675"],
    ["TR", "5321234567", "ok | +905321234567"],
    ["DE", "0049 30 901820", "ok | +4930901820"],
    ["GB", "020 7946 0018", "ok | +442079460018"],
    ["US", "000-000-0000", "missing | 000-000-0000"],
    ["US", "(000) 000-0000", "missing | (000) 000-0000"],
    ["US", "111-111-1111", "invalid | 111-111-1111 | dummy"],
    ["US", "+1 111 111 1111", "invalid | +1 111 111 1111 | dummy"],
    ["US", "111-234-1111", "invalid | 111-234-1111 | not-allocated"],
    ["DE", "0000 1234567", "invalid | 0000 1234567 | not-allocated"],
    ["US", "404/555-0102 ::: 401/555-0137", "fixed | +14045550102 | several | +14015550137"],
    ["IT", "06 698 1234", "ok | +39066981234"],
    ["FR", "01 42 68 53 00", "ok | +33142685300"],
    ["DE", "+84 905 123 456", `ok | ${LAN}`],
  ])("%s %s → %s", (country, raw, expected) => {
    expect(told(raw, { country })).toBe(expected);
  });
});

function survey(texts: readonly string[], country: string, header = "Phone") {
  const values: RawValue[] = texts.map((text) => ({ text, kind: CELL.text, count: 1 }));
  const { facts: _, ...rest } = context({ country, header });
  return phone.survey?.(values, rest).facts;
}

test.each(["US", "DE", "KR"])("a label does not part the + from its number in %s", (country) => {
  for (const raw of ["tel:+84905123456", "Tel: +84 905 123 456", "mobile +84-905-123-456"]) {
    const cleaned = cleanSlowly(raw, { country, landline: false }, "e164");
    expect(cleaned, raw).toMatchObject({ value: "+84905123456" });
    expect(cleaned.findings ?? [], raw).toEqual([]);
  }
});

describe("whose national numbers a column holds", () => {
  test("American numbers in a run that expects Vietnam", () => {
    const texts = ["650-253-0000", "(212) 736-5000", "415 391 2000", "312-744-3300", "2024561111"];
    expect(survey([...texts, "305 673 7400"], "VN")).toMatchObject({ country: "US" });
  });
  test("Vietnamese numbers, some of them old, stay Vietnamese", () => {
    const texts = ["01691234567", "0511 3822123", "0905123456", "01234682357", "0438221234"];
    expect(survey([...texts, "x"], "VN")).toMatchObject({ country: "VN" });
  });
  test("Vietnamese numbers in an American run", () => {
    const texts = ["0905123456", "0912345678", "0388123456", "0703822125", "02838221234"];
    expect(survey([...texts, "0961234567"], "US")).toMatchObject({ country: "VN" });
  });
  test("broken numbers are no reason to think of a country with looser rules", () => {
    const texts = Array.from({ length: 12 }, (_, i) => `0905123${10 + i}`);
    expect(survey(texts, "VN")).toMatchObject({ country: "VN" });
  });
  test("German mobiles in a German run, most landlines, stay German", () => {
    const texts = ["030 901820", "0351 2475759", "0171 1234567", "089 2180", "040 428280"];
    expect(survey([...texts, "0211 8990"], "DE")).toMatchObject({ country: "DE" });
  });
  test("the odd numbers left in a cleaned column are nobody else's", () => {
    const left = ["0151 2886446", "0151 2601264", "0151 3378079", "0151 7722723", "0151 9354271"];
    const cleaned = Array.from({ length: 30 }, (_, i) => `+4915112345${100 + i}`);
    expect(survey([...cleaned, ...left], "DE")).toMatchObject({ country: "DE" });
    const foreign = Array.from({ length: 5 }, (_, i) => `305 673 74${10 + i}`);
    const american = Array.from({ length: 30 }, (_, i) => `+13056737${100 + i}`);
    expect(survey([...american, ...foreign], "VN")).toMatchObject({ country: "US" });
  });
  test("a column moved to another country says so", () => {
    const { facts: _, ...rest } = context({ country: "VN" });
    const texts = [
      "650-253-0000",
      "(212) 736-5000",
      "415 391 2000",
      "312-744-3300",
      "202 456 1111",
    ];
    const values = texts.map((text) => ({ text, kind: CELL.text, count: 1 }));
    expect(phone.survey?.(values, rest).findings).toEqual([
      { code: "phone/country-inferred", args: { country: "US" } },
    ]);
  });
  test("a header about landlines", () => {
    expect(survey([], "VN", "ĐT cố định")).toMatchObject({ landline: true });
    expect(survey([], "VN", "Số điện thoại")).toMatchObject({ landline: false });
  });
});

test("a column of phones is told by its content", () => {
  const sample = (...texts: string[]) => texts.map((text) => ({ text, kind: CELL.text, count: 1 }));
  const sniff = (...texts: string[]) => phone.sniff?.(sample(...texts), { country: "VN" }) ?? 0;
  expect(sniff("0905123456", "+84 912 345 678", "")).toBe(1);
  expect(sniff("0100109106", "KH0001", "2020-09-17")).toBe(0);
  expect(sniff("905123456", "912345678")).toBeLessThan(0.5);
  // Five and more that lost their zero decide for a column without a header; running ids do not.
  expect(sniff("905123456", "962123452", "912345678", "335551234", "868123123")).toBe(0.75);
  expect(sniff("905123451", "905123452", "905123453", "905123454", "905123455")).toBe(0.4);
});

test("nothing of a crowded cell is lost", () => {
  const many = Array.from({ length: 14 }, (_, i) => `09051234${10 + i}`);
  const cleaned = clean(many.join("/"));
  const kept = [cleaned.value, ...(cleaned.more ?? []), cleaned.extras?.["note"] ?? ""].join(" ");
  for (const number of many) expect(kept).toContain(number.slice(1));
});

test("the setting decides how numbers are written", () => {
  const national = {
    settings: { ...defaultsOf(FIELD_SETTINGS), phoneFormat: "national" as const },
  };
  expect(clean("+84905123456", national)).toMatchObject({ value: "0905 123 456", feature: LAN });
  expect(clean("02838221234", national).value).toBe("028 3822 1234");
  expect(clean("+16502530000", national).value).toBe("+1 650 253 0000");
});

const digits = fc.stringMatching(/^\d{6,12}$/);
const nearNumbers = fc.oneof(
  digits,
  digits.map((d) => `0${d}`),
  fc.stringMatching(/^0[35789]\d{8}$/),
  fc.stringMatching(/^02\d{9}$/),
  fc.stringMatching(/^\+84[235789]\d{8,9}$/),
  fc.stringMatching(/^0\d{1,3}[ .-]\d{3,4}[ .-]\d{3,4}$/),
  fc.stringMatching(/^\+?1?[2-9]\d{2}[2-9]\d{6}$/),
);

describe("laws", () => {
  test("the short cut says what the long way says", () => {
    const scopes = ["VN", "US", "DE", "GB", "FR", "JP"].map((country) => ({
      country,
      landline: false,
    }));
    fc.assert(
      fc.property(nearNumbers, fc.constantFrom(...scopes), (raw, scope) => {
        const quick = clean(raw, { country: scope.country, facts: scope });
        expect(quick).toEqual(cleanSlowly(raw, scope, "e164"));
      }),
      { seed: 7, numRuns: 6000 },
    );
  });
  test("cleaning twice is cleaning once, and never empties a cell", () => {
    const cells = fc.oneof(
      nearNumbers,
      fc.string({ maxLength: 40, unit: "grapheme" }),
      fc
        .array(
          fc.oneof(nearNumbers, fc.constantFrom("/", ";", " ", "ext", "Lan", "O", "(", ")", "-")),
          {
            maxLength: 6,
          },
        )
        .map((parts) => parts.join(" ")),
    );
    fc.assert(
      fc.property(cells, (raw) => {
        const once = clean(raw);
        if (raw.trim() !== "") expect(once.value).not.toBe("");
        const twice = clean(once.value);
        expect(twice.value).toBe(once.value);
        if (once.feature !== undefined || once.status === "ok") {
          expect(twice.feature ?? twice.value).toBe(once.feature ?? once.value);
        }
      }),
      { seed: 11, numRuns: 6000 },
    );
  });
  test("a hostile cell costs no time", () => {
    for (const piece of ["0905 ", "(", "1 - ", "x1", "O0", "/1", " hoặc 09"]) {
      expect(clean(piece.repeat(100_000)).status).toBe("invalid");
      expect(["invalid", "missing", "ok", "suspect", "fixed"]).toContain(
        clean(piece.repeat(250).slice(0, 250)).status,
      );
    }
  });
});

describe("several numbers abroad, and numbers of spreadsheets", () => {
  test.each([
    ["US", "303-221-4142 or 720-221-4101", "fixed | +13032214142 | several | +17202214101"],
    ["US", "303-221-4142/720-221-4101", "fixed | +13032214142 | several | +17202214101"],
    ["US", "303-221-4142 / 221-4101", "fixed | +13032214142 | several | +13032214101"],
    ["US", "303.221.4142/4143", "fixed | +13032214142 | several | +13032214143"],
    ["VN", "0905123456 - 57 - 58", "fixed | +84905123456 | several | +84905123457 | +84905123458"],
    ["VN", "028 3822 1234 - 3822 1235", "fixed | +842838221234 | several | +842838221235"],
    ["FR", "06-12-34-56-78 / 06-98-76-54-32", "fixed | +33612345678 | several | +33698765432"],
    ["DE", "01711234567.0", "ok | +491711234567"],
    ["US", "3032214142.0", "ok | +13032214142"],
    ["DE", "49 171 1234567", "ok | +491711234567"],
    ["DE", "0491 1234567", "ok | +494911234567"],
    ["DE", "4921123456", "fixed | +494921123456 | lost-zero"],
    ["BR", "(11) 91234-5678", "ok | +5511912345678"],
    ["AU", "1300 123 456", "ok | +611300123456"],
    ["AU", "412345678", "fixed | +61412345678 | lost-zero"],
  ])("%s %s → %s", (country, raw, expected) => {
    expect(told(raw, { country })).toBe(expected);
  });
});

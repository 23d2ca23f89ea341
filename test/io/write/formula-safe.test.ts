import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bareCell, safeCell } from "../../../src/io/write/formula-safe.ts";

const TABLE: readonly (readonly [string, string, string])[] = [
  ["=1+1", "'=1+1", "formula"],
  ["@SUM(1+9)*cmd|' /C calc'!A0", "'@SUM(1+9)*cmd|' /C calc'!A0", "at sign"],
  ["+1-2-3", "'+1-2-3", "sum, no phone"],
  ["+34 912345678+1", "'+34 912345678+1", "a sum behind a phone"],
  ["+1-800-555-0101", "'+1-800-555-0101", "a phone that Excel would subtract"],
  ["+34 912 345 678 901 2345", "'+34 912 345 678 901 2345", "more digits than a phone has"],
  ["-34 912345678", "'-34 912345678", "no phone starts with a minus"],
  ["-5+cmd|'x'", "'-5+cmd|'x'", "command behind a number"],
  ["- gọi lại", "'- gọi lại", "words behind a dash: Excel shows #NAME?"],
  ["-a", "'-a", "a name behind a sign"],
  ["=A", "'=A", "a name behind an equals sign"],
  ["-\t", "'-\t", "a sign and a TAB"],
  [" =1", "' =1", "blank first"],
  ["\u00a0=1", "'\u00a0=1", "no-break space first"],
  ["\u200b=1", "'\u200b=1", "zero width first"],
  ["\ufeff=1", "'\ufeff=1", "BOM first"],
  ["\t=1", "'\t=1", "TAB"],
  ["\t", "'\t", "TAB alone"],
  ["\0x", "'\0x", "NUL"],
  ["\n=1", "'\n'=1", "line feed first"],
  ["\r\nx", "'\r\nx", "line break first"],
  ["a\n=1\r\n@b", "a\n'=1\r\n'@b", "later lines"],
  ["＝1", "'＝1", "full-width equals"],
  ["＠a", "'＠a", "full-width at"],
  ["'=1", "''=1", "a mark typed by a person keeps apart from ours"],
];

const HARMLESS: readonly (readonly [string, string])[] = [
  ["", "empty"],
  ["+84912345678", "E.164"],
  ["+491711234567", "E.164"],
  ["+34 912345678", "phone in groups"],
  ["+49 30 23125", "phone in three groups"],
  ["+34 912 345 678 901 2", "as many digits as a phone may have"],
  ["'+84912345678", "leading apostrophe of a phone"],
  ["-5", "number"],
  ["-", "a lone dash stands for nothing"],
  ["--", "dashes"],
  ["- -", "dashes with a blank"],
  ["+", "a lone sign"],
  ["=", "a lone sign"],
  ["-1.234,56", "number"],
  ["+3.5E-7", "number"],
  ["-12%", "per cent"],
  ["a=1", "sign inside"],
  ["nguyen@x.test", "e-mail"],
  ["O'Brien", "apostrophe inside"],
  ["'s-Gravenhage", "leading apostrophe"],
  ["  spaced", "blank first, no trigger"],
];

describe("safeCell", () => {
  it.each(TABLE)("marks %j as %j (%s)", (raw, safe) => {
    expect(safeCell(raw)).toBe(safe);
    expect(bareCell(safe)).toBe(raw);
  });
  it.each(HARMLESS)("leaves %j alone (%s)", (raw) => {
    expect(safeCell(raw)).toBe(raw);
    expect(bareCell(raw)).toBe(raw);
  });

  const spiky = fc.string({
    unit: fc.constantFrom(
      "'",
      "=",
      "+",
      "-",
      "@",
      "\t",
      "\r",
      "\n",
      "\0",
      " ",
      "1",
      "a",
      "＝",
      "\u200b",
    ),
    maxLength: 14,
  });
  it("is undone exactly by bareCell, and no line is left to run", () => {
    fc.assert(
      fc.property(spiky, (text) => {
        const safe = safeCell(text);
        expect(bareCell(safe)).toBe(text);
        for (const line of safe.split(/[\r\n]/)) {
          // Signs alone have no operand.
          if (/^[=+@＝＠＋－\s\u200b\0-]+$/u.test(line)) continue;
          const seen = line.replace(/^[\s\u200b\0]*/u, "");
          // Signs without an operand are text to every spreadsheet.
          if (/^[=@＝+ -]+$/u.test(seen)) continue;
          if (/^[=@＝]/u.test(seen)) expect.unreachable(JSON.stringify(safe));
          if (/^[+-]/u.test(seen))
            expect(seen).toMatch(/^[+-][\d.,]+(?:[eE][+-]?\d+)?%?$|^\+[\d ().-]+$/u);
        }
      }),
      { seed: 7, numRuns: 20_000 },
    );
  });
});

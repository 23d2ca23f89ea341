import { array, assert, constantFrom, oneof, property, string, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import type { CleanContext, FieldSpec, RawValue } from "../../src/field/define.ts";
import { FIELDS } from "../../src/field/index.ts";
import { FIELD_SETTINGS } from "../../src/field/settings.ts";
import { CELL } from "../../src/model/cell.ts";
import { defaultsOf } from "../../src/model/setting.ts";

/** Bits of what really stands in customer sheets, to be glued together in all ways. */
const BITS = [
  ..."Nguyễn|Văn|NGUYEN VAN|Thị Lan|O'Brien|Dr.|Chị|Cty TNHH|GmbH|0912345678|84912345678|+84 91 234 5678|0123456789|912345678".split(
    "|",
  ),
  ..."8.49E+10|lan@gmail.com|LAN@GMAIL.CON|a@b|mailto:|12/3 Lê Lợi|Phường 5|Q.1|TP.HCM|Hà Nội|Huế|700000|17/09/2020|2020-09-17".split(
    "|",
  ),
  ..."44091|03/04/2020|03.04.2020|2020/09/17|17/09/2020 07:30|2020-09-17 07:30|17/9/20|1.250,00|12,50|1.5|1,250|1250|1990|31/02/2019|Tháng 9/2020|0100109106|001084000999|1.250.000 đ|1,5tr|2 tỷ 3|$1,234.50|(1.000)|-5|12|0|00".split(
    "|",
  ),
  ..."Nam|nữ|M|x|Có|không|không có|n/a|-|#N/A|TRUE|Facebook|FB|www.abc.vn|Việt Nam|VN|anh|(|)|;|,|/|.|  |\n|\u00a0|\u200b|'".split(
    "|",
  ),
];
const text = oneof(
  constantFrom(...BITS),
  array(tuple(constantFrom(...BITS), constantFrom("", " ", ", ", " - ", "/")), {
    minLength: 1,
    maxLength: 4,
  }).map((parts) => parts.flat().join("")),
  string({ unit: "grapheme", maxLength: 25 }),
  string({ unit: "binary", maxLength: 25 }),
);

function contextOf(
  spec: FieldSpec,
  sample: readonly string[],
  header: string,
  asText = false,
): CleanContext {
  const context = {
    country: "VN",
    asOf: "2026-11-22",
    settings: defaultsOf(FIELD_SETTINGS),
    header,
    asText,
  };
  const values = [...new Set(sample)].map((text): RawValue => ({
    text,
    kind: CELL.text,
    count: 3,
  }));
  return { ...context, facts: spec.survey?.(values, context).facts };
}

const RUNS = 800;

describe.each(FIELDS.map((spec) => [spec.name, spec as FieldSpec] as const))("%s", (_, spec) => {
  const codes = new Set(spec.findings.map((def) => def.code));
  const header = constantFrom(spec.headers[0] ?? "", spec.headers.at(-1) ?? "", "Nam", "Opt out");

  it("cleans twice as once, never to nothing, with declared findings only", () => {
    assert(
      property(text, array(text, { maxLength: 6 }), header, (raw, others, header) => {
        const context = contextOf(spec, [raw, ...others], header);
        const once = spec.clean(raw, CELL.text, context);
        expect(once.value === "").toBe(raw === "");
        for (const { code } of once.findings ?? []) expect(codes).toContain(code);
        const twice = spec.clean(once.value, CELL.text, context);
        expect(twice.value).toBe(once.value);
        if (once.status === "fixed") expect(once.value).not.toBe(raw);
        if (once.status === "missing") expect(once.value).toBe(raw);
      }),
      { seed: 31, numRuns: RUNS },
    );
  });

  it("leaves a column of a text file alone that it cleaned before", () => {
    const column = (cells: readonly string[], header: string): string[] => {
      const context = contextOf(spec, cells, header, true);
      return cells.map((raw) => {
        const cleaned = spec.clean(raw, CELL.text, context);
        return cleaned.written ?? cleaned.value;
      });
    };
    assert(
      property(array(text, { minLength: 1, maxLength: 8 }), header, (cells, header) => {
        const once = column(cells, header);
        expect(column(once, header)).toEqual(once);
      }),
      { seed: 34, numRuns: RUNS / 2 },
    );
  });

  it("says the same of a value every time", () => {
    assert(
      property(text, (raw) => {
        const context = contextOf(spec, [raw], "");
        expect(spec.clean(raw, CELL.text, context)).toEqual(spec.clean(raw, CELL.text, context));
      }),
      { seed: 32, numRuns: 200 },
    );
  });

  it("sniffs between 0 and 1, and nothing in nothing", () => {
    if (spec.sniff === undefined) return;
    const { sniff } = spec;
    expect(sniff([], { country: "VN" })).toBe(0);
    assert(
      property(array(text, { minLength: 1, maxLength: 8 }), (texts) => {
        const score = sniff(
          texts.map((text) => ({ text, kind: CELL.text, count: 1 })),
          { country: "VN" },
        );
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }),
      { seed: 33, numRuns: 200 },
    );
  });

  it("masks without showing the whole value", () => {
    const mask = spec.mask ?? (() => "*");
    if (spec.pii < 2) return;
    for (const value of [
      "Nguyễn Văn An",
      "+84912345678",
      "lan.nguyen@gmail.com",
      "0123456789012",
    ]) {
      expect(mask(value)).not.toContain(value);
    }
  });
});

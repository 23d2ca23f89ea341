import { describe, expect, it } from "vitest";
import { cleanColumn, type ColumnInWork } from "../../src/field/clean-column.ts";
import type { Cleaned, FieldSpec } from "../../src/field/define.ts";
import { FIELD_SETTINGS } from "../../src/field/settings.ts";
import { STATUS } from "../../src/model/cell.ts";
import { defaultsOf } from "../../src/model/setting.ts";
import { FindingCollector } from "../../src/table/finding-list.ts";
import { columnOf } from "../merge/table.ts";

/** A field whose `clean` is counted; its facts are the distinct values of the survey. */
function fieldThat(clean: (raw: string, country: string, facts: unknown) => Cleaned) {
  let calls = 0;
  const spec: FieldSpec = {
    name: "thing",
    title: { en: "Thing", vi: "Vật" },
    pii: 0,
    importance: 0,
    headers: ["thing"],
    findings: [],
    survey: (values) => ({ facts: values.map(({ text, count }) => `${text}×${count}`).join(" ") }),
    clean: (raw, _kind, { country, facts }) => {
      calls++;
      return clean(raw, country, facts);
    },
    survivor: "first",
  };
  return { spec, calls: () => calls };
}

function cleaned(
  texts: readonly string[],
  spec: FieldSpec,
  { abroad, asText = false }: { abroad?: readonly string[]; asText?: boolean } = {},
): { column: ColumnInWork; findings: readonly (readonly [number, string])[] } {
  const findings = new FindingCollector();
  const context = {
    country: "VN",
    asOf: "2026-11-22",
    settings: defaultsOf(FIELD_SETTINGS),
    header: "thing",
    asText,
  };
  const countries = abroad && {
    countries: ["DE"],
    of: Uint8Array.from(abroad, (country) => (country === "DE" ? 1 : 0)),
  };
  const work = cleanColumn(3, columnOf(texts), spec, context, findings, countries);
  for (let step = work.next(); ; step = work.next()) {
    if (step.done !== true) continue;
    const list = findings.finish();
    const found = [...list.records].map((record, i) => [record, list.what.at(i)] as const);
    return { column: step.value, findings: found };
  }
}

const valuesOf = ({ builder, codes }: ColumnInWork): string[] =>
  [...codes].map((code) => (code === 0 ? "" : builder.textOf(code)));
const comparedOf = ({ builder, features, featureCodes }: ColumnInWork): string[] =>
  [...featureCodes].map((code) =>
    code === 0 ? "" : (features?.text(code) ?? builder.textOf(code)),
  );

describe("a cleaned column", () => {
  it("cleans every distinct value once and hands it to all its rows", () => {
    const field = fieldThat((raw) => ({ status: "fixed", value: raw.toUpperCase() }));
    const { column } = cleaned(["a", "b", "", "a", "a"], field.spec);
    expect(field.calls()).toBe(2);
    expect(valuesOf(column)).toEqual(["A", "B", "", "A", "A"]);
    expect(column.facts).toBe("a×3 b×1");
    expect([...column.status]).toEqual(
      ["fixed", "fixed", "missing", "fixed", "fixed"].map((s) => STATUS[s as "fixed"]),
    );
  });

  it("compares values themselves, without a dictionary of their own, until one differs", () => {
    const same = fieldThat((raw) => ({ status: "ok", value: raw }));
    expect(cleaned(["a", "b"], same.spec).column.features).toBeUndefined();
    const other = fieldThat((raw) => ({
      status: "ok",
      value: raw,
      feature: raw === "c" ? "x" : raw,
    }));
    const { column } = cleaned(["a", "b", "c", "a"], other.spec);
    expect(column.features).toBeDefined();
    expect(comparedOf(column)).toEqual(["a", "b", "x", "a"]);
  });

  it.each([
    ["ok", undefined, "v"],
    ["fixed", undefined, "v"],
    ["suspect", undefined, "v"],
    ["invalid", undefined, ""],
    ["missing", undefined, ""],
    ["invalid", "kept", "kept"],
    ["ok", "", ""],
  ] as const)("compares of a value that is %s, feature %j: %j", (status, feature, compared) => {
    const field = fieldThat(() => ({
      status,
      value: "v",
      ...(feature !== undefined && { feature }),
    }));
    expect(comparedOf(cleaned(["v"], field.spec).column)).toEqual([compared]);
  });

  it("tells findings once for every row that holds the value, in order", () => {
    const field = fieldThat((raw) => ({
      status: "suspect",
      value: raw,
      ...(raw === "b" && {
        findings: [{ code: "thing/odd", args: { n: 1 } }, { code: "thing/b" }],
      }),
    }));
    expect(cleaned(["b", "a", "b"], field.spec).findings).toEqual([
      [0, 'thing/odd\u0000{"n":1}'],
      [0, "thing/b\u0000"],
      [2, 'thing/odd\u0000{"n":1}'],
      [2, "thing/b\u0000"],
    ]);
  });

  it("cleans the values of rows abroad by their country, with a survey of theirs alone", () => {
    const field = fieldThat((raw, country, facts) => ({
      status: "ok",
      value: `${raw} ${country} ${String(facts)}`,
    }));
    const { column } = cleaned(["a", "a", "b", "a"], field.spec, { abroad: ["", "DE", "", "DE"] });
    expect(field.calls()).toBe(3);
    expect(valuesOf(column)).toEqual(["a VN a×3 b×1", "a DE a×2", "b VN a×3 b×1", "a DE a×2"]);
  });

  it("keeps how a text file writes a value, where it is a text file", () => {
    const field = fieldThat((raw) => ({ status: "ok", value: `${raw}!`, written: raw }));
    const { column } = cleaned(["a", "", "a"], field.spec, { asText: true });
    expect([0, 1, 2].map((row) => column.written?.texts.at(row))).toEqual(["a", "", "a"]);
    expect(cleaned(["a"], field.spec).column.written).toBeUndefined();
  });
});

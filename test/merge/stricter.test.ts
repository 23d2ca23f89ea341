import { describe, expect, it } from "vitest";
import type { SurvivorRule } from "../../src/field/define.ts";
import { lineageOf } from "../../src/merge/lineage.ts";
import { cleanData, mergeAll, type Row, type TestColumn } from "./table.ts";

/** Columns: the value in question, and when the row was last updated. */
function survivor(rule: SurvivorRule, rows: readonly Row[], field = "thing"): string {
  const columns: TestColumn[] = [
    { header: "V", field, rule },
    { header: "U", field: "updated_at", rule: "max" },
  ];
  const forward = mergeAll(cleanData(columns, rows)).row["V"] ?? "";
  const backward = mergeAll(cleanData(columns, rows.toReversed())).row["V"] ?? "";
  expect(backward, "row order must not matter").toBe(forward);
  return forward;
}

describe("the stricter value", () => {
  it.each([
    ["do_not_call", "x", "", "x", "a tick in do-not-call refuses"],
    ["do_not_call", "yes", "no", "yes", "yes refuses there"],
    ["consent_sms", "yes", "no", "no", "yes agrees here"],
    ["opt_out", "TRUE", "FALSE", "TRUE", "opted out stays opted out"],
    ["marketing", "đồng ý", "Từ chối", "Từ chối", "Vietnamese words"],
    ["opt_out", "từ chối", "0", "từ chối", "a refusal is one in any column"],
  ])("the stricter %s of %j and %j is %j (%s)", (field, a, b, expected) => {
    expect(
      survivor(
        "stricter",
        [
          [a, "2024-01-01"],
          [b, "2020-01-01"],
        ],
        field,
      ),
    ).toBe(expected);
  });
});

describe("a refusal and an agreement in one customer", () => {
  const merged = (rows: readonly Row[]): [string | undefined, string | undefined] => {
    const columns: TestColumn[] = [
      { header: "V", field: "consent", rule: "stricter" },
      { header: "D", field: "consent_date", rule: "most-recent" },
    ];
    const { row, result } = mergeAll(cleanData(columns, rows));
    return [row["V"], [...lineageOf(result.lineage)].find((s) => s.column === 0)?.rule];
  };

  it.each<[string, Row[], [string, string]]>([
    [
      "agreed later, both dated",
      [
        ["no", "2024-01-01"],
        ["yes", "2025-01-01"],
      ],
      ["yes", "newer-consent"],
    ],
    [
      "refused later",
      [
        ["no", "2025-01-01"],
        ["yes", "2024-01-01"],
      ],
      ["no", "stricter"],
    ],
    [
      "the agreement lies ahead or may be another day",
      [
        ["no", "2024-01-01"],
        ["yes", "2030-01-01!suspect"],
      ],
      ["no", "stricter"],
    ],
    [
      "the day of the refusal is not sure",
      [
        ["no", "2024-01-01!suspect"],
        ["yes", "2025-01-01"],
      ],
      ["no", "stricter"],
    ],
    [
      "the refusal has no day",
      [
        ["no", ""],
        ["yes", "2025-01-01"],
      ],
      ["no", "stricter"],
    ],
  ])("%s", (_note, rows, expected) => {
    expect(merged(rows)).toEqual(expected);
    expect(merged(rows.toReversed())).toEqual(expected);
  });
});

import { describe, expect, it } from "vitest";
import { noteQuiet } from "../../src/check/quiet.ts";
import { CHECK_SETTINGS } from "../../src/check/settings.ts";
import { defaultsOf } from "../../src/model/setting.ts";
import { FindingCollector } from "../../src/table/finding-list.ts";
import { cleanOf, linesOf, type TestColumn } from "../support/dataset.ts";

/** All rows are one customer with so many orders; which of them are noted on 2026-06-30? */
function quiet(columns: readonly TestColumn[], orders = 0, staleGaps = 4): string[] {
  const { data } = cleanOf(columns);
  const found = new FindingCollector();
  const records = Array.from({ length: data.dataset.rows }, (_, i) => i);
  noteQuiet(
    data,
    { asOf: "2026-06-30", settings: { ...defaultsOf(CHECK_SETTINGS), staleGaps } },
    [{ records, orders }],
    (code, spot, args) => found.add(code, spot, args),
  );
  return linesOf(found.finish());
}

const bought = (...days: string[]): TestColumn => ["Ngày mua", "last_purchase", days];

describe("the rhythm of a customer of several rows", () => {
  const cases: [string, TestColumn[], number, string[]][] = [
    [
      "bought every 30 days, silent for 121: every row says so",
      [bought("2025-12-31", "2026-01-30", "2026-03-01")],
      0,
      ["0:row/stale", "1:row/stale", "2:row/stale"],
    ],
    [
      "twin: silent for 120",
      [bought("2026-01-01", "2026-01-31", "2026-03-02", "2026-01-01")],
      0,
      [],
    ],
    [
      "twin: two purchases are one gap, which may be chance",
      [bought("2026-01-01", "2026-01-31")],
      0,
      [],
    ],
    [
      "twin: the same day three times is one purchase",
      [bought("2026-01-31", "2026-01-31", "2026-01-31", "2026-01-01")],
      0,
      [],
    ],
    [
      "the median gap: one long pause does not make a slow customer",
      [bought("2024-07-01", "2025-11-01", "2025-12-01", "2026-01-01", "2026-02-01", "2026-02-20")],
      0,
      ["0", "1", "2", "3", "4", "5"].map((row) => `${row}:row/stale`),
    ],
    [
      "a row that is stale by months is not noted again, a row without a day says nothing",
      [bought("2024-01-01", "2025-11-01", "2025-12-01", "2026-01-01", "")],
      0,
      ["1:row/stale", "2:row/stale", "3:row/stale"],
    ],
    [
      "twin: one branch spoke to the customer last month",
      [
        bought("2026-01-01", "2026-01-31", "2026-02-28"),
        ["Liên hệ", "last_contact", ["", "2026-06-01", ""]],
      ],
      0,
      [],
    ],
    [
      "orders counted between known days: the first of one branch, the last of the other",
      [
        ["Mua đầu", "first_purchase", ["2025-08-31", "2026-02-01"]],
        bought("2025-09-30", "2026-02-27"),
        ["Số đơn", "order_count", ["2", "7"]],
      ],
      7,
      ["0:row/stale", "1:row/stale"],
    ],
    [
      "twin: where nobody knows since when one branch counted, only the days themselves speak",
      [
        ["Mua đầu", "first_purchase", ["2025-08-31", ""]],
        bought("2025-09-30", "2026-02-27"),
        ["Số đơn", "order_count", ["2", "7"]],
      ],
      7,
      [],
    ],
    [
      "a month or a year is no day to count gaps from",
      [bought("2025-11", "2025-12", "2026-01")],
      0,
      [],
    ],
  ];
  it.each(cases)("%s", (_note, columns, orders, expected) => {
    expect(quiet(columns, orders)).toEqual(expected);
  });

  it("is left alone where it is switched off", () => {
    const columns = [bought("2026-01-01", "2026-01-31", "2026-02-28")];
    expect(quiet(columns)).not.toEqual([]);
    expect(quiet(columns, 0, 0)).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import type { Rule } from "../../src/check/define.ts";
import { columnShape } from "../../src/check/rules/column-shape.ts";
import { dateOrder } from "../../src/check/rules/date-order.ts";
import { duplicateCode } from "../../src/check/rules/duplicate-code.ts";
import { optedOutRule } from "../../src/check/rules/opted-out.ts";
import { rowGone } from "../../src/check/rules/row-gone.ts";
import { rowStale } from "../../src/check/rules/row-stale.ts";
import { rowUnreachable } from "../../src/check/rules/row-unreachable.ts";
import { sharedContact } from "../../src/check/rules/shared-contact.ts";
import { CHECK_SETTINGS, type CheckSettings } from "../../src/check/settings.ts";
import { defaultsOf } from "../../src/model/setting.ts";
import { FindingCollector } from "../../src/table/finding-list.ts";
import { cleanOf, linesOf, type TestColumn } from "../support/dataset.ts";

/** Runs one rule alone; every finding it makes is in the answer. */
function findingsOf(
  rule: Rule,
  columns: readonly TestColumn[],
  tables: number[] = [],
  settings: Partial<CheckSettings> = {},
): string[] {
  const { data } = cleanOf(columns, { tables });
  const found = new FindingCollector();
  const context = { asOf: "2026-06-30", settings: { ...defaultsOf(CHECK_SETTINGS), ...settings } };
  rule.check(data, context, (code, spot, args) => found.add(code, spot, args));
  return linesOf(found.finish());
}

const ten = (value: string) => Array.from({ length: 10 }, () => value);

describe("rules beyond one cell", () => {
  const cases: [string, Rule, TestColumn[], string[], number[]?][] = [
    [
      "a purchase older than 24 months is stale",
      rowStale,
      [["Mua cuối", "last_purchase", ["2024-06-29", "2024-06-30", ""]]],
      ["0:row/stale", "2:row/never-active"],
    ],
    [
      "the newest of several dates counts",
      rowStale,
      [
        ["Mua cuối", "last_purchase", ["2019-01-01"]],
        ["Liên hệ", "last_contact", ["2026-01-01"]],
      ],
      [],
    ],
    [
      "entered long ago and never did anything: never active; bought long ago: stale; entered lately: nothing",
      rowStale,
      [
        ["Ngày tạo", "created_at", ["2020-01-01", "2020-01-01", "2026-05-01"]],
        ["Mua cuối", "last_purchase", ["", "2020-02-01", ""]],
      ],
      ["0:row/never-active", "1:row/stale"],
    ],
    [
      "twin: touched since, or nothing but the day of entry is ever written: stale",
      rowStale,
      [
        ["Ngày tạo", "created_at", ["2020-01-01"]],
        ["Mua cuối", "last_purchase", [""]],
        ["Cập nhật", "updated_at", ["2021-01-01"]],
      ],
      ["0:row/stale"],
    ],
    [
      "twin: a list without purchases and contacts",
      rowStale,
      [["Ngày tạo", "created_at", ["2020-01-01"]]],
      ["0:row/stale"],
    ],
    [
      "a bare year means its last day",
      rowStale,
      [["Mua cuối", "last_purchase", ["2023", "2025"]]],
      ["0:row/stale"],
    ],
    [
      "four of the customer's own gaps without a word: every 30 days, silent for 121 and for 120",
      rowStale,
      [
        ["Mua đầu", "first_purchase", ["2025-08-31", "2025-09-01", "2025-08-31", ""]],
        ["Mua cuối", "last_purchase", ["2026-02-27", "2026-03-02", "2026-02-27", "2026-02-27"]],
        ["Số đơn", "order_count", ["7", "7", "2", "7"]],
      ],
      ["0:row/stale"],
    ],
    [
      "somebody who bought every day is not stale before 60 days, a contact breaks the silence",
      rowStale,
      [
        ["Mua đầu", "first_purchase", ["2026-04-01", "2026-03-31", "2026-03-31"]],
        ["Mua cuối", "last_purchase", ["2026-05-01", "2026-04-30", "2026-04-30"]],
        ["Số đơn", "order_count", ["31", "31", "31"]],
        ["Liên hệ", "last_contact", ["", "", "2026-06-01"]],
      ],
      ["1:row/stale"],
    ],
    ["no activity column, no word about it", rowStale, [["Họ tên", "full_name", ["Lê An"]]], []],
    [
      "words in notes that say gone",
      rowGone,
      [["Ghi chú", "notes", ["KH đã nghỉ", "sai số ĐT", "đã nghỉ ngơi đâu", "mua đều"]]],
      ["0:row/marked-gone", "1:row/marked-gone", "2:row/marked-gone"],
    ],
    [
      "a business given up, a number that is somebody else's",
      rowGone,
      [
        [
          "Ghi chú",
          "notes",
          [
            "ngưng kinh doanh từ T5",
            "cty giải thể",
            "gọi nhầm số",
            "số không đúng",
            "giải thể thao",
            "đang kinh doanh",
            "số đúng",
          ],
        ],
      ],
      [0, 1, 2, 3].map((row) => `${row}:row/marked-gone`),
    ],
    [
      "words with other accents are other words",
      rowGone,
      [
        [
          "Ghi chú",
          "notes",
          ["chăm sóc da mặt", "Cham soc da mat", "khách đa nghi", "bà đã mất", "da nghi", "sai sổ"],
        ],
      ],
      ["3:row/marked-gone", "4:row/marked-gone"],
    ],
    [
      "a package in use is no refusal, and wrapping no call",
      optedOutRule,
      [
        [
          "Ghi chú",
          "notes",
          ["đang dùng gói 3 tháng", "không gói quà", "KHÔNG GỌI", "huỷ đăng ký", "khong goi"],
        ],
      ],
      ["2:consent/opt-out-words", "3:consent/opt-out-words", "4:consent/opt-out-words"],
    ],
    [
      "a call that failed, or an hour that does not suit, is no refusal",
      optedOutRule,
      [
        [
          "Ghi chú",
          "notes",
          [
            "không gọi được",
            "đừng gọi buổi sáng",
            "đừng gọi giờ trưa, gọi sau 17h",
            "dung goi truoc 9h",
            "đừng gọi buổi sáng, mà thôi đừng gọi nữa",
            "đừng gọi sau này",
            "không gọi",
            "đừng gọi vào số này",
          ],
        ],
      ],
      [4, 5, 6, 7].map((row) => `${row}:consent/opt-out-words`),
    ],
    [
      "nobody could be reached",
      rowGone,
      [["Ghi chú", "notes", ["không gọi được", "ko gọi được", "gọi được", "đừng gọi"]]],
      ["0:row/marked-gone", "1:row/marked-gone"],
    ],
    [
      "no usable contact",
      rowUnreachable,
      [
        ["Tên", "full_name", ["Lê An", "Lê Bình", "Lê Cư"]],
        ["ĐT", "phone", ["không có", "0905123456", "0999999999"]],
      ],
      ["0:row/no-contact", "2:row/no-contact"],
    ],
    [
      "a walk-in customer is meant to have no contact, a made-up one is not",
      rowUnreachable,
      [
        ["Tên", "full_name", ["Khách lẻ", "test", "Lê An"]],
        ["ĐT", "phone", ["", "", "0905123456"]],
      ],
      ["1:row/nobody"],
    ],
    ["no contact columns, no word about it", rowUnreachable, [["Tên", "full_name", ["Lê An"]]], []],
    [
      "one code twice in a table",
      duplicateCode,
      [["Mã", "customer_code", ["KH1", "KH1", "KH2"]]],
      ["1:customer_code/duplicate"],
    ],
    [
      "the same code in two tables is no clash",
      duplicateCode,
      [["Mã", "customer_code", ["KH1", "KH1"]]],
      [],
      [0, 1],
    ],
    [
      "born after buying",
      dateOrder,
      [
        ["Sinh", "birth_date", ["2000-01-01", "1990-01-01"]],
        ["Mua", "last_purchase", ["1999-01-01", "1999-01-01"]],
      ],
      ["0:row/dates-out-of-order"],
    ],
    [
      "refusal in words only",
      optedOutRule,
      [["Ghi chú", "notes", ["đừng gọi, không gọi nữa", "gọi sau 17h"]]],
      ["0:consent/opt-out-words"],
    ],
    [
      "empty, constant and copied columns",
      columnShape,
      [
        ["A", "", ten("")],
        ["B", "", ten("x")],
        ["C", "", ten("").map((_, i) => `${i % 3}`)],
        ["D", "", ten("").map((_, i) => `${i % 3}`)],
      ],
      ["*:column/empty", "*:column/constant", "*:column/copy"],
    ],
    [
      "columns that meet at the ends and in the middle but nowhere else are two",
      columnShape,
      [
        ["C", "", ten("").map((_, i) => `${i % 3}`)],
        ["D", "", ten("").map((_, i) => (i === 4 ? "2" : `${i % 3}`))],
        ["E", "", ten("").map((_, i) => (i === 4 ? "" : `${i % 3}`))],
      ],
      [],
    ],
    ["nine equal rows prove nothing", columnShape, [["B", "", ten("x").slice(1)]], []],
  ];
  it.each(cases)("%s", (_note, rule, columns, expected, tables) => {
    expect(findingsOf(rule, columns, tables)).toEqual(expected);
  });

  it("reports who is kept past the rule somebody set, and nobody where none is set", () => {
    const columns: TestColumn[] = [
      ["Mua", "last_purchase", ["2021-06-29", "2021-06-30", "2026-01-01"]],
    ];
    expect(findingsOf(rowStale, columns)).toEqual(["0:row/stale", "1:row/stale"]);
    expect(findingsOf(rowStale, columns, [], { retentionMonths: 60 })).toEqual([
      "0:row/past-retention",
      "0:row/stale",
      "1:row/stale",
    ]);
  });

  it("leaves rhythms alone where they are switched off", () => {
    const columns: TestColumn[] = [
      ["Mua đầu", "first_purchase", ["2025-08-31"]],
      ["Mua cuối", "last_purchase", ["2026-02-27"]],
      ["Số đơn", "order_count", ["7"]],
    ];
    expect(findingsOf(rowStale, columns)).toEqual(["0:row/stale"]);
    expect(findingsOf(rowStale, columns, [], { staleGaps: 0 })).toEqual([]);
  });

  it("a phone with three names is shared, with two it is not", () => {
    const names: TestColumn = [
      "Tên",
      "full_name",
      ["Lê An", "Trần Bình", "Phạm Cúc", "Vũ Dũng", "Bùi Em"],
    ];
    const phones = ["0905123456", "0905123456", "0905123456", "0905123457", "0905123457"];
    expect(findingsOf(sharedContact, [names, ["ĐT", "phone", phones]])).toEqual([
      "0:phone/shared",
      "1:phone/shared",
      "2:phone/shared",
    ]);
  });
});

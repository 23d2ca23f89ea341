import { columnsOf, type CleanColumn } from "../../field/clean-data.ts";
import { defineFinding } from "../../model/finding.ts";
import { STATUS } from "../../model/cell.ts";
import { defineRule } from "../define.ts";

const order = defineFinding({
  code: "row/dates-out-of-order",
  severity: "warn",
  dimension: "consistency",
  title: { en: "Dates out of order", vi: "Ngày tháng không đúng thứ tự" },
  why: {
    en: "Nobody buys before being born, and a record cannot be updated before it was made: one of the dates is wrong.",
    vi: "Không ai mua hàng trước khi sinh, và không thể cập nhật trước khi tạo: một trong hai ngày bị sai.",
  },
  fix: {
    en: "Check both dates against their source.",
    vi: "Đối chiếu cả hai ngày với chứng từ gốc.",
  },
  open: ["earlier", "later"],
  say: (a) => ({
    en: `"${a["later"]}" lies before "${a["earlier"]}"`,
    vi: `"${a["later"]}" lại trước "${a["earlier"]}"`,
  }),
});

/** Pairs of fields whose first may not lie after the second; a matter of the two, which no property of one could say. */
const ORDER = [
  ["birth_date", "created_at"],
  ["birth_date", "last_purchase"],
  ["birth_date", "last_contact"],
  ["first_purchase", "last_purchase"],
  ["created_at", "updated_at"],
  ["last_contact", "next_contact"],
] as const;

/** Full dates of a record that contradict each other; partial dates are left alone. */
export const dateOrder = defineRule({
  name: "date-order",
  findings: [order],
  needs: ORDER,
  check(data, _context, found) {
    for (const [earlier, later] of ORDER) {
      const a = columnsOf(data, earlier)[0];
      const b = columnsOf(data, later)[0];
      if (a === undefined || b === undefined) continue;
      const args = {
        earlier: data.dataset.columns[a.column]?.header ?? earlier,
        later: data.dataset.columns[b.column]?.header ?? later,
      };
      for (let record = 0; record < data.dataset.rows; record++) {
        const from = day(a, record);
        const to = day(b, record);
        if (from !== undefined && to !== undefined && to < from) {
          found("row/dates-out-of-order", { record, column: b.column }, args);
        }
      }
    }
  },
});

const FULL = /^\d{4}-\d{2}-\d{2}/;

function day(column: CleanColumn, record: number): string | undefined {
  if ((column.values.codes[record] as number) === 0) return undefined;
  if ((column.status[record] as number) > STATUS.suspect) return undefined;
  const text = column.values.at(record);
  return FULL.test(text) ? text.slice(0, 10) : undefined;
}

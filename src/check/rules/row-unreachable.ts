import { type CleanColumn, type CleanData, columnsThat } from "../../field/clean-data.ts";
import type { FieldMeans } from "../../field/means.ts";
import { defineFinding } from "../../model/finding.ts";
import { STATUS } from "../../model/cell.ts";
import type { TextColumn } from "../../table/text-column.ts";
import { defineRule } from "../define.ts";

const noContact = defineFinding({
  code: "row/no-contact",
  severity: "warn",
  dimension: "completeness",
  title: { en: "No way to reach the customer", vi: "Không có cách liên hệ" },
  why: {
    en: "Without a usable phone, e-mail or address the record cannot be called, written to or delivered to.",
    vi: "Không có số điện thoại, e-mail hay địa chỉ dùng được thì không gọi, nhắn hay giao hàng được.",
  },
  fix: {
    en: "Find one contact detail, or archive the record.",
    vi: "Bổ sung một thông tin liên hệ, hoặc lưu trữ.",
  },
  say: () => ({
    en: "no usable phone, e-mail or address",
    vi: "không có số điện thoại, e-mail hay địa chỉ dùng được",
  }),
});

const noName = defineFinding({
  code: "row/no-name",
  severity: "warn",
  dimension: "completeness",
  title: { en: "No name", vi: "Không có tên" },
  why: {
    en: "A record without a person or company name cannot be told apart from others.",
    vi: "Bản ghi không có tên người hay công ty thì không phân biệt được với khách khác.",
  },
  fix: { en: "Fill in the name.", vi: "Điền tên khách." },
  say: () => ({ en: "no person or company name", vi: "không có tên người hay công ty" }),
});

const nobody = defineFinding({
  code: "row/nobody",
  severity: "error",
  dimension: "completeness",
  title: { en: "Neither name nor contact", vi: "Không có tên, không có cách liên hệ" },
  why: {
    en: "Nothing says who this is or how to reach them; the row counts as a customer and is none.",
    vi: "Không biết là ai, cũng không liên hệ được; dòng vẫn tính là một khách dù không phải.",
  },
  fix: {
    en: "Fill the row from its source, or delete it.",
    vi: "Bổ sung từ nguồn gốc, hoặc xoá dòng.",
  },
  say: () => ({
    en: "no name, and no usable phone, e-mail or address",
    vi: "không có tên, cũng không có số điện thoại, e-mail hay địa chỉ dùng được",
  }),
});

const isReach = ({ tells }: FieldMeans): boolean => tells === "contact" || tells === "address";
const isName = ({ tells }: FieldMeans): boolean => tells === "name";

/**
 * Records that nobody could contact, or call by a name; only where the sheet has such columns at all.
 * Walk-in customers are meant to have neither.
 */
export const rowUnreachable = defineRule({
  name: "row-unreachable",
  findings: [noContact, noName, nobody],
  needsAny: ({ means = {} }) => isReach(means) || isName(means),
  check(data, _context, found) {
    const reach = columnsThat(data, isReach);
    const names = columnsThat(data, isName);
    const further = furtherColumns(data);
    for (let record = 0; record < data.dataset.rows; record++) {
      const unreachable =
        reach.length > 0 &&
        !reach.some((c) => isUsable(c, record)) &&
        !further.some(({ codes }) => (codes[record] as number) !== 0);
      const nameless = names.length > 0 && !names.some((c) => isUsable(c, record));
      if (unreachable && nameless) found("row/nobody", { record });
      else if (nameless) found("row/no-name", { record });
      else if (unreachable && !names.some((c) => isNoOne(c, record))) {
        found("row/no-contact", { record });
      }
    }
  },
});

/** Columns cleaning added for values of the fields that stood in cells of others. */
function furtherColumns(data: CleanData): readonly TextColumn[] {
  return data.added.flatMap(({ spec, values }) => (isReach(spec?.means ?? {}) ? [values] : []));
}

/** Whether a name was left as right though it names nobody: a walk-in customer. */
function isNoOne(column: CleanColumn, record: number): boolean {
  const status = column.status[record] as number;
  return (
    (status === STATUS.ok || status === STATUS.fixed) &&
    (column.values.codes[record] as number) !== 0 &&
    (column.feature.codes[record] as number) === 0
  );
}

/** A suspect value that matching would not use either (a made-up number, a shared placeholder) reaches nobody. */
function isUsable(column: CleanColumn, record: number): boolean {
  const status = column.status[record] as number;
  if ((column.values.codes[record] as number) === 0) return false;
  if (status === STATUS.suspect) return (column.feature.codes[record] as number) !== 0;
  return status !== STATUS.missing && status !== STATUS.invalid;
}

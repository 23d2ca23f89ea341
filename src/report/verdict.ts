import { formatNumber } from "../text/number-format.ts";
import { counted, CUSTOMERS, ROWS } from "./count-words.ts";
import type { Report } from "./model.ts";

/** What a report says in one sentence: how many people behind how many rows, and how clean these are. */
export function verdict(report: Report, lang: "en" | "vi"): string {
  const vi = lang === "vi";
  const { records, clean, duplicates } = report;
  if (records === 0) return vi ? "Bảng không có dòng khách nào." : "The sheet holds no customers.";
  if (report.score === null) {
    return vi
      ? `${counted(records, ROWS).vi}, nhưng không nhận ra cột nào của khách hàng, nên chưa đo được chất lượng.`
      : `${counted(records, ROWS).en}, but no column was recognised as a customer's, so nothing could be measured.`;
  }
  const rows = counted(records, ROWS)[lang];
  const customers = counted(duplicates.entities, CUSTOMERS)[lang];
  const who = !duplicates.assessed
    ? rows
    : duplicates.entities === records
      ? vi
        ? `${rows}, không ai bị trùng`
        : `${rows}, nobody twice`
      : vi
        ? `${rows} là ${customers}`
        : `${rows} are ${customers}`;
  // One division only says it all when every row is clean.
  const all = clean.part === records;
  const share = formatNumber((100 * clean.part) / records, lang, 1);
  const how = vi
    ? all
      ? "Mọi dòng đều không có lỗi hay cảnh báo."
      : `${share}% số dòng không có lỗi hay cảnh báo.`
    : all
      ? "No row has an error or a warning."
      : `${share}% of the rows have no error and no warning.`;
  return `${who}. ${how}`;
}

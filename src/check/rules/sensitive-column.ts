import { defineFinding } from "../../model/finding.ts";
import { defineRule } from "../define.ts";
import { several } from "../../text/several.ts";

const sensitive = defineFinding({
  code: "column/sensitive",
  severity: "info",
  dimension: "validity",
  title: { en: "Sensitive column", vi: "Cột dữ liệu nhạy cảm" },
  why: {
    en: "Identity and bank numbers do great harm when they leak; bank data is sensitive data by Vietnamese law.",
    vi: "Số giấy tờ và tài khoản gây hại lớn nếu bị lộ; dữ liệu ngân hàng là dữ liệu nhạy cảm theo luật Việt Nam.",
  },
  fix: {
    en: "Keep the column only if you need it; leave it out of files you hand on (export --columns or --mask).",
    vi: "Chỉ giữ cột này nếu thật cần; bỏ ra khỏi tệp gửi cho người khác (export --columns hoặc --mask).",
  },
  open: ["field"],
  say: ({ field, filled }) => ({
    en: `holds ${several(filled, "value", "values")} of ${field}`,
    vi: `có ${filled} giá trị ${field}`,
  }),
});

/** Names every column that holds data of the most sensitive kind, so that someone decides whether it must be there. */
export const sensitiveColumn = defineRule({
  name: "sensitive-column",
  findings: [sensitive],
  check(data, _context, found) {
    for (const column of data.columns) {
      if (column === undefined || column.spec.pii < 3) continue;
      const filled = column.values.codes.reduce((n, code) => n + (code === 0 ? 0 : 1), 0);
      if (filled === 0) continue;
      const table = data.dataset.columns[column.column]?.positions.findIndex((at) => at >= 0) ?? 0;
      const args = { field: column.spec.name, filled };
      found("column/sensitive", { table: Math.max(0, table), column: column.column }, args);
    }
  },
});

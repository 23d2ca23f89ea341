import type { ReportFormat } from "./format.ts";
import { sentenceOf } from "./sentence.ts";

/** Every finding as one CSV line; UTF-8 with BOM, so that Excel reads Vietnamese. */
export const csv: ReportFormat = {
  name: "csv",
  *render(_report, wording, every) {
    yield "\ufeffrow_id,file,sheet,row,column,severity,code,message\r\n";
    for (const f of every) {
      const { file, sheet = "", row, column = "" } = f.at;
      const cells = [f.rowId, file, sheet, row, column, f.severity, f.code, sentenceOf(f, wording)];
      yield `${cells.map((c) => cell(String(c))).join(",")}\r\n`;
    }
  },
};

/** Quotes what needs it, and keeps a spreadsheet from running text that a stranger's file brought in. */
function cell(text: string): string {
  const safe =
    /^[\s\u00a0\ufeff]*[=+\-@\t\r\n＝＋－＠]/.test(text) && !/^-?\d+$/.test(text)
      ? `'${text}`
      : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

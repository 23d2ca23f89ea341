import { stringify } from "csv-stringify/sync";
import type { ReportFormat } from "./format.ts";
import { sentenceOf } from "./sentence.ts";

const HEADER = ["row_id", "file", "sheet", "row", "column", "severity", "code", "message"];

/** Every finding as one CSV line; UTF-8 with BOM, so that Excel reads Vietnamese. */
export const csv: ReportFormat = {
  name: "csv",
  *render(_report, wording, every) {
    yield `\ufeff${line(HEADER)}`;
    for (const f of every) {
      const { file, sheet = "", row, column = "" } = f.at;
      const cells = [f.rowId, file, sheet, row, column, f.severity, f.code, sentenceOf(f, wording)];
      yield line(cells.map((cell) => inert(String(cell))));
    }
  },
};

function line(cells: readonly string[]): string {
  return stringify([[...cells]], { record_delimiter: "windows" });
}

/** Keeps a spreadsheet from running text that a stranger's file brought in. */
function inert(text: string): string {
  const active = /^[\s\u00a0\ufeff]*[=+\-@\t\r\n＝＋－＠]/.test(text) && !/^-?\d+$/.test(text);
  return active ? `'${text}` : text;
}

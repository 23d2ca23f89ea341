import { defineFinding, type FindingDef } from "../../model/finding.ts";
import { cells, count, INTACT } from "./finding-words.ts";
import { SHEET_FINDINGS } from "./sheet-findings.ts";
import { several } from "../../text/several.ts";

/** What the workbook readers may say about a file (`Grid.notes`, `RejectedRecord.reason`). */
export const XLSX_FINDINGS = [
  defineFinding({
    code: "input/formula",
    severity: "info",
    dimension: "consistency",
    title: { en: "Formula read by its value", vi: "Công thức được đọc theo giá trị" },
    why: {
      en: "Rows are merged and moved, and a formula would then point to other customers' cells; the value it last showed stays right.",
      vi: "Các dòng được gộp và đổi chỗ nên công thức sẽ trỏ sang ô của khách khác; giá trị hiển thị lần cuối thì vẫn đúng.",
    },
    fix: INTACT,
    open: ["columns"],
    say: (args) => ({
      en: `${several(count(args), "cell holds a formula", "cells hold formulas")} (columns ${String(args["columns"])}); the output holds the last values, not the formulas`,
      vi: `${count(args)} ô chứa công thức (cột ${String(args["columns"])}); kết quả giữ giá trị lưu lần cuối, không giữ công thức`,
    }),
  }),
  defineFinding({
    code: "input/formula-without-value",
    severity: "warn",
    dimension: "completeness",
    title: { en: "Formula without a stored value", vi: "Công thức không có giá trị lưu sẵn" },
    why: {
      en: "The file was written by a program that does not calculate, so these cells are read as empty.",
      vi: "Tệp do một chương trình không tính toán ghi ra, nên các ô này được đọc là trống.",
    },
    fix: {
      en: "Open the workbook in Excel or LibreOffice, save it, and run again.",
      vi: "Hãy mở tệp bằng Excel hoặc LibreOffice, lưu lại rồi chạy lại.",
    },
    open: ["cells"],
    say: (args) => ({
      en: `${several(count(args), "formula cell has no stored value and was", "formula cells have no stored value and were")} read as empty (${cells(args)})`,
      vi: `${count(args)} ô công thức không có giá trị lưu sẵn, được đọc là trống (${cells(args)})`,
    }),
  }),
  defineFinding({
    code: "input/damaged-number",
    severity: "warn",
    dimension: "accuracy",
    title: { en: "Number with more than 15 digits", vi: "Số có hơn 15 chữ số" },
    why: {
      en: "Excel keeps 15 digits of a number; the rest of an id or card number typed as a number is lost.",
      vi: "Excel chỉ giữ 15 chữ số; phần còn lại của mã hoặc số thẻ gõ dạng số đã bị mất.",
    },
    fix: {
      en: "Look the values up at their source and enter them as text.",
      vi: "Tra lại giá trị ở nguồn và nhập dưới dạng văn bản.",
    },
    open: ["cells"],
    say: (args) => ({
      en: `${several(count(args), "number has", "numbers have")} more than 15 digits, whose tail Excel has made zero (${cells(args)})`,
      vi: `${count(args)} số có hơn 15 chữ số, phần đuôi đã bị Excel đổi thành 0 (${cells(args)})`,
    }),
  }),
  defineFinding({
    code: "input/hidden-link",
    severity: "info",
    dimension: "completeness",
    title: { en: "E-mail address only in a link", vi: "Địa chỉ e-mail chỉ nằm trong liên kết" },
    why: {
      en: "The cell shows another text than the mailto: link behind it; only the text was read.",
      vi: "Ô hiển thị nội dung khác với liên kết mailto: phía sau; chỉ nội dung hiển thị được đọc.",
    },
    fix: {
      en: "If the address is wanted, write it into the cell.",
      vi: "Nếu cần địa chỉ đó, hãy ghi nó vào ô.",
    },
    open: ["cells"],
    say: (args) => ({
      en: `${several(count(args), "cell links to an e-mail address that its text does", "cells link to an e-mail address that their text does")} not show (${cells(args)})`,
      vi: `${count(args)} ô có liên kết tới địa chỉ e-mail không hiện trong nội dung ô (${cells(args)})`,
    }),
  }),
  ...SHEET_FINDINGS,
] as const satisfies readonly FindingDef[];

export type XlsxFindingCode = (typeof XLSX_FINDINGS)[number]["code"];

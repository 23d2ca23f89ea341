import { defineFinding, type FindingDef } from "../../model/finding.ts";
import { cells, count, INTACT } from "./finding-words.ts";
import { several } from "../../text/several.ts";

/** What a workbook may hold that a table of values cannot; the key stands in `input/not-carried`. */
const PARTS: Readonly<Record<string, { readonly en: string; readonly vi: string }>> = {
  look: {
    en: "colours, typefaces, notes, links and lists of the old file format (column widths and number formats stay)",
    vi: "màu sắc, kiểu chữ, ghi chú, liên kết và danh sách chọn của tệp định dạng cũ (độ rộng cột và định dạng số vẫn giữ)",
  },
  charts: { en: "charts", vi: "biểu đồ" },
  pivots: { en: "pivot tables", vi: "bảng tổng hợp (pivot)" },
  macros: { en: "macros", vi: "macro" },
  images: { en: "images", vi: "hình ảnh" },
  links: { en: "links to other workbooks", vi: "liên kết tới sổ làm việc khác" },
  hyperlinks: {
    en: "links behind cells that lead to files or other places (their texts stay)",
    vi: "liên kết trong ô tới tệp hoặc nơi khác (nội dung ô vẫn giữ)",
  },
  comments: {
    en: "comment threads (their text is kept as a plain note)",
    vi: "luồng bình luận (nội dung được giữ thành ghi chú thường)",
  },
  rich: {
    en: "colours and typefaces of parts of a cell's text (the text stays)",
    vi: "màu và kiểu chữ của một phần nội dung ô (nội dung vẫn giữ)",
  },
  protection: {
    en: "the sheet's protection against changes",
    vi: "chế độ khóa trang tính",
  },
  tables: { en: "table formatting", vi: "định dạng bảng (Table)" },
  embeddings: { en: "embedded objects", vi: "đối tượng nhúng" },
  controls: { en: "form controls", vi: "nút điều khiển" },
  slicers: { en: "slicers", vi: "bộ cắt (slicer)" },
  connections: { en: "data connections", vi: "kết nối dữ liệu" },
  validations: {
    en: "drop-down lists and entry checks that look at other cells",
    vi: "danh sách chọn và kiểm tra nhập liệu dựa vào ô khác",
  },
  conditional: {
    en: "conditional formats that look at other cells",
    vi: "định dạng có điều kiện dựa vào ô khác",
  },
};

/** What is said about a sheet as a whole: hidden things, things left behind, things stored twice. */
export const SHEET_FINDINGS = [
  defineFinding({
    code: "input/hidden-sheet",
    severity: "info",
    dimension: "consistency",
    title: { en: "Hidden sheet", vi: "Trang tính ẩn" },
    why: {
      en: "People who look at the workbook do not see this sheet.",
      vi: "Người mở sổ làm việc không nhìn thấy trang này.",
    },
    fix: {
      en: "Use --sheet to choose the sheet that is meant.",
      vi: "Dùng --sheet để chọn đúng trang cần đọc.",
    },
    say: () => ({
      en: "the sheet is hidden in the workbook",
      vi: "trang tính bị ẩn trong sổ làm việc",
    }),
  }),
  defineFinding({
    code: "input/hidden-rows",
    severity: "info",
    dimension: "consistency",
    title: { en: "Hidden rows", vi: "Dòng ẩn" },
    why: {
      en: "Hidden rows, often left by a filter, are read like all others.",
      vi: "Các dòng ẩn (thường do bộ lọc) vẫn được đọc như các dòng khác.",
    },
    fix: {
      en: "Delete them in the source if they are not meant.",
      vi: "Hãy xóa chúng trong tệp nguồn nếu không dùng.",
    },
    open: ["rows"],
    say: (args) => ({
      en: `${several(count(args), "row is hidden in the sheet and was", "rows are hidden in the sheet and were")} read too (rows ${String(args["rows"])})`,
      vi: `${count(args)} dòng bị ẩn trong trang tính nhưng vẫn được đọc (dòng ${String(args["rows"])})`,
    }),
  }),
  defineFinding({
    code: "input/hidden-columns",
    severity: "info",
    dimension: "consistency",
    title: { en: "Hidden columns", vi: "Cột ẩn" },
    why: {
      en: "Hidden columns are read like all others.",
      vi: "Các cột ẩn vẫn được đọc như các cột khác.",
    },
    fix: {
      en: "Delete them in the source if they are not meant.",
      vi: "Hãy xóa chúng trong tệp nguồn nếu không dùng.",
    },
    open: ["columns"],
    say: (args) => ({
      en: `${several(count(args), "column is hidden in the sheet and was", "columns are hidden in the sheet and were")} read too (${String(args["columns"])})`,
      vi: `${count(args)} cột bị ẩn trong trang tính nhưng vẫn được đọc (${String(args["columns"])})`,
    }),
  }),
  defineFinding({
    code: "input/no-worksheet",
    severity: "info",
    dimension: "completeness",
    title: { en: "Tab without cells", vi: "Thẻ không có ô dữ liệu" },
    why: {
      en: "Chart and dialog sheets hold no rows.",
      vi: "Trang biểu đồ và trang hộp thoại không có dòng dữ liệu.",
    },
    fix: INTACT,
    open: ["sheet"],
    say: (args) => ({
      en: `the tab "${String(args["sheet"])}" holds a chart or dialog, no cells, and was passed over`,
      vi: `thẻ "${String(args["sheet"])}" chỉ chứa biểu đồ hoặc hộp thoại, không có ô dữ liệu, nên được bỏ qua`,
    }),
  }),
  defineFinding({
    code: "input/not-carried",
    severity: "info",
    dimension: "completeness",
    title: { en: "Content that is not carried over", vi: "Nội dung không được chuyển sang" },
    why: {
      en: "The cleaned workbook holds values and cell formats; this part of the original stays behind.",
      vi: "Sổ đã làm sạch chỉ giữ giá trị và định dạng ô; phần này của tệp gốc không được mang theo.",
    },
    fix: INTACT,
    open: ["part"],
    say: (args) => {
      const part = PARTS[String(args["part"])] ?? { en: "other content", vi: "nội dung khác" };
      return {
        en: `${part.en} (${count(args)}) will not be in the output`,
        vi: `${part.vi} (${count(args)}) sẽ không có trong kết quả`,
      };
    },
  }),
  defineFinding({
    code: "input/duplicate-row",
    severity: "warn",
    dimension: "consistency",
    title: { en: "Sheet row stored twice", vi: "Dòng được lưu hai lần" },
    why: {
      en: "The file stores two rows under one number; programs disagree about which to show.",
      vi: "Tệp lưu hai dòng cùng một số thứ tự; mỗi chương trình hiển thị một kiểu.",
    },
    fix: {
      en: "Both rows were kept; check them and save the file again in Excel.",
      vi: "Cả hai dòng đều được giữ; hãy kiểm tra và lưu lại tệp bằng Excel.",
    },
    open: ["rows"],
    say: (args) => ({
      en: `${several(count(args), "row number is", "row numbers are")} stored more than once; all were kept (rows ${String(args["rows"])})`,
      vi: `${count(args)} số dòng bị lưu nhiều lần; tất cả đều được giữ (dòng ${String(args["rows"])})`,
    }),
  }),
  defineFinding({
    code: "input/duplicate-cell",
    severity: "warn",
    dimension: "consistency",
    title: { en: "Cell stored twice", vi: "Ô được lưu hai lần" },
    why: {
      en: "The file stores two values for one cell; the last one was taken, as Excel-like programs do.",
      vi: "Tệp lưu hai giá trị cho một ô; giá trị sau cùng được dùng, như các chương trình bảng tính vẫn làm.",
    },
    fix: {
      en: "Check these cells and save the file again in Excel.",
      vi: "Hãy kiểm tra các ô này và lưu lại tệp bằng Excel.",
    },
    open: ["cells"],
    say: (args) => ({
      en: `${several(count(args), "cell is", "cells are")} stored twice; the last value was taken (${cells(args)})`,
      vi: `${count(args)} ô bị lưu hai lần; giá trị sau cùng được dùng (${cells(args)})`,
    }),
  }),
  defineFinding({
    code: "input/cell-too-long",
    severity: "error",
    dimension: "validity",
    title: { en: "Cell longer than Excel allows", vi: "Ô dài hơn mức Excel cho phép" },
    why: {
      en: "A cell holds at most 32,767 characters; a longer one comes from a broken export or an attack.",
      vi: "Một ô chứa tối đa 32.767 ký tự; ô dài hơn là do tệp xuất lỗi hoặc bị tấn công.",
    },
    fix: {
      en: "Shorten the cell in the source; the row was left out of the data.",
      vi: "Hãy rút ngắn ô trong tệp nguồn; dòng này bị loại khỏi dữ liệu.",
    },
    open: ["cell"],
    say: (args) => ({
      en: `cell ${String(args["cell"])} holds more than 32,767 characters`,
      vi: `ô ${String(args["cell"])} có hơn 32.767 ký tự`,
    }),
  }),
  defineFinding({
    code: "input/styles-missing",
    severity: "warn",
    dimension: "validity",
    title: { en: "Workbook without its styles", vi: "Sổ làm việc thiếu phần định dạng" },
    why: {
      en: "Dates are numbers with a date format; without the formats they are read as numbers (44091).",
      vi: "Ngày tháng là số kèm định dạng ngày; thiếu định dạng thì chúng được đọc thành số (44091).",
    },
    fix: {
      en: "Export the file again, or save it in Excel or LibreOffice and check its dates.",
      vi: "Hãy xuất lại tệp, hoặc lưu lại bằng Excel hay LibreOffice rồi kiểm tra các ngày tháng.",
    },
    say: () => ({
      en: "the file lacks the styles it refers to; dates were read as plain numbers",
      vi: "tệp thiếu phần định dạng mà nó dẫn tới; ngày tháng được đọc thành số",
    }),
  }),
] as const satisfies readonly FindingDef[];

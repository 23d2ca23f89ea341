import { defineFinding, type FindingArgs, type FindingDef } from "../../model/finding.ts";

/** What a workbook may hold that a table of values cannot; the key stands in `input/not-carried`. */
const PARTS: Readonly<Record<string, { readonly en: string; readonly vi: string }>> = {
  charts: { en: "charts", vi: "biểu đồ" },
  pivots: { en: "pivot tables", vi: "bảng tổng hợp (pivot)" },
  macros: { en: "macros", vi: "macro" },
  images: { en: "images", vi: "hình ảnh" },
  links: { en: "links to other workbooks", vi: "liên kết tới sổ làm việc khác" },
  comments: { en: "cell comments", vi: "ghi chú (comment) trong ô" },
  tables: { en: "table formatting", vi: "định dạng bảng (Table)" },
  embeddings: { en: "embedded objects", vi: "đối tượng nhúng" },
  controls: { en: "form controls", vi: "nút điều khiển" },
  slicers: { en: "slicers", vi: "bộ cắt (slicer)" },
  connections: { en: "data connections", vi: "kết nối dữ liệu" },
  validations: { en: "data validation (drop-down lists)", vi: "kiểm tra dữ liệu (danh sách chọn)" },
  conditional: { en: "conditional formatting", vi: "định dạng có điều kiện" },
};

const count = (args: FindingArgs): string => String(args["count"] ?? 0);
const cells = (args: FindingArgs): string => String(args["cells"] ?? "");

const INTACT = {
  en: "Nothing to do; the original workbook is never changed.",
  vi: "Không cần làm gì; tệp gốc không bao giờ bị thay đổi.",
};

/** What the workbook readers may say about a file (`Grid.notes`, `RejectedRecord.reason`). */
export const XLSX_FINDINGS = [
  defineFinding({
    code: "input/formula",
    severity: "info",
    dimension: "consistency",
    title: { en: "Formula read by its value", vi: "Công thức được đọc theo giá trị" },
    why: {
      en: "The output holds the value Excel last showed, not the formula.",
      vi: "Kết quả giữ giá trị Excel hiển thị lần cuối, không giữ công thức.",
    },
    fix: INTACT,
    open: ["cells"],
    say: (args) => ({
      en: `${count(args)} cells hold formulas (${cells(args)}); their last values were read`,
      vi: `${count(args)} ô chứa công thức (${cells(args)}); đã đọc giá trị lưu lần cuối`,
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
      en: `${count(args)} formula cells have no stored value and were read as empty (${cells(args)})`,
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
      en: `${count(args)} numbers have more than 15 digits, whose tail Excel has made zero (${cells(args)})`,
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
      en: `${count(args)} cells link to an e-mail address that their text does not show (${cells(args)})`,
      vi: `${count(args)} ô có liên kết tới địa chỉ e-mail không hiện trong nội dung ô (${cells(args)})`,
    }),
  }),
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
      en: `${count(args)} rows are hidden in the sheet and were read too (rows ${String(args["rows"])})`,
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
      en: `${count(args)} columns are hidden in the sheet and were read too (${String(args["columns"])})`,
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
      en: `${count(args)} row numbers are stored more than once; all were kept (rows ${String(args["rows"])})`,
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
      en: `${count(args)} cells are stored twice; the last value was taken (${cells(args)})`,
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
] as const satisfies readonly FindingDef[];

export type XlsxFindingCode = (typeof XLSX_FINDINGS)[number]["code"];

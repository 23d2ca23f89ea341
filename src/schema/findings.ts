import type { Words } from "../model/words.ts";
import { KEEP, note, same } from "./note.ts";
import { ROW_FINDINGS } from "./row-findings.ts";
import { COUNTRY_UNKNOWN, MAPPING_FINDINGS } from "./mapping-findings.ts";
import { ORDER_FINDINGS } from "./order-findings.ts";
import { several } from "../text/several.ts";

const MERGED: Words = {
  en: "A workbook keeps the value of merged cells once; every other cell of the range has none of its own.",
  vi: "Sổ làm việc chỉ lưu giá trị của ô gộp một lần; các ô khác trong vùng không có giá trị riêng.",
};
/** What finding the table and mapping its columns may have to say. */
export const TABLE_FINDINGS = [
  ...MAPPING_FINDINGS,
  COUNTRY_UNKNOWN,
  ...ROW_FINDINGS,
  ...ORDER_FINDINGS,
  note("table/two-row-header", KEEP, {
    title: { en: "Header over two rows", vi: "Tiêu đề hai dòng" },
    fix: {
      en: "Nothing to do; name one row with --header-row to prevent the joining.",
      vi: "Không cần làm gì; dùng --header-row nếu không muốn ghép.",
    },
    say: same("the header stands over two rows; joined", "tiêu đề nằm trên hai dòng; đã ghép lại"),
  }),
  note(
    "table/no-customer-column",
    {
      en: "What no column was taken for cannot be cleaned, checked or compared; the score says little then.",
      vi: "Không nhận ra cột thì không làm sạch, kiểm tra hay so trùng được; khi đó điểm số hầu như vô nghĩa.",
    },
    {
      severity: "warn",
      title: { en: "No customer column recognised", vi: "Không nhận ra cột khách hàng nào" },
      fix: {
        en: 'Name the columns with --map "Header=field" (crm-clean fields lists them), or check that this is a list of customers.',
        vi: 'Dùng --map "Tiêu đề=trường" để chỉ tên cột (crm-clean fields liệt kê các trường), hoặc kiểm tra xem đây có phải danh sách khách hàng không.',
      },
      say: same(
        "no column was taken for a name, phone or e-mail; no duplicates can be found",
        "không cột nào được nhận là tên, điện thoại hay e-mail; không tìm được dòng trùng",
      ),
    },
  ),
  note("table/no-header", KEEP, {
    severity: "warn",
    title: { en: "No header row", vi: "Không có dòng tiêu đề" },
    fix: {
      en: "If a row does hold the column names, name it with --header-row N.",
      vi: "Nếu có dòng chứa tên cột, hãy chỉ ra bằng --header-row N.",
    },
    say: same(
      "no header row; columns are named Column 1, Column 2 … and told by their content",
      "không có dòng tiêu đề; cột được đặt tên Column 1, Column 2 … và nhận biết theo nội dung",
    ),
  }),
  note(
    "table/sideways",
    {
      en: "Every row is read as one customer; here a customer is a column or a form, so names, phones and duplicates cannot be found.",
      vi: "Mỗi dòng được đọc là một khách hàng; ở đây mỗi khách là một cột hoặc một phiếu, nên không tìm được tên, số điện thoại hay dòng trùng.",
    },
    {
      severity: "warn",
      title: { en: "Fields run down the side", vi: "Tên trường nằm dọc bên trái" },
      fix: {
        en: "Turn the list first: copy it in Excel, then Paste Special, Transpose; forms must be typed as one row each.",
        vi: "Hãy xoay bảng trước: chép bảng trong Excel rồi Dán đặc biệt (Paste Special), chọn Transpose; phiếu rời phải nhập thành từng dòng.",
      },
      say: same(
        "the names of the fields run down the side, not along the top; turn the list first (Excel: Paste Special, Transpose), as it cannot be read so",
        "tên các trường nằm dọc bên trái chứ không ở dòng đầu; hãy xoay bảng trước (Excel: Paste Special, Transpose), vì không đọc đúng được như thế này",
      ),
    },
  ),
  note("table/header-assumed", KEEP, {
    severity: "warn",
    title: { en: "First row taken for the header", vi: "Dòng đầu được coi là tiêu đề" },
    fix: {
      en: "If the first row is data, say so with --header-row 0.",
      vi: "Nếu dòng đầu là dữ liệu, hãy dùng --header-row 0.",
    },
    say: (a) => ({
      en: `nothing tells whether row ${a["row"]} is a header; taken for one`,
      vi: `không rõ dòng ${a["row"]} có phải tiêu đề không; tạm coi là tiêu đề`,
    }),
  }),
  note("table/title-rows", KEEP, {
    title: { en: "Title rows above the header", vi: "Dòng tên bảng phía trên tiêu đề" },
    fix: { en: "Nothing to do.", vi: "Không cần làm gì." },
    say: (a) => ({
      en: `${several(a["rows"], "row", "rows")} above the header in row ${a["row"]} passed over`,
      vi: `bỏ qua ${a["rows"]} dòng phía trên tiêu đề ở dòng ${a["row"]}`,
    }),
  }),
  note("table/column-renamed", KEEP, {
    title: { en: "Column renamed", vi: "Đổi tên cột" },
    fix: {
      en: "Give every column its own name in the source.",
      vi: "Đặt cho mỗi cột một tên riêng trong tệp gốc.",
    },
    open: ["from", "to"],
    say: (a) =>
      a["from"] === ""
        ? { en: `a column without a name is "${a["to"]}"`, vi: `cột không tên là "${a["to"]}"` }
        : {
            en: `the second column "${a["from"]}" is "${a["to"]}"`,
            vi: `cột trùng tên "${a["from"]}" đổi thành "${a["to"]}"`,
          },
  }),
  note("table/side-by-side", KEEP, {
    severity: "warn",
    title: { en: "Two tables side by side", vi: "Hai bảng cạnh nhau" },
    fix: {
      en: "Put the second table below the first or on a sheet of its own.",
      vi: "Đặt bảng thứ hai bên dưới hoặc sang trang tính riêng.",
    },
    open: ["column"],
    say: (a) => ({
      en: `a second table stands beside the first, from column "${a["column"]}" on; it is NOT read as customers, its cells only pass through`,
      vi: `có bảng thứ hai nằm cạnh bảng đầu, từ cột "${a["column"]}"; bảng này KHÔNG được đọc thành khách hàng, các ô chỉ được giữ nguyên`,
    }),
  }),
  note("table/beside-read", KEEP, {
    title: { en: "Tables side by side, each read", vi: "Các bảng cạnh nhau, đọc riêng từng bảng" },
    fix: {
      en: "Nothing to do; if a row is one customer with two sets of columns, take the empty column out.",
      vi: "Không cần làm gì; nếu mỗi dòng là một khách với hai nhóm cột, hãy bỏ cột trống ở giữa.",
    },
    open: ["columns"],
    say: (a) => ({
      en: `columns ${a["columns"]} are read as a customer table of their own, number ${a["number"]} of ${a["count"]} side by side on this sheet`,
      vi: `các cột ${a["columns"]} được đọc thành một bảng khách hàng riêng, bảng thứ ${a["number"]} trong ${a["count"]} bảng cạnh nhau trên trang này`,
    }),
  }),
  note("table/beside-aside", KEEP, {
    severity: "warn",
    title: { en: "Another table beside the customers", vi: "Bảng khác nằm cạnh bảng khách hàng" },
    fix: {
      en: "Nothing to do; if it holds customers, move it to a sheet of its own.",
      vi: "Không cần làm gì; nếu đó là khách hàng, hãy chuyển sang trang tính riêng.",
    },
    open: ["columns"],
    say: (a) => ({
      en: `columns ${a["columns"]} hold another table, with its header in another row; its rows are no customers and are not in the result`,
      vi: `các cột ${a["columns"]} là một bảng khác, tiêu đề nằm ở dòng khác; các dòng của bảng này không phải khách hàng và không có trong kết quả`,
    }),
  }),
  note("table/beside-row", KEEP, {
    title: { en: "Row of another table only", vi: "Dòng chỉ thuộc bảng khác" },
    fix: {
      en: "Put the other table on a sheet of its own if it is needed in the result.",
      vi: "Nếu cần bảng kia trong kết quả, hãy chuyển nó sang trang tính riêng.",
    },
    say: same(
      "holds only cells of another table beside the customers; kept aside",
      "chỉ có ô của bảng khác nằm cạnh bảng khách hàng; để riêng",
    ),
  }),
  note("table/merged-cells", MERGED, {
    severity: "warn",
    title: { en: "Merged cells among the rows", vi: "Ô gộp trong các dòng dữ liệu" },
    fix: {
      en: "If the value holds for all rows or columns of such cells, unmerge them in the source and fill it in.",
      vi: "Nếu giá trị đúng cho mọi dòng hoặc cột của ô gộp, hãy bỏ gộp trong tệp gốc và điền đầy đủ.",
    },
    open: ["cells"],
    say: (a) => ({
      en: `${several(a["count"], "merged range lies", "merged ranges lie")} among the rows (${a["cells"]}); only the first cell of each holds the value, every other is empty`,
      vi: `${a["count"]} vùng ô gộp nằm trong các dòng dữ liệu (${a["cells"]}); chỉ ô đầu của mỗi vùng có giá trị, các ô còn lại trống`,
    }),
  }),
  note("table/sheet-left-alone", KEEP, {
    severity: "warn",
    title: { en: "Sheet left alone", vi: "Trang tính không được xử lý" },
    fix: {
      en: "Name the sheet with --sheet if it does hold customers.",
      vi: "Dùng --sheet nếu trang tính đó có khách hàng.",
    },
    open: ["sheet", "file", "reason"],
    say: ({ sheet, file, reason }) => {
      const why = LEFT_ALONE[String(reason)] ?? { en: String(reason), vi: String(reason) };
      return sheet === undefined
        ? {
            en: `${file}: left alone: ${reason === "empty" ? "it holds nothing but blank lines" : why.en}`,
            vi: `${file}: không xử lý: ${reason === "empty" ? "tệp chỉ có dòng trống" : why.vi}`,
          }
        : {
            en: `${file === undefined ? "" : `${file}: `}sheet "${sheet}" is left alone: ${why.en}`,
            vi: `${file === undefined ? "" : `${file}: `}không xử lý trang tính "${sheet}": ${why.vi}`,
          };
    },
  }),
] as const;

/** Why a sheet of a workbook is no customer list. */
const LEFT_ALONE: Readonly<Record<string, Words>> = {
  empty: { en: "it is empty", vi: "trang trống" },
  hidden: { en: "it is hidden", vi: "trang đang ẩn" },
  "no-customers": {
    en: "no column tells who a customer is (name, phone, e-mail, company …)",
    vi: "không có cột nào cho biết khách hàng là ai (tên, điện thoại, email, công ty …)",
  },
  "no-records": { en: "no rows below its header", vi: "không có dòng nào dưới tiêu đề" },
  "no-table": { en: "it holds text, no table", vi: "chỉ có chữ, không phải bảng" },
  pivot: { en: "it is a pivot table", vi: "đó là bảng tổng hợp (pivot)" },
};

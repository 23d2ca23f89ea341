import { defineFinding, type FindingDef } from "../../model/finding.ts";
import { several } from "../../text/several.ts";

/** Why a record was set aside, and smaller notes about a text file. */
export const REJECT_FINDINGS: readonly FindingDef[] = [
  defineFinding({
    code: "input/broken-record",
    severity: "error",
    dimension: "validity",
    title: { en: "Record that cannot be read", vi: "Bản ghi không đọc được" },
    why: {
      en: "Its quotation marks or delimiters are so broken that any reading would be a guess.",
      vi: "Dấu ngoặc kép hoặc dấu phân cách sai đến mức mọi cách đọc đều là phỏng đoán.",
    },
    fix: {
      en: "Correct the line in the source; its text stands in the ledger.",
      vi: "Hãy sửa dòng đó trong tệp gốc; nguyên văn nằm trong sổ ledger.",
    },
    say: ({ width }) => ({
      en: `the quotation marks are broken and the line does not split into ${width} cells`,
      vi: `dấu ngoặc kép sai và dòng không tách được thành ${width} ô`,
    }),
  }),
  defineFinding({
    code: "input/too-many-cells",
    severity: "error",
    dimension: "validity",
    title: { en: "Record with too many cells", vi: "Bản ghi có quá nhiều ô" },
    why: {
      en: "A row far wider than a sheet can be is damaged.",
      vi: "Một dòng rộng hơn giới hạn của bảng tính là dòng hỏng.",
    },
    fix: { en: "Correct the line in the source.", vi: "Hãy sửa dòng đó trong tệp gốc." },
    say: ({ cells, limit }) => ({
      en: `the record has ${cells} cells; at most ${limit} are read`,
      vi: `bản ghi có ${cells} ô; tối đa đọc được ${limit}`,
    }),
  }),
  defineFinding({
    code: "input/comment-line",
    severity: "info",
    dimension: "validity",
    title: { en: "Comment line", vi: "Dòng chú thích" },
    why: {
      en: "The file has comment lines starting with #; they hold no customer.",
      vi: "Tệp có dòng chú thích bắt đầu bằng #; đó không phải khách hàng.",
    },
    fix: { en: "Nothing to do.", vi: "Không cần làm gì." },
    say: () => ({
      en: "the line starts with # like the comments above the table",
      vi: "dòng bắt đầu bằng # giống các chú thích phía trên bảng",
    }),
  }),
  defineFinding({
    code: "input/comments-skipped",
    severity: "info",
    dimension: "validity",
    title: { en: "Comments above the table", vi: "Chú thích phía trên bảng" },
    why: { en: "They are not part of the table.", vi: "Chúng không thuộc bảng dữ liệu." },
    fix: { en: "Nothing to do.", vi: "Không cần làm gì." },
    say: ({ count }) => ({
      en: `${several(count, "comment line above the table was", "comment lines above the table were")} left out`,
      vi: `đã bỏ qua ${count} dòng chú thích phía trên bảng`,
    }),
  }),
  defineFinding({
    code: "input/long-cells",
    severity: "warn",
    dimension: "validity",
    title: { en: "Cells longer than Excel holds", vi: "Ô dài hơn giới hạn của Excel" },
    why: {
      en: "Excel shows at most 32,767 characters of a cell and loses the rest on saving.",
      vi: "Excel chỉ giữ tối đa 32.767 ký tự trong một ô và làm mất phần còn lại khi lưu.",
    },
    fix: {
      en: "Often an unclosed quotation mark; look at the first such cell in the source.",
      vi: "Thường do thiếu dấu đóng ngoặc kép; hãy xem ô đầu tiên như vậy trong tệp gốc.",
    },
    say: ({ count, line }) => ({
      en: `${several(count, "cell is", "cells are")} longer than 32,767 characters, the first on line ${line}; kept whole`,
      vi: `${count} ô dài hơn 32.767 ký tự, ô đầu tiên ở dòng ${line}; vẫn được giữ nguyên`,
    }),
  }),
  defineFinding({
    code: "input/nul-bytes",
    severity: "warn",
    dimension: "validity",
    title: { en: "NUL characters", vi: "Ký tự NUL" },
    why: {
      en: "NUL characters in text come from damaged exports or a wrong encoding.",
      vi: "Ký tự NUL trong văn bản xuất hiện khi tệp xuất bị hỏng hoặc sai bảng mã.",
    },
    fix: { en: "Export the file again.", vi: "Hãy xuất lại tệp." },
    say: ({ count }) => ({
      en: `${several(count, "cell holds", "different cells hold")} NUL characters`,
      vi: `${count} giá trị khác nhau chứa ký tự NUL`,
    }),
  }),
  defineFinding({
    code: "input/shortened-numbers",
    severity: "warn",
    dimension: "accuracy",
    title: { en: "Numbers shortened by Excel", vi: "Số bị Excel rút gọn" },
    why: {
      en: "Excel shows long numbers as 8.93E+12 and saves a CSV file so; the last digits of codes, cards and phones are gone from the file.",
      vi: "Excel hiển thị số dài thành 8.93E+12 và lưu CSV như vậy; các chữ số cuối của mã, số thẻ, điện thoại đã mất khỏi tệp.",
    },
    fix: {
      en: "Export again from the source with these columns as text, or save as .xlsx instead of .csv.",
      vi: "Hãy xuất lại từ nguồn với các cột này ở dạng văn bản, hoặc lưu .xlsx thay cho .csv.",
    },
    open: ["columns"],
    say: ({ count, columns, line }) => ({
      en: `${several(count, "cell holds a long number", "cells hold long numbers")} as Excel shortens such (8.93E+12), the first on line ${line} (columns ${columns}); the last digits are not in the file`,
      vi: `${count} ô chứa số dài bị Excel rút gọn (8.93E+12), ô đầu tiên ở dòng ${line} (cột ${columns}); các chữ số cuối không còn trong tệp`,
    }),
  }),
  defineFinding({
    code: "input/own-marks",
    severity: "info",
    dimension: "validity",
    title: { en: "Our own formula marks removed", vi: "Đã gỡ dấu chặn công thức của chương trình" },
    why: {
      en: "The file was written by crm-clean, which puts ' before cells that a spreadsheet would run.",
      vi: "Tệp do crm-clean ghi; chương trình đặt ' trước ô mà bảng tính có thể chạy như công thức.",
    },
    fix: { en: "Nothing to do.", vi: "Không cần làm gì." },
    say: ({ cells }) => ({
      en: `${several(cells, "cell was given back its", "cells were given back their")} text without the mark`,
      vi: `${cells} ô đã được trả lại nguyên văn không có dấu chặn`,
    }),
  }),
];

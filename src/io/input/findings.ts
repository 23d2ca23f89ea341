import { defineFinding, type FindingDef } from "../../model/finding.ts";
import { REJECT_FINDINGS } from "./reject-findings.ts";
import { WHOLE_FINDINGS } from "./whole-findings.ts";
import { several } from "../../text/several.ts";

/** What readers had to assume, repair or set aside. */
export const INPUT_FINDINGS: readonly FindingDef[] = [
  defineFinding({
    code: "input/encoding-assumed",
    severity: "warn",
    dimension: "validity",
    title: { en: "Encoding assumed", vi: "Bảng mã được suy đoán" },
    why: {
      en: "A wrong encoding garbles accented letters in every name and address.",
      vi: "Sai bảng mã làm hỏng chữ có dấu trong mọi họ tên và địa chỉ.",
    },
    fix: {
      en: "Look at some accented names; if they are wrong, name the encoding with --encoding, or save the file as UTF-8.",
      vi: "Hãy xem vài tên có dấu; nếu sai, chỉ rõ bảng mã bằng --encoding hoặc lưu tệp dạng UTF-8.",
    },
    open: ["encoding"],
    say: ({ encoding }) => ({
      en: `the file is not UTF-8 and nothing in it tells its encoding; it was read as ${encoding}`,
      vi: `tệp không phải UTF-8 và không có dấu hiệu về bảng mã; đã đọc theo ${encoding}`,
    }),
  }),
  defineFinding({
    code: "input/encoding-western",
    severity: "info",
    dimension: "validity",
    title: { en: "Encoding shown by its words", vi: "Bảng mã nhận ra theo từ ngữ" },
    why: {
      en: "The file does not say its encoding, but in this one its letters and words are those of a western language, and in no other.",
      vi: "Tệp không ghi bảng mã, nhưng chỉ ở bảng mã này chữ và từ trong tệp mới thuộc một ngôn ngữ phương Tây.",
    },
    fix: {
      en: "Nothing to do; the cleaned file is Unicode.",
      vi: "Không cần làm gì; tệp kết quả dùng Unicode.",
    },
    open: ["encoding"],
    say: ({ encoding }) => ({
      en: `the file is not UTF-8; its letters and words show that it is ${encoding}`,
      vi: `tệp không phải UTF-8; chữ và từ trong tệp cho thấy đó là ${encoding}`,
    }),
  }),
  defineFinding({
    code: "input/encoding-guessed",
    severity: "warn",
    dimension: "validity",
    title: { en: "Encoding told by its letters", vi: "Bảng mã nhận ra theo chữ cái" },
    why: {
      en: "The file does not say its encoding; its letters fit one language in this encoding and none in windows-1252.",
      vi: "Tệp không ghi bảng mã; chữ trong tệp khớp một ngôn ngữ ở bảng mã này và không khớp ở windows-1252.",
    },
    fix: {
      en: "Look at some names; if they are wrong, name the encoding with --encoding, or save the file as UTF-8.",
      vi: "Hãy xem vài tên; nếu sai, chỉ rõ bảng mã bằng --encoding hoặc lưu tệp dạng UTF-8.",
    },
    open: ["encoding"],
    say: ({ encoding }) => ({
      en: `the file is not UTF-8; by its letters it was read as ${encoding}`,
      vi: `tệp không phải UTF-8; theo chữ cái, tệp được đọc là ${encoding}`,
    }),
  }),
  defineFinding({
    code: "input/encoding-doubtful",
    severity: "error",
    dimension: "validity",
    title: { en: "Encoding unknown", vi: "Không rõ bảng mã" },
    why: {
      en: "Most words beyond plain letters read like no language, so names and addresses are likely garbled.",
      vi: "Phần lớn từ có ký tự đặc biệt không giống ngôn ngữ nào, nên tên và địa chỉ nhiều khả năng bị sai.",
    },
    fix: {
      en: "Name the encoding with --encoding (for example shift_jis, gbk, big5, euc-kr, iso-8859-2), or save the file as UTF-8.",
      vi: "Hãy chỉ rõ bảng mã bằng --encoding (ví dụ shift_jis, gbk, big5, euc-kr, iso-8859-2) hoặc lưu tệp dạng UTF-8.",
    },
    open: ["encoding"],
    say: ({ encoding }) => ({
      en: `the file is not UTF-8 and was read as ${encoding}, but its words look wrong so; name its encoding with --encoding`,
      vi: `tệp không phải UTF-8 và được đọc là ${encoding}, nhưng chữ đọc ra có vẻ sai; hãy chỉ rõ bằng --encoding`,
    }),
  }),
  defineFinding({
    code: "input/mixed-encoding",
    severity: "warn",
    dimension: "validity",
    title: { en: "Two encodings in one file", vi: "Hai bảng mã trong một tệp" },
    why: {
      en: "Files glued together from several sources can hold cells no program reads right at once.",
      vi: "Tệp ghép từ nhiều nguồn có thể chứa những ô không phần mềm nào đọc đúng cùng lúc.",
    },
    fix: {
      en: "Nothing to do if the names read right; else export the sources again as UTF-8.",
      vi: "Không cần làm gì nếu tên đọc đúng; nếu sai, hãy xuất lại các nguồn dạng UTF-8.",
    },
    say: ({ cells }) => ({
      en: `${several(cells, "cell is", "cells are")} not UTF-8 although others are; each was read by its own bytes`,
      vi: `${cells} ô không phải UTF-8 trong khi các ô khác là UTF-8; mỗi ô được đọc theo byte của chính nó`,
    }),
  }),
  defineFinding({
    code: "input/legacy-encoding",
    severity: "info",
    dimension: "validity",
    title: { en: "Old Vietnamese encoding read", vi: "Đã đọc bảng mã tiếng Việt cũ" },
    why: {
      en: "Text typed in TCVN3, VNI, VISCII, VIQR or windows-1258 shows as nonsense elsewhere.",
      vi: "Chữ gõ bằng TCVN3, VNI, VISCII, VIQR hay windows-1258 hiển thị sai ở phần mềm khác.",
    },
    fix: {
      en: "Nothing to do; the cleaned file is Unicode.",
      vi: "Không cần làm gì; tệp kết quả dùng Unicode.",
    },
    open: ["encoding", "column"],
    say: ({ cells, encoding, column }) => ({
      en: `column ${column}: ${several(cells, `cell was typed in ${encoding} and is`, `cells were typed in ${encoding} and are`)} now Unicode`,
      vi: `cột ${column}: ${cells} ô gõ bằng ${encoding} đã được chuyển sang Unicode`,
    }),
  }),
  defineFinding({
    code: "input/mojibake",
    severity: "info",
    dimension: "validity",
    title: { en: "Garbled letters repaired", vi: "Đã sửa chữ bị lỗi mã" },
    why: {
      en: "UTF-8 text was once opened in the wrong encoding and saved (Nguyá»…n for Nguyễn).",
      vi: "Văn bản UTF-8 từng bị mở sai bảng mã rồi lưu lại (Nguyá»…n thay vì Nguyễn).",
    },
    fix: {
      en: "Nothing to do here; find the export that spoils the text.",
      vi: "Không cần làm gì ở đây; hãy tìm khâu xuất dữ liệu đã làm hỏng chữ.",
    },
    open: ["column"],
    say: ({ cells, column }) => ({
      en: `column ${column}: ${several(cells, "cell with garbled letters was", "cells with garbled letters were")} repaired`,
      vi: `cột ${column}: đã sửa ${cells} ô có chữ bị lỗi mã`,
    }),
  }),
  defineFinding({
    code: "input/short-rows",
    severity: "warn",
    dimension: "completeness",
    title: { en: "Rows with too few cells", vi: "Dòng thiếu ô" },
    why: {
      en: "A missing delimiter may have shifted values into the wrong column.",
      vi: "Thiếu dấu phân cách có thể làm giá trị lệch sang cột khác.",
    },
    fix: {
      en: "Look at the first such row; the missing cells were taken as empty at its end.",
      vi: "Hãy xem dòng đầu tiên như vậy; các ô thiếu được coi là ô trống ở cuối dòng.",
    },
    say: ({ count, line, width }) => ({
      en: `${several(count, "row has", "rows have")} fewer than ${width} cells, the first on line ${line}; the rest was taken as empty`,
      vi: `${count} dòng có ít hơn ${width} ô, dòng đầu tiên là ${line}; phần còn thiếu được coi là trống`,
    }),
  }),
  defineFinding({
    code: "input/long-rows",
    severity: "warn",
    dimension: "validity",
    title: { en: "Rows with too many cells", vi: "Dòng thừa ô" },
    why: {
      en: "A delimiter inside an unquoted value pushes what follows one column to the right.",
      vi: "Dấu phân cách nằm trong giá trị không có ngoặc kép đẩy phần sau lệch một cột.",
    },
    fix: {
      en: "Look at the first such row in the source and quote the value; the extra cells were kept in columns of their own.",
      vi: "Hãy xem dòng đầu tiên như vậy trong tệp gốc và đặt giá trị trong ngoặc kép; các ô thừa được giữ ở cột riêng.",
    },
    say: ({ count, line, width }) => ({
      en: `${several(count, "row has", "rows have")} more than ${width} cells, the first on line ${line}; the extra cells were kept`,
      vi: `${count} dòng có nhiều hơn ${width} ô, dòng đầu tiên là ${line}; các ô thừa được giữ lại`,
    }),
  }),
  defineFinding({
    code: "input/quoting-repaired",
    severity: "warn",
    dimension: "validity",
    title: { en: "Broken quoting repaired", vi: "Đã sửa dấu ngoặc kép sai" },
    why: {
      en: "A stray quotation mark can make a reader swallow the rows behind it.",
      vi: "Một dấu ngoặc kép thừa có thể khiến chương trình nuốt mất các dòng phía sau.",
    },
    fix: {
      en: "Compare the first such row with the source; the marks were kept as text where they belong to none.",
      vi: "Hãy so dòng đầu tiên như vậy với tệp gốc; dấu ngoặc không có cặp được giữ như chữ.",
    },
    say: ({ count, line }) => ({
      en: `${several(count, "row", "rows")} had broken quotation marks, the first on line ${line}; read line by line`,
      vi: `${count} dòng có dấu ngoặc kép sai, dòng đầu tiên là ${line}; đã được đọc theo từng dòng`,
    }),
  }),
  ...REJECT_FINDINGS,
  ...WHOLE_FINDINGS,
];

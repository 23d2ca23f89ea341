import type { Words } from "../model/words.ts";
import { KEEP, note, same } from "./note.ts";

const LEDGER: Words = {
  en: "If it is a customer after all, give its row a name or phone, or name the header with --header-row.",
  vi: "Nếu đó đúng là khách hàng, hãy điền tên hoặc số điện thoại cho dòng, hoặc chỉ dòng tiêu đề bằng --header-row.",
};

/** Rows below the header that are no customers; each is set aside and stands in the ledger. */
export const ROW_FINDINGS = [
  note("table/total-row", KEEP, {
    title: { en: "Totals row", vi: "Dòng tổng cộng" },
    fix: LEDGER,
    say: same(
      "a totals row, not a customer; kept aside",
      "dòng tổng cộng, không phải khách hàng; để riêng",
    ),
  }),
  note("table/repeated-header", KEEP, {
    title: { en: "Header repeated", vi: "Tiêu đề lặp lại" },
    fix: LEDGER,
    say: same(
      "the header once more, not a customer; kept aside",
      "tiêu đề lặp lại, không phải khách hàng; để riêng",
    ),
  }),
  note("table/signature-row", KEEP, {
    title: { en: "Signature or date line", vi: "Dòng ký tên, ngày tháng" },
    fix: LEDGER,
    say: same(
      "a signature or date line below the table; kept aside",
      "dòng ký tên hoặc ngày lập biểu dưới bảng; để riêng",
    ),
  }),
  note("table/note-row", KEEP, {
    title: { en: "Note below the table", vi: "Ghi chú dưới bảng" },
    fix: LEDGER,
    say: same("a note below the table; kept aside", "ghi chú dưới bảng; để riêng"),
  }),
  note("table/title-row", KEEP, {
    title: { en: "Title between tables", vi: "Tiêu đề giữa các bảng" },
    fix: LEDGER,
    say: same(
      "a title above another table; kept aside",
      "tên bảng nằm trên một bảng khác; để riêng",
    ),
  }),
  note("table/hint-row", KEEP, {
    title: { en: "Hints under the header", vi: "Dòng hướng dẫn dưới tiêu đề" },
    fix: LEDGER,
    say: same(
      "column numbers or filling hints under the header; kept aside",
      "dòng đánh số cột hoặc hướng dẫn điền dưới tiêu đề; để riêng",
    ),
  }),
];

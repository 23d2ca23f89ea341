import { defineFinding } from "../../model/finding.ts";
import { madeUpNumber } from "./made-up-number.ts";

/** What cleaning a citizen id can report. */
export const CITIZEN_FINDINGS = [
  defineFinding({
    code: "citizen-id/lost-zero",
    severity: "info",
    dimension: "validity",
    title: { en: "Leading zero was lost", vi: "Mất số 0 ở đầu" },
    why: {
      en: "A spreadsheet that takes an id for a number drops its leading zeros.",
      vi: "Bảng tính coi mã là con số nên bỏ các số 0 ở đầu.",
    },
    fix: {
      en: "Nothing to do; format the column as text in the source.",
      vi: "Không cần làm gì; hãy định dạng cột là Văn bản trong tệp gốc.",
    },
    say: () => ({
      en: "The leading zeros were put back; the number is well-formed only with them.",
      vi: "Đã thêm lại số 0 ở đầu; chỉ khi có chúng mã mới đúng dạng.",
    }),
  }),
  defineFinding({
    code: "citizen-id/other-document",
    severity: "info",
    dimension: "validity",
    title: { en: "Another document's number", vi: "Số của giấy tờ khác" },
    why: {
      en: "The column holds citizen ids, this looks like a passport.",
      vi: "Cột chứa số căn cước, số này giống hộ chiếu.",
    },
    fix: { en: "Nothing to do.", vi: "Không cần làm gì." },
    say: () => ({ en: "Looks like a passport number.", vi: "Giống số hộ chiếu." }),
  }),
  defineFinding({
    code: "citizen-id/obsolete",
    severity: "warn",
    dimension: "validity",
    title: { en: "Old identity card", vi: "Chứng minh nhân dân cũ" },
    why: {
      en: "Nine-digit identity cards ended on 31 December 2024; the holder has a 12-digit number now.",
      vi: "CMND 9 số hết giá trị từ 31/12/2024; người đó nay có số 12 chữ số.",
    },
    fix: { en: "Ask for the 12-digit number.", vi: "Hãy xin số định danh 12 chữ số." },
    say: () => ({
      en: "A nine-digit identity card number, no longer in use.",
      vi: "Số CMND 9 chữ số, không còn hiệu lực.",
    }),
  }),
  defineFinding({
    code: "citizen-id/province",
    severity: "warn",
    dimension: "validity",
    title: { en: "Unknown place code", vi: "Mã nơi đăng ký không có" },
    why: {
      en: "The first three digits stand for a province; these stand for none.",
      vi: "Ba số đầu là mã tỉnh; mã này không có.",
    },
    fix: { en: "Compare with the card.", vi: "Hãy đối chiếu với thẻ." },
    say: () => ({
      en: "The first three digits are no province's code.",
      vi: "Ba số đầu không phải mã tỉnh nào.",
    }),
  }),
  madeUpNumber("citizen-id/dummy"),
  defineFinding({
    code: "citizen-id/unborn",
    severity: "error",
    dimension: "validity",
    title: { en: "Year of birth lies ahead", vi: "Năm sinh ở tương lai" },
    why: {
      en: "Digits four to six give sex, century and year of birth.",
      vi: "Các số thứ tư đến thứ sáu cho biết giới tính, thế kỷ và năm sinh.",
    },
    fix: {
      en: "Compare with the card; a digit is wrong.",
      vi: "Hãy đối chiếu với thẻ; có chữ số sai.",
    },
    say: () => ({
      en: "By its digits the holder is not born yet.",
      vi: "Theo các chữ số thì người này chưa sinh.",
    }),
  }),
  defineFinding({
    code: "citizen-id/malformed",
    severity: "error",
    dimension: "validity",
    title: { en: "Not a citizen id", vi: "Không phải số căn cước" },
    why: {
      en: "Length or characters fit no number of this kind.",
      vi: "Độ dài hoặc ký tự không khớp với loại số này.",
    },
    fix: {
      en: "Compare with the source and correct it.",
      vi: "Hãy đối chiếu với nguồn và sửa lại.",
    },
    say: () => ({
      en: "Length or characters do not fit a citizen id.",
      vi: "Độ dài hoặc ký tự không khớp với số căn cước.",
    }),
  }),
  defineFinding({
    code: "citizen-id/digits-lost",
    severity: "error",
    dimension: "validity",
    title: { en: "Digits lost to scientific notation", vi: "Mất chữ số do dạng khoa học" },
    why: {
      en: "A spreadsheet shortened the number; the missing digits cannot be recovered from it.",
      vi: "Bảng tính đã rút gọn số; không thể khôi phục các chữ số đã mất.",
    },
    fix: {
      en: "Take the number from an earlier copy of the file.",
      vi: "Hãy lấy lại số từ bản sao cũ hơn của tệp.",
    },
    say: () => ({
      en: "The cell holds a rounded number; its last digits are gone.",
      vi: "Ô chứa số đã làm tròn; các chữ số cuối đã mất.",
    }),
  }),
] as const;

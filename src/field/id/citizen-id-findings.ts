import { defineFinding } from "../../model/finding.ts";
import { digitsLost, lostZero, madeUpNumber, malformedId } from "./shared-findings.ts";

/** What cleaning a citizen id can report. */
export const CITIZEN_FINDINGS = [
  lostZero("citizen-id/lost-zero"),
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
  malformedId("citizen-id/malformed", { en: "citizen id", vi: "số căn cước" }),
  digitsLost("citizen-id/digits-lost"),
] as const;

import { defineFinding } from "../../model/finding.ts";
import { digitsLost, lostZero, madeUpNumber } from "./shared-findings.ts";

/** What cleaning an id of an unknown scheme can report. */
export const NATIONAL_FINDINGS = [
  madeUpNumber("national-id/dummy"),
  defineFinding({
    code: "national-id/too-short",
    severity: "warn",
    dimension: "validity",
    title: { en: "Too short for an id", vi: "Quá ngắn cho một mã định danh" },
    why: {
      en: "Numbers this short cannot tell people apart.",
      vi: "Số ngắn như vậy không phân biệt được người.",
    },
    fix: { en: "Compare with the source.", vi: "Hãy đối chiếu với nguồn." },
    say: () => ({ en: "Too short to identify anyone.", vi: "Quá ngắn để nhận diện ai." }),
  }),
  lostZero("national-id/lost-zero"),
  defineFinding({
    code: "national-id/checksum",
    severity: "warn",
    dimension: "validity",
    title: { en: "Check digit is wrong", vi: "Sai chữ số kiểm tra" },
    why: {
      en: "The check digit of this scheme does not follow from the other digits, so one was mistyped.",
      vi: "Chữ số kiểm tra của loại mã này không khớp các số còn lại, nên có số gõ sai.",
    },
    fix: { en: "Compare with the document.", vi: "Hãy đối chiếu với giấy tờ." },
    say: () => ({
      en: "The check digit does not fit the other digits.",
      vi: "Chữ số kiểm tra không khớp các chữ số khác.",
    }),
  }),
  defineFinding({
    code: "national-id/malformed",
    severity: "warn",
    dimension: "validity",
    title: { en: "Not a number of this scheme", vi: "Không đúng dạng của loại mã này" },
    why: {
      en: "Length or characters fit no number of the scheme that the header names.",
      vi: "Độ dài hoặc ký tự không khớp loại mã ghi ở tiêu đề.",
    },
    fix: { en: "Compare with the document.", vi: "Hãy đối chiếu với giấy tờ." },
    say: () => ({
      en: "Length or characters do not fit the scheme that the header names.",
      vi: "Độ dài hoặc ký tự không khớp loại mã ghi ở tiêu đề.",
    }),
  }),
  digitsLost("national-id/digits-lost"),
] as const;

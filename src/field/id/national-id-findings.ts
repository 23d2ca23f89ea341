import { defineFinding } from "../../model/finding.ts";
import { madeUpNumber } from "./made-up-number.ts";

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
  defineFinding({
    code: "national-id/digits-lost",
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

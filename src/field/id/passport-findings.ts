import { defineFinding } from "../../model/finding.ts";
import { madeUpNumber } from "./made-up-number.ts";

/** What cleaning a passport number can report. */
export const PASSPORT_FINDINGS = [
  madeUpNumber("passport/dummy"),
  defineFinding({
    code: "passport/malformed",
    severity: "error",
    dimension: "validity",
    title: { en: "Not a passport number", vi: "Không phải số hộ chiếu" },
    why: {
      en: "Length or characters fit no number of this kind.",
      vi: "Độ dài hoặc ký tự không khớp với loại số này.",
    },
    fix: {
      en: "Compare with the source and correct it.",
      vi: "Hãy đối chiếu với nguồn và sửa lại.",
    },
    say: () => ({
      en: "Length or characters do not fit a passport number.",
      vi: "Độ dài hoặc ký tự không khớp với số hộ chiếu.",
    }),
  }),
  defineFinding({
    code: "passport/digits-lost",
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

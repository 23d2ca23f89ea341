import { defineFinding } from "../../model/finding.ts";
import { digitsLost, lostZero, madeUpNumber, malformedId } from "./shared-findings.ts";

/** What cleaning a tax number can report. */
export const TAX_FINDINGS = [
  lostZero("tax-id/lost-zero"),
  defineFinding({
    code: "tax-id/personal",
    severity: "info",
    dimension: "validity",
    title: { en: "Personal id as tax number", vi: "Số định danh cá nhân thay mã số thuế" },
    why: {
      en: "Since July 2025 individuals and household businesses use their 12-digit personal id for tax.",
      vi: "Từ tháng 7/2025 cá nhân và hộ kinh doanh dùng số định danh 12 số thay mã số thuế.",
    },
    fix: {
      en: "Nothing to do; treat the column as personal data.",
      vi: "Không cần làm gì; hãy coi cột là dữ liệu cá nhân.",
    },
    say: () => ({
      en: "This is a 12-digit personal id, not a company's tax number.",
      vi: "Đây là số định danh 12 số, không phải mã số thuế doanh nghiệp.",
    }),
  }),
  madeUpNumber("tax-id/dummy"),
  defineFinding({
    code: "tax-id/checksum",
    severity: "error",
    dimension: "validity",
    title: { en: "Check digit is wrong", vi: "Sai chữ số kiểm tra" },
    why: {
      en: "The last check digit does not follow from the others, so a digit was mistyped or the number was made up.",
      vi: "Chữ số kiểm tra không khớp các số còn lại, nên có số gõ sai hoặc là mã bịa.",
    },
    fix: {
      en: "Look the company up and correct the number.",
      vi: "Hãy tra cứu doanh nghiệp và sửa mã.",
    },
    say: () => ({
      en: "The check digit does not fit the other digits.",
      vi: "Chữ số kiểm tra không khớp các chữ số khác.",
    }),
  }),
  malformedId("tax-id/malformed", { en: "tax number", vi: "mã số thuế" }),
  digitsLost("tax-id/digits-lost"),
] as const;

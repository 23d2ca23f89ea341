import { defineFinding } from "../../model/finding.ts";
import { madeUpNumber } from "./made-up-number.ts";

/** What cleaning a tax number can report. */
export const TAX_FINDINGS = [
  defineFinding({
    code: "tax-id/lost-zero",
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
  defineFinding({
    code: "tax-id/malformed",
    severity: "error",
    dimension: "validity",
    title: { en: "Not a tax number", vi: "Không phải mã số thuế" },
    why: {
      en: "Length or characters fit no number of this kind.",
      vi: "Độ dài hoặc ký tự không khớp với loại số này.",
    },
    fix: {
      en: "Compare with the source and correct it.",
      vi: "Hãy đối chiếu với nguồn và sửa lại.",
    },
    say: () => ({
      en: "Length or characters do not fit a tax number.",
      vi: "Độ dài hoặc ký tự không khớp với mã số thuế.",
    }),
  }),
  defineFinding({
    code: "tax-id/digits-lost",
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

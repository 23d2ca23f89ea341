import { defineFinding } from "../model/finding.ts";
import { CELL } from "../model/cell.ts";
import { type Cleaned, defineField } from "./define.ts";
import { isPlaceholder } from "./placeholder.ts";

const damaged = defineFinding({
  code: "customer_code/digits-lost",
  severity: "error",
  dimension: "accuracy",
  title: { en: "Code damaged by the spreadsheet", vi: "Mã bị bảng tính làm hỏng" },
  why: {
    en: "A long code kept as a number loses its last digits; it no longer finds its customer.",
    vi: "Mã dài lưu dạng số bị mất các chữ số cuối nên không tra được khách.",
  },
  fix: {
    en: "Take the code from the source system, as text.",
    vi: "Lấy lại mã từ hệ thống gốc, ở dạng văn bản.",
  },
  say: () => ({
    en: "written in powers of ten or longer than 15 digits; digits are lost",
    vi: "ghi dạng lũy thừa hoặc dài quá 15 chữ số; đã mất chữ số",
  }),
});

/** The customer's number in the source system, kept as written: zeros and capitals may count. */
export const customerCode = defineField({
  name: "customer_code",
  means: { tells: "code" },
  title: { en: "Customer code", vi: "Mã khách hàng" },
  pii: 1,
  importance: 1,
  single: true,
  headers: [
    "Mã khách hàng",
    "Mã KH",
    "Mã khách",
    "Mã số KH",
    "Mã số khách hàng",
    "MKH",
    "MSKH",
    "Mã thẻ",
    "Mã thẻ thành viên",
    "Mã thành viên",
    "Số thẻ",
    "Số thẻ thành viên",
    "Mã hội viên",
    "Mã liên hệ",
    "Customer Code",
    "Customer ID",
    "Customer Number",
    "Customer No",
    "Client ID",
    "Client Code",
    "Contact ID",
    "Account No",
    "Account Number",
    "Account ID",
    "Member ID",
    "Membership Number",
    "Card Number",
    "hs_object_id",
    "Record ID",
    "rec_id",
    "External ID",
    "Kundennummer",
    "Kunden-Nr",
    "Kundennr",
    "KdNr",
    "Debitor",
    "Debitorennummer",
  ],
  findings: [damaged],
  clean(raw, kind): Cleaned<"customer_code/digits-lost"> {
    const text = raw.trim();
    if (text === "" || isPlaceholder(text)) return { status: "missing", value: raw };
    const lost =
      /^\d(?:[.,]\d+)?E\+?\d+$/i.test(text) || (kind === CELL.number && /^\d{16,}$/.test(text));
    if (lost) {
      const findings = [{ code: "customer_code/digits-lost" as const }];
      return { status: "invalid", value: raw, findings };
    }
    return { status: text === raw ? "ok" : "fixed", value: text };
  },
  survivor: "first",
});

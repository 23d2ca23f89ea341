import { CELL } from "../model/cell.ts";
import { defineFinding } from "../model/finding.ts";
import { type Cleaned, defineField } from "./define.ts";
import { isPlaceholder } from "./placeholder.ts";

const damaged = defineFinding({
  code: "bank_account/digits-lost",
  severity: "error",
  dimension: "accuracy",
  title: { en: "Account number damaged", vi: "Số tài khoản bị hỏng" },
  why: {
    en: "A spreadsheet keeps 15 digits of a number; the last ones are gone and money would go astray.",
    vi: "Bảng tính chỉ giữ 15 chữ số; các số cuối đã mất, chuyển khoản sẽ sai.",
  },
  fix: {
    en: "Take the number from the source system, as text.",
    vi: "Lấy lại số từ hệ thống gốc, ở dạng văn bản.",
  },
  say: () => ({ en: "digits are lost", vi: "đã mất chữ số" }),
});
const malformed = defineFinding({
  code: "bank_account/malformed",
  severity: "warn",
  dimension: "validity",
  title: { en: "Not an account number", vi: "Không phải số tài khoản" },
  why: { en: "A transfer to it would fail.", vi: "Chuyển khoản sẽ không thành công." },
  fix: {
    en: "Vietnamese accounts have 8 to 19 digits; others are IBANs.",
    vi: "Số tài khoản Việt Nam có 8 đến 19 chữ số; nước khác dùng IBAN.",
  },
  say: () => ({
    en: "neither 6 to 19 digits nor an IBAN",
    vi: "không phải 6 đến 19 chữ số, cũng không phải IBAN",
  }),
});

/** Bank account numbers and IBANs (ISO 13616, checked modulo 97); spaces between digits are left as typed. */
export const bankAccount = defineField({
  name: "bank_account",
  means: { tells: "account" },
  title: { en: "Bank account", vi: "Số tài khoản" },
  pii: 3,
  importance: 0,
  headers: [
    "Số tài khoản",
    "Số tài khoản ngân hàng",
    "STK",
    "STK ngân hàng",
    "TK ngân hàng",
    "Tài khoản ngân hàng",
    "Bank Account",
    "Bank Account Number",
    "Bank Account No",
    "IBAN",
    "Kontonummer",
    "Bankverbindung",
  ],
  findings: [damaged, malformed],
  clean(raw, kind): Cleaned<"bank_account/digits-lost" | "bank_account/malformed"> {
    const text = raw.trim();
    if (text === "" || isPlaceholder(text)) return { status: "missing", value: raw, feature: "" };
    if (/^\d(?:[.,]\d+)?E\+?\d+$/i.test(text) || (kind === CELL.number && text.length > 15)) {
      return { status: "invalid", value: raw, findings: [{ code: "bank_account/digits-lost" }] };
    }
    const compact = text
      .slice(0, 60)
      .replaceAll(/[\s.-]/g, "")
      .toUpperCase();
    const found = /\d{6,19}/.exec(compact)?.[0];
    const fits = /^[A-Z]{2}\d{2}/.test(compact) ? isIban(compact) : found !== undefined;
    if (!fits) {
      return { status: "suspect", value: raw, findings: [{ code: "bank_account/malformed" }] };
    }
    return { status: text === raw ? "ok" : "fixed", value: text, feature: found ?? compact };
  },
  survivor: "most-recent",
  mask: (value) => `***${value.slice(-2)}`,
});

function isIban(text: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(text)) return false;
  let rest = 0;
  for (const char of text.slice(4) + text.slice(0, 4)) {
    const value = Number.parseInt(char, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

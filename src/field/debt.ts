import { numberField } from "./number/number-field.ts";

/** What a customer owes; below zero when the shop owes. */
export const debt = numberField({
  name: "debt",
  means: { tells: "record" },
  title: { en: "Debt", vi: "Công nợ" },
  of: "money",
  mayBeNegative: true,
  survivor: "most-recent",
  headers: [
    "Công nợ",
    "Nợ cần thu hiện tại",
    "Nợ cần thu",
    "Nợ phải thu",
    "Nợ hiện tại",
    "Nợ",
    "Dư nợ",
    "Số tiền nợ",
    "Số tiền nợ còn lại",
    "Còn nợ",
    "Số dư",
    "Debt",
    "Balance",
    "Outstanding Balance",
    "Amount Due",
    "Receivable",
    "Offener Betrag",
    "Saldo",
  ],
});

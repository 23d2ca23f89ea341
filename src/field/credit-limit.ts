import { numberField } from "./number/number-field.ts";

/** How much a customer may owe. */
export const creditLimit = numberField({
  name: "credit_limit",
  title: { en: "Credit limit", vi: "Hạn mức nợ" },
  of: "money",
  survivor: "most-recent",
  importance: 0,
  headers: ["Hạn mức nợ", "Hạn mức tín dụng", "Hạn mức công nợ", "Credit Limit", "Kreditlimit"],
});

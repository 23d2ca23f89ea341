import type { FieldBook } from "../field/field-book.ts";
import type { Dataset } from "../table/dataset.ts";

/** What says who the customer is or how to reach them; without any a table can hardly be a list of customers. */
export const WHO = ["name", "contact", "identity"] as const;

/** True where at least one column was taken for a name, a way to reach somebody or a personal number. */
export function hasCustomerColumn({ columns }: Pick<Dataset, "columns">, book: FieldBook): boolean {
  return columns.some(({ mapping }) => book.tells(mapping?.field, ...WHO));
}

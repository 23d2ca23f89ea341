import type { Dataset } from "../table/dataset.ts";

/** Fields that say who or how to reach the customer; without any a table can hardly be a list of customers. */
export const TELLING: ReadonlySet<string> = new Set([
  "full_name",
  "family_name",
  "given_name",
  "company",
  "phone",
  "email",
  "citizen_id",
  "tax_id",
  "social_id",
]);

/** True where at least one column was taken for a name, a way to reach somebody or a personal number. */
export function hasCustomerColumn(dataset: Pick<Dataset, "columns">): boolean {
  return dataset.columns.some(({ mapping }) => mapping !== undefined && TELLING.has(mapping.field));
}

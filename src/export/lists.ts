import type { Filter } from "./where/parse.ts";

/** Which stale customers a list holds. */
export const STALE_LISTS = ["reactivate", "delete"] as const;
export type StaleList = (typeof STALE_LISTS)[number];

const IDLE = ["row/stale", "row/never-active"];
const OVERDUE = "row/past-retention";
const HOPELESS = ["row/marked-gone", "row/no-contact", "row/nobody"];

/**
 * `reactivate`: idle customers who may and can be written to. `delete`: idle ones who cannot be reached or
 * refused contact, those noted as gone, and those kept past the user's own retention rule. No customer is in both.
 */
export function staleList(list: StaleList, optedOut: Filter): Filter {
  return (row) => {
    const issues = (row.get("crm_issues") ?? "").split("; ");
    const idle = IDLE.some((code) => issues.includes(code));
    const hopeless = HOPELESS.some((code) => issues.includes(code));
    const goes =
      issues.includes("row/marked-gone") ||
      issues.includes(OVERDUE) ||
      (idle && (hopeless || optedOut(row)));
    return list === "delete" ? goes : idle && !goes;
  };
}

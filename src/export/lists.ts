import type { Filter } from "./where/parse.ts";

/** Which stale customers a list holds. */
export const STALE_LISTS = ["reactivate", "delete"] as const;
export type StaleList = (typeof STALE_LISTS)[number];

const IDLE = ["row/stale", "row/never-active"];
const OVERDUE = "row/past-retention";
const GONE = "row/marked-gone";
const HOPELESS = [GONE, "row/no-contact", "row/nobody"];

/**
 * `reactivate`: idle customers who may and can be written to. `delete`: idle ones who cannot be reached, refused
 * contact or are noted as gone, and those kept past the user's own retention rule. A note alone deletes nobody who
 * was active lately: "not answering" is soon out of date; where the list has no dates (`dated` false) it counts.
 * No customer is in both.
 */
export function staleList(list: StaleList, optedOut: Filter, dated: boolean): Filter {
  return (row) => {
    const issues = (row.get("crm_issues") ?? "").split("; ");
    const idle = IDLE.some((code) => issues.includes(code));
    const hopeless = HOPELESS.some((code) => issues.includes(code));
    const goes =
      issues.includes(OVERDUE) ||
      (!dated && issues.includes(GONE)) ||
      (idle && (hopeless || optedOut(row)));
    return list === "delete" ? goes : idle && !goes;
  };
}

import { foldTight } from "../text/fold.ts";

/** Headers that number the rows of a list and nothing else. */
const COUNTS_ROWS = new Set(
  "stt tt sott sothutu thutu lfdnr lfdnummer laufendenr laufendenummer rowno rownumber rownum srno slno serialno".split(
    " ",
  ),
);
/** Headers that may as well name a customer: only small whole numbers make them row numbers. */
const MAY_COUNT = new Set("no nr so index row sno sn".split(" "));

/**
 * Whether a column numbers the rows of its list: it says where a row stands, nothing about the customer.
 * @param largest greatest number a row of this list can have
 * @param numbers distinct values, as text
 */
export function isRunningNumber(
  header: string,
  numbers: () => Iterable<string>,
  largest: number,
): boolean {
  const key = foldTight(header);
  if (COUNTS_ROWS.has(key)) return true;
  if (!MAY_COUNT.has(key) && header.trim() !== "#") return false;
  for (const text of numbers()) {
    if (!/^\d{1,9}$/.test(text) || Number(text) > largest) return false;
  }
  return true;
}

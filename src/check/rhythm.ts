import { type CleanColumn, type CleanData, columnsOf } from "../field/clean-data.ts";
import { STATUS } from "../model/cell.ts";
import { daysBetween } from "../text/date-math.ts";

/** Purchases from which a customer has a rhythm: two gaps and more; one gap may be chance. */
const ENOUGH_ORDERS = 3;
/** Days without a purchase below which nobody is called stale, however often they buy. */
export const SHORTEST_SILENCE = 60;

/**
 * Usual days between two purchases of the customer behind some records; undefined where too few purchases
 * are known. Where the purchase days themselves are all that is known it is their median gap; where more
 * orders are counted than days are known, (last − first) / (orders − 1).
 */
export type GapOf = (records: readonly number[], orders: number) => number | undefined;

/** How to tell the rhythm of customers; undefined when the data has no date of a purchase. */
export function gapsOf(data: CleanData): GapOf | undefined {
  const first = columnsOf(data, "first_purchase").map(exactDays);
  const last = columnsOf(data, "last_purchase").map(exactDays);
  if (first.length + last.length === 0) return undefined;
  const countedOf = orderCounts(data);
  return (records, orders) => {
    if (records.length === 1 && orders < ENOUGH_ORDERS && last.length < 2) return undefined;
    const days = new Set<string>();
    // A count tells the gap only where it is known between which days all that was counted took place.
    let spanned = true;
    for (const record of records) {
      const own = [first, last].map((columns) => columns.flatMap((day) => day(record) ?? []));
      for (const day of own.flat()) days.add(day);
      if (countedOf(record) > 0 && own.some((known) => known.length === 0)) spanned = false;
    }
    const known = [...days].sort();
    const counted = spanned ? orders : 0;
    if (known.length < 2 || Math.max(known.length, counted) < ENOUGH_ORDERS) return undefined;
    if (counted <= known.length) return medianGap(known);
    return daysBetween(known[0] ?? "", known.at(-1) ?? "") / (counted - 1);
  };
}

/** Record → number of orders; 0 where none is known for sure. */
export function orderCounts(data: CleanData): (record: number) => number {
  const column = columnsOf(data, "order_count")[0];
  return (record) =>
    column !== undefined && sure(column, record) ? Number(column.values.at(record) || "0") : 0;
}

/** Days of silence after which a customer with this gap is stale. */
export function silenceOf(gap: number, gaps: number): number {
  return Math.max(SHORTEST_SILENCE, Math.ceil(gap * gaps));
}

function medianGap(days: readonly string[]): number {
  const gaps = days.slice(1).map((day, i) => daysBetween(days[i] ?? "", day));
  gaps.sort((a, b) => a - b);
  const middle = gaps.length >> 1;
  const upper = gaps[middle] ?? 0;
  return gaps.length % 2 === 1 ? upper : ((gaps[middle - 1] ?? 0) + upper) / 2;
}

/** Record → the day in a date column, where it is beyond doubt and not only a month or year. */
function exactDays(column: CleanColumn): (record: number) => string | undefined {
  const days: (string | undefined)[] = [undefined];
  for (let code = 1; code <= column.values.distinct; code++) {
    days.push(/^\d{4}-\d\d-\d\d/.exec(column.values.text(code))?.[0]);
  }
  return (record) =>
    sure(column, record) ? days[column.values.codes[record] as number] : undefined;
}

function sure(column: CleanColumn, record: number): boolean {
  return (column.status[record] as number) <= STATUS.fixed;
}

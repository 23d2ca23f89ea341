import { type CleanColumn, type CleanData, columnsOf } from "../field/clean-data.ts";
import { STATUS } from "../model/cell.ts";
import { daysBetween } from "../text/date-math.ts";
import { daysOf } from "./activity.ts";

/** Purchases from which a customer has a rhythm: two gaps and more; one gap may be chance. */
const ENOUGH_ORDERS = 3;
/** Days without a purchase below which nobody is called stale, however often they buy. */
const SHORTEST = 60;

/** How often a customer buys. */
export interface Rhythm {
  /** Average days between two purchases: (last − first) / (count − 1). */
  readonly gap: number;
  readonly last: string;
}

/**
 * Record → its rhythm; undefined where first purchase, last purchase or number of orders is missing,
 * doubtful, or contradicts the others. The function itself is undefined when the data lacks a column.
 */
export function rhythmOf(data: CleanData): ((record: number) => Rhythm | undefined) | undefined {
  const first = columnsOf(data, "first_purchase")[0];
  const last = columnsOf(data, "last_purchase")[0];
  const count = columnsOf(data, "order_count")[0];
  if (first === undefined || last === undefined || count === undefined) return undefined;
  const [firstDay, lastDay] = [daysOf(first), daysOf(last)];
  return (record) => {
    const orders = numberAt(count, record);
    if (orders < ENOUGH_ORDERS || !sure(first, record) || !sure(last, record)) return undefined;
    const from = firstDay(record);
    const to = lastDay(record);
    if (from === undefined || to === undefined || to <= from) return undefined;
    return { gap: daysBetween(from, to) / (orders - 1), last: to };
  };
}

/** Days of silence after which a customer of this rhythm is stale. */
export function silenceOf({ gap }: Rhythm, gaps: number): number {
  return Math.max(SHORTEST, Math.ceil(gap * gaps));
}

function numberAt(column: CleanColumn, record: number): number {
  return sure(column, record) ? Number(column.values.at(record) || "0") : 0;
}

function sure(column: CleanColumn, record: number): boolean {
  return (column.status[record] as number) <= STATUS.fixed;
}

import type { CleanData } from "../field/clean-data.ts";
import { daysBetween, monthsBefore } from "../text/date-math.ts";
import { newestActivity } from "./activity.ts";
import type { CheckContext, Found } from "./define.ts";
import { type GapOf, gapsOf, orderCounts, SHORTEST_SILENCE, silenceOf } from "./rhythm.ts";

/** A customer: its records, and how many orders it placed (0 = not known). The list of records may be reused. */
export interface Customer {
  readonly records: readonly number[];
  readonly orders: number;
}

/** Every row as a customer of its own. */
export function* eachRow(data: CleanData): Iterable<Customer> {
  const ordersOf = orderCounts(data);
  for (let record = 0; record < data.dataset.rows; record++) {
    yield { records: [record], orders: ordersOf(record) };
  }
}

/**
 * Notes `row/stale` where customers have been silent for more than `check.staleGaps` of their own usual gaps
 * between purchases, counted over all of their records. Every record with a date gets the note, but for
 * those that are stale by months already.
 */
export function noteQuiet(
  data: CleanData,
  { asOf, settings }: CheckContext,
  customers: Iterable<Customer>,
  found: Found<"row/stale">,
): void {
  const gapOf = settings.staleGaps === 0 ? undefined : gapsOf(data);
  if (gapOf === undefined) return;
  const activity = newestActivity(data);
  const limit = monthsBefore(asOf, settings.staleMonths);
  for (const customer of customers) {
    const newest = newestOf(customer.records, (record) => activity.of(record));
    // Nothing to add to what months say, and nothing to say about the last weeks.
    if (newest === undefined || newest < limit) continue;
    const days = daysBetween(newest, asOf);
    if (days <= SHORTEST_SILENCE) continue;
    const gap = tooLong(gapOf, customer, days, settings.staleGaps);
    if (gap === undefined) continue;
    for (const record of customer.records) {
      const own = activity.of(record);
      if (own === undefined || own < limit) continue;
      found("row/stale", { record }, { newest, limit, gap: Math.round(gap), days });
    }
  }
}

/** The gap of a customer who has been silent for longer than so many of them. */
function tooLong(
  gapOf: GapOf,
  { records, orders }: Customer,
  days: number,
  gaps: number,
): number | undefined {
  const gap = gapOf(records, orders);
  return gap !== undefined && days > silenceOf(gap, gaps) ? gap : undefined;
}

function newestOf(
  records: readonly number[],
  activityOf: (record: number) => string | undefined,
): string | undefined {
  let newest: string | undefined;
  for (const record of records) {
    const day = activityOf(record);
    if (day !== undefined && (newest === undefined || day > newest)) newest = day;
  }
  return newest;
}

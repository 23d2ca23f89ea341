import { type CleanColumn, type CleanData, columnsOf } from "../field/clean-data.ts";
import { STATUS } from "../model/cell.ts";
import { latestDay } from "../text/date-math.ts";

/** Fields that show a customer was active, newest first in trust: bought, spoken to, record touched. */
export const ACTIVITY_FIELDS = [
  "last_purchase",
  "last_contact",
  "updated_at",
  "created_at",
] as const;

/** Fields that show a customer did something; that a record was made or touched does not. */
export const DEED_FIELDS = ["last_purchase", "last_contact"] as const;

/**
 * Per record, the newest day on which anything happened, as a code into a small per-column cache;
 * `undefined` where no activity date is known. `known` is false when the data has no activity column.
 */
export function newestActivity(data: CleanData): {
  readonly known: boolean;
  of(record: number): string | undefined;
  /** Whether there are columns for what customers do, and a record has nothing but the day it was made. */
  onlyCreated(record: number): boolean;
} {
  const daysIn = (field: string) => columnsOf(data, field).map(daysOf);
  const columns = ACTIVITY_FIELDS.flatMap(daysIn);
  const later = ACTIVITY_FIELDS.filter((field) => field !== "created_at").flatMap(daysIn);
  const deedsKnown = DEED_FIELDS.some((field) => columnsOf(data, field).length > 0);
  return {
    known: columns.length > 0,
    onlyCreated: (record) => deedsKnown && later.every((day) => day(record) === undefined),
    of(record) {
      let newest: string | undefined;
      for (const column of columns) {
        const day = column(record);
        if (day !== undefined && (newest === undefined || day > newest)) newest = day;
      }
      return newest;
    },
  };
}

/** Reads a date column as days, once per distinct value. */
export function daysOf(column: CleanColumn): (record: number) => string | undefined {
  const days: (string | undefined)[] = [undefined];
  for (let code = 1; code <= column.values.distinct; code++) {
    days.push(latestDay(column.values.text(code)));
  }
  return (record) =>
    (column.status[record] as number) === STATUS.invalid
      ? undefined
      : days[column.values.codes[record] as number];
}

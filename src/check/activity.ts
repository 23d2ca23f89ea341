import { type CleanColumn, type CleanData, columnsThat } from "../field/clean-data.ts";
import type { FieldMeans } from "../field/means.ts";
import { STATUS } from "../model/cell.ts";
import { latestDay } from "../text/date-math.ts";

/** Whether the days of a field show that a customer was active. */
export const isActivity = ({ active }: FieldMeans): boolean => active !== undefined;

/** Columns that show a customer was active: bought, spoken to, record touched. */
export function activityColumns(data: CleanData): readonly CleanColumn[] {
  return columnsThat(data, isActivity);
}

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
  const columns = activityColumns(data).map(daysOf);
  const later = activityColumns(data)
    .filter(({ spec }) => spec.name !== "created_at")
    .map(daysOf);
  const deedsKnown = activityColumns(data).some(({ spec }) => spec.means?.active === "deed");
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

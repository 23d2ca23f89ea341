import { isoDay, two } from "./calendar.ts";
import type { ReadDate } from "./read.ts";

/** A read date in ISO form, as precise as it was given: `2020-09-17T10:30:00`, `2020-09-17`, `2020-09`, `2020-Q3`, `2020`. */
export function isoOf(date: ReadDate): string {
  const year = String(date.year).padStart(4, "0");
  if (date.quarter !== undefined && date.quarter > 0) return `${year}-Q${date.quarter}`;
  if (date.month === 0) return year;
  if (date.day === 0) return `${year}-${two(date.month)}`;
  const day = isoDay(date.year, date.month, date.day);
  return date.time === "" ? day : `${day}T${date.time}${date.zone}`;
}

const DAY_MS = 86_400_000;
/** Days from 1899-12-30, Excel's day 0 once its non-existent 1900-02-29 is behind, to 1970-01-01. */
const EXCEL_EPOCH = 25_569;

/** Days of a month in the Gregorian calendar; month 1..12. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** True for a day that exists. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** `YYYY-MM-DD`. */
export function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}

/** Two digits. */
export function two(n: number): string {
  return n < 10 ? `0${n}` : String(n);
}

/** The day of an Excel serial number of the 1900 system, with the time its fraction holds: 44091.5 → 2020-09-17T12:00:00. */
export function fromSerial(serial: number): { readonly day: string; readonly time: string } {
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  const date = new Date((Math.floor(serial) - EXCEL_EPOCH) * DAY_MS + seconds * 1000).toISOString();
  return { day: date.slice(0, 10), time: seconds === 0 ? "" : date.slice(11, 19) };
}

/** The moment so many seconds after 1970-01-01T00:00:00Z, in UTC. */
export function fromUnix(seconds: number): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly time: string;
} {
  const iso = new Date(seconds * 1000).toISOString();
  const [year, month, day] = iso.slice(0, 10).split("-").map(Number) as [number, number, number];
  return { year, month, day, time: iso.slice(11, 19) };
}

/** The day after an ISO day. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
}

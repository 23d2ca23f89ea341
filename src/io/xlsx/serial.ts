const DAY_MS = 86_400_000;
/** Days from 1899-12-30 to 1970-01-01: serial 25569 is 1970-01-01 (1900 system, after its false leap day). */
const EPOCH_1900 = 25_569;
/** The 1904 system starts on 1904-01-01 with 0, 1462 days later. */
export const SHIFT_1904 = 1_462;
/** 9999-12-31, the last day Excel shows. */
const LAST_SERIAL = 2_958_465;

/**
 * What a person reads in a cell with a date or time format, in ISO 8601: `2020-09-17`,
 * `2020-09-17T10:30:00`, or `10:30:00` where the format shows a time only and there is no day.
 * Undefined for numbers Excel shows as `#####` or as no real day (negative, day 0, after 9999).
 * Excel's serials: ECMA-376 part 1, 18.17.4.1; serial 60 is the non-existent 1900-02-29, kept as such.
 */
export function serialToIso(
  serial: number,
  date1904: boolean,
  timeOnly: boolean,
): string | undefined {
  if (!(serial >= 0 && serial <= LAST_SERIAL + 1)) return undefined;
  // Whole milliseconds: finer digits are the noise of a binary fraction of a day.
  const ms = Math.round(serial * DAY_MS);
  const day = Math.floor(ms / DAY_MS);
  const time = timeText(ms - day * DAY_MS);
  if (day === 0 && timeOnly) return time ?? "00:00:00";
  const serialDay = date1904 ? day + SHIFT_1904 : day;
  if (serialDay === 0 || serialDay > LAST_SERIAL) return undefined;
  const date = dayText(serialDay);
  return time === undefined ? date : `${date}T${time}`;
}

function dayText(day: number): string {
  if (day === 60) return "1900-02-29";
  const real = day < 60 ? day + 1 : day;
  return new Date((real - EPOCH_1900) * DAY_MS).toISOString().slice(0, 10);
}

/** Milliseconds of a day as `hh:mm:ss` or `hh:mm:ss.mmm`; undefined at midnight. */
function timeText(ms: number): string | undefined {
  if (ms === 0) return undefined;
  const text = new Date(ms).toISOString().slice(11, 23);
  return text.endsWith(".000") ? text.slice(0, 8) : text;
}

/** The inverse of {@link serialToIso}: undefined where the text is none of its three forms. */
export function isoToSerial(text: string, date1904: boolean): number | undefined {
  const found =
    /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:(?:T|^)(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?)?$/.exec(
      text.slice(0, 32),
    );
  if (found === null || text === "") return undefined;
  const [, year, month, day, hour = "0", minute = "0", second = "0", fraction = ""] = found;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const time =
    Number(hour) * 3_600_000 +
    Number(minute) * 60_000 +
    Number(second) * 1000 +
    Number(fraction.padEnd(3, "0"));
  if (year === undefined) return time / DAY_MS;
  const days = dayNumber(`${year}-${month}-${day}`, date1904);
  return days === undefined ? undefined : days + time / DAY_MS;
}

function dayNumber(date: string, date1904: boolean): number | undefined {
  if (date === "1900-02-29") return date1904 ? undefined : 60;
  const ms = Date.parse(`${date}T00:00:00Z`);
  // Date.parse takes 31 February for 3 March; only real days come back as they went in.
  if (Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== date) return undefined;
  const day = ms / DAY_MS + EPOCH_1900;
  const serial = date1904 ? day - SHIFT_1904 : day <= 60 ? day - 1 : day;
  return serial < (date1904 ? 0 : 1) ? undefined : serial;
}

/** A cell of type `d` (ISO 8601 as written by strict OOXML) in the forms above; undefined if it is none. */
export function isoCell(raw: string): string | undefined {
  const found =
    /^(\d{4}-\d{2}-\d{2})?T?(?:(\d{2}:\d{2}(?::\d{2})?)(\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?$/.exec(
      raw.trim().slice(0, 40),
    );
  if (found === null) return undefined;
  const [, date, clock, fraction = ""] = found;
  const whole = clock === undefined ? undefined : clock.length === 5 ? `${clock}:00` : clock;
  const ms = Math.round(Number(`0${fraction}`) * 1000);
  const time = ms > 0 && ms < 1000 ? `${whole}.${String(ms).padStart(3, "0")}` : whole;
  if (date === undefined || date === "1899-12-30" || date === "1899-12-31") return time ?? date;
  if (dayNumber(date, false) === undefined && !/^0|^1[0-8]/.test(date)) return undefined;
  return time === undefined || time === "00:00:00" ? date : `${date}T${time}`;
}

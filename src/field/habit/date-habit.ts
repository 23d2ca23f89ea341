import { isDay, isoDay } from "../date/calendar.ts";
import type { Habit } from "./define.ts";

const TIME = "(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?)?";
const PARTS = /^(DD|MM|YYYY)([-/.])(DD|MM|YYYY)\2(DD|MM|YYYY)$/;
const CANONICAL = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d)(?::(\d\d))?)?)?)?$/;

const known = new Map<string, Habit>();

/** Dates as `DD/MM/YYYY`, `MM-DD-YYYY`, `YYYY/MM/DD` …: three parts with one separator, a time behind a blank. */
export function dateHabit(name: string): Habit | undefined {
  const before = known.get(name);
  if (before !== undefined) return before;
  const match = PARTS.exec(name);
  if (match === null) return undefined;
  const [, first = "", separator = "", second = "", third = ""] = match;
  const order = [first, second, third];
  if (new Set(order).size < 3) return undefined;
  const shapes = order.map((part) => (part === "YYYY" ? "\\d{4}" : "\\d{1,2}"));
  const whole = new RegExp(`^${shapes.join(`\\${separator}`)}${TIME}$`);
  const at = { YYYY: order.indexOf("YYYY"), MM: order.indexOf("MM"), DD: order.indexOf("DD") };
  const habit: Habit = {
    name,
    fits: (text) => text.length <= 40 && whole.test(text),
    write(value) {
      const parts = CANONICAL.exec(value);
      if (parts === null) return value;
      const [, year = "", month, day, time, seconds = "00"] = parts;
      if (month === undefined) return year;
      const by = { YYYY: year, MM: month, DD: day };
      const date = order.flatMap((part) => by[part as "YYYY" | "MM" | "DD"] ?? []).join(separator);
      if (time === undefined) return date;
      return seconds === "00" ? `${date} ${time}` : `${date} ${time}:${seconds}`;
    },
    read(text) {
      if (text.length > 40 || !whole.test(text)) return text;
      const [date = "", time = ""] = text.split(/[T ]/);
      const numbers = date.split(separator).map(Number);
      const [y = 0, m = 0, d = 0] = [numbers[at.YYYY], numbers[at.MM], numbers[at.DD]];
      if (!isDay(y, m, d)) return text;
      return time === "" ? isoDay(y, m, d) : `${isoDay(y, m, d)}T${wholeTime(time)}`;
    },
  };
  known.set(name, habit);
  return habit;
}

function wholeTime(time: string): string {
  const [hour = "", minute = "", second = "00"] = time.split(":");
  return `${hour.padStart(2, "0")}:${minute}:${second.slice(0, 2)}`;
}

import { two } from "./calendar.ts";

const TIME =
  /(?:[T ,]|(?<= )(?:-|à|às|at|um|lúc) )+(\d{1,2})[:h](\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?([ap]\.?m\.?|SA|CH|uhr|hrs)?\s?(Z|UTC|GMT|(?:GMT)?[+-]\d{2}:?\d{2})?$/i;
/** The name of the zone that JavaScript writes behind its number. */
const ZONE_NAME = /(?<=GMT[+-]\d{4}) \([\p{L} .+\d:-]{2,40}\)$/u;
const TIME_FIRST = /^(\d{1,2}[:h]\d{2}(?::\d{2})?)[\s,]+(?:- )?(?:ngày |ngay )?(?=\d)(.+)$/i;

/** The time behind the date, one plain separator between numbers. */
export function tidied(raw: string): string {
  const text = withoutWrapping(raw.trim().replace(ZONE_NAME, "")).replaceAll(
    /(?<=\d)(?:[\\_]|([-/.])\1)(?=\d)/g,
    (_, s = "/") => s,
  );
  return text.replace(TIME_FIRST, "$2 $1");
}

const WEEKDAY_BEHIND = /(?<=\d)\s?\([月火水木金土日월화수목금토일]\)$/;

/** Brackets round the whole and a comma or semicolon behind it, left over from a list. */
function withoutWrapping(text: string): string {
  if (!/[),;\]]$/.test(text)) return text;
  return text
    .replace(WEEKDAY_BEHIND, "")
    .replace(/^[([](.*)[)\]]$/, "$1")
    .replace(/(?<=\d)\s?[,;]$/, "");
}

/** A date's text, and the time of day that stood behind it: `HH:MM:SS`, "" for none. */
export function withoutTime(raw: string): { text: string; time: string; zone: string } {
  const match = raw.includes(":") || /\dh\d/i.test(raw) ? TIME.exec(raw) : null;
  if (match === null) return { text: raw, time: "", zone: "" };
  let hour = Number(match[1]);
  const half = (match[4] ?? "").toLowerCase();
  if (/^p|^ch/.test(half) && hour < 12) hour += 12;
  if (/^a|^sa/.test(half) && hour === 12) hour = 0;
  const minute = Number(match[2]);
  const second = Number(match[3] ?? 0);
  if (hour > 23 || minute > 59 || second > 59) return { text: raw, time: "", zone: "" };
  const zone = (match[5] ?? "")
    .replace(/^(?:UTC|GMT)$/i, "Z")
    .replace(/^GMT/i, "")
    .toUpperCase();
  const time = `${two(hour)}:${two(minute)}:${two(second)}`;
  return { text: raw.slice(0, match.index), time, zone };
}

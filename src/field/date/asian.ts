import { isDay } from "./calendar.ts";

/** A date in the words of an Asian calendar, in Gregorian years; 0 = not said. */
export interface AsianDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Japanese eras: the year before their first, and the months they began and ended in (year × 12 + month). */
const ERAS: Readonly<Record<string, readonly [before: number, from: number, to: number]>> = {
  令和: [2018, 2019 * 12 + 5, Number.POSITIVE_INFINITY],
  平成: [1988, 1989 * 12 + 1, 2019 * 12 + 4],
  昭和: [1925, 1926 * 12 + 12, 1989 * 12 + 1],
  大正: [1911, 1912 * 12 + 7, 1926 * 12 + 12],
  明治: [1867, 1868 * 12 + 1, 1912 * 12 + 7],
};
const INITIALS: Readonly<Record<string, string>> = {
  R: "令和",
  H: "平成",
  S: "昭和",
  T: "大正",
  M: "明治",
};
const WEEKDAY =
  /\s?(?:[（(]?[月火水木金土日](?:曜日?)?[)）]?|[(（]?[월화수목금토일](?:요일)?[)）]?)$/;
const YMD = /^(\d{4})\s?[年년]\s?(?:(\d{1,2})\s?[月월]\s?(?:(\d{1,2})\s?[日일号號]\s?)?)?$/;
const ERA =
  /^(令和|平成|昭和|大正|明治)\s?(\d{1,2}|元)\s?年\s?(?:(\d{1,2})\s?月\s?(?:(\d{1,2})\s?日\s?)?)?$/;
const ERA_INITIAL = /^([RHSTM])\s?(\d{1,2})[-./](\d{1,2})[-./](\d{1,2})$/;
const THAI = /^(\d{1,2})\s?([\u0E01-\u0E4E.]{3,12})\s?(?:พ\.?ศ\.?\s?)?(\d{4})$/;
const THAI_MONTHS = new Map(
  `มกราคม|มค กุมภาพันธ์|กพ มีนาคม|มีค เมษายน|เมย พฤษภาคม|พค มิถุนายน|มิย กรกฎาคม|กค สิงหาคม|สค กันยายน|กย ตุลาคม|ตค พฤศจิกายน|พย ธันวาคม|ธค`
    .split(" ")
    .flatMap((names, i) => names.split("|").map((name) => [name, i + 1] as const)),
);
/** Years the Buddhist calendar of Thailand is ahead. */
const BUDDHIST = 543;

/** True for a date with the initial of an era: `R5.3.1`. Alone it may be a code; a column of them is not. */
export function isEraInitial(text: string): boolean {
  return ERA_INITIAL.test(text.trim());
}

/**
 * Reads dates with Chinese, Japanese, Korean or Thai words: `2023年5月3日`, `令和5年3月1日`, `2023년 5월 3일`,
 * `3 พ.ค. 2566`. With `initials` also `R5.3.1`. Undefined for anything else.
 * Eras: Japanese Cabinet orders naming them; the Buddhist era counts 543 years more since 1941.
 */
export function readAsian(raw: string, initials = false): AsianDate | "impossible" | undefined {
  const text = raw.length > 3 && /[)）日月曜일요]$/.test(raw) ? bareOf(raw) : raw;
  let match = YMD.exec(text);
  if (match !== null) return checked(Number(match[1]), match[2], match[3]);
  match = ERA.exec(text);
  if (match !== null) return inEra(match[1] ?? "", match[2] ?? "", match[3], match[4]);
  match = initials ? ERA_INITIAL.exec(text) : null;
  if (match !== null) {
    return inEra(INITIALS[match[1] ?? ""] ?? "", match[2] ?? "", match[3], match[4]);
  }
  match = THAI.exec(text);
  const month = THAI_MONTHS.get((match?.[2] ?? "").replaceAll(".", ""));
  if (match === null || month === undefined) return undefined;
  const year = Number(match[3]);
  return checked(year > 2400 ? year - BUDDHIST : year, String(month), match[1]);
}

/** Without a weekday behind; the 日 of the day itself stays. */
function bareOf(text: string): string {
  const bare = text.replace(WEEKDAY, "");
  return /\d$/.test(bare) && !/^[\d/.-]+$/.test(bare) ? text : bare;
}

function inEra(
  era: string,
  number: string,
  month?: string,
  day?: string,
): AsianDate | "impossible" {
  const [before, from, to] = ERAS[era] ?? [0, 0, 0];
  const year = before + (number === "元" ? 1 : Number(number));
  const at = year * 12 + Number(month ?? 0);
  const fits =
    month === undefined ? year * 12 + 12 >= from && year * 12 <= to : at >= from && at <= to;
  return fits ? checked(year, month, day) : "impossible";
}

function checked(year: number, month = "0", day = "0"): AsianDate | "impossible" {
  const [m, d] = [Number(month), Number(day)];
  if (m > 12 || (d > 0 && !isDay(year, m, d))) return "impossible";
  return { year, month: m, day: d };
}

/** A text with its Buddhist year as the Gregorian one: `03/05/2566` → `03/05/2023`. */
export function fromBuddhist(text: string): string {
  return text.replace(/(?<!\d)2[45]\d\d(?!\d)/, (year) => String(Number(year) - BUDDHIST));
}

import { foldKey } from "../../text/fold.ts";

const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    "january jan januar janner janvier janv januari enero ene janeiro gennaio gen stycznia tammikuuta tammikuu ledna leden januara ocak января январь янв січня",
    "february feb februar fevrier fevr februari febrero fevereiro fev febbraio lutego helmikuuta helmikuu unora unor februara subat февраля февраль фев лютого",
    "march mar marz maerz mrz mars maart marts marzo marco marca maaliskuuta maaliskuu brezna brezen mart марта март мар березня",
    "april apr avril avr abril abr aprile kwietnia huhtikuuta huhtikuu dubna duben aprila nisan апреля апрель апр квітня",
    "may mai mei maj mayo maio maggio mag maja toukokuuta toukokuu kvetna kveten mayis мая май травня",
    "june jun juni juin junio junho giugno giu czerwca kesakuuta kesakuu cervna cerven juna haziran июня июнь июн червня",
    "july jul juli juillet juil julio julho luglio lug lipca heinakuuta heinakuu cervence cervenec jula temmuz июля июль июл липня",
    "august aug aout augusti augustus agosto ago sierpnia elokuuta elokuu srpna srpen augusta agustos августа август авг серпня",
    "september sep sept septembre septiembre setiembre setembro settembre set wrzesnia syyskuuta syyskuu zari septembra eylul сентября сентябрь сен сент вересня",
    "october oct oktober okt octobre octubre outubro out ottobre ott pazdziernika lokakuuta lokakuu rijna rijen oktobra ekim октября октябрь окт жовтня",
    "november nov novembre noviembre novembro listopada marraskuuta marraskuu listopadu novembra kasim ноября ноябрь ноя листопада",
    "december dec dezember dez decembre diciembre dic dezembro dicembre grudnia joulukuuta joulukuu prosince prosinec decembra aralik декабря декабрь дек грудня",
  ].flatMap((names, i) => names.split(" ").map((name) => [name, i + 1] as const)),
);
const VIETNAMESE: ReadonlyMap<string, number> = new Map(
  [
    "mot",
    "hai",
    "ba",
    "tu",
    "nam",
    "sau",
    "bay",
    "tam",
    "chin",
    "muoi",
    "muoi mot",
    "muoi hai",
  ].map((word, i) => [word, i + 1] as const),
);
const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

const WEEKDAY =
  /^(?:thu (?:hai|ba|tu|nam|sau|bay|\d)|chu nhat|t[2-7] (?=\d{1,2} )|cn|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sat|sun)(?:day)?|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|mo|di|mi|do|fr|sa|so) /;
const VI_MONTH = "(\\d{1,2}|muoi(?: (?:mot|hai))?|mot|hai|ba|tu|nam|sau|bay|tam|chin)";
const VI_FULL = new RegExp(
  `^(?:ngay )?(\\d{1,2}) (?:thang|thg|th|t) ?${VI_MONTH} (?:nam )?(\\d{4}|\\d{2})$`,
);
const VI_MONTH_ONLY = new RegExp(`^(?:thang|thg|th|t) ?${VI_MONTH} (?:nam )?(\\d{4})$`);
const VI_DAY_MONTH = new RegExp(`^(?:ngay )?(\\d{1,2}) (?:thang|thg|th) ?${VI_MONTH}$`);
const QUARTER = /^(?:q|quy|quarter|quartal) ?([1-4]|i{1,3}|iv) (?:nam )?(\d{4})$/;
const YEAR = /^(?:(?:sinh )?(?:nam|year|jahr)(?: sinh)?|sn) (\d{4})$/;
const WORD = "([a-z\\u0430-\\u044f\\u0456]{3,12})";
const DAY_FIRST = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th)? ?(?:of |de |di )?${WORD}(?: ?(?:de |del |di )?(\\d{4}|\\d{2}))?(?: [гр]| года| року)?$`,
);
const MONTH_FIRST = /^([a-z]{3,9}) (\d{1,2})(?:st|nd|rd|th)?(?: (\d{4}|\d{2}))?$/;
const MONTH_YEAR = new RegExp(`^${WORD} (?:de |di )?(\\d{4})(?: [гр]| года| року)?$`);

/** A date as read from words: 0 = not said. Years may have two digits. */
export interface WordDate {
  readonly year: number;
  readonly shortYear: boolean;
  readonly month: number;
  readonly day: number;
  readonly quarter: number;
}

/**
 * Reads dates with months in words, Vietnamese, English, German or another
 * European language, any weekday in front: `ngày 17 tháng 09 năm 2020`,
 * `17 thg 9, 2020`, `T9/2020`, `Quý III/2020`, `Sep 17th, 2020`, `17. Sept. 2020`.
 */
export function readWords(text: string): WordDate | undefined {
  const key = foldKey(text).replace(WEEKDAY, "");
  let match = VI_FULL.exec(key);
  if (match !== null) return made(match[3], viMonth(match[2]), match[1]);
  match = VI_MONTH_ONLY.exec(key);
  if (match !== null) return made(match[2], viMonth(match[1]));
  match = QUARTER.exec(key);
  if (match !== null) {
    const quarter = QUARTERS[match[1] ?? ""] ?? Number(match[1]);
    return { ...made(match[2], 0), quarter };
  }
  match = YEAR.exec(key);
  if (match !== null) return made(match[1], 0);
  match = VI_DAY_MONTH.exec(key);
  if (match !== null) return made("0", viMonth(match[2]), match[1]);
  match = DAY_FIRST.exec(key);
  if (match !== null) return named(match[3], match[2], match[1]);
  match = MONTH_FIRST.exec(key);
  if (match !== null) return named(match[3], match[1], match[2]);
  match = MONTH_YEAR.exec(key);
  return match === null ? undefined : named(match[2], match[1], "0");
}

const LEAD = /^(\p{L}[\p{L}\s.,]{0,20}[2-7]?[\s.,:]+)(?=\d{1,4}\s?[-/.])/u;

/** Takes a weekday or `ngày` off a date in numbers: `Thứ Năm, 17/9/2020`. */
export function withoutWeekday(text: string): string {
  const lead = LEAD.exec(text)?.[1];
  if (lead === undefined) return text;
  const said = `${foldKey(lead)} `.replace(/(?:^|(?<= ))(?:ngay|date|datum|am) $/, "");
  return said === "" || WEEKDAY.test(said) || /^t[2-7] $/.test(said)
    ? text.slice(lead.length)
    : text;
}

/** The number of a month written as a word or number in any of the languages; undefined for anything else. */
export function monthOf(text: string): number | undefined {
  const key = foldKey(text).replace(/^(?:thang|thg|th|t) ?(?=\S)/, "");
  const month = MONTHS.get(key) ?? VIETNAMESE.get(key) ?? (/^\d{1,2}$/.test(key) ? Number(key) : 0);
  return month >= 1 && month <= 12 ? month : undefined;
}

function viMonth(word = ""): number {
  return VIETNAMESE.get(word) ?? Number(word);
}

function named(year: string | undefined, month = "", day = "0"): WordDate | undefined {
  const number = MONTHS.get(month);
  return number === undefined ? undefined : made(year, number, day);
}

function made(year = "0", month: number, day = "0"): WordDate {
  return {
    year: Number(year),
    shortYear: year.length === 2,
    month,
    day: Number(day),
    quarter: 0,
  };
}

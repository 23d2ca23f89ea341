import { foldKey } from "../../text/fold.ts";

/** A date in numbers with a four-digit year, and words behind it. */
const BEHIND =
  /^((?:\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}))(?:\s?[-–—,;:|]\s?|\s?(?=[([])|\s)(.{2,60})$/u;
const VAGUE =
  /(?:^| )(?:dau|giua|cuoi|khoang|chung|tam|truoc|sau|uoc|hinh nhu|co the|chua chac|khong chac|chua ro|early|mid|late|about|around|approx|circa|ca|before|after|maybe|anfang|mitte|ende|ungefahr|etwa|vor|nach)(?: |$)/;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
/** Words that make it two dates, or another kind of date. */
const MORE = /(?:^| )(?:den|toi|to|bis|hoac|or|oder|va|and|und|al|am lich|am pm|sa|ch)(?: |$)/;

/** A date and what was written behind it: `17/09/1990 (theo CCCD)`, `01/02/2023 - gia hạn`; undefined where digits or words leave open which day is meant. */
export function withoutRemark(
  text: string,
): { readonly date: string; readonly note: string } | undefined {
  const [, date = "", behind = ""] = BEHIND.exec(text) ?? [];
  const note = behind
    .trim()
    .replace(/^[([](.*)[)\]]$/, "$1")
    .trim();
  if (date === "" || !/\p{L}{2}/u.test(note) || /[\d?]/.test(note)) return undefined;
  const key = foldKey(note);
  return MORE.test(key) || VAGUE.test(key) ? undefined : { date, note };
}

/** True for a date known roughly: `đầu năm 2023`, `khoảng 15/03/2020`, `~2020`, `17/09/1990?`. */
export function isVague(text: string): boolean {
  if (text.length > 60 || !YEAR.test(text)) return false;
  if (/^(?:~|≈|<|>)|\?$/.test(text.trim())) return true;
  return /\p{L}/u.test(text) && VAGUE.test(foldKey(text));
}

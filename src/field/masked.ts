/**
 * Values that the program they come from has hidden in part, as market places and carriers do: `******123`,
 * `09******21`, `N******n`, `l***n@gmail.com`. Nothing true of one customer is left in them, and two that look the same
 * may be two people's.
 */

/** What stands for hidden letters: a row of stars or dots in the middle of the line. */
const HIDDEN = /[*•●∗＊]{2,}/u;
const DIGIT = /\d/g;
/** Fewer digits than this are no number one could dial. */
const LEAST_DIGITS = 8;

/** Whether digits of a phone number are hidden: `******123`, `0905xxx456`; `0905123456 **` is a footnote. */
export function isMaskedPhone(text: string): boolean {
  if (text.length > 40 || !(HIDDEN.test(text) || /\d[xX]{2,}|[xX]{3,}\d/.test(text))) return false;
  return (text.match(DIGIT)?.length ?? 0) < LEAST_DIGITS && !/\d{8}/.test(text.replaceAll(" ", ""));
}

/** Whether letters of a name are hidden: `N******n`, `Ng*** V** A*`; `Lan ***` and `**Lan**` are not. */
export function isMaskedName(text: string): boolean {
  if (text.length > 80 || !HIDDEN.test(text)) return false;
  if (/^[*•●∗＊]{3,}\p{L}?$/u.test(text)) return true;
  return /\p{L}[*•●∗＊]{2,}/u.test(text) && !/^[*•●∗＊]{2,}\p{L}[^*]*[*•●∗＊]{2,}$/u.test(text);
}

/** Whether letters before the @ of an address are hidden: `l***n@gmail.com`. */
export function isMaskedEmail(text: string): boolean {
  return text.length <= 320 && /[*•●∗＊]{2,}[^@\s]*@/u.test(text);
}

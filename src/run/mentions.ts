import { foldKey } from "../text/fold.ts";

/** Digits at the end of a number that tell it, however its beginning is written (`0912…`, `+84 912…`). */
const TAIL = 9;
/** Longer texts are cut; notes on cells are short. */
const LONGEST = 32_767;

/**
 * Whether a text of somebody else (a note on a cell, a sheet's name) mentions one of these persons: one of their texts,
 * whatever case and accents, or their number however it is spaced. Not within longer words or numbers.
 */
export function mentionsOf(texts: Iterable<string>): (text: string) => boolean {
  const words: string[] = [];
  const numbers: string[] = [];
  for (const text of texts) {
    const digits = text.replaceAll(/\D+/g, "");
    if (digits.length >= TAIL && !/\p{L}/u.test(text)) numbers.push(digits.slice(-TAIL));
    const key = foldKey(text);
    if (key !== "") words.push(` ${key} `);
  }
  return (text) => {
    const short = text.slice(0, LONGEST);
    const key = ` ${foldKey(short)} `;
    if (words.some((word) => key.includes(word))) return true;
    if (numbers.length === 0) return false;
    const runs = short.replaceAll(/(?<=\d)[\s.\-/()\u00a0]{1,3}(?=\d)/g, "").match(/\d{9,}/g) ?? [];
    return runs.some((run) => numbers.some((number) => run.endsWith(number)));
  };
}

import { leastBy, type Rule } from "./define.ts";

const MARK = /\p{Mn}/u;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * How much a text says: its letters and digits, and every accent once more, so that `Nguyễn Văn An`
 * says more than `Nguyen Van An`, and that more than `Nguyen V. An`.
 */
export function fullness(text: string): number {
  let count = 0;
  for (const char of text.slice(0, 4096).normalize("NFD")) {
    if (MARK.test(char) || char === "đ" || char === "Đ") count++;
    if (LETTER.test(char)) count++;
  }
  return count;
}

/** Writing all in capitals or all small says less than the same letters in their proper case. */
function flatCase(text: string): number {
  return text === text.toUpperCase() || text === text.toLowerCase() ? 0.5 : 0;
}

/** The value that says most, the newest of equals. */
export const mostComplete: Rule = (best) => ({
  from: leastBy(best, (c) => flatCase(c.text) - fullness(c.text)),
});

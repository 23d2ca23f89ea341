import { type Candidate, leastBy, type Rule } from "./define.ts";
import { inUsualOrder } from "./word-order.ts";

const LETTER = /[\p{L}\p{N}]/u;

/**
 * How much a text says: its letters and digits, and every accent once more, so that `Nguyễn Văn An`
 * says more than `Nguyen Van An`, and that more than `Nguyen V. An`. A German umlaut or ß counts more than
 * the two letters it is written out with, so that `Groß` beats `Gross`.
 */
export function fullness(text: string): number {
  let count = 0;
  const plain = text.length > 4096 ? text.slice(0, 4096) : text;
  const parts = isAscii(plain) ? plain : plain.normalize("NFD");
  for (let i = 0; i < parts.length; i++) {
    const code = parts.charCodeAt(i);
    if (code < 128) {
      const letter = (code | 32) >= 97 && (code | 32) <= 122;
      if (letter || (code >= 48 && code <= 57)) count++;
    } else if (code === 0x308) count += 2;
    else if (code >= 0x300 && code < 0x370) count++;
    else if (code === 0xdf) count += 3;
    else if (code === 0x110 || code === 0x111) count += 2;
    else if (LETTER.test(parts.charAt(i))) count++;
  }
  return count;
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

/** Writing all in capitals or all small says less than the same letters in their proper case. */
function flatCase(text: string): number {
  return text === text.toUpperCase() || text === text.toLowerCase() ? 0.5 : 0;
}

/** The value that says most; of equals the one in the usual order of words, then the newest. */
export const mostComplete: Rule = (best) => {
  const measure = (c: Candidate): number => flatCase(c.text) - fullness(c.text);
  const most = leastBy(best, measure);
  const least = measure(most);
  const equal = best.length > 1 ? best.filter((c) => measure(c) === least) : [];
  return { from: equal.length > 1 ? inUsualOrder(most, equal, best) : most };
};

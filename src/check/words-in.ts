import { foldKey } from "../text/fold.ts";
import type { TextColumn } from "../table/text-column.ts";

/** Longest text searched for words; a longer note is searched in its first part. */
const SEARCHED = 4000;

/**
 * Per code of a column, the first of some folded words its text contains as whole words.
 * Undefined when no text contains any, so that callers can skip the rows.
 */
export function wordsIn(
  column: TextColumn,
  words: readonly string[],
): readonly (string | undefined)[] | undefined {
  const found: (string | undefined)[] = [undefined];
  for (let code = 1; code <= column.distinct; code++) {
    const folded = ` ${foldKey(column.text(code).slice(0, SEARCHED))} `;
    found.push(words.find((word) => folded.includes(` ${word} `)));
  }
  return found.some((word) => word !== undefined) ? found : undefined;
}

import { foldKey, foldTonePlacement } from "../text/fold.ts";
import type { TextColumn } from "../table/text-column.ts";

/** Longest text searched for words; a longer note is searched in its first part. */
const SEARCHED = 4000;
/** Words after a phrase that are looked at. */
const AFTER = 5;
const SEPARATORS = /[^\p{L}\p{N}]+/u;

/** A phrase to look for, with its syllables as written and folded. */
interface Phrase {
  readonly text: string;
  readonly folded: string;
  readonly written: readonly string[];
  readonly plain: readonly string[];
  /** Without its accents it means something else too. */
  readonly needsAccents: boolean;
}

/**
 * Per code of a column, the first of some phrases its text contains as whole words, in any case. Phrases are
 * given with their accents; a text may leave accents out, but other accents are other words: "đã mất" is not
 * in "da mặt". A phrase marked with a trailing `!` is found with its accents only.
 * Undefined when no text contains any, so that callers can skip the rows.
 * @param unlessBefore folded words after a phrase with which it means something else; they start with a blank
 */
export function wordsIn(
  column: TextColumn,
  phrases: readonly string[],
  unlessBefore?: RegExp,
): readonly (string | undefined)[] | undefined {
  const wanted = phrases.map(phraseOf);
  const found: (string | undefined)[] = [undefined];
  for (let code = 1; code <= column.distinct; code++) {
    const text = column.text(code).slice(0, SEARCHED);
    const folded = ` ${foldKey(text)} `;
    let words: readonly string[] | undefined;
    const phrase = wanted.find((one) => {
      if (!folded.includes(` ${one.folded} `)) return false;
      words ??= wordsOf(text);
      return stands(one, words, unlessBefore);
    });
    found.push(phrase?.text);
  }
  return found.some((word) => word !== undefined) ? found : undefined;
}

function phraseOf(phrase: string): Phrase {
  const needsAccents = phrase.endsWith("!");
  const text = needsAccents ? phrase.slice(0, -1) : phrase;
  const written = wordsOf(text);
  const plain = written.map(foldKey);
  return { text, folded: plain.join(" "), written, plain, needsAccents };
}

function wordsOf(text: string): string[] {
  return foldTonePlacement(text.normalize("NFKC").toLowerCase())
    .split(SEPARATORS)
    .filter((word) => word !== "");
}

/** Whether the phrase stands somewhere among the words, each as written or, where allowed, without accents. */
function stands(
  { written, plain, needsAccents }: Phrase,
  words: readonly string[],
  unlessBefore: RegExp | undefined,
): boolean {
  for (let at = 0; at + written.length <= words.length; at++) {
    const here = written.every((word, i) => {
      const other = words[at + i];
      return other === word || (!needsAccents && other === plain[i]);
    });
    if (!here) continue;
    const next = at + written.length;
    const after = foldKey(words.slice(next, next + AFTER).join(" "));
    if (unlessBefore?.test(` ${after}`) !== true) return true;
  }
  return false;
}

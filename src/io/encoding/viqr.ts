import { isVietnameseSyllable } from "../../text/vietnamese-syllable.ts";

/** Signs behind a letter and the combining marks they stand for; `dd` is đ. */
const SIGNS: Readonly<Record<string, string>> = {
  "^": "\u0302",
  "(": "\u0306",
  "+": "\u031B",
  "'": "\u0301",
  "`": "\u0300",
  "?": "\u0309",
  "~": "\u0303",
  ".": "\u0323",
};
/** Vowels, each with at most one shape and one tone; anything else must be a plain letter. */
const WORD =
  /^["([]*((?:[b-dg-hk-np-tvxB-DG-HK-NP-TVX]|[aA][(^]?['`?~.]?|[eE]\^?['`?~.]?|[oO][+^]?['`?~.]?|[uU]\+?['`?~.]?|[iIyY]['`?~.]?){1,14})[.,;:)"\]]*$/;
const LETTER = /([A-Za-z])([(^+]?)(['`?~.]?)/g;
const SHAPED = /[aeoAEO]\^|[ouOU]\+|[aA]\(/;
const MARKED = /[aeiouyAEIOUY][(^+'`?~.]|[dD][dD]/;
const BLANKS = /(\s+)/;
/** Longer texts are no cells somebody typed letter by letter. */
const LONGEST = 2000;

/** A text of VIQR read, and how far that proves that it was one. */
export interface Viqr {
  readonly read: string;
  /** Words that only make sense this way: `Nguye^~n`, `Phu+o+`ng`. */
  readonly proven: number;
  /** Words with signs of VIQR that come out as no syllable: `x^2`, `C++`. */
  readonly against: number;
}

/**
 * Reads VIQR, the Vietnamese of plain ASCII (RFC 1456): signs behind the letters, as e-mail and programs of the
 * nineties had it. Each word is read by itself and only where it becomes a Vietnamese syllable, so that full stops,
 * brackets and e-mail addresses stay. Undefined for texts with letters beyond ASCII.
 */
export function readViqr(text: string): Viqr | undefined {
  if (text.length > LONGEST || /[^\x00-\x7F]/.test(text)) return undefined;
  let proven = 0;
  let against = 0;
  const parts = text.split(BLANKS).map((word) => {
    if (!MARKED.test(word)) return word;
    const syllable = WORD.exec(word)?.[1];
    const letters = syllable === undefined ? "" : decoded(syllable);
    if (syllable === undefined || !isVietnameseSyllable(letters.toLowerCase())) {
      if (SHAPED.test(word)) against++;
      return word;
    }
    // "O+" is a blood group.
    const shaped = SHAPED.test(syllable) && syllable.replaceAll(/[^A-Za-z]/g, "").length > 1;
    if (shaped) proven++;
    return word.replace(syllable, () => letters);
  });
  return { read: parts.join(""), proven, against };
}

function decoded(word: string): string {
  return word
    .replaceAll(/[dD][dD]/g, (d) => (d.startsWith("d") ? "đ" : "Đ"))
    .replaceAll(LETTER, (_, letter: string, shape: string, tone: string) =>
      `${letter}${SIGNS[shape] ?? ""}${SIGNS[tone] ?? ""}`.normalize("NFC"),
    );
}

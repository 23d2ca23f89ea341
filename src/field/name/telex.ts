import { PLAIN_FAMILIES } from "../../country/names/known-plain.ts";
import { foldAccents } from "../../text/fold.ts";
import { isVietnameseSyllable } from "../../text/vietnamese-syllable.ts";

const TELEX_TONES: Readonly<Record<string, string>> = {
  s: "\u0301",
  f: "\u0300",
  r: "\u0309",
  x: "\u0303",
  j: "\u0323",
};
const VNI_TONES: Readonly<Record<string, string>> = {
  1: "\u0301",
  2: "\u0300",
  3: "\u0309",
  4: "\u0303",
  5: "\u0323",
};
const VNI_SHAPES: Readonly<Record<string, string>> = { 6: "\u0302", 7: "\u031B", 8: "\u0306" };
/** Share in percent from which a family name in front makes a name Vietnamese. */
const COMMON = 0.5;
const VOWEL = /[aeiouyăâêôơư]/;
const LETTERS_ONLY = /^[a-z]+$/;
const WITH_KEYS = /^[a-z][a-z1-9]*$/;

/** Where the tone mark goes: on a vowel with a hat or horn, else the one before a final consonant, else the first of two. */
function withTone(word: string, mark: string): string {
  const letters = Array.from(word);
  const vowels = letters.flatMap((letter, i) => {
    const onset =
      (i === 1 && letters[0] === "q" && letter === "u") ||
      (i === 1 && letters[0] === "g" && letter === "i" && VOWEL.test(letters[2] ?? ""));
    return VOWEL.test(letter) && !onset ? [i] : [];
  });
  const shaped = vowels.filter((i) => /[ăâêôơư]/.test(letters[i] ?? "")).at(-1);
  const closed = vowels.length > 0 && (vowels.at(-1) ?? 0) < letters.length - 1;
  const at = shaped ?? (closed ? vowels.at(-1) : vowels.length > 2 ? vowels[1] : vowels[0]);
  if (at === undefined) return word;
  letters[at] = (letters[at] ?? "") + mark;
  return letters.join("").normalize("NFC");
}

function fromTelex(word: string): string {
  let tone = "";
  let text = "";
  for (const letter of word) {
    const mark = TELEX_TONES[letter];
    if (mark !== undefined && text !== "" && VOWEL.test(text)) {
      tone = mark;
      continue;
    }
    text += letter;
  }
  text = text
    .replace(/^dd/, "đ")
    .replace("aa", "â")
    .replace("aw", "ă")
    .replace("ee", "ê")
    .replace("oo", "ô")
    .replace("uow", "ươ")
    .replace("ow", "ơ")
    .replace("uw", "ư")
    .replace(/^(d.*)d$/, (_, rest: string) => `đ${rest.slice(1)}`)
    .replace(/^([^aeo]*)([aeo])([^aeo]+)\2$/, (_, head: string, vowel: string, tail: string) =>
      `${head}${vowel}\u0302${tail}`.normalize("NFC"),
    );
  return tone === "" ? text : withTone(text, tone);
}

function fromVni(word: string): string {
  let tone = "";
  let text = "";
  for (const letter of word) {
    if (VNI_TONES[letter] !== undefined) tone = VNI_TONES[letter];
    else if (letter === "9") text = text.replace("d", "đ");
    else if (VNI_SHAPES[letter] !== undefined) text = shaped(text, VNI_SHAPES[letter]);
    else text += letter;
  }
  return tone === "" ? text : withTone(text, tone);
}

/** Puts a hat, horn or breve on the last vowel that can bear it; `uo` takes the horn on both. */
function shaped(text: string, mark: string): string {
  const able =
    mark === "\u0302"
      ? /[aeo](?=[^aeo]*$)/
      : mark === "\u0306"
        ? /a(?=[^a]*$)/
        : /uo|[ou](?=[^ou]*$)/;
  return text.replace(able, (vowels) =>
    Array.from(vowels, (v) => (v + mark).normalize("NFC")).join(""),
  );
}

/**
 * What a name typed with the Vietnamese keyboard switched off was meant to be: `Nguyeexn Vawn Huwng` and
 * `Nguye64n` → `Nguyễn …`. Undefined unless every word comes out as a syllable, one of them changed that was
 * none before, and the first is a family name: `Alex`, `Rex Tran` and `John2` stay out of it.
 */
export function fromKeystrokes(words: readonly string[]): readonly string[] | undefined {
  if (words.length < 2) return undefined;
  let changed = false;
  const meant: string[] = [];
  for (const word of words) {
    const lower = word.toLowerCase();
    const plain = isVietnameseSyllable(lower);
    const guess = plain
      ? lower
      : LETTERS_ONLY.test(lower)
        ? fromTelex(lower)
        : WITH_KEYS.test(lower)
          ? fromVni(lower)
          : lower;
    if (!isVietnameseSyllable(guess)) return undefined;
    changed ||= guess !== lower;
    meant.push(guess.charAt(0).toUpperCase() + guess.slice(1));
  }
  const family = foldAccents(meant[0] ?? "").toLowerCase();
  return changed && (PLAIN_FAMILIES.get(family) ?? 0) >= COMMON ? meant : undefined;
}

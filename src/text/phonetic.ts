/** Replacements on a plain lower-case word, in order: spellings of one sound in English, German and French names. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:kn|gn|pn)/, "n"],
  [/^wr/, "r"],
  [/^ps/, "s"],
  [/^x/, "s"],
  [/^mc/, "mac"],
  [/sch/g, "s"],
  [/tsch|tch|ch/g, "k"],
  [/ph|pf/g, "f"],
  [/gh(?=[bcdfghjklmnpqrstvwxz]|$)/g, ""],
  [/th|dt|tt/g, "t"],
  [/sh/g, "s"],
  [/ck|cq/g, "k"],
  [/c(?=[eiy])/g, "s"],
  [/[cq]/g, "k"],
  [/[zß]/g, "s"],
  [/x/g, "ks"],
  [/[vw]/g, "f"],
  [/d/g, "t"],
  [/b/g, "p"],
  [/j/g, "y"],
  [/g(?=[eiy])/g, "y"],
  [/g/g, "k"],
  [/h/g, ""],
];
const VOWELS = /(?!^)[aeiouy]+/g;
const DOUBLE = /(.)\1+/g;

/**
 * How a plain lower-case Latin word sounds, roughly: consonants in classes (voiced and voiceless together, as
 * in Kölner Phonetik), vowels dropped but at the start, doubles once. `meier`, `mayer` → `mr`;
 * `schmidt`, `smith` → `smt`. Two spellings of one name usually share it; so do some different names.
 */
export function soundOf(word: string): string {
  let sound = MEMO.get(word);
  if (sound === undefined) {
    sound = spellSound(word);
    if (MEMO.size >= MEMO_CAP) MEMO.clear();
    MEMO.set(word, sound);
  }
  return sound;
}

/** Words of names repeat: their sounds are kept, up to a bound. */
const MEMO = new Map<string, string>();
const MEMO_CAP = 50_000;

function spellSound(word: string): string {
  let sound = word.slice(0, 64);
  for (const [from, to] of SOUNDS) sound = sound.replace(from, to);
  return sound
    .replace(VOWELS, "")
    .replace(DOUBLE, "$1")
    .replace(/^[aeiouy]/, "a");
}

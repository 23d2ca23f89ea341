import { nicknameGroups } from "../../country/names/nicknames.ts";
import { foldAccents, foldTonePlacement } from "../../text/fold.ts";
import { decodeName } from "./encode.ts";

/** A person's name ready to compare. */
export interface PreparedName {
  /** Words in the order family, middle, given, accents kept, tone marks in one place. */
  readonly text: string;
  /** The same without accents. */
  readonly plain: string;
  /** Whether any letter bears an accent. */
  readonly accented: boolean;
  /** Plain parts; a part may hold several words or be "". */
  readonly family: string;
  readonly middle: string;
  readonly given: string;
  /** Plain words in alphabetical order. */
  readonly sorted: string;
  /** Number of words. */
  readonly words: number;
  readonly vietnamese: boolean;
  readonly nicknames: readonly number[];
}

const GAPS = /[\s.,'’`´-]+/g;
/** After these consonants i and y are one sound at a word's end: Lý/Lí, Mỹ/Mĩ. */
const FINAL_Y = /([hklmst])([yýỳỷỹỵ])(?= |$)/g;
const AS_I: Readonly<Record<string, string>> = { y: "i", ý: "í", ỳ: "ì", ỷ: "ỉ", ỹ: "ĩ", ỵ: "ị" };
const oneSound = (_: string, before: string, y: string): string => before + (AS_I[y] ?? y);
const UMLAUT = /([aou])e/g;

/**
 * Reads an encoded name. Vietnamese words lose tone placement and the i/y difference, others the umlaut
 * spelling (Mueller = Müller); words are cut at blanks, dots, hyphens and apostrophes.
 */
export function prepareName(encoded: string): PreparedName | undefined {
  const parts = decodeName(encoded);
  const vietnamese = parts.style === "vietnamese";
  const family = wordsOf(parts.family, vietnamese);
  const middle = wordsOf(parts.middle, vietnamese);
  const given = wordsOf(parts.given, vietnamese);
  const text = [family, middle, given].filter((part) => part !== "").join(" ");
  if (text === "") return undefined;
  const bare = foldAccents(text);
  const plain = plainOf(text, vietnamese);
  const words = plain.split(" ");
  const plainGiven = plainOf(given, vietnamese);
  return {
    text,
    plain,
    accented: bare !== text,
    family: plainOf(family, vietnamese),
    middle: plainOf(middle, vietnamese),
    given: plainGiven,
    sorted: words.length === 1 ? plain : words.sort().join(" "),
    words: words.length,
    vietnamese,
    nicknames: vietnamese ? [] : nicknameGroups(foldAccents(given).split(" ")[0] ?? ""),
  };
}

function wordsOf(part: string, vietnamese: boolean): string {
  if (part === "") return "";
  const words = part.toLowerCase().replaceAll(GAPS, " ").trim();
  return vietnamese ? foldTonePlacement(words).replaceAll(FINAL_Y, oneSound) : words;
}

function plainOf(part: string, vietnamese: boolean): string {
  const plain = foldAccents(part);
  return vietnamese ? plain.replaceAll(FINAL_Y, oneSound) : plain.replaceAll(UMLAUT, "$1");
}

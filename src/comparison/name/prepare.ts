import { nicknameGroups } from "../../country/names/nicknames.ts";
import { foldAccents, foldTonePlacement } from "../../text/fold.ts";
import { decodeName, type NameParts } from "./encode.ts";
import { lookup } from "../../model/lookup.ts";

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
  /** `jr`, `sr`, `ii`, … or "" where the name does not tell. */
  readonly generation: string;
  /** The name with `ae`, `oe`, `ue` left as they are written, where it has any: in `Jaes` they are no umlaut. */
  readonly spelt?: PreparedName;
  /** The people of a cell that names several. */
  readonly people?: readonly PreparedName[];
}

const GENERATIONS: Readonly<Record<string, string>> = lookup({
  jr: "jr",
  junior: "jr",
  jun: "jr",
  sr: "sr",
  senior: "sr",
  sen: "sr",
  ii: "ii",
  iii: "iii",
  iv: "iv",
});

const GAPS = /[\s.,'’`´-]+/;
/** After these consonants i and y are one sound at a word's end: Lý/Lí, Mỹ/Mĩ. */
const FINAL_Y = /([hklmst])([yýỳỷỹỵ])(?= |$)/g;
const AS_I: Readonly<Record<string, string>> = { y: "i", ý: "í", ỳ: "ì", ỷ: "ỉ", ỹ: "ĩ", ỵ: "ị" };
const oneSound = (_: string, before: string, y: string): string => before + (AS_I[y] ?? y);
const UMLAUT = /([aou])e/g;

/** Names everybody shortens in one way. */
const WRITTEN_OUT: ReadonlyMap<string, string> = new Map([["mª", "maría"]]);

/** A word of a name in the spellings it is compared in. */
interface Word {
  /** Accents kept, tone marks in one place. */
  readonly text: string;
  /** Without accents. */
  readonly plain: string;
  /** The same with umlauts spelt out left as they are. */
  readonly spelt: string;
  readonly accented: boolean;
}

/** Words repeat from name to name: each style keeps those it has met, up to a bound. */
const MEMO = { vietnamese: new Map<string, Word>(), western: new Map<string, Word>() };
const MEMO_CAP = 50_000;

function wordOf(raw: string, vietnamese: boolean): Word {
  const memo = vietnamese ? MEMO.vietnamese : MEMO.western;
  let word = memo.get(raw);
  if (word === undefined) {
    const text = vietnamese
      ? foldTonePlacement(raw).replaceAll(FINAL_Y, oneSound)
      : (WRITTEN_OUT.get(raw) ?? raw);
    const bare = foldAccents(text);
    // After folding, Lý is "li" already, but an accent-free "ly" is not.
    const plain = vietnamese ? bare.replaceAll(FINAL_Y, oneSound) : bare.replaceAll(UMLAUT, "$1");
    const spelt = vietnamese ? plain : bare;
    word = { text, plain, spelt, accented: bare !== text };
    if (memo.size >= MEMO_CAP) memo.clear();
    memo.set(raw, word);
  }
  return word;
}

function wordsOf(part: string, vietnamese: boolean): readonly Word[] {
  if (part === "") return [];
  return part
    .split(GAPS)
    .filter((raw) => raw !== "")
    .map((raw) => wordOf(raw, vietnamese));
}

/** The words before a generation at the end, which goes to `told`: `Smith Jr`. A lone word is a name. */
function withoutGeneration(words: readonly Word[], told: Word[]): readonly Word[] {
  const last = words.at(-1);
  if (last === undefined || words.length < 2 || GENERATIONS[last.plain] === undefined) return words;
  told.push(last);
  return words.slice(0, -1);
}

type Spelling = "plain" | "spelt";

/**
 * Reads an encoded name. Vietnamese words lose tone placement and the i/y difference, others the umlaut
 * spelling (Mueller = Müller); words are cut at blanks, dots, hyphens and apostrophes.
 */
export function prepareName(encoded: string): PreparedName | undefined {
  const parts = decodeName(encoded);
  const whole = prepareParts(parts);
  if (whole === undefined || parts.people === undefined) return whole;
  return { ...whole, people: parts.people.flatMap((one) => prepareParts(one) ?? []) };
}

function prepareParts(parts: NameParts): PreparedName | undefined {
  const vietnamese = parts.style === "vietnamese";
  const told: Word[] = parts.generation === undefined ? [] : [...wordsOf(parts.generation, false)];
  const [family, middle, given] = [parts.family, parts.middle, parts.given].map((part) => {
    const words = wordsOf(part, vietnamese);
    return vietnamese ? words : withoutGeneration(words, told);
  }) as [readonly Word[], readonly Word[], readonly Word[]];
  const all = [...family, ...middle, ...given];
  if (all.length === 0) return undefined;
  const generation =
    told.map(({ plain: word }) => GENERATIONS[word] ?? "").find((g) => g !== "") ?? "";
  const read = (by: Spelling): PreparedName => {
    const join = (words: readonly Word[]): string => words.map((word) => word[by]).join(" ");
    const words = all.map((word) => word[by]);
    return {
      text: all.map((word) => word.text).join(" "),
      plain: join(all),
      accented: all.some((word) => word.accented),
      family: join(family),
      middle: join(middle),
      given: join(given),
      sorted: words.length === 1 ? (words[0] ?? "") : words.toSorted().join(" "),
      words: words.length,
      vietnamese,
      generation,
      nicknames: vietnamese ? [] : nicknameGroups(foldAccents(given[0]?.text ?? "")),
    };
  };
  const name = read("plain");
  return all.some((word) => word.plain !== word.spelt) ? { ...name, spelt: read("spelt") } : name;
}

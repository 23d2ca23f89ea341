import { countryAddresses } from "../../country/index.ts";
import {
  BESIDE_WORDS,
  DIRECTIONS,
  ENGLISH_STREET_TYPES,
  LONG_STREET_TYPES,
  NUMBER_WORDS,
  UNIT_WORDS,
} from "../../country/english-streets.ts";
import { damerauLevenshtein } from "../../text/damerau.ts";
import { foldKey } from "../../text/fold.ts";

/** A street line reduced to what identifies a house. */
export interface StreetKey {
  /** House number, `12`, `12a`, `57-59`; "" when there is none. */
  readonly number: string;
  /** Name words in canonical short forms, in order. */
  readonly words: readonly string[];
  /** Flat, room, floor: `59`, `3`. */
  readonly unit: string;
}

const ORDINAL = /^(\d{1,4})(?:st|nd|rd|th|er|e|eme)$/;
const NUMBER = /^\d{1,6}[a-z]?$/;

/**
 * Canonical words of a street line outside Vietnam: street types and points of the compass in short form, ordinals as
 * numbers, house number and unit apart. `57 E. 57th St., Apt 5` → 57 · e 57 st · 5; `Hauptstraße 12` → 12 · hauptstr.
 */
export function streetKey(text: string, country: string): StreetKey {
  const { streetTypes, streetEndings } = countryAddresses(country);
  const tokens = foldKey(text.slice(0, 300).replaceAll("#", " unit ")).split(" ");
  const words: string[] = [];
  let number = "";
  let unit = "";
  let last = "";
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] ?? "";
    const next = tokens[i + 1];
    if (token === "") continue;
    // "65 3rd Ave at 5th St": the crossing only helps to find the house.
    if (words.length > 0 && next !== undefined && BESIDE_WORDS.has(token)) break;
    if (UNIT_WORDS.has(token) && next !== undefined && /\d|^[a-z]$/.test(next)) {
      unit = unit === "" ? next : `${unit} ${next}`;
      i++;
    } else if (number === "" && NUMBER.test(token) && (i === 0 || i === tokens.length - 1)) {
      number = token;
      // A range, or a letter set apart: 57-59, 12 b.
      if (i === 0 && next !== undefined && /^\d{1,6}$|^[a-d]$/.test(next) && tokens.length > 2) {
        const joined = /^\d/.test(next) && text.includes(`${token}-${next}`);
        if (joined || (!/^\d/.test(next) && !DIRECTIONS.has(next))) {
          number = joined ? `${token}-${next}` : token + next;
          i++;
        }
      }
    } else {
      words.push(canonical(token, streetTypes, streetEndings));
      last = token;
    }
  }
  if (words.length > 0 && words.at(-1) === last) {
    const [name, type] = mistypedType(last, words.length > 1);
    if (type !== "") words.splice(-1, 1, ...(name === "" ? [] : [name]), type);
  }
  return { number, words, unit };
}

const mistyped = new Map<string, readonly [name: string, type: string]>();

/**
 * The last word of a street as name and type, where it is a type with a slip (`srteet`; only behind a name) or a name
 * grown together with one (`poyntonstreet`). The type is "" where it is neither.
 */
function mistypedType(word: string, named: boolean): readonly [name: string, type: string] {
  if (word.length < 5 || word.length > 30) return ["", ""];
  let found = mistyped.get(word);
  if (found === undefined) {
    if (mistyped.size > 20_000) mistyped.clear();
    mistyped.set(word, (found = splitType(word)));
  }
  return found[0] === "" && !named ? ["", ""] : found;
}

function splitType(word: string): readonly [name: string, type: string] {
  for (const type of LONG_STREET_TYPES) {
    const short = ENGLISH_STREET_TYPES.get(type) ?? type;
    if (word.length >= type.length + 4 && word.endsWith(type)) {
      return [word.slice(0, -type.length), short];
    }
    if (damerauLevenshtein(word, type, 1) === 1) return ["", short];
  }
  return ["", ""];
}

function canonical(
  token: string,
  types: ReadonlyMap<string, string>,
  endings: readonly (readonly [string, string])[],
): string {
  const ordinal = ORDINAL.exec(token)?.[1];
  if (ordinal !== undefined) return ordinal;
  const short = types.get(token) ?? DIRECTIONS.get(token) ?? NUMBER_WORDS.get(token);
  if (short !== undefined) return short;
  if (token.length > 5) {
    for (const [ending, form] of endings) {
      if (token.endsWith(ending)) return token.slice(0, -ending.length) + form;
    }
  }
  return token;
}

import { countryAddresses } from "../../country/index.ts";
import { DIRECTIONS, NUMBER_WORDS, UNIT_WORDS } from "../../country/english-streets.ts";
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
const STREET_WORD: ReadonlySet<string> = new Set(["street", "st", "rue", "r"]);

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
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] ?? "";
    const next = tokens[i + 1];
    if (token === "") continue;
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
    }
  }
  return { number, words, unit };
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

/** Words that say only that something is a street: left out where one side may have left them out. */
export function isBareType(word: string): boolean {
  return STREET_WORD.has(word);
}

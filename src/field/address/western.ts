import { ENGLISH_STREET_TYPES, DIRECTIONS, UNIT_WORDS } from "../../country/english-streets.ts";
import { stateCode } from "../../country/index.ts";
import { lookup } from "../../model/lookup.ts";

/** A free-text address outside Vietnam taken apart; every word of the text is in one part. */
export interface WesternAddress {
  readonly street: string;
  readonly city: string;
  readonly state: string;
  readonly postcode: string;
  readonly country: string;
}

const COUNTRY_WORDS =
  /[\s,]*\b(?:usa|u\.s\.a\.?|united states(?: of america)?|australia|united kingdom|uk|england|germany|deutschland|france)\s*$/i;
const TAIL_CODE: Readonly<Record<string, RegExp>> = lookup({
  US: /[\s,]*\b(\d{5}(?:-?\d{4})?)\s*$/,
  AU: /[\s,]*\b(\d{4})\s*$/,
  GB: /[\s,]*\b([a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2})\s*$/i,
});
/** 10115 Berlin, 69003 Lyon CEDEX 03: the code before the town. */
const CODE_TOWN = /^(?:[a-z]{1,2}-)?(\d{4,5})\s+(\D+?(?:\bcedex\s+\d{1,2})?)$/i;
/** Countries that write it so, where it is told without a comma before it: Lange Reihe 7 20099 Hamburg. */
const CODE_FIRST: Readonly<Record<string, RegExp>> = lookup({
  DE: /\s(?:D-)?\d{5}\s+\D+$/i,
  AT: /\s(?:A-)?\d{4}\s+\D+$/i,
  FR: /\s(?:F-)?\d{5}\s+\D+(?:\bcedex\s+\d{1,2})?$/i,
});
const EDGE = /^[\s,]+|[\s,]+$/g;

/**
 * Takes country, postal code, state and city off the end of a free-text address. The city is what stands between
 * the last two commas, or, without commas, what follows the last street type, direction or unit.
 */
export function parseWestern(raw: string, country: string): WesternAddress {
  let rest = raw.slice(0, 400).replace(EDGE, "");
  const named = COUNTRY_WORDS.exec(rest);
  if (named !== null && named.index > 0) rest = rest.slice(0, named.index);
  const continental = codeAndTown(rest, country);
  if (continental !== undefined) {
    return { ...continental, country: named?.[0].replace(EDGE, "") ?? "" };
  }
  const code = (TAIL_CODE[country] ?? TAIL_CODE["US"])?.exec(rest);
  let postcode = "";
  if (code?.[1] !== undefined && code.index > 0) {
    postcode = code[1];
    rest = rest.slice(0, code.index);
  }
  const [withoutState, state] = takeState(rest.replace(EDGE, ""), country);
  rest = withoutState;
  // "Belfast BT1 2BA, Northern Ireland": the code before the country's part.
  const before = postcode === "" && state !== "" ? TAIL_CODE[country]?.exec(rest) : null;
  if (before?.[1] !== undefined && before.index > 0) {
    postcode = before[1];
    rest = rest.slice(0, before.index);
  }
  const comma = rest.lastIndexOf(",");
  let city = "";
  if (comma > 0) {
    const last = rest.slice(comma + 1).replace(EDGE, "");
    if (last !== "") {
      // "…, Apt 5 Boston MA": the unit goes with the street.
      const at = streetLike(last) ? unitEnd(last) : 0;
      city = last.slice(at).trim();
      rest = `${rest.slice(0, comma + 1)} ${last.slice(0, at)}`.replace(EDGE, "");
    }
  } else if (state !== "" || postcode !== "") {
    const at = cityStart(rest);
    city = rest.slice(at).trim();
    rest = rest.slice(0, at);
  }
  return {
    street: rest.replace(EDGE, ""),
    city,
    state,
    postcode,
    country: named?.[0].replace(EDGE, "") ?? "",
  };
}

/** Street, town and code where the code stands before the town, a state perhaps behind; undefined elsewhere. */
function codeAndTown(text: string, country: string): Omit<WesternAddress, "country"> | undefined {
  const comma = text.lastIndexOf(",");
  const last = text.slice(comma + 1).trim();
  const found = CODE_TOWN.exec(last);
  if (found !== null && comma >= 0) {
    const [, postcode = "", city = ""] = found;
    return {
      street: text.slice(0, comma).replace(EDGE, ""),
      city: city.trim(),
      state: "",
      postcode,
    };
  }
  if (comma >= 0 && stateCode(country, last) !== undefined) {
    const inner = codeAndTown(text.slice(0, comma), country);
    if (inner?.state === "") return { ...inner, state: last };
  }
  const at = CODE_FIRST[country]?.exec(last)?.index;
  if (at === undefined) return undefined;
  const [, postcode = "", city = ""] = CODE_TOWN.exec(last.slice(at).trim()) ?? [];
  const street = `${text.slice(0, comma + 1)} ${last.slice(0, at)}`.replace(EDGE, "");
  return { street, city: city.trim(), state: "", postcode };
}

/** Takes a state off the end: up to three words, of which something must be left before. */
function takeState(text: string, country: string): [rest: string, state: string] {
  const words = text.split(/[\s,]+/);
  for (let size = Math.min(3, words.length - 1); size > 0; size--) {
    const name = words.slice(-size).join(" ");
    if (stateCode(country, name) === undefined) continue;
    const at = text.toLowerCase().lastIndexOf((words.at(-size) ?? "").toLowerCase());
    const before = text.slice(0, at).replace(EDGE, "");
    if (before === "") continue;
    return [before, text.slice(at).replace(EDGE, "")];
  }
  return [text, ""];
}

/** Where the words behind a leading unit start. */
function unitEnd(segment: string): number {
  const words = [...segment.matchAll(/\S+/g)];
  const last = words.findLastIndex((word) => /\d|#/.test(word[0]));
  return words[Math.max(last, 0) + 1]?.index ?? segment.length;
}

const key = (word: string) => word.toLowerCase().replaceAll(/[.,#]/g, "");

/** A last segment that starts with a unit: "Apt 5" alone, or "Apt 5 Boston" without its comma. */
function streetLike(segment: string): boolean {
  const words = segment.split(/\s+/);
  return /\d/.test(segment) || UNIT_WORDS.has(key(words[0] ?? ""));
}

/**
 * Where the city starts in a line without commas: behind the first street type after number and name, with the types,
 * directions, numbers and units that go on from it. A line without any number is all city.
 */
function cityStart(text: string): number {
  const words = [...text.matchAll(/\S+/g)];
  const keys = words.map((word) => key(word[0]));
  if (!/\d/.test(text)) return 0;
  const named = keys.findIndex((word, i) => i > 1 && ENGLISH_STREET_TYPES.has(word));
  let end = named === -1 ? lastStreetWord(keys) : named + 1;
  for (; end < keys.length; end++) {
    const word = keys[end] ?? "";
    const next = keys[end + 1] ?? "";
    const unit = UNIT_WORDS.has(word) || words[end]?.[0] === "#";
    if (unit && next !== "") end++;
    else if (/\d/.test(word) || /^(?:[ns][ew]|[nsew])$/.test(word)) continue;
    else if (word !== "st" && word !== "mt" && ENGLISH_STREET_TYPES.has(word)) continue;
    else break;
  }
  return words[end]?.index ?? text.length;
}

/** The word after the last one that can only belong to a street: a number or a direction. */
function lastStreetWord(keys: readonly string[]): number {
  const last = keys.findLastIndex((word) => /\d/.test(word) || DIRECTIONS.has(word));
  // "610 East Main Marion": number, direction, name, city.
  return last <= 1 ? Math.min(keys.length, last + 2) : last + 1;
}

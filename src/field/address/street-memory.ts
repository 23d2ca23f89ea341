import type { Known } from "./resolve.ts";
import type { VnAddress } from "./vn-address.ts";

/** Readings kept at most; then the memory starts anew. */
const KEPT = 40_000;
const LONGEST = 200;

/** A house number, perhaps with alleys, that a space sets apart from a word: `123/45/6 `. */
const HOUSE = /^\d{1,6}(?:\/\d{1,5}){0,4}(?= \p{L})/u;
/** Numbers of one digit may belong to a name (`1 Bảo Lộc` was a ward); longer ones are all alike to the reader. */
const LONG_NUMBER = /\d{2,}/g;
const STAND_IN = "10";
/** Before these words a number is the name of a unit: `12 Ward`. */
const UNIT_NAME = /^ (?:prov|city|dist|town|ward|commune)/i;

const readings = new Map<string, VnAddress>();
const ids = new Map<object, number>();

function idOf(unit: object | undefined): number {
  if (unit === undefined) return 0;
  let id = ids.get(unit);
  if (id === undefined) ids.set(unit, (id = ids.size + 1));
  return id;
}

/**
 * Reads a street line that stands beside unit columns: lists repeat a street of a district under many house numbers,
 * and which number it is changes nothing but the street's text. Any other line is read as it is.
 * @param read the reader, equal to this function for every text (a test holds it so)
 */
export function readStreet(
  text: string,
  known: Known,
  read: (text: string, known: Known) => VnAddress,
): VnAddress {
  if (text.length > LONGEST || known.unitsOnly === true) return read(text, known);
  const house = HOUSE.exec(text)?.[0];
  if (house === undefined) return read(text, known);
  const rest = text.slice(house.length);
  if (UNIT_NAME.test(rest)) return read(text, known);
  const standIn = house.replaceAll(LONG_NUMBER, STAND_IN);
  const key = `${idOf(known.province)} ${idOf(known.district)} ${standIn}${rest}`;
  let reading = readings.get(key);
  if (reading === undefined) {
    reading = read(standIn + rest, known);
    if (readings.size >= KEPT) readings.clear();
    readings.set(key, reading);
  }
  // What was found odd is told in the words of the text.
  if (reading.problems.length > 0 || !reading.street.startsWith(`${standIn} `)) {
    return read(text, known);
  }
  return { ...reading, street: house + reading.street.slice(standIn.length) };
}

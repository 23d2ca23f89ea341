import { eachRecord, type Shape } from "./record-shape.ts";
import type { Signs } from "./scan-record.ts";

const BLANK = 0x20;
const PIPE = 0x7c;

/** Records that must agree before an odd delimiter is believed. */
const RECORDS = 3;

/**
 * Whether a text is a table parted by colons. Times, addresses of web pages and "name: value" lines hold
 * colons too, so every record must have the same three or more cells, the first of them words.
 */
export function isColonTable(
  body: Uint8Array,
  signs: Signs,
  shape: Shape,
  complete: boolean,
): boolean {
  if (shape.width < 3 || !shape.opens || shape.constancy < 0.95) return false;
  let records = 0;
  let named = true;
  eachRecord(body, signs, complete, (cells, _, { starts, ends }) => {
    if (++records > 1) return;
    const names = new Set<string>();
    for (let i = 0; i < cells; i++) {
      const name = Buffer.from(body.subarray(starts[i], ends[i])).toString("latin1").trim();
      // Bytes above ASCII are letters in every encoding read here.
      if (!/[A-Za-z\u0080-\u00ff]/.test(name) || /^[0-9A-Fa-f]{1,4}$/.test(name)) named = false;
      names.add(name);
    }
    if (names.size < cells) named = false;
  });
  return named && records >= RECORDS;
}

/**
 * Whether the delimiter always stands twice (`a||b||c`): then every second cell of every record is empty,
 * the header's too, which no table of real columns shows.
 */
export function isDoubled(
  body: Uint8Array,
  signs: Signs,
  shape: Shape,
  complete: boolean,
): boolean {
  const least = signs.delimiter === PIPE ? 3 : 5;
  if (shape.width < least || shape.width % 2 === 0) return false;
  let records = 0;
  let doubled = true;
  eachRecord(body, signs, complete, (cells, _, { starts, ends, kinds }) => {
    if (cells === 1) return;
    records++;
    if (cells % 2 === 0) doubled = false;
    for (let i = 1; i < cells && doubled; i += 2) {
      if (starts[i] !== ends[i] || kinds[i] !== 0) doubled = false;
    }
    // The first record names the columns: between its gaps every cell holds something.
    if (records > 1) return;
    for (let i = 0; i < cells; i += 2) if (starts[i] === ends[i]) doubled = false;
  });
  return doubled && records >= RECORDS;
}

/** Whether a blank follows every delimiter of every record, so that it is no part of the cells. */
export function isSpaced(body: Uint8Array, signs: Signs, shape: Shape, complete: boolean): boolean {
  if (shape.width < 2 || signs.delimiter === BLANK || signs.delimiter === 9) return false;
  let records = 0;
  let spaced = true;
  eachRecord(body, signs, complete, (cells, start, { starts, ends, kinds }) => {
    if (cells === 1) return;
    records++;
    for (let i = 1; i < cells && spaced; i++) {
      const at = starts[i] as number;
      if (kinds[i] === 0) {
        // More than one blank is a column laid out for the eye, or text.
        if (body[at] !== BLANK || (body[at + 1] === BLANK && ends[i] !== at + 1)) spaced = false;
      } else if (at - 2 < start || body[at - 2] !== BLANK || body[at - 1] !== signs.quote)
        spaced = false;
    }
  });
  return spaced && records >= RECORDS;
}

/**
 * Whether the commas are those of sentences and addresses in a list of one column: none in the first record,
 * a blank behind every other, and no steady number of cells.
 */
export function isProse(body: Uint8Array, signs: Signs, shape: Shape, complete: boolean): boolean {
  if (signs.delimiter !== 0x2c || shape.width < 2 || shape.opens) return false;
  let first = 0;
  let records = 0;
  let commas = 0;
  let blanks = 0;
  let quoted = false;
  const widths = new Map<number, number>();
  eachRecord(body, signs, complete, (cells, _, { starts, kinds }) => {
    if (first === 0) first = cells;
    else widths.set(cells, (widths.get(cells) ?? 0) + 1);
    records++;
    for (let i = 0; i < cells; i++) {
      if (kinds[i] !== 0) quoted = true;
      else if (i > 0) {
        commas++;
        if (body[starts[i] as number] === BLANK) blanks++;
      }
    }
  });
  const steady = Math.max(...widths.values(), 0) / Math.max(1, records - 1);
  const table = shape.width >= 4 && steady >= 0.9;
  return first === 1 && !quoted && commas > 0 && blanks === commas && !table;
}

/** A delimiter that the text does not hold, so that every line is one cell. */
export function parting(body: Uint8Array): number {
  return [0x3b, 0x09, PIPE].find((sign) => !body.includes(sign)) ?? 0x1f;
}

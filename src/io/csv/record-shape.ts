import { INCOMPLETE, RecordScanner, type Signs } from "./scan-record.ts";

const MAX_RECORDS = 2000;
/** A record that the end of the head cuts may be this long without being suspect. */
const CUT_TAIL = 8192;

/** How the records of a head look under some reading of its signs. */
export interface Shape {
  readonly width: number;
  /** Share of records of that width. */
  readonly constancy: number;
  /** The first record with more than one cell has that width. */
  readonly headed: boolean;
  /** The very first record has that width. */
  readonly opens: boolean;
  readonly broken: number;
  /** Quotes inside unquoted cells. */
  readonly stray: number;
}

/** Runs over the records of the head; broken ones are counted and passed line by line. */
export function eachRecord(
  body: Uint8Array,
  signs: Signs,
  complete: boolean,
  visit: (cells: number, start: number, scanner: RecordScanner) => void,
): number {
  const scanner = new RecordScanner(signs);
  let broken = 0;
  let at = 0;
  for (let n = 0; n < MAX_RECORDS && at < body.length; n++) {
    const next = scanner.scan(body, at, body.length, complete);
    if (next >= 0) {
      const blank = scanner.cells === 1 && scanner.starts[0] === scanner.ends[0];
      if (!blank) visit(scanner.cells, at, scanner);
      at = next;
      continue;
    }
    if (next === INCOMPLETE && body.length - at < CUT_TAIL) break;
    broken++;
    const end = body.indexOf(signs.newline, at);
    if (end < 0) break;
    at = end + 1;
  }
  return broken;
}

/** The usual width of the records, and how usual it is. */
export function shapeOf(body: Uint8Array, signs: Signs, complete: boolean): Shape {
  const widths = new Map<number, number>();
  let records = 0;
  let first = 0;
  let stray = 0;
  let firstOfAll = 0;
  const broken = eachRecord(body, signs, complete, (cells, _, scanner) => {
    stray += scanner.strayQuotes;
    if (firstOfAll === 0) firstOfAll = cells;
    widths.set(cells, (widths.get(cells) ?? 0) + 1);
    if (first === 0 && cells > 1) first = cells;
    records++;
  });
  let width = 1;
  let most = 0;
  for (const [cells, count] of widths) {
    // Half as many wide records outweigh titles and one-cell notes.
    const weight = cells === 1 ? count / 2 : count;
    if (weight > most || (weight === most && cells > width)) [width, most] = [cells, weight];
  }
  const total = records + broken;
  const constancy = total === 0 ? 0 : (widths.get(width) ?? 0) / total;
  return { width, constancy, headed: first === width, opens: firstOfAll === width, broken, stray };
}

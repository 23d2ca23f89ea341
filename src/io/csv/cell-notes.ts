import type { ValueFinding } from "../../model/finding.ts";
import { columnLetters } from "../../table/column-letters.ts";
import { recodeTexts } from "../../table/recode.ts";
import type { TextColumn } from "../../table/text-column.ts";
import { bareCell } from "../write/formula-safe.ts";
import { MAX_CELL_CHARS } from "./limits.ts";

/** Header by which a file is known to be one of ours (CONTRACT §2, `cleaned.csv`). */
const OWN_HEADER = "crm_entity_id";
const APOSTROPHE = 0x27;

/**
 * Takes the formula marks off a file that crm-clean wrote itself, which is told by the column
 * `crm_entity_id` in its first row. In any other file a leading `'` is the customer's own and stays.
 * @returns the columns and the number of cells that changed
 */
export function withoutOwnMarks(columns: readonly TextColumn[]): {
  columns: readonly TextColumn[];
  cells: number;
} {
  if (!columns.some((column) => column.length > 0 && column.at(0) === OWN_HEADER)) {
    return { columns, cells: 0 };
  }
  let cells = 0;
  const bare = columns.map((column) => {
    const changed = new Uint8Array(column.distinct + 1);
    const next = recodeTexts(column, (code) => {
      const start = column.offsets[code - 1] as number;
      const bytes = column.bytes.subarray(start, column.offsets[code] as number);
      if (!bytes.includes(APOSTROPHE)) return undefined;
      const text = column.text(code);
      const own = bareCell(text);
      if (own === text) return undefined;
      changed[code] = 1;
      return own;
    });
    for (const code of column.codes) cells += changed[code] as number;
    return next;
  });
  return { columns: bare, cells };
}

/** Cells longer than Excel holds: how many, and the first grid row that has one. */
export function longCells(columns: readonly TextColumn[]): { count: number; row: number } {
  let count = 0;
  let first = Number.POSITIVE_INFINITY;
  for (const column of columns) {
    for (let code = 1; code <= column.distinct; code++) {
      const bytes = (column.offsets[code] as number) - (column.offsets[code - 1] as number);
      if (bytes <= MAX_CELL_CHARS || column.text(code).length <= MAX_CELL_CHARS) continue;
      for (
        let row = column.codes.indexOf(code);
        row >= 0;
        row = column.codes.indexOf(code, row + 1)
      ) {
        count++;
        first = Math.min(first, row);
      }
    }
  }
  return { count, row: first };
}

/** Distinct texts that hold a NUL character. */
export function nulTexts(columns: readonly TextColumn[]): number {
  let count = 0;
  for (const { bytes, offsets, distinct } of columns) {
    let at = bytes.indexOf(0);
    for (let code = 1; code <= distinct && at >= 0; code++) {
      const end = offsets[code] as number;
      if (at >= end) continue;
      count++;
      at = bytes.indexOf(0, end);
    }
  }
  return count;
}

/** A whole number as Excel shortens it for the eye and then saves it: `8.93E+12`, from nine digits on. */
const SHORTENED = /^-?\d(?:[.,]\d{1,9})?E\+(?:0?[89]|[12]\d)$/;
const CAPITAL_E = 0x45;
const PLUS = 0x2b;

/** The note about such numbers, where there are any. */
export function shortenedNotes(
  columns: readonly TextColumn[],
  lineOf: (row: number) => number,
): readonly ValueFinding[] {
  const found = shortenedNumbers(columns);
  if (found.count === 0) return [];
  const names = found.columns.slice(0, 10).map(columnLetters).join(", ");
  const args = { count: found.count, columns: names, line: lineOf(found.row) };
  return [{ code: "input/shortened-numbers", args }];
}

/** Cells that hold such a number: how many, in which columns (from 0), and the first grid row. */
export function shortenedNumbers(columns: readonly TextColumn[]): {
  readonly count: number;
  readonly columns: readonly number[];
  readonly row: number;
} {
  let count = 0;
  let first = Number.POSITIVE_INFINITY;
  const found: number[] = [];
  for (const [position, column] of columns.entries()) {
    const { bytes, offsets, distinct, codes } = column;
    const codesFound = new Set<number>();
    for (let code = 1; code <= distinct; code++) {
      const end = offsets[code] as number;
      // Runs once a distinct text: two bytes decide for nearly all.
      if (bytes[end - 4] !== CAPITAL_E || bytes[end - 3] !== PLUS) continue;
      if (end - (offsets[code - 1] as number) <= 16 && SHORTENED.test(column.text(code))) {
        codesFound.add(code);
      }
    }
    if (codesFound.size === 0) continue;
    found.push(position);
    for (let row = 0; row < codes.length; row++) {
      if (!codesFound.has(codes[row] as number)) continue;
      count++;
      first = Math.min(first, row);
    }
  }
  return { count, columns: found, row: first };
}

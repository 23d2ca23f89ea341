import type { ValueFinding } from "../model/finding.ts";
import { foldTight } from "../text/fold.ts";
import { isTotalLabel, mayFollowTotal } from "./end-rows.ts";
import { findHeader, type HeaderAt, isHeaderRow } from "./find-header.ts";
import type { GridView, RowLook } from "./grid-view.ts";
import { findTail } from "./tail.ts";

/** What the rows of one table are. */
export interface RowScan {
  readonly records: Uint32Array;
  readonly outside: readonly { readonly row: number; readonly reason: ValueFinding }[];
  /** Header of another table further down, at which this one ends. */
  readonly next?: HeaderAt;
}

/** Up to this many rows every row is looked at for a header; beyond, only those after a gap or with few cells. */
const SMALL = 2000;

/**
 * Tells records from repeated headers, totals, hints and what stands below the table, from a row down to
 * the end of the grid or to the next table's header (where `split` allows more than one).
 */
export function scanRows(
  view: GridView,
  header: HeaderAt | undefined,
  start: number,
  split: boolean,
): RowScan {
  const { grid } = view;
  const { height } = grid;
  const headerRow = header?.rows.at(-1);
  const width = header?.names.filter((name) => name.trim() !== "").length ?? view.width;
  const few = Math.max(1, Math.floor(width * 0.35));
  const records = new Uint32Array(Math.max(0, height - start));
  let count = 0;
  const outside: { row: number; reason: ValueFinding }[] = [];
  let next: HeaderAt | undefined;
  const { fills } = view;
  for (let row = start; row < height; row++) {
    const filled = fills.filled[row] as number;
    const first = fills.first[row] as number;
    const gap = view.gapBefore(row);
    const close = height <= SMALL || gap || filled <= few || row === start;
    const code = reasonOf(view, { row, filled, first, headerRow, width, close, start });
    if (code === undefined && close && headerRow !== undefined && split && filled >= 2) {
      next = otherHeader(view, header as HeaderAt, row);
      if (next !== undefined) break;
    }
    if (code === "table/repeated-header") {
      count = titlesOut(view, records.subarray(0, count), row, outside).length;
    }
    if (code !== undefined) outside.push({ row, reason: { code } });
    else records[count++] = row;
  }
  let rows = records.slice(0, count);
  if (next !== undefined) rows = titlesOut(view, rows, next.rows[0] as number, outside);
  const tail = findTail(view, rows, width);
  if (tail.size > 0) {
    for (const [row, reason] of tail) outside.push({ row, reason });
    rows = rows.filter((row) => !tail.has(row));
  }
  outside.sort((a, b) => a.row - b.row);
  return { records: rows, outside, ...(next === undefined ? {} : { next }) };
}

interface RowFacts {
  readonly row: number;
  readonly filled: number;
  readonly first: number;
  readonly headerRow: number | undefined;
  readonly width: number;
  readonly close: boolean;
  readonly start: number;
}

function reasonOf(view: GridView, facts: RowFacts): string | undefined {
  const { row, headerRow, first, width } = facts;
  if (headerRow !== undefined && repeats(view, row, headerRow, facts))
    return "table/repeated-header";
  if (headerRow !== undefined && row === facts.start && isHint(view, row, headerRow)) {
    return "table/hint-row";
  }
  if (first >= 0 && mayBeTotal(view, row, first) && isTotal(view, row, first, width)) {
    return "table/total-row";
  }
  return undefined;
}

/** The same cells as the header row: equal codes, or equal when folded where rows are looked at closely. */
function repeats(view: GridView, row: number, headerRow: number, facts: RowFacts): boolean {
  const { columns } = view.grid;
  const lead = columns[facts.first]?.codes;
  if (lead === undefined || facts.filled < 2) return false;
  if (!facts.close && lead[row] !== lead[headerRow]) return false;
  for (let c = facts.first; c < columns.length; c++) {
    const codes = columns[c]?.codes;
    if (codes === undefined || codes[row] === 0 || codes[row] === codes[headerRow]) continue;
    if (!facts.close) return false;
    const key = foldTight(view.text(row, c));
    if (key === "" || key !== foldTight(view.text(headerRow, c))) return false;
  }
  return true;
}

/** A row under the header that numbers its columns or says how to fill them. */
function isHint(view: GridView, row: number, headerRow: number): boolean {
  const cells = view.texts(row);
  const filled = cells.filter((text) => text !== "");
  if (filled.length < 3) return false;
  const numbers = filled.map((text) => Number(/^\(?(\d{1,3})\)?$/.exec(text)?.[1] ?? Number.NaN));
  if (filled.length >= 4 && numbers.every((n, i) => n === i + 1)) {
    return numbers.length === view.texts(headerRow).filter((text) => text !== "").length;
  }
  const machine = filled.every((text) => /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/.test(text));
  if (machine && view.look(row).known.length >= 2 && filled.some((t) => t.includes("_"))) {
    return true;
  }
  const hint =
    /^(?:\(.*\)|bắt buộc|không bắt buộc|tùy chọn|required|optional|text|string|number|date|varchar)$/iu;
  return filled.every((text) => hint.test(text));
}

/** A cheap look at the first byte, for a million rows: t, c, s, g, l, z of the totals words. */
function mayBeTotal(view: GridView, row: number, column: number): boolean {
  const cells = view.grid.columns[column];
  if (cells === undefined) return false;
  const code = cells.codes[row] as number;
  const start = cells.offsets[code - 1] as number;
  if ((cells.offsets[code] as number) - start > 120) return false;
  const byte = (cells.bytes[start] as number) | 32;
  return "tcsglz".includes(String.fromCharCode(byte));
}

function isTotal(view: GridView, row: number, first: number, width: number): boolean {
  const label = view.text(row, first);
  if (!isTotalLabel(label)) return false;
  const others = view.texts(row).filter((text, c) => c !== first && text !== "");
  if (width < 2) return /[:\d]/.test(label);
  return others.length === 0 ? view.width > 1 : others.every(mayFollowTotal);
}

/** The header of another table: known words, other than this table's own in the same places. */
function otherHeader(view: GridView, own: HeaderAt, row: number): HeaderAt | undefined {
  // Asked of every row of a short table: first what is soon told.
  if (!view.gapBefore(row) && (row === 0 || !view.holdsOne(row - 1))) return undefined;
  const look: RowLook = view.look(row);
  if (!isHeaderRow(look) || look.data > 0 || look.known.length * 2 < look.filled.length) {
    return undefined;
  }
  if (look.known.length < Math.min(3, look.filled.length)) return undefined;
  if (occursElsewhere(view, own, look)) return undefined;
  return findHeader(view, row);
}

/** Whether a cell of the row stands in its column again, other than in the header: then it is a value. */
function occursElsewhere(view: GridView, own: HeaderAt, look: RowLook): boolean {
  return look.filled.some((column) => {
    const codes = view.grid.columns[column]?.codes;
    const code = codes?.[look.row];
    if (codes === undefined || own.rows.some((row) => codes[row] === code)) return false;
    return (
      codes.indexOf(code as number) !== look.row || codes.includes(code as number, look.row + 1)
    );
  });
}

/** Single-celled rows between a gap and a header (in row `top`) are a title, not records of the table above. */
function titlesOut(
  view: GridView,
  rows: Uint32Array<ArrayBuffer>,
  top: number,
  outside: { row: number; reason: ValueFinding }[],
): Uint32Array<ArrayBuffer> {
  for (let taken = 1; taken <= 5 && taken <= rows.length; taken++) {
    const row = rows[rows.length - taken] as number;
    if (row !== top - taken || view.look(row).filled.length > 1) return rows;
    if (!view.gapBefore(row)) continue;
    for (let title = row; title < top; title++) {
      outside.push({ row: title, reason: { code: "table/title-row" } });
    }
    return rows.slice(0, rows.length - taken);
  }
  return rows;
}

import type { CellKind } from "../model/cell.ts";
import type { RawValue } from "../field/define.ts";
import { lookOf } from "./cell-look.ts";
import type { GridView, RowLook } from "./grid-view.ts";

const YEAR = /^(?:19|20)\d\d$/;

/** Rows below the first that are looked at. */
const BODY = 60;
/** Columns that vote; a table of thousands is told by its first ones. */
const COLUMNS = 60;

/**
 * Whether a row without known header words is a header, by how it differs from the rows below it:
 * words over numbers speak for a header; a value that comes again below, or that is itself a good value
 * of the field its column holds (an e-mail address over e-mail addresses), speaks for data.
 */
export function contrast(view: GridView, first: RowLook): "header" | "data" | "unclear" {
  const end = Math.min(view.grid.height, first.row + 1 + BODY);
  if (end === first.row + 1) return first.known.length > 0 ? "header" : "data";
  let points = first.known.length * 2;
  for (const column of first.filled.slice(0, COLUMNS)) points += vote(view, first, column, end);
  if (points > 0) return "header";
  if (points < 0) return "data";
  return first.data === 0 ? "unclear" : "data";
}

function vote(view: GridView, first: RowLook, column: number, end: number): number {
  const head = view.text(first.row, column).trim();
  const headLook = first.looks[column];
  const body: RawValue[] = [];
  let data = 0;
  for (let row = first.row + 1; row < end; row++) {
    const text = view.text(row, column).trim();
    if (text === "") continue;
    if (text === head) return -2;
    const kind = view.kind(row, column);
    if (lookOf(text, kind) === "data") data++;
    body.push({ text, kind, count: 1 });
  }
  if (body.length === 0) return 0;
  if (headLook === "data") {
    // A year over amounts names a column; a year over years is a value.
    return YEAR.test(head) && body.every(({ text }) => !YEAR.test(text)) ? 0 : -2;
  }
  if (data / body.length >= 0.6) return 2;
  if (first.known.includes(column)) return 0;
  return fitsItsColumn(view, head, view.kind(first.row, column), body) ? -3 : 0;
}

/** Whether some field recognises both the column's values and the head cell as one of them. */
function fitsItsColumn(
  view: GridView,
  text: string,
  kind: CellKind,
  body: readonly RawValue[],
): boolean {
  const context = { country: view.words.country };
  for (const field of view.words.fields.values()) {
    if (field.sniff === undefined) continue;
    if (field.sniff(repeated(body), context) < 0.7) continue;
    if (field.sniff(repeated([{ text, kind, count: 1 }]), context) >= 0.7) return true;
  }
  return false;
}

/** Fields rightly say nothing about fewer values than this; here one value is all there is to ask about. */
const LEAST = 5;

function repeated(values: readonly RawValue[]): readonly RawValue[] {
  if (values.length >= LEAST) return values;
  return Array.from({ length: LEAST }, (_, i) => values[i % values.length] as RawValue);
}

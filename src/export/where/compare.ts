import { foldKey } from "../../text/fold.ts";

export type Comparator = "=" | "!=" | "<" | "<=" | ">" | ">=";

/** Cells are compared by at most this many characters. */
const CAP = 4000;

/** Equal but for case, accents and punctuation; numbers by value, so that 10 = 10.0. */
export function sameText(cell: string, value: string): boolean {
  if (cell === value) return true;
  const a = numberOf(cell);
  const b = numberOf(value);
  if (a !== undefined && b !== undefined) return a === b;
  const key = foldKey(value.slice(0, CAP));
  // Signs alone fold to nothing and would equal each other.
  return key !== "" && foldKey(cell.slice(0, CAP)) === key;
}

/** Whether a cell holds the value, as written or without regard to case and accents. */
export function containsText(cell: string, value: string): boolean {
  if (cell.includes(value)) return true;
  const key = foldKey(value.slice(0, CAP));
  return key !== "" && foldKey(cell.slice(0, CAP)).includes(key);
}

/** Whether a cell begins with the value, as written or without regard to case and accents. */
export function startsText(cell: string, value: string): boolean {
  if (cell.startsWith(value)) return true;
  const key = foldKey(value.slice(0, CAP));
  return key !== "" && foldKey(cell.slice(0, CAP)).startsWith(key);
}

/** By value where both are numbers, else by text (ISO dates order as texts). A number and a word never compare. */
export function compareCells(cell: string, how: Comparator, value: string): boolean {
  const a = numberOf(cell);
  const b = numberOf(value);
  if ((a === undefined) !== (b === undefined)) return false;
  const order = a !== undefined && b !== undefined ? a - b : compareTexts(cell, value);
  switch (how) {
    case "=":
      return order === 0;
    case "!=":
      return order !== 0;
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    case ">=":
      return order >= 0;
  }
}

function compareTexts(a: string, b: string): number {
  const x = foldKey(a.slice(0, CAP));
  const y = foldKey(b.slice(0, CAP));
  return x < y ? -1 : x > y ? 1 : 0;
}

/** A plain number; phones and codes with a leading zero or plus are texts. */
function numberOf(text: string): number | undefined {
  if (text.length > 30 || !/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text)) return undefined;
  return Number(text);
}

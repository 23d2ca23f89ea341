import type { ValueFinding } from "../model/finding.ts";
import { endWords, mayFollowTotal } from "./end-rows.ts";
import type { GridView } from "./grid-view.ts";

/** How far up from the last row notes and signatures are looked for. */
const REACH = 25;

/** Rows at the end of a table that are no records: signatures, dates, notes. */
export function findTail(
  view: GridView,
  rows: readonly number[] | Uint32Array,
  width: number,
): Map<number, ValueFinding> {
  const tail = new Map<number, ValueFinding>();
  if (width < 2) return tail;
  const sparse = Math.max(1, Math.min(Math.floor(width / 2), Math.max(2, Math.floor(width * 0.4))));
  let start = rows.length;
  for (let i = rows.length - 1; i >= Math.max(0, rows.length - REACH); i--) {
    const row = rows[i] as number;
    const texts = view.texts(row).filter((text) => text !== "");
    if (texts.length > sparse || hasContact(view, row)) break;
    const words = texts.map(endWords).find((kind) => kind !== undefined);
    if (words !== undefined || isRemark(texts, width)) start = i;
    else if (!leadsOn(view, rows, i)) break;
  }
  let block: "signature" | "note" | undefined;
  for (let i = start; i < rows.length; i++) {
    const row = rows[i] as number;
    const texts = view.texts(row).filter((text) => text !== "");
    const words = texts.map(endWords).find((kind) => kind !== undefined);
    // Below a signature block stand the names of those who sign.
    block = words ?? (block === "signature" ? block : "note");
    tail.set(row, { code: block === "signature" ? "table/signature-row" : "table/note-row" });
  }
  return tail;
}

/** A phone, an e-mail or the like beside something else: whoever that is, it is a record. */
function hasContact(view: GridView, row: number): boolean {
  const { filled, data } = view.look(row);
  return filled.length > 1 && data > 0;
}

/** A lone sentence: too long for a name, in a table of several columns. */
function isRemark(texts: readonly string[], width: number): boolean {
  const only = texts.length === 1 ? (texts[0] ?? "") : "";
  return width >= 3 && only.length > 60 && /\s/.test(only) && !mayFollowTotal(only);
}

/**
 * Whether a row that says nothing itself may belong to an end block above it: it stands after a gap or
 * right after a row with end words, within a few rows.
 */
function leadsOn(view: GridView, rows: readonly number[] | Uint32Array, at: number): boolean {
  for (let i = at; i > Math.max(0, at - 5); i--) {
    const previous = rows[i - 1] as number;
    const texts = view.texts(previous).filter((text) => text !== "");
    if (texts.some((text) => endWords(text) === "signature")) return true;
    if (texts.length > 3) return false;
  }
  return false;
}

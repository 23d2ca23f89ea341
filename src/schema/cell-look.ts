import { CELL, type CellKind } from "../model/cell.ts";

/** What a cell's text looks like at a glance: a word or phrase that could name a column, or data. */
export type Look = "empty" | "label" | "data";

const HAS_EMAIL = /[^\s@]@[^\s@]+\.[^\s@]/;
const NUMBERISH = /^[\s+\-–.,:/()%$€£₫đ\d]*\d[\s+\-–.,:/()%$€£₫đ\d]*$/u;
const LONG_DIGITS = /\d(?:[\s.\-()]*\d){5}/;
const URL = /^(?:https?:\/\/|www\.)/i;
const DATE_WORDS = /^\d{1,4}\s?[-/.]\s?(?:\d{1,2}|[a-z]{3,9})\s?[-/.]\s?\d{1,4}/i;

/** Tells labels from data by form alone; header words are looked up elsewhere. */
export function lookOf(text: string, kind: CellKind): Look {
  const trimmed = text.trim();
  if (trimmed === "") return "empty";
  if (kind !== CELL.text) return "data";
  if (trimmed.length > 80) return "data";
  if (!/\p{L}/u.test(trimmed))
    return NUMBERISH.test(trimmed) || trimmed.length < 3 ? "data" : "label";
  if (HAS_EMAIL.test(trimmed) || LONG_DIGITS.test(trimmed)) return "data";
  if (URL.test(trimmed) || DATE_WORDS.test(trimmed)) return "data";
  return "label";
}

import { type Entry, type UnitIndex } from "../../country/vn/lookup.ts";
import { LEVEL, UNIT_PREFIXES, UNIT_SUFFIXES, type UnitWord } from "../../country/vn/unit-words.ts";
import { foldOf, GAP, textOf, type Tokens } from "./tokens.ts";

/** A run of tokens that may name a unit. */
export interface Hit {
  /** First token, type word included. */
  readonly start: number;
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly key: string;
  readonly entry: Entry;
  /** The type word found with it. */
  readonly word: UnitWord | undefined;
  /** Levels it may stand at. */
  readonly levels: number;
  /** True where the hit fills its segment: separators (or the text's ends) on both sides. */
  readonly whole: boolean;
}

/** The longest unit name, in tokens: Văn Miếu - Quốc Tử Giám has 5, names of the highlands split finer. */
const LONGEST_NAME = 6;
const NOTHING: Entry = { provinces: [], districts: [], wards: [] };

/** True where the separator before token `i` ends a segment. */
export function boundary(tokens: Tokens, i: number): boolean {
  return i <= 0 || i >= tokens.count || (tokens.gap[i] as number) >= GAP.dash;
}

/** The type word that ends right before token `i`, with its first token. */
export function wordBefore(
  tokens: Tokens,
  i: number,
): { readonly word: UnitWord; readonly start: number } | undefined {
  if (i < 1 || (tokens.gap[i] as number) >= GAP.slash) return undefined;
  if (i >= 2 && (tokens.gap[i - 1] as number) <= GAP.dot) {
    const two = UNIT_PREFIXES.get(foldOf(tokens, i - 2, i));
    // `t x`, `t p`, `thi xa`; not `q 1` of a number before.
    if (two !== undefined) return { word: two, start: i - 2 };
  }
  const word = UNIT_PREFIXES.get(foldOf(tokens, i - 1, i));
  return word === undefined ? undefined : { word, start: i - 1 };
}

/** A key without the noughts before a number: `05` → `5`. */
function plainKey(key: string): string {
  return key.charCodeAt(0) === 48 && key.length <= 3 ? key.replace(/^0+(?=\d)/, "") : key;
}

/**
 * Every reading of the tokens that end at `end` as a unit, longest first. Names run over spaces, dots and
 * dashes, never over a comma or a bracket; numbers need a type word.
 */
export function hitsAt(tokens: Tokens, index: UnitIndex, end: number): Hit[] {
  const hits: Hit[] = [];
  if (end <= 0) return hits;
  let nameEnd = end;
  let levels: number = LEVEL.any;
  if (end >= 2) {
    const suffix = UNIT_SUFFIXES.get(foldOf(tokens, end - 1, end));
    if (suffix !== undefined && (tokens.gap[end - 1] as number) <= GAP.dot) {
      nameEnd = end - 1;
      levels = suffix;
    }
  }
  collect(tokens, index, nameEnd, end, levels, hits);
  if (nameEnd !== end) collect(tokens, index, end, end, LEVEL.any, hits);
  return hits;
}

function collect(
  tokens: Tokens,
  index: UnitIndex,
  nameEnd: number,
  end: number,
  suffixLevels: number,
  hits: Hit[],
): void {
  const lowest = Math.max(0, nameEnd - LONGEST_NAME);
  let floor = nameEnd - 1;
  while (floor > lowest && (tokens.gap[floor] as number) < GAP.bracket) floor--;
  for (let start = floor; start < nameEnd; start++) {
    const key = plainKey(foldOf(tokens, start, nameEnd));
    const numeric = key.charCodeAt(0) <= 57;
    const entry = index.byKey.get(key);
    if (entry === undefined && !(mayBeShort(tokens, start, nameEnd) && index.initials.has(key))) {
      continue;
    }
    const before = wordBefore(tokens, start);
    if (numeric && (before === undefined ? suffixLevels === LEVEL.any : !before.word.numbered)) {
      continue;
    }
    const apart = boundary(tokens, start) && boundary(tokens, end);
    if (entry === undefined && before === undefined && key.length < 2) continue;
    const levels = suffixLevels & (before?.word.levels ?? LEVEL.any);
    if (levels === 0) continue;
    const first = before?.start ?? start;
    if (
      before !== undefined &&
      entry !== undefined &&
      !numeric &&
      mayEndName(tokens, first, start)
    ) {
      const wordless = { word: undefined, levels: suffixLevels, whole: apart };
      hits.push({ start, nameStart: start, nameEnd, key, entry, ...wordless });
    }
    hits.push({
      start: first,
      nameStart: start,
      nameEnd,
      key,
      entry: entry ?? NOTHING,
      word: before?.word,
      levels,
      whole: boundary(tokens, first) && boundary(tokens, end),
    });
  }
}

/** One word, `BMT`, or a letter and its word, `Q.Nhơn`. */
function mayBeShort(tokens: Tokens, start: number, end: number): boolean {
  if (end - start === 1) return true;
  const letter = (tokens.end[start] as number) - (tokens.start[start] as number) === 1;
  return end - start === 2 && letter && (tokens.gap[start + 1] as number) === GAP.dot;
}

/** True where a type word may be the end of the name before it: written without accents and dots, inside a text. */
function mayEndName(tokens: Tokens, first: number, start: number): boolean {
  if (first === 0 || (tokens.gap[first] as number) > GAP.space) return false;
  if ((tokens.gap[start] as number) !== GAP.space || first + 1 !== start) return false;
  const from = tokens.start[first] as number;
  const to = tokens.end[first] as number;
  if (to - from < 2) return false;
  for (let i = from; i < to; i++) if (tokens.text.charCodeAt(i) > 127) return false;
  return true;
}

/** The hit's name as it stands in the text. */
export function nameOf(tokens: Tokens, hit: Hit): string {
  return textOf(tokens, hit.nameStart, hit.nameEnd);
}

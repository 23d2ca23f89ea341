import { unitIndex } from "../../country/vn/lookup.ts";
import { LEVEL, UNIT_PREFIXES, UNIT_SUFFIXES } from "../../country/vn/unit-words.ts";
import { unitKey } from "../../country/vn/units.ts";
import type { RawValue } from "../define.ts";
import { accentAgreement } from "./agreement.ts";
import { styled, type UnitStyle } from "./style.ts";
import { foldOf, GAP, textOf, tokenize } from "./tokens.ts";

/** A cell that holds one unit: its type word, as written and as meant, and its name. */
export interface UnitCell {
  /** Letter of the type the word says, "" without one. */
  readonly type: string;
  /** The type word spelt out, "" without one. */
  readonly word: string;
  readonly name: string;
  readonly key: string;
}

const WORD_OF: Readonly<Record<string, string>> = {
  j: "Tỉnh",
  c: "Thành phố",
  q: "Quận",
  h: "Huyện",
  s: "Thị xã",
  p: "Phường",
  x: "Xã",
  t: "Thị trấn",
  k: "Đặc khu",
};

/** `Quận` for the letter of a type; undefined for a letter no type has. */
export function typeWord(type: string): string | undefined {
  return WORD_OF[type];
}

/** A dash with blanks around it parts two units: `Hà Nội - Quận Cầu Giấy`; `Phan Rang-Tháp Chàm` is one. */
const JOINED = /\S\s+[-–—]\s+\S/;

/** The units of a cell that joins two or three with dashes, as written; undefined for a single one. */
export function joinedUnits(text: string): readonly string[] | undefined {
  if (text.length > 120 || !JOINED.test(text)) return undefined;
  const parts = text.split(/\s+[-–—]\s+/).map((part) => part.trim());
  return parts.length > 3 || parts.includes("") ? undefined : parts;
}

/** Reads a cell as one unit of a level; undefined where it holds more than that (commas, brackets, dashes). */
export function unitCell(text: string, level: number): UnitCell | undefined {
  const tokens = tokenize(text.slice(0, 120));
  if (tokens.count === 0 || text.length > 120 || JOINED.test(text)) return undefined;
  for (let i = 1; i < tokens.count; i++) {
    if ((tokens.gap[i] as number) >= GAP.bracket) return undefined;
  }
  let end = tokens.count;
  const suffix = end > 1 ? UNIT_SUFFIXES.get(foldOf(tokens, end - 1, end)) : undefined;
  if (suffix !== undefined && (suffix & level) !== 0) end--;
  for (const size of [2, 1]) {
    if (size >= end) continue;
    const word = UNIT_PREFIXES.get(foldOf(tokens, 0, size));
    if (word === undefined || (word.levels & level) === 0) continue;
    if (foldOf(tokens, size, end).charCodeAt(0) <= 57 && !word.numbered) continue;
    const name = textOf(tokens, size, end);
    const type = word.type === "" ? "q" : word.type;
    return { type, word: WORD_OF[type] ?? "", name, key: unitKey(name) };
  }
  const name = textOf(tokens, 0, end);
  return { type: "", word: "", name, key: unitKey(name) };
}

/**
 * The cell with its type word spelt out and its number without noughts, `Q.01` → `Quận 1`; as it is where nothing is
 * certain. A bare number becomes a numbered unit only with `bare`: alone it is no certain name.
 */
export function spellOut(text: string, level: number, bare = false): string {
  const kept = bare ? bareSpelt : spelt;
  const known = kept.get(text);
  if (known?.level === level) return known.value;
  const value = spellOutOnce(text, level, bare);
  if (kept.size >= KEPT) kept.clear();
  kept.set(text, { level, value });
  return value;
}

/** Unit cells repeat: what was read is kept, up to so many texts; then the memory starts anew. */
const KEPT = 40_000;
const spelt = new Map<string, { readonly level: number; readonly value: string }>();
const bareSpelt: typeof spelt = new Map();

function spellOutOnce(text: string, level: number, bare: boolean): string {
  const cell = unitCell(text, level);
  if (cell === undefined) return text;
  const word = cell.word === "" && bare ? BARE_WORD[level] : cell.word;
  const number = /^0*(\d{1,2})$/.exec(cell.name)?.[1];
  if (number !== undefined) {
    return word === undefined || word === "" ? text : `${word} ${number}`;
  }
  if (cell.word === "") return text;
  // "Phường Đúc" is a whole name that starts like a type word; such names of the gazetteer are left alone.
  const whole = unitIndex().byKey.get(unitKey(text));
  if (whole !== undefined && whole.wards.length + whole.districts.length > 0) return text;
  return `${cell.word} ${cell.name}`;
}

const BARE_WORD: Readonly<Record<number, string>> = {
  [LEVEL.ward]: "Phường",
  [LEVEL.district]: "Quận",
};

/** Share of a sample that reads as units of a level: known names behind their type word, half for known names alone. */
export function unitShare(sample: readonly RawValue[], level: number): number {
  const { byKey } = unitIndex();
  let score = 0;
  let all = 0;
  for (const { text } of sample) {
    if (text.trim() === "") continue;
    all++;
    const cell = unitCell(text, level);
    const entry = cell === undefined ? undefined : byKey.get(cell.key);
    if (cell === undefined || entry === undefined) continue;
    const known = level === LEVEL.ward ? entry.wards.length : entry.districts.length;
    if (known > 0 && !(cell.word === "" && /^\d/.test(cell.key)))
      score += cell.word === "" ? 0.5 : 1;
  }
  return all < 3 ? 0 : score / all;
}

/**
 * The cell rewritten as a unit that is known to be meant: official spelling in the column's style. Undefined where the cell
 * holds another name (a former one, a typo) or other accents than the unit's.
 */
export function rewrite(text: string, unit: KnownUnit, level: number): string | undefined {
  const known = rewritten.get(text);
  if (known?.unit === unit && known.level === level) return known.value;
  const value = rewriteOnce(text, unit, level);
  if (rewritten.size >= KEPT) rewritten.clear();
  rewritten.set(text, { unit, level, value });
  return value;
}

interface KnownUnit {
  readonly full: string;
  readonly name: string;
  readonly key: string;
  readonly type?: string;
}

/** The cell last rewritten, by its text: one text mostly means one unit. */
const rewritten = new Map<
  string,
  { readonly unit: KnownUnit; readonly level: number; readonly value: string | undefined }
>();

function rewriteOnce(text: string, unit: KnownUnit, level: number): string | undefined {
  const cell = unitCell(text, level);
  if (cell === undefined) return undefined;
  const whole = unitKey(text) === unit.key;
  if (cell.key !== unit.key && !whole) {
    const meant = unitIndex()
      .initials.get(cell.key)
      ?.some((district) => district === unit);
    return meant === true ? (cell.word === "" ? unit.name : unit.full) : undefined;
  }
  if (accentAgreement(whole ? text : cell.name, unit.name) < 0) return undefined;
  const style: UnitStyle = cell.word === "" || whole ? "bare" : "full";
  // Another type than the unit's is a statement of its own (a town before it rose): keep it.
  if (style === "full" && unit.type !== undefined && unit.type !== cell.type) {
    return `${cell.word} ${unit.name}`;
  }
  return styled(unit, style);
}

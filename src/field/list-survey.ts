import { distance } from "fastest-levenshtein";
import { foldKey, foldTonePlacement } from "../text/fold.ts";
import type { RawValue } from "./define.ts";
import { isPlaceholder } from "./placeholder.ts";

/** What a survey of the column adds: how each entry is usually written, and which look like slips. */
export interface ListFacts {
  readonly usual: ReadonlyMap<string, string>;
  readonly slips: ReadonlyMap<string, string>;
  /** Keys of other names the column keeps: the only name it has for their entry, and an established one. */
  readonly own: ReadonlySet<string>;
}

/** Characters beyond which a text is no entry. */
export const LONGEST_ENTRY = 200;
/** Beyond so many distinct values a column is no list, and comparing all with all would be slow. */
const MOST_DISTINCT = 2000;

/** Key of spellings that surely are the same: case, spaces and tone placement do not count; accents do. */
export function spellingKey(text: string): string {
  return foldTonePlacement(text.normalize("NFC").toLowerCase()).replaceAll(/\s+/gu, " ").trim();
}

export const NO_FACTS: ListFacts = { usual: new Map(), slips: new Map(), own: new Set() };
/** Rows from which another name of an entry counts as the column's own. */
const ESTABLISHED = 3;
/** A written spelling wins over a shouted or small one that is at most so many times as frequent. */
const OUTWEIGHED = 5;

interface Spellings {
  readonly count: number;
  /** The most frequent spelling. */
  readonly best: string;
}

/** How a column writes the entries of its list; `find` = the known entry a text names. */
export function surveyList(
  values: readonly RawValue[],
  find: (text: string) => string | undefined,
): ListFacts {
  if (values.length > MOST_DISTINCT) return NO_FACTS;
  const spellings = new Map<string, Map<string, number>>();
  for (const { text, count } of values) {
    const trimmed = text.trim().replaceAll(/\s+/gu, " ").normalize("NFC");
    if (trimmed === "" || trimmed.length > LONGEST_ENTRY || isPlaceholder(trimmed)) continue;
    const key = spellingKey(trimmed);
    const group = spellings.get(key) ?? new Map<string, number>();
    group.set(trimmed, (group.get(trimmed) ?? 0) + count);
    spellings.set(key, group);
  }
  const groups = new Map([...spellings].map(([key, group]) => [key, usualSpelling(group)]));
  const usual = new Map([...groups].map(([key, group]) => [key, group.best]));
  return { usual, slips: findSlips(groups, find), own: ownNames(groups, find) };
}

/** The most frequent spelling; one with capitals where they belong, where the most frequent shouts or has none. */
function usualSpelling(group: ReadonlyMap<string, number>): Spellings {
  let [best, most, sum] = ["", 0, 0];
  let [written, writtenMost] = ["", 0];
  for (const [text, count] of group) {
    sum += count;
    if (count > most) [best, most] = [text, count];
    if (count > writtenMost && isWritten(text)) [written, writtenMost] = [text, count];
  }
  const flat = best === best.toLowerCase() || (best === best.toUpperCase() && best.length > 4);
  if (flat && writtenMost * OUTWEIGHED >= most) best = written;
  return { count: sum, best };
}

/** Capitals as people write them: `Director of Operations`, `Đại lý cấp 1`, `VP Sales`; not `BoB`, not `kho`. */
function isWritten(text: string): boolean {
  const words = text.split(/[^\p{L}\p{M}]+/u).filter((word) => word !== "");
  return (
    text !== text.toUpperCase() &&
    /^\p{Lu}/u.test(words[0] ?? "") &&
    words.every((word) => /^(?:\p{Lu}?[\p{Ll}\p{M}]*|\p{Lu}{2,4})$/u.test(word))
  );
}

/** Other names (`Web` for Website) that split nothing: no second name of their entry stands in the column. */
function ownNames(
  groups: ReadonlyMap<string, Spellings>,
  find: (text: string) => string | undefined,
): ReadonlySet<string> {
  const names = new Map<string, string[]>();
  for (const key of groups.keys()) {
    const entry = find(key);
    if (entry !== undefined) names.set(entry, [...(names.get(entry) ?? []), key]);
  }
  const own = new Set<string>();
  for (const [only = "", second] of names.values()) {
    const group = groups.get(only);
    if (second !== undefined || group === undefined || group.count < ESTABLISHED) continue;
    if (group.best !== group.best.toLowerCase()) own.add(only);
  }
  return own;
}

/** Rare entries one slip from one much more frequent; the accent-free form of an accented one counts as one. */
function findSlips(
  groups: ReadonlyMap<string, Spellings>,
  find: (text: string) => string | undefined,
): ReadonlyMap<string, string> {
  const slips = new Map<string, string>();
  const frequent = [...groups].filter(([, { count }]) => count >= 5);
  for (const [key, { count }] of groups) {
    if (key.length < 5 || find(key) !== undefined) continue;
    const plain = foldKey(key);
    for (const [other, { count: otherCount, best }] of frequent) {
      if (other === key || otherCount < count * 10) continue;
      const away = plain === foldKey(other) ? 0 : distance(plain, foldKey(other));
      if (away > 1 || differsInNumber(key, other)) continue;
      slips.set(key, best);
      break;
    }
  }
  return slips;
}

/** "Kho 1" and "Kho 2" are no slips of each other. */
function differsInNumber(a: string, b: string): boolean {
  return a.replaceAll(/\D/g, "") !== b.replaceAll(/\D/g, "") || a.length < 5;
}

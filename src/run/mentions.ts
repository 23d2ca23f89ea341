import { foldKey } from "../text/fold.ts";

/** Digits at the end of a number that tell it, however its beginning is written (`0912…`, `+84 912…`). */
const TAIL = 9;
/** Digits from which a number with a zero in front is an id, told by all of them; phones are shorter. */
const ID = 12;
/** Digits a number may have in front of those that tell it: `00` and a country's code. */
const FRONT = 5;
/** Longer texts are cut; no cell holds more. */
const LONGEST = 32_767;
/** What stands where something was taken out of a text. */
const MARK = "***";

/** Digits in groups, as numbers are written, one beside another too: `0912.345.678 / (024) 3825 1234`. */
const GROUPS = /\d+(?:[ .\-/()\u00a0]{1,3}\d+)*/g;
/** Words as ids and addresses are written; a colon ends one (`mailto:…`). */
const WORD = /[^\s,;:()[\]{}<>"'|]+/g;

/** Where some persons are mentioned in texts of others. */
export interface Mentions {
  /** Whether a text mentions one of them by something that is theirs alone. */
  readonly tells: (text: string) => boolean;
  /** The text without what is theirs, a mark in its place; empty where nothing else stands there. */
  readonly without: (text: string) => string;
  /** The text without what is theirs, and nothing in its place: for a line of a file. */
  readonly cutFrom: (line: string) => string;
}

/**
 * Finds texts of some persons (phones, addresses, ids) in texts of somebody else: a word in any case, a number however
 * it is spaced and whatever stands in front of it. Not within longer words or numbers.
 */
export function mentionsOf(texts: Iterable<string>): Mentions {
  const tails = new Set<string>();
  const ids = new Set<string>();
  const words = new Map<string, string[]>();
  for (const text of texts) {
    const digits = text.replaceAll(/\D+/g, "");
    if (digits.length >= TAIL && !/\p{L}/u.test(text)) {
      if (digits.length >= ID && digits.startsWith("0")) ids.add(digits);
      else tails.add(digits.slice(-TAIL));
    }
    const key = text.trim().toLowerCase();
    const first = key.match(WORD)?.[0];
    if (first !== undefined) words.set(first, [...(words.get(first) ?? []), key]);
  }
  const isTheirs = (digits: string): boolean =>
    ids.has(digits) || (digits.length <= TAIL + FRONT && tails.has(digits.slice(-TAIL)));
  const pieces = (text: string): Piece[] => {
    const found = wordsIn(text, words);
    if (tails.size + ids.size > 0) found.push(...numbersIn(text, isTheirs));
    return found.sort((a, b) => a.from - b.from);
  };
  return {
    tells: (text) => pieces(text.slice(0, LONGEST)).length > 0,
    without: (text) => {
      const found = pieces(text.slice(0, LONGEST));
      const rest = cut(text, found, MARK);
      return found.length > 0 && !/[\p{L}\p{N}]/u.test(rest) ? "" : rest;
    },
    cutFrom: (line) => cut(line, pieces(line), ""),
  };
}

/** Whether a text names one of some persons in full, whatever case and accents; not within longer words. */
export function namedIn(names: Iterable<string>): (text: string) => boolean {
  const byFirst = new Map<string, string[][]>();
  for (const name of names) {
    const words = foldKey(name).split(" ");
    const [first = ""] = words;
    byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  return (text) => {
    const words = foldKey(text.slice(0, LONGEST)).split(" ");
    return words.some((word, at) =>
      byFirst.get(word)?.some((name) => name.every((part, i) => words[at + i] === part)),
    );
  };
}

/** A part of a text, `to` not included. */
interface Piece {
  readonly from: number;
  readonly to: number;
}

function wordsIn(text: string, words: ReadonlyMap<string, readonly string[]>): Piece[] {
  if (words.size === 0) return [];
  const found: Piece[] = [];
  for (const match of text.matchAll(WORD)) {
    // A sentence may end right behind a word.
    const bare = match[0].replace(/[.!?]$/, "").toLowerCase();
    for (const word of words.get(bare) ?? words.get(match[0].toLowerCase()) ?? []) {
      const to = match.index + word.length;
      if (text.slice(match.index, to).toLowerCase() !== word || goesOn(text, to)) continue;
      found.push({ from: match.index, to });
    }
  }
  return found;
}

function goesOn(text: string, at: number): boolean {
  return /^[.\-_@]?[\p{L}\p{N}]/u.test(text.slice(at, at + 2));
}

/** Neighbouring groups of digits that together are a number looked for. */
function numbersIn(text: string, isTheirs: (digits: string) => boolean): Piece[] {
  const found: Piece[] = [];
  for (const run of text.matchAll(GROUPS)) {
    const groups = [...run[0].matchAll(/\d+/g)];
    for (let first = 0; first < groups.length; first++) {
      let digits = "";
      for (let last = first; last < groups.length && digits.length <= ID + FRONT; last++) {
        digits += groups[last]?.[0] ?? "";
        if (digits.length < TAIL || !isTheirs(digits)) continue;
        const [from, end] = [groups[first]?.index ?? 0, groups[last]];
        found.push({
          from: run.index + from,
          to: run.index + (end?.index ?? 0) + (end?.[0].length ?? 0),
        });
        first = last;
        break;
      }
    }
  }
  return found;
}

function cut(text: string, pieces: readonly Piece[], mark: string): string {
  if (pieces.length === 0) return text;
  let rest = "";
  let at = 0;
  for (const { from, to } of pieces) {
    if (to <= at) continue;
    // The sign and brackets of a number go with it.
    rest += text.slice(at, Math.max(at, from)).replace(/[+(]{1,2}$/, "") + mark;
    at = to;
  }
  return rest + text.slice(at);
}

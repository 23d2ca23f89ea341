import type { UnitIndex } from "../../country/vn/lookup.ts";
import { GONE_PROVINCES } from "../../country/vn/province-alias.ts";
import { foldOf, GAP, type Tokens } from "./tokens.ts";

/** What stands at the end of an address behind its units. */
export interface Tail {
  /** Token after the last one of the units. */
  readonly end: number;
  readonly country: boolean;
  readonly postcode: string;
  /** A province gone before 2008 that stands where the province should. */
  readonly gone: string | undefined;
}

const POSTAL_WORDS: ReadonlySet<string> = new Set(["zip", "zipcode", "postcode", "postal", "mbc"]);

/** Takes the country and a postal code of 5 or 6 digits off the end. */
export function tailOf(tokens: Tokens): Tail {
  let end = tokens.count;
  let country = false;
  let postcode = "";
  for (let changed = true; changed && end > 0;) {
    changed = false;
    const last = foldOf(tokens, end - 1, end);
    if (!country && (last === "vietnam" || last === "vn")) {
      country = true;
      end--;
      changed = true;
    } else if (!country && last === "nam" && end >= 2 && isCountryPair(tokens, end)) {
      country = true;
      end -= 2;
      changed = true;
    } else if (postcode === "" && end > 1 && isPostcode(tokens, end)) {
      postcode = last;
      end--;
      if (end > 0 && POSTAL_WORDS.has(foldOf(tokens, end - 1, end))) end--;
      changed = true;
    }
  }
  return { end, country, postcode, gone: goneProvince(tokens, end) };
}

function isCountryPair(tokens: Tokens, end: number): boolean {
  return foldOf(tokens, end - 2, end) === "vietnam" && (tokens.gap[end - 1] as number) <= GAP.space;
}

/** 5 or 6 digits that are not a house number: something with letters stands before. */
function isPostcode(tokens: Tokens, end: number): boolean {
  const last = foldOf(tokens, end - 1, end);
  if (!/^\d{5,6}$/.test(last)) return false;
  return tokens.fold.charCodeAt((tokens.at[end - 1] as number) - 1) > 57;
}

/** The name of a province gone long ago that fills the last segment. */
function goneProvince(tokens: Tokens, end: number): string | undefined {
  for (let start = end - 1; start >= Math.max(0, end - 4); start--) {
    const gone = GONE_PROVINCES.get(foldOf(tokens, start, end));
    if (gone === undefined) continue;
    if (start === 0 || (tokens.gap[start] as number) >= GAP.dash) return gone;
    // Behind its own type word: tỉnh Hà Tây.
    if (foldOf(tokens, start - 1, start) === "tinh") return gone;
  }
  return undefined;
}

/** Which scheme the writer says an address is in: `(cũ)` and `(mới)`. */
export type Mark = "old" | "new";

/**
 * The tokens that are such marks. Without brackets they count only with their accents and behind what is no
 * name with them: Chợ Mới is a district.
 */
export function marksOf(tokens: Tokens, index: UnitIndex): ReadonlyMap<number, Mark> {
  const marks = new Map<number, Mark>();
  for (let i = 1; i < tokens.count; i++) {
    const word = foldOf(tokens, i, i + 1);
    if (word !== "cu" && word !== "moi") continue;
    const written = tokens.text.slice(tokens.start[i], tokens.end[i]).toLowerCase();
    const accented = written === "cũ" || written === "mới";
    if ((tokens.gap[i] as number) === GAP.bracket || (accented && !endsName(tokens, index, i))) {
      marks.set(i, word === "cu" ? "old" : "new");
    }
  }
  return marks;
}

function endsName(tokens: Tokens, index: UnitIndex, last: number): boolean {
  for (let start = last - 1; start >= Math.max(0, last - 2); start--) {
    if (index.byKey.has(foldOf(tokens, start, last + 1))) return true;
  }
  return false;
}

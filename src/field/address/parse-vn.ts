import { STREET_WORDS } from "./rating.ts";
import { readVn } from "./read-vn.ts";
import type { Known } from "./resolve.ts";
import { readStreet } from "./street-memory.ts";
import { foldOf, tokenize } from "./tokens.ts";
import type { VnAddress } from "./vn-address.ts";

/** Tails kept at most; then the memory starts anew. About 10 MB. */
const KEPT = 40_000;
/** Longer texts are no addresses of a list and are read on their own. */
const LONGEST = 500;
/** Ward, district and province: the segments that many addresses share. */
const SHARED = 3;

/** Tail → "once" where it was met and not yet read alone, its reading, or null where it is not settled. */
const tails = new Map<string, VnAddress | "once" | null>();

/**
 * Reads a Vietnamese address (see {@link readVn}). Lists repeat a few thousand tails (`P. 5, Q. Gò Vấp, TP.HCM`) under
 * many streets, so a tail that is all units, without any doubt, is read once.
 */
export function parseVn(text: string, known?: Known): VnAddress {
  if (known !== undefined) return readStreet(text, known, readVn);
  if (text.length > LONGEST) return readVn(text);
  const comma = headEnd(text);
  if (comma <= 0) return readVn(text);
  const rest = text.slice(comma + 1);
  let tail = tails.get(rest);
  if (tail === undefined) {
    if (tails.size >= KEPT) tails.clear();
    tails.set(rest, "once");
    return readVn(text);
  }
  if (tail === "once") {
    const read = readVn(rest);
    tail = settled(read) ? read : null;
    tails.set(rest, tail);
  }
  const head = text.slice(0, comma);
  if (tail === null || !isWordy(head)) return readVn(text);
  return { ...tail, street: head.normalize("NFC").replace(EDGES, "") };
}

const EDGES = /^[\s,;|\-–—.]+|[\s,;|\-–—]+$/gu;

/** Where the head ends: at the third comma from the right, or the first where there are fewer; -1 without any. */
function headEnd(text: string): number {
  let at = -1;
  let from = text.length;
  for (let i = 0; i < SHARED; i++) {
    const comma = text.lastIndexOf(",", from - 1);
    if (comma < 0 || from === 0) break;
    at = comma;
    from = comma;
  }
  return at;
}

/** True for a reading that nothing before it can change: ward and province found, every word taken, nothing odd. */
function settled({ ward, province, street, rivals, problems }: VnAddress): boolean {
  const whole = ward !== undefined && province !== undefined && street === "";
  return whole && rivals.length === 0 && problems.length === 0;
}

/** True where a head holds a word that is a name: behind a bare number the first name is the street. */
function isWordy(head: string): boolean {
  const tokens = tokenize(head.slice(0, 200));
  for (let i = 0; i < tokens.count; i++) {
    const first = tokens.fold.charCodeAt(tokens.at[i] as number);
    if (first > 57 && !STREET_WORDS.has(foldOf(tokens, i, i + 1))) return true;
  }
  return false;
}

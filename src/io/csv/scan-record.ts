import { growBytes, growWords } from "../../table/grow.ts";

/** How cells are told apart; every sign is one ASCII byte. */
export interface Signs {
  readonly delimiter: number;
  /** 0 where cells are never quoted. */
  readonly quote: number;
  /** Whether `\"` stands for a quote inside quotes (besides `""`). */
  readonly backslash: boolean;
  /** Whether blanks may stand between a delimiter and a quote, as in `1, "a, b"`. */
  readonly padded: boolean;
  /** Whether the delimiter is only one where it stands twice, as in `a||b`. */
  readonly doubled: boolean;
  /** Whether a blank behind a delimiter belongs to it, as in `a, b`. */
  readonly spaced: boolean;
  /** LF (a CR before it belongs to it) or CR. */
  readonly newline: 10 | 13;
}

export const BARE = 0;
export const QUOTED = 1;
/** Quoted, and quotes inside must be unescaped. */
export const ESCAPED = 2;

const LF = 10;
const CR = 13;
const BACKSLASH = 0x5c;
const BLANK = 0x20;

/** The buffer ends before the record does. */
export const INCOMPLETE = -1;
/** Text follows a closing quote, or a quote is never closed: not a record as it stands. */
export const BROKEN = -2;

/**
 * Finds the cells of one record in a byte buffer, without making strings.
 * After a call that returns a position, `cells` cells lie at `starts[i]..ends[i]` (quotes left out).
 */
export class RecordScanner {
  cells = 0;
  starts: Uint32Array = new Uint32Array(64);
  ends: Uint32Array = new Uint32Array(64);
  /** BARE, QUOTED or ESCAPED, per cell. */
  kinds: Uint8Array = new Uint8Array(64);
  /** Line breaks inside quotes. */
  innerLines = 0;
  /** Quotes inside cells that are not quoted; they are text. */
  strayQuotes = 0;

  private readonly signs: Signs;
  private readonly stops: Uint8Array;

  constructor(signs: Signs) {
    this.signs = signs;
    this.stops = new Uint8Array(256);
    this.stops[signs.delimiter] = 1;
    this.stops[signs.newline] = 1;
    if (signs.quote !== 0) this.stops[signs.quote] = 1;
  }

  /**
   * Scans the record at `start`.
   * @param limit end of the bytes at hand
   * @param final whether the file ends there
   * @returns where the next record starts, INCOMPLETE or BROKEN
   */
  scan(buffer: Uint8Array, start: number, limit: number, final: boolean): number {
    const { delimiter, quote, newline, doubled, spaced } = this.signs;
    this.cells = 0;
    this.innerLines = 0;
    this.strayQuotes = 0;
    let at = start;
    for (;;) {
      if (this.cells === this.starts.length) this.grow();
      const cell = this.cells++;
      const open = this.signs.padded ? this.behindBlanks(buffer, at, limit) : at;
      if (quote !== 0 && open < limit && buffer[open] === quote) {
        const after = this.scanQuoted(buffer, open + 1, limit, cell);
        if (after === INCOMPLETE) return final ? BROKEN : INCOMPLETE;
        at = this.signs.padded ? this.behindBlanks(buffer, after, limit) : after;
        if (at >= limit) return final ? at : INCOMPLETE;
        const byte = buffer[at] as number;
        if (byte === delimiter && (!doubled || buffer[at + 1] === delimiter || at + 1 >= limit)) {
          if (doubled && at + 1 >= limit && !final) return INCOMPLETE;
          at += doubled ? 2 : 1;
          continue;
        }
        if (byte === newline) return at + 1;
        if (byte !== CR || newline !== LF) return BROKEN;
        while (at < limit && buffer[at] === CR) at++;
        if (at >= limit) return final ? at : INCOMPLETE;
        return buffer[at] === LF ? at + 1 : BROKEN;
      }
      const from = spaced && cell > 0 && at < limit && buffer[at] === BLANK ? at + 1 : at;
      let byte = 0;
      for (;;) {
        while (at < limit && this.stops[(byte = buffer[at] as number)] === 0) at++;
        if (at >= limit || byte === newline) break;
        if (byte === delimiter) {
          if (!doubled || (at + 1 < limit && buffer[at + 1] === delimiter)) break;
          if (at + 1 >= limit && !final) return INCOMPLETE;
          at++;
          continue;
        }
        this.strayQuotes++;
        at++;
      }
      this.starts[cell] = from;
      this.kinds[cell] = BARE;
      if (at >= limit && !final) return INCOMPLETE;
      if (at < limit && byte === delimiter) {
        this.ends[cell] = at;
        at += doubled ? 2 : 1;
        continue;
      }
      let end = at;
      if (newline === LF) while (end > from && buffer[end - 1] === CR) end--;
      this.ends[cell] = end;
      return at < limit ? at + 1 : at;
    }
  }

  private behindBlanks(buffer: Uint8Array, from: number, limit: number): number {
    let at = from;
    while (at < limit && buffer[at] === BLANK && BLANK !== this.signs.delimiter) at++;
    return at;
  }

  /** Scans to the closing quote; returns the position behind it or INCOMPLETE. */
  private scanQuoted(buffer: Uint8Array, from: number, limit: number, cell: number): number {
    const { quote, newline, backslash } = this.signs;
    let kind = QUOTED;
    let at = from;
    for (;;) {
      let byte = 0;
      while (at < limit && (byte = buffer[at] as number) !== quote) {
        if (byte === newline) this.innerLines++;
        else if (backslash && byte === BACKSLASH) {
          const next = buffer[at + 1];
          if (next === quote || next === BACKSLASH) {
            kind = ESCAPED;
            at++;
          }
        }
        at++;
      }
      if (at >= limit) return INCOMPLETE;
      if (at + 1 < limit && buffer[at + 1] === quote) {
        kind = ESCAPED;
        at += 2;
        continue;
      }
      this.starts[cell] = from;
      this.ends[cell] = at;
      this.kinds[cell] = kind;
      return at + 1;
    }
  }

  private grow(): void {
    const need = this.cells * 2;
    this.starts = growWords(this.starts, need);
    this.ends = growWords(this.ends, need);
    this.kinds = growBytes(this.kinds, need);
  }
}

/**
 * Copies an ESCAPED cell into `target` without its escapes.
 * @param target at least `end - start` long
 * @returns bytes written
 */
export function unescapeCell(
  buffer: Uint8Array,
  start: number,
  end: number,
  signs: Signs,
  target: Uint8Array,
): number {
  let out = 0;
  for (let at = start; at < end; at++) {
    let byte = buffer[at] as number;
    const next = at + 1 < end ? (buffer[at + 1] as number) : -1;
    const doubled = byte === signs.quote && next === signs.quote;
    const slashed =
      signs.backslash && byte === BACKSLASH && (next === signs.quote || next === BACKSLASH);
    if (doubled || slashed) {
      byte = next;
      at++;
    }
    target[out++] = byte;
  }
  return out;
}

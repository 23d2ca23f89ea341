import { isColonTable, isDoubled, isSpaced, isProse, parting } from "./odd-delimiters.ts";
import { eachRecord, type Shape, shapeOf } from "./record-shape.ts";
import type { Signs } from "./scan-record.ts";

/** How a delimited text is written, as far as its head shows. */
export interface Sniffed extends Signs {
  /** Bytes of a `sep=` line at the start, which is no record. */
  readonly skip: number;
  /** Whether the first line ends in CR LF. */
  readonly crlf: boolean;
  /** The usual number of cells of a record. */
  readonly width: number;
  /** Lines that start with `#` above the table are comments. */
  readonly comments: boolean;
}

const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const HASH = 0x23;
/** Ties go to the earlier: comma, semicolon, tab, pipe, then what machines write. */
const DELIMITERS: readonly number[] = [0x2c, 0x3b, 0x09, 0x7c, 0x1f, 0x01, 0x7e, 0x5e];
const COLON = 0x3a;
/** Differences in constancy smaller than this are chance. */
const CHANCE = 0.03;

/**
 * Finds delimiter, quote, escape and line end of a text by how constant the number of cells is over the
 * whole head, not by its first line. A `sep=` line or a given delimiter settles the delimiter.
 * @param head start of the text, ASCII-compatible bytes without BOM
 * @param complete whether the head is the whole text
 */
export function sniffDialect(head: Uint8Array, complete: boolean, delimiter?: number): Sniffed {
  const newline = newlineOf(head);
  const sep = sepLine(head, newline);
  const body = head.subarray(sep?.skip ?? 0);
  const given = delimiter ?? sep?.delimiter;
  const quote = quoteOf(body);
  const plain = { backslash: false, padded: false, doubled: false, spaced: false };
  let best: Signs = { delimiter: given ?? 0x2c, quote, ...plain, newline };
  let shape = shapeOf(body, best, complete);
  for (const candidate of given === undefined ? DELIMITERS : []) {
    // A sign that does not occur parts nothing.
    if (!body.includes(candidate)) continue;
    const signs = { ...best, delimiter: candidate };
    const other = shapeOf(body, signs, complete);
    if (beats(other, shape)) [best, shape] = [signs, other];
  }
  // A comma with a blank behind it each time is as likely one of addresses: more columns by another sign win.
  if (given === undefined && isSpaced(body, best, shape, complete)) {
    for (const candidate of DELIMITERS) {
      const signs = { ...best, delimiter: candidate };
      const other = shapeOf(body, signs, complete);
      const steady = other.constancy > shape.constancy - CHANCE;
      if (other.width > shape.width && steady) [best, shape] = [signs, other];
    }
  }
  if (given === undefined && shape.width < 2) {
    const signs = { ...best, delimiter: COLON };
    const other = shapeOf(body, signs, complete);
    if (isColonTable(body, signs, other, complete)) [best, shape] = [signs, other];
  }
  if (given === undefined && isProse(body, best, shape, complete)) {
    best = { ...best, delimiter: parting(body) };
    shape = shapeOf(body, best, complete);
  }
  if (isDoubled(body, best, shape, complete)) {
    best = { ...best, doubled: true };
    shape = shapeOf(body, best, complete);
  }
  for (const style of STYLES) {
    if (amiss(shape) === 0) break;
    const signs = { ...best, ...style };
    const other = shapeOf(body, signs, complete);
    if (amiss(other) < amiss(shape)) [best, shape] = [signs, other];
  }
  best = { ...best, spaced: isSpaced(body, best, shape, complete) };
  const comments = hasComments(body, best, shape.width, complete);
  const crlf = newline === 10 && head[head.indexOf(10) - 1] === 13;
  return { ...best, skip: sep?.skip ?? 0, crlf, width: shape.width, comments };
}

/** Ways of quoting beside the plain one; another is believed only if it explains more. */
const STYLES = [
  { backslash: true, padded: false },
  { backslash: false, padded: true },
  { backslash: true, padded: true },
];

function amiss(shape: Shape): number {
  return shape.broken + shape.stray;
}

function beats(other: Shape, shape: Shape): boolean {
  if (other.width < 2) return false;
  // Two cells here and there are as likely a list of one column whose values hold the sign.
  if (shape.width < 2) return other.opens || other.width > 2 || other.constancy > 0.9;
  const lead = rank(other) - rank(shape);
  return lead > CHANCE || (lead > -CHANCE && spread(other) > spread(shape) + CHANCE);
}

function rank(shape: Shape): number {
  return shape.constancy + (shape.headed ? 0.1 : 0);
}

function spread(shape: Shape): number {
  return rank(shape) * (1 - 1 / shape.width);
}

/** LF where there is one outside quotes, else CR. */
function newlineOf(head: Uint8Array): 10 | 13 {
  let quoted = false;
  let cr = false;
  for (const byte of head) {
    if (byte === QUOTE) quoted = !quoted;
    else if (quoted) continue;
    else if (byte === 10) return 10;
    else if (byte === 13) cr = true;
  }
  return cr ? 13 : 10;
}

function sepLine(
  head: Uint8Array,
  newline: number,
): { delimiter: number; skip: number } | undefined {
  const end = head.indexOf(newline);
  if (end < 5 || end > 9) return undefined;
  const line = String.fromCharCode(...head.subarray(0, end));
  const found = /^"?sep=([\x01-\x7e])"?\r?$/i.exec(line)?.[1];
  return found === undefined ? undefined : { delimiter: found.charCodeAt(0), skip: end + 1 };
}

/** The apostrophe where it stands around whole cells and no quotation mark occurs; else the quotation mark. */
function quoteOf(body: Uint8Array): number {
  if (body.includes(QUOTE)) return QUOTE;
  const edge = (byte: number | undefined): boolean =>
    byte === undefined || byte === 10 || byte === 13 || DELIMITERS.includes(byte);
  let opening = 0;
  let closing = 0;
  let other = 0;
  for (let at = body.indexOf(APOSTROPHE); at >= 0; at = body.indexOf(APOSTROPHE, at + 1)) {
    const opens = edge(body[at - 1]);
    const closes = edge(body[at + 1]);
    if (opens && !closes) opening++;
    else if (closes && !opens) closing++;
    else other++;
  }
  return opening > 1 && opening === closing && other * 10 <= opening ? APOSTROPHE : QUOTE;
}

/** Whether lines starting with `#` stand above the first record of the usual width and are none themselves. */
function hasComments(body: Uint8Array, signs: Signs, width: number, complete: boolean): boolean {
  if (!body.includes(HASH)) return false;
  let found = false;
  let table = false;
  eachRecord(body, signs, complete, (cells, start) => {
    if (cells === width && (width > 1 || body[start] !== HASH)) table = true;
    else if (!table && body[start] === HASH) found = true;
  });
  return found && table;
}

import { foldAccents } from "../../text/fold.ts";

/** What stands before a token: the stronger the separator, the higher the number. */
export const GAP = { glued: 0, space: 1, dot: 2, slash: 3, dash: 4, bracket: 5, comma: 6 } as const;

/**
 * An address cut into words and numbers. Letters are folded (no accents, lower case), and all folded
 * tokens lie in one string without gaps, so that a run of tokens is one slice of it whatever stood between:
 * `Gò Vấp`, `GoVap` and `gò.vấp` give the same slice.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  /** Token → start and end in `text`. */
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly fold: string;
  /** Token → start in `fold`; one more entry for its end. */
  readonly at: readonly number[];
  /** Token → a GAP. */
  readonly gap: readonly number[];
}

const SEPARATOR = 0;
const MARK = 1;
const UPPER = 1;
const TABLE_SIZE = 0x1f00;

/** Character code → folded ASCII code, SEPARATOR or MARK; and whether it is a capital. */
const FOLDED = new Uint8Array(TABLE_SIZE);
const CASES = new Uint8Array(TABLE_SIZE);
for (let code = 0; code < TABLE_SIZE; code++) {
  const char = String.fromCharCode(code);
  if (code >= 0x300 && code < 0x370) {
    FOLDED[code] = MARK;
    continue;
  }
  // Letters of other scripts fold to themselves.
  if (code < 0x250 || code >= 0x1e00) {
    const plain = foldAccents(char).toLowerCase();
    if (/^[a-z0-9]/.test(plain)) FOLDED[code] = plain.charCodeAt(0);
  }
  if (char !== char.toLowerCase()) CASES[code] = UPPER;
}

const SHARP_S = 0xdf;
const isDigit = (folded: number) => folded >= 48 && folded <= 57;

/** q, p and f: quận, phường and its southern spelling. */
const isUnitLetter = (folded: number) => folded === 0x71 || folded === 0x70 || folded === 0x66;

/** The separator a character is, as a GAP. */
function gapOf(code: number): number {
  switch (code) {
    case 0x2c: // ,
    case 0x3b: // ;
    case 0x7c: // |
    case 0x0a:
    case 0x0d:
    case 0xff0c:
      return GAP.comma;
    case 0x28: // (
    case 0x29: // )
    case 0x5b:
    case 0x5d:
      return GAP.bracket;
    case 0x2d: // -
    case 0x2013:
    case 0x2014:
    case 0x5f:
      return GAP.dash;
    case 0x2f:
    case 0x5c:
      return GAP.slash;
    case 0x2e:
    case 0x3a:
      return GAP.dot;
    default:
      return GAP.space;
  }
}

let buffer = new Uint8Array(512);

/**
 * Cuts a text (NFC, at most some thousand characters) into tokens. A new token also starts where a small
 * letter meets a capital (`BếnNghé`) and where letters meet a digit (`P5`).
 */
export function tokenize(text: string): Tokens {
  const start: number[] = [];
  const end: number[] = [];
  const at: number[] = [];
  const gaps: number[] = [];
  if (buffer.length < text.length * 2) buffer = new Uint8Array(text.length * 4);
  let size = 0;
  let gap: number = GAP.space;
  let open = false;
  let previous = 0;
  let previousUpper = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const folded = code < TABLE_SIZE ? (FOLDED[code] as number) : SEPARATOR;
    if (folded === MARK) continue;
    if (folded === SEPARATOR) {
      // ' stands inside names of the highlands: M'Đrắk.
      if (code === 0x27 || code === 0x2019) continue;
      if (open) {
        end.push(i);
        open = false;
        gap = GAP.glued;
      }
      const kind = gapOf(code);
      if (kind > gap) gap = kind;
      continue;
    }
    const upper = CASES[code] === UPPER;
    if (open && startsAnew(text, i, folded, upper, previous, previousUpper)) {
      end.push(i);
      open = false;
      gap = GAP.glued;
    }
    if (!open) {
      start.push(i);
      at.push(size);
      gaps.push(gap);
      open = true;
      gap = GAP.glued;
    }
    buffer[size++] = folded;
    if (code === SHARP_S) buffer[size++] = folded;
    previous = folded;
    previousUpper = upper;
  }
  if (open) end.push(text.length);
  at.push(size);
  let fold = "";
  for (let i = 0; i < size; i += 4096) {
    fold += String.fromCharCode.apply(null, buffer.subarray(i, Math.min(size, i + 4096)) as never);
  }
  return { text, count: start.length, start, end, fold, at, gap: gaps };
}

function startsAnew(
  text: string,
  i: number,
  folded: number,
  upper: boolean,
  previous: number,
  previousUpper: boolean,
): boolean {
  if (isDigit(folded)) return !isDigit(previous);
  if (isDigit(previous) && isUnitLetter(folded) && /^\d/.test(text.charAt(i + 1))) {
    // P5Q3: a letter that stands for a unit, between the numbers of two units.
    return /[pfPF]\.?\d{1,2}$/.test(text.slice(Math.max(0, i - 4), i));
  }
  if (!upper || isDigit(previous)) return false;
  if (!previousUpper) return true;
  const next = text.charCodeAt(i + 1);
  return next < TABLE_SIZE && (FOLDED[next] as number) > 57 && CASES[next] !== UPPER;
}

/** The folded text of tokens `from` up to but not with `to`, without gaps. */
export function foldOf(tokens: Tokens, from: number, to: number): string {
  return tokens.fold.slice(tokens.at[from], tokens.at[to]);
}

/** The source text of tokens `from` up to but not with `to`. */
export function textOf(tokens: Tokens, from: number, to: number): string {
  return from >= to ? "" : tokens.text.slice(tokens.start[from], tokens.end[to - 1]);
}

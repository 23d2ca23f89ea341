/**
 * Keeps spreadsheets from running a cell of a CSV file as a formula.
 *
 * The rule works line by line (a multi-line cell may be split by a careless reader). A line is
 * dangerous when, after blanks and invisible characters, it starts with `= + - @`, one of their
 * full-width forms, TAB or NUL, unless the line is an E.164 phone (`+` and 7 to 15 digits, in groups or not), a plain
 * signed number, or signs alone: `-`, `--` and `+` have no operand, and every spreadsheet shows them as text.
 * A dash with words behind it (`- gọi lại`) stays dangerous: Excel reads a formula and shows `#NAME?`. A cell that starts with a line break is dangerous too. (OWASP CSV injection, ASVS 5 1.2.10.)
 *
 * A dangerous line gets one `'` in front. So does a line that already reads as such a mark
 * (`'=1+1` typed by a person), which makes the rule a bijection: {@link bareCell} gives back exactly
 * what went in, and writing what was read back writes the same bytes.
 * Only files known to be ours are stripped (see `csv/own-marks.ts`); a stranger's `'` stays.
 */

const MARK = 0x27;
/** Cells longer than this are looked at by their first characters per line only; no pattern sees them whole. */
const NUMBER_CAP = 64;
const E164 = /^\+[1-9]\d{6,14}$/;
/** A phone number in groups. Blanks between digits are no formula; dashes would be subtracted: `+1-800-555-0101` stays marked. */
const GROUPED_PHONE = /^\+\d[\d \u00A0]{5,30}$/;
const SIGNED_NUMBER = /^[+-]\d[\d.,]*(?:[eE][+-]?\d{1,3})?%?$/;
const SIGNS_ALONE = /^[=+@－＋＝＠ -]+$/;

/** Whether a character may stand before a formula without stopping a spreadsheet from running it. */
function isBlank(code: number): boolean {
  if (code === 0x20 || code === 0xa0 || code === 0xfeff || code === 0x3000) return true;
  if (code < 0x20) return code !== 0 && code !== 9;
  if (code >= 0x7f && code <= 0x9f) return true;
  if (code >= 0x2000 && code <= 0x200f) return true;
  return code === 0xad || (code >= 0x2028 && code <= 0x202f) || (code >= 0x205f && code <= 0x2064);
}

function isTrigger(code: number): boolean {
  switch (code) {
    case 0x3d: // =
    case 0x2b: // +
    case 0x2d: // -
    case 0x40: // @
    case 0x09:
    case 0x00:
    case 0xff1d: // ＝
    case 0xff0b: // ＋
    case 0xff0d: // －
    case 0xff20: // ＠
      return true;
    default:
      return false;
  }
}

function isHarmless(line: string): boolean {
  if (line.length > NUMBER_CAP) return false;
  return (
    E164.test(line) || SIGNED_NUMBER.test(line) || SIGNS_ALONE.test(line) || isGroupedPhone(line)
  );
}

function isGroupedPhone(line: string): boolean {
  if (!GROUPED_PHONE.test(line)) return false;
  const digits = line.replaceAll(/\D/g, "").length;
  return digits >= 7 && digits <= 15;
}

function isDangerous(line: string, opensManyLines: boolean): boolean {
  let at = 0;
  while (at < line.length && isBlank(line.charCodeAt(at))) at++;
  if (at === line.length) return opensManyLines;
  return isTrigger(line.charCodeAt(at)) && !isHarmless(line);
}

function marksOf(line: string): number {
  let marks = 0;
  while (marks < line.length && line.charCodeAt(marks) === MARK) marks++;
  return marks;
}

/** Applies `change` to every line of a text; line ends (CRLF, LF, CR) stay as they are. */
function byLine(text: string, change: (line: string, opensManyLines: boolean) => string): string {
  let out = "";
  let start = 0;
  let first = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== 0x0a && code !== 0x0d) continue;
    out += change(text.slice(start, at), first) + text[at];
    start = at + 1;
    first = false;
    if (code === 0x0d && text.charCodeAt(start) === 0x0a) {
      out += "\n";
      start++;
      at++;
    }
  }
  return out + change(text.slice(start), false);
}

function markLine(line: string, opensManyLines: boolean): string {
  return isDangerous(line.slice(marksOf(line)), opensManyLines) ? `'${line}` : line;
}

function bareLine(line: string, opensManyLines: boolean): string {
  const marks = marksOf(line);
  return marks > 0 && isDangerous(line.slice(marks), opensManyLines) ? line.slice(1) : line;
}

/** Whether a first character (UTF-16 unit) can possibly begin a marked cell; a cheap gate for long columns. */
function mayNeedMark(text: string): boolean {
  const code = text.charCodeAt(0);
  return code === MARK || isTrigger(code) || isBlank(code);
}

/** The text to write for a cell so that no spreadsheet runs it; the text itself where it is harmless. */
export function safeCell(text: string): string {
  if (text === "") return text;
  const manyLines = text.includes("\n") || text.includes("\r");
  if (!manyLines) return mayNeedMark(text) ? markLine(text, false) : text;
  return byLine(text, markLine);
}

/** The inverse of {@link safeCell}. */
export function bareCell(text: string): string {
  return text.includes("'") ? byLine(text, bareLine) : text;
}

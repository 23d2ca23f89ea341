import { digitsForLetters, hasLookAlike } from "./look-alike.ts";
import { readPhone } from "./read.ts";
import type { PhoneReading, PhoneScope } from "./reading.ts";

const HARD = /[/;,|&\n]+/;
/** Most numbers one cell may hold before it is taken for something else. */
const MOST = 12;

/** Digits from which a piece may be a whole number, and of a number dialled inside its area. */
const WHOLE = 8;
const LOCAL = 7;

/** The digits that a number within a country begins with, alone. */
const HEAD = /^\(?0\d{1,4}\)?$/;

/** The numbers of a cell, and pieces of it that are no number. */
export interface SplitPhones {
  readonly numbers: readonly PhoneReading[];
  readonly rest: readonly string[];
}

/** Parts a cell of numbers at `/ ; , | &` and line breaks, then at ` - ` or spaces between complete numbers. */
export function splitPhones(text: string, scope: PhoneScope): SplitPhones {
  const marked = splitAtMark(text, scope);
  if (marked !== undefined) return marked;
  // A | inside digits may be a 1 that was read wrong; anywhere else it parts.
  const misread = /\d\|\d/.test(text) ? readLoose(text, scope) : undefined;
  if (misread !== undefined && usable(misread)) return { numbers: [misread], rest: [] };
  const all = text
    .split(HARD)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
  const pieces = all.slice(0, MOST);
  if (pieces.length > 1 && pieces.every(isGroup)) {
    // 905,123,456 and 0905/123/456 are one number in groups.
    const whole = readLoose(pieces.join(" "), scope);
    if (usable(whole)) return { numbers: [whole], rest: [] };
  }
  const { numbers, rest } = readPieces(pieces, scope);
  rest.unshift(...all.slice(MOST));
  if (numbers.length === 0 && rest[0] !== undefined) {
    numbers.push(readLoose(rest[0], scope));
    rest.shift();
  }
  if (numbers[0]?.findings.some(({ code }) => code === "phone/lost-zero") === true) {
    // 0151/9645486 is one broken number; its end alone would dial somebody else.
    const head = rest.find((piece) => /^[+\d\s().-]+$/.test(piece) && isGroup(piece));
    if (head !== undefined) return { numbers: [readPhone(pieces.join(" "), scope)], rest: [] };
  }
  return { numbers, rest };
}

/** Parts a cell at Google's own mark between values: what stands on either side is complete. */
function splitAtMark(text: string, scope: PhoneScope): SplitPhones | undefined {
  if (!text.includes(":::")) return undefined;
  const parts = text.split(":::").filter((part) => /\d/.test(part));
  if (parts.length === 0) return undefined;
  const all = parts.slice(0, MOST).map((part) => splitPhones(part, scope));
  return {
    numbers: all.flatMap(({ numbers }) => numbers),
    rest: [...all.flatMap(({ rest }) => rest), ...parts.slice(MOST)],
  };
}

/** Reads pieces one after the other, each by what stood before it. */
function readPieces(
  pieces: readonly string[],
  scope: PhoneScope,
): { readonly numbers: PhoneReading[]; readonly rest: string[] } {
  const numbers: PhoneReading[] = [];
  const rest: string[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as string;
    const next = pieces[i + 1];
    if (next !== undefined && isGroup(piece) && countDigits(next) > 2) {
      // 0171/1234567: the slash stands after the head of one number.
      const joined = readLoose(`${piece} ${next}`, scope);
      if (usable(joined)) {
        numbers.push(joined);
        i++;
        continue;
      }
      // 0152/0584452 is one number that lost a digit: what stands behind its head would dial somebody else.
      const alone = HEAD.test(piece) && countDigits(next) < WHOLE && readLoose(next, scope);
      if (alone !== false && alone.status === "ok") {
        numbers.push(joined);
        i++;
        continue;
      }
    }
    const last = numbers.at(-1);
    const variants = last === undefined ? undefined : readVariants(last, piece, scope);
    if (variants !== undefined) {
      numbers.push(...variants);
      continue;
    }
    const whole = readLoose(piece, scope);
    const found = usable(whole) ? [whole] : (partAtGaps(piece, scope, MOST) ?? [whole]);
    if (found.some(usable) || pieces.length === 1) numbers.push(...found);
    else rest.push(piece.replaceAll(/^[\s:.-]+|[\s:.-]+$/g, "") || piece);
  }
  return { numbers, rest };
}

/** Reads a piece, with letters for digits put right where that makes a number. */
function readLoose(piece: string, scope: PhoneScope): PhoneReading {
  if (!hasLookAlike(piece)) return readPhone(piece, scope);
  const repaired = readPhone(digitsForLetters(piece), scope);
  const letter = { code: "phone/letter-for-digit" } as const;
  if (usable(repaired)) {
    const status = repaired.status === "ok" ? "fixed" : repaired.status;
    return { ...repaired, status, findings: [letter, ...repaired.findings] };
  }
  // A stray letter behind a complete number is no digit.
  const bare = readPhone(piece.replace(/[OoIl|SB]+$/, ""), scope);
  if (usable(bare) && !hasLookAlike(piece.replace(/[OoIl|SB]+$/, ""))) return bare;
  return { ...repaired, findings: [letter, ...repaired.findings] };
}

/** `0905 123 456 / 457`, `… - 57 - 58`: the last digits of other numbers that start like the one before. */
function readVariants(
  last: PhoneReading,
  piece: string,
  scope: PhoneScope,
): PhoneReading[] | undefined {
  if (!usable(last) || last.keep !== undefined) return undefined;
  // 720-221-4101 is a number of its own, not three ends of the one before.
  if (countDigits(piece) >= WHOLE && usable(readPhone(piece, scope))) return undefined;
  const parts = piece.split("-").map((part) => part.trim());
  const alike = parts.every((part) => part.length === parts[0]?.length);
  // 221-4101 is the end of one number in two groups.
  if (!alike && countDigits(piece) !== LOCAL) return undefined;
  const variants: PhoneReading[] = [];
  for (const part of alike ? parts : [parts.join("")]) {
    const digits = part.replaceAll(/[\s.]/g, "");
    if (!/^[1-9]\d{1,7}$/.test(digits)) return undefined;
    const variant = readPhone(last.e164.slice(0, -digits.length) + digits, scope);
    if (variant.status !== "ok") return undefined;
    variants.push(variant);
  }
  return variants;
}

/** Parts a piece that is too long for one number at a gap, or inside a run, where both sides are complete. */
function partAtGaps(piece: string, scope: PhoneScope, depth: number): PhoneReading[] | undefined {
  if (depth === 0 || piece.length > 120) return undefined;
  for (const { left, right, dashed } of gapsOf(piece)) {
    const first = readLoose(left, scope);
    if (first.status !== "ok" && first.status !== "fixed") continue;
    // A short number behind a mere space may be anything.
    const variants = dashed ? readVariants(first, right, scope) : undefined;
    if (variants !== undefined) return [first, ...variants];
    if (countDigits(right) < WHOLE) continue;
    const second = readLoose(right, scope);
    if (second.status === "ok" || second.status === "fixed") return [first, second];
    const more = partAtGaps(right, scope, depth - 1);
    if (more !== undefined) return [first, ...more];
  }
  return undefined;
}

interface Gap {
  readonly left: string;
  readonly right: string;
  readonly dashed: boolean;
}

function* gapsOf(piece: string): Generator<Gap> {
  for (const gap of [/ - /g, /-/g, / (?=[0+(8])/g, / /g]) {
    for (const match of piece.matchAll(gap)) {
      const left = piece.slice(0, match.index).trim();
      const right = piece.slice(match.index + match[0].length).trim();
      const dashed = match[0].includes("-");
      if (countDigits(left) >= WHOLE && right !== "") yield { left, right, dashed };
    }
  }
  // Two numbers run together: the second starts with its own zero.
  if (/^\d{18,24}$/.test(piece)) {
    for (const at of [10, 11]) {
      if (piece[at] === "0")
        yield { left: piece.slice(0, at), right: piece.slice(at), dashed: false };
    }
  }
}

function usable(reading: PhoneReading): boolean {
  return reading.status !== "invalid" && reading.e164 !== "";
}

/** Whether a piece is too short for a number dialled inside its area. */
function isGroup(piece: string): boolean {
  return countDigits(piece) < LOCAL;
}

function countDigits(text: string): number {
  return text.replaceAll(/\D/g, "").length;
}

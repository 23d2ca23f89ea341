import { accentedWords } from "../../text/vietnamese-syllable.ts";
import type { TextColumn } from "../../table/text-column.ts";
import { LEGACY, type LegacyEncoding } from "./legacy.ts";
import { maybeMojibake, repairMojibake } from "./mojibake.ts";
import { repairViqr } from "./repair-viqr.ts";
import { type RepairedColumn, reread } from "./reread.ts";

/** Distinct accented texts looked at before a column is judged. */
const SAMPLE = 2000;
/** Share of them that must become better. */
const NEEDED = 0.8;
/** Fewer than this many better texts prove nothing. */
const ENOUGH = 2;

/**
 * Reads a decoded column again where its texts were read in the wrong encoding.
 *
 * UTF-8 taken for windows-1252 proves itself cell by cell. The Vietnamese encodings from before Unicode do
 * not, so they are judged per column: of the accented texts (that windows-1252 can hold) at least 80 %
 * must gain possible Vietnamese syllables and none may lose any. French or German text gains none.
 * @returns undefined when nothing is to be repaired
 */
export function repairColumn(column: TextColumn): RepairedColumn | undefined {
  return repair(column, ENOUGH, LEGACY);
}

/**
 * As {@link repairColumn} for the columns of one sheet together. What one column proves is believed in the
 * others on the evidence of a single text (a header, a lone note). What two columns prove and no column
 * speaks against is how the whole sheet was written: then words that prove nothing by themselves
 * (`Nhãm`, `S§T`, `21.000 ®`) are read that way too.
 */
export function repairColumns(
  columns: readonly TextColumn[],
): readonly (RepairedColumn | undefined)[] {
  const alone = columns.map((column) => repairColumn(column));
  const viqr = repairViqr(columns);
  if (viqr !== undefined) return columns.map((_, i) => alone[i] ?? viqr[i]);
  const proven = LEGACY.filter(({ name }) => alone.some((one) => one?.encoding === name));
  if (proven.length === 0) return alone;
  const whole = wholeSheet(columns, alone, proven);
  if (whole !== undefined) return columns.map((column) => readWhole(column, whole));
  return columns.map((column, i) => alone[i] ?? repair(column, 1, proven));
}

/** The encoding all columns are in: proven by two of them, and none has a text that it could not be. */
function wholeSheet(
  columns: readonly TextColumn[],
  alone: readonly (RepairedColumn | undefined)[],
  proven: readonly LegacyEncoding[],
): LegacyEncoding | undefined {
  const [legacy] = proven;
  if (legacy === undefined || proven.length > 1) return undefined;
  if (alone.filter((one) => one?.encoding === legacy.name).length < 2) return undefined;
  const against = columns.some((column) => speaksAgainst(legacy, column));
  return against ? undefined : legacy;
}

/**
 * Whether a column cannot be in an encoding: it holds letters windows-1252 lacks, a text becomes worse, or
 * more foreign words stay impossible than become possible.
 */
function speaksAgainst(legacy: LegacyEncoding, column: TextColumn): boolean {
  let mended = 0;
  let foreign = 0;
  for (const text of sampleOf(column, accentedCodes(column))) {
    const won = winOf(legacy, text);
    if (won === undefined) {
      if (accentedWords(text).good > 0) return true;
      continue;
    }
    if (won.gain < 0) return true;
    if (won.mended) mended++;
    else if (won.bad > 0) foreign++;
  }
  return foreign > Math.max(1, mended);
}

/** Every accented text of a column read in the encoding of the whole sheet. */
function readWhole(column: TextColumn, legacy: LegacyEncoding): RepairedColumn | undefined {
  return reread(column, legacy.name, accentedCodes(column), (text) => {
    const read = repairMojibake(text) ?? legacy.decode(text);
    return read === undefined || read === text ? undefined : read;
  });
}

function repair(
  column: TextColumn,
  enough: number,
  encodings: readonly LegacyEncoding[],
): RepairedColumn | undefined {
  const accented = accentedCodes(column);
  if (accented.length === 0) return undefined;
  const legacy = judge(column, accented, enough, encodings);
  if (legacy !== undefined) {
    return reread(column, legacy.name, accented, (text) => better(legacy, text));
  }
  const broken = accented.filter((code) => maybeBroken(column, code));
  return reread(column, "UTF-8", broken, repairMojibake);
}

function maybeBroken({ bytes, offsets }: TextColumn, code: number): boolean {
  return maybeMojibake(bytes, offsets[code - 1] as number, offsets[code] as number);
}

function accentedCodes(column: TextColumn): Uint32Array {
  const codes: number[] = [];
  const { bytes, offsets } = column;
  for (let code = 1; code <= column.distinct; code++) {
    const end = offsets[code] as number;
    for (let i = offsets[code - 1] as number; i < end; i++) {
      if ((bytes[i] as number) > 0x7f) {
        codes.push(code);
        break;
      }
    }
  }
  return Uint32Array.from(codes);
}

/** The encoding the column is really in, if it is one of the old Vietnamese ones. */
function judge(
  column: TextColumn,
  accented: Uint32Array,
  enough: number,
  encodings: readonly LegacyEncoding[],
): LegacyEncoding | undefined {
  const texts = sampleOf(column, accented);
  let best: LegacyEncoding | undefined;
  let bestGain = 0;
  for (const legacy of encodings) {
    const gain = gainOf(legacy, texts, enough);
    if (gain > bestGain) {
      best = legacy;
      bestGain = gain;
    }
  }
  return best;
}

/** Up to 2,000 of the accented texts, spread over the column; those that are plain mojibake prove nothing. */
function sampleOf(column: TextColumn, accented: Uint32Array): readonly string[] {
  const step = Math.max(1, Math.floor(accented.length / SAMPLE));
  const texts: string[] = [];
  for (let i = 0; i < accented.length; i += step) {
    const code = accented[i] as number;
    const text = column.text(code);
    if (!maybeBroken(column, code) || repairMojibake(text) === undefined) texts.push(text);
  }
  return texts;
}

/** Syllables won over all texts, or 0 when too few texts are better or one is worse. */
function gainOf(legacy: LegacyEncoding, texts: readonly string[], enough: number): number {
  let gain = 0;
  let improved = 0;
  let judged = 0;
  for (const text of texts) {
    const won = winOf(legacy, text);
    if (won === undefined) continue;
    if (won.gain < 0) return 0;
    judged++;
    if (won.gain > 0 && won.mended) improved++;
    gain += won.gain;
  }
  return improved >= enough && improved >= judged * NEEDED ? gain : 0;
}

/**
 * What reading a text again wins: possible syllables less impossible ones, and whether an impossible word
 * went. Undefined where the text cannot have been in that encoding, or has no accented word at all:
 * a no-break space is a letter in some encodings, and stays a space.
 */
function winOf(
  legacy: LegacyEncoding,
  text: string,
): { read: string; gain: number; mended: boolean; bad: number } | undefined {
  // Most texts hold letters that the page read by mistake lacks, which is soon told.
  const read = legacy.decode(text);
  if (read === undefined) return undefined;
  const before = accentedWords(text);
  if (before.good + before.bad === 0) return undefined;
  const after = accentedWords(read);
  const gain = after.good - after.bad - (before.good - before.bad);
  return { read, gain, mended: after.bad < before.bad, bad: after.bad };
}

/** The text read again, unless that makes it worse. */
function better(legacy: LegacyEncoding, text: string): string | undefined {
  const won = winOf(legacy, text);
  return won !== undefined && won.gain >= 0 && won.read !== text ? won.read : undefined;
}

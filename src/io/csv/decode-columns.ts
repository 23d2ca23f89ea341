import { EXIT, KnownError } from "../../model/known-error.ts";
import type { ValueFinding } from "../../model/finding.ts";
import { columnLetters } from "../../table/column-letters.ts";
import type { TextColumn } from "../../table/text-column.ts";
import {
  decodeColumn,
  decodeColumnIn,
  decodeSingle,
  foreignBytes,
} from "../encoding/column-texts.ts";
import { guessPage } from "../encoding/guess-page.ts";
import { repairSheet } from "../encoding/repair-sheet.ts";
import type { TextPlan } from "./plan.ts";

/** Columns of text, the encoding they turned out to be in, and what to say about it. */
interface Decoded {
  readonly columns: readonly TextColumn[];
  readonly encoding: string;
  readonly notes: readonly ValueFinding[];
}

/** Bytes that tell a code page. */
const SAMPLE = 1 << 16;

/**
 * Turns columns of raw bytes into text by the plan, and repairs what had been spoilt before.
 * @param nameOf header of a column, for notes
 * @throws KnownError 65 when the user said UTF-8 and a cell is not
 */
export function decodeColumns(
  raw: readonly TextColumn[],
  plan: TextPlan,
  name: string,
  lineOf: (row: number) => number,
): Decoded {
  if (typeof plan.cells === "object") {
    const { legacy } = plan.cells;
    const columns = raw.map((column) => decodeSingle(column, legacy));
    return { columns, encoding: plan.encoding, notes: [] };
  }
  const decoded = raw.map((column) => decodeColumn(column));
  const foreign = decoded.reduce((sum, one) => sum + one.foreign, 0);
  if (plan.cells === "strict" && foreign > 0) throw notUtf8(raw, decoded, name, lineOf);
  const { columns, notes, legacy } = repairSheet(decoded.map((one) => one.column));
  if (foreign === 0) return { columns, encoding: plan.encoding, notes };
  const proper = decoded.some((one) => one.foreign === 0 && hasAccents(one.column));
  const encoding = legacy ?? "windows-1252";
  if (proper) notes.push({ code: "input/mixed-encoding", args: { cells: foreign } });
  else if (legacy === undefined) {
    const guess = guessPage(foreignBytes(raw, SAMPLE));
    if (guess.kind === "page") {
      notes.push({ code: "input/encoding-guessed", args: { encoding: guess.encoding } });
      const guessed = raw.map((column) => decodeColumnIn(column, guess.encoding));
      return { columns: guessed, encoding: guess.encoding, notes };
    }
    const sure = guess.kind === "windows-1252" && guess.sure;
    const code = guess.kind === "doubtful" ? "input/encoding-doubtful" : "input/encoding-assumed";
    notes.push({ code: sure ? "input/encoding-western" : code, args: { encoding } });
  }
  return { columns, encoding, notes };
}

function hasAccents(column: TextColumn): boolean {
  return column.bytes.some((byte) => byte > 0x7f);
}

function notUtf8(
  raw: readonly TextColumn[],
  decoded: readonly { readonly column: TextColumn; readonly foreign: number }[],
  name: string,
  lineOf: (row: number) => number,
): KnownError {
  const at = decoded.findIndex((one) => one.foreign > 0);
  const before = raw[at];
  const after = decoded[at]?.column;
  let row = 0;
  if (before !== undefined && after !== undefined) {
    while (row < before.length && sameBytes(before, after, row)) row++;
  }
  return new KnownError({
    code: "input/not-utf8",
    exit: EXIT.refused,
    say: {
      en: `${name}: line ${lineOf(row)}, column ${columnLetters(at)}: the text is not UTF-8`,
      vi: `${name}: dòng ${lineOf(row)}, cột ${columnLetters(at)}: văn bản không phải UTF-8`,
    },
    next: {
      en: "Leave --encoding out to have it found, or name the right one.",
      vi: "Hãy bỏ --encoding để chương trình tự tìm, hoặc chỉ rõ bảng mã đúng.",
    },
  });
}

function sameBytes(left: TextColumn, right: TextColumn, row: number): boolean {
  const a = left.codes[row] as number;
  const b = right.codes[row] as number;
  if (a === 0) return true;
  const one = left.bytes.subarray(left.offsets[a - 1] as number, left.offsets[a] as number);
  const two = right.bytes.subarray(right.offsets[b - 1] as number, right.offsets[b] as number);
  return Buffer.compare(one, two) === 0;
}

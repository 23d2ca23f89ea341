import type { ValueFinding } from "../../model/finding.ts";
import type { TextColumn } from "../../table/text-column.ts";
import { repairColumns } from "./repair-column.ts";

/** Columns read right, what to say about it, and the old encoding the first of them was in. */
interface RepairedSheet {
  readonly columns: readonly TextColumn[];
  readonly notes: ValueFinding[];
  readonly legacy: string | undefined;
}

/** Repairs the columns of a sheet that had been read in the wrong encoding; the same columns where none had. */
export function repairSheet(columns: readonly TextColumn[]): RepairedSheet {
  const notes: ValueFinding[] = [];
  let legacy: string | undefined;
  const found = repairColumns(columns);
  const better = columns.map((column, i) => {
    const one = found[i];
    if (one === undefined) return column;
    const args = { cells: one.repaired, column: columnLetters(i) };
    if (one.encoding === "UTF-8") notes.push({ code: "input/mojibake", args });
    else {
      legacy ??= one.encoding;
      notes.push({ code: "input/legacy-encoding", args: { ...args, encoding: one.encoding } });
    }
    return one.column;
  });
  return { columns: better, notes, legacy };
}

/** A column's name as Excel shows it: A, B … Z, AA. */
export function columnLetters(position: number): string {
  let letters = "";
  for (let n = position + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return letters;
}

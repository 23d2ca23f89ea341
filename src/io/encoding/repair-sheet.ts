import type { ValueFinding } from "../../model/finding.ts";
import { columnLetters } from "../../table/column-letters.ts";
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

import { lineageOf } from "../../merge/lineage.ts";
import type { MergedColumn } from "../../merge/model.ts";
import { NONE } from "../../table/finding-list.ts";
import { entityId } from "../ids.ts";
import { defineSideFile } from "./side-file.ts";

export const LINEAGE = "lineage.csv";
export const LINEAGE_HEADER = [
  "entity_id",
  "field",
  "value",
  "from_row_id",
  "rule",
  "lost",
] as const;

/**
 * Every value of every merged entity. `field` is the column's header. `lost` lists what did not survive,
 * each as a JSON string with the row_ids it stood in: `"Nguyen Van An" (12, 15); "A. Nguyen" (9)`.
 */
export const writeLineage = defineSideFile({
  name: LINEAGE,
  needs: ["data", "merge", "entityId"],
  write: async (result, open) => {
    const { merge, data } = result;
    const rowId = (record: number): number => data.dataset.rowIdOf[record] as number;
    const written = merge.columns.map((c) => data.columns[c.column ?? -1]?.written);
    const file = await open(LINEAGE, LINEAGE_HEADER);
    for (const { entity, column, value, from, rule, lost } of lineageOf(merge.lineage)) {
      file.text(entityId(result, entity));
      file.word(merge.columns[column]?.header ?? "");
      const { cells, origin } = merge.columns[column] as MergedColumn;
      const texts = written[column]?.texts;
      const record = origin[entity] as number;
      if (texts === undefined || value === "") file.copy(cells, cells.codes[entity] as number);
      // In the column's own hand, as the cleaned file has it.
      else if (record !== NONE) file.copy(texts, texts.codes[record] as number);
      else file.text(written[column]?.habit?.write(value) ?? value);
      file.number(rowId(from));
      file.word(rule);
      if (lost.length === 0) file.word("");
      else {
        const told = lost.map((l) => {
          const text = written[column]?.habit?.write(l.value) ?? l.value;
          return `${JSON.stringify(text)} (${l.records.map(rowId).join(", ")})`;
        });
        file.text(told.join("; "));
      }
      const turn = file.end();
      if (turn !== undefined) await turn;
    }
    return { name: LINEAGE, ...(await file.close()) };
  },
});

/** Reads a `lost` cell back. */
export function readLost(cell: string): { value: string; rowIds: number[] }[] {
  const lost: { value: string; rowIds: number[] }[] = [];
  let at = 0;
  while (at < cell.length) {
    const end = closingQuote(cell, at);
    const close = cell.indexOf(")", end);
    if (cell[at] !== '"' || end === -1 || close === -1) break;
    lost.push({
      value: JSON.parse(cell.slice(at, end + 1)) as string,
      rowIds: cell
        .slice(end + 3, close)
        .split(", ")
        .map(Number),
    });
    at = close + 3;
  }
  return lost;
}

function closingQuote(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === '"') return at;
  }
  return -1;
}

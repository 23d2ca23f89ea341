import { entityId } from "../ids.ts";
import { defineSideFile } from "./side-file.ts";
import { writtenCells } from "./written-cells.ts";

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
  here: true,
  write: async (result, open) => {
    const { merge, data } = result;
    const rowId = (record: number): number => data.dataset.rowIdOf[record] as number;
    const shown = merge.columns.map((column) => writtenCells(result, column));
    const habits = merge.columns.map((c) => data.columns[c.column ?? -1]?.written?.habit);
    const file = await open(LINEAGE, LINEAGE_HEADER);
    for (const { entity, column, value, from, rule, lost } of merge.survived()) {
      file.text(entityId(result, entity));
      file.word(merge.columns[column]?.header ?? "");
      const cells = shown[column];
      if (cells === undefined) file.text(value);
      else file.copy(cells, cells.codes[entity] as number);
      file.number(rowId(from));
      file.word(rule);
      if (lost.length === 0) file.word("");
      else {
        const told = lost.map((l) => {
          const text = habits[column]?.write(l.value) ?? l.value;
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

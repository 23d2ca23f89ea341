import { NONE } from "../../table/finding-list.ts";
import { type TextColumn, TextColumnBuilder } from "../../table/text-column.ts";
import type { RunResult } from "../result.ts";

/**
 * The cells of a merged column as the cleaned file holds them: in the column's own hand where it has one. The cell of
 * one record is written as that record's; a value made of several (a sum) as the column would write it.
 */
export function writtenCells(
  result: Pick<RunResult, "data">,
  column: RunResult["merge"]["columns"][number],
): TextColumn {
  const { cells, origin } = column;
  const written = result.data.columns[column.column ?? -1]?.written;
  if (written === undefined) return cells;
  const { texts, habit } = written;
  const builder = new TextColumnBuilder();
  for (const [entity, code] of cells.codes.entries()) {
    const record = origin[entity] as number;
    if (code === 0) builder.addEmpty();
    else if (record !== NONE) builder.addText(texts.at(record));
    else builder.addText(habit?.write(cells.text(code)) ?? cells.text(code));
  }
  return builder.finish();
}

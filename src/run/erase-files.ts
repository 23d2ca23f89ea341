import { basename } from "node:path";
import { copyFileSync, readFileSync } from "node:fs";
import { readInput } from "../io/input/index.ts";
import { openCsv } from "../io/write/csv-file.ts";
import { textIn } from "../io/xlsx/erase-parts.ts";
import { type CellRule, layoutOf, type SheetLayout } from "../io/xlsx/layout.ts";
import { writeXlsx } from "../io/write/xlsx.ts";
import type { Erasure } from "./erase-who.ts";
import { nameColumns } from "./erase-who.ts";
import { erasedReason } from "./erased.ts";
import type { Holds, Traces } from "./traces.ts";
import { CELL } from "../model/cell.ts";
import { type TextColumn, TextColumnBuilder } from "../table/text-column.ts";
import type { Run } from "./read.ts";
import { readRows, type SideRow } from "./read-rows.ts";
import { ANSWERS } from "./write/answers.ts";
import { CHANGES } from "./write/changes.ts";
import { FLAGGED } from "./write/flagged.ts";
import { ID_MAP } from "./write/id-map.ts";
import { LEDGER } from "./write/ledger.ts";
import { LINEAGE } from "./write/lineage.ts";
import { PAIRS } from "./write/pairs.ts";

/** Whether a line of a side file is about an erased person. */
type Concerns = (row: SideRow, who: Erasure) => boolean;

const byRow =
  (...columns: readonly string[]): Concerns =>
  (row, who) =>
    columns.some((column) => who.rowIds.has(Number(row.get(column))));
const byEntity =
  (column: string): Concerns =>
  (row, who) =>
    who.entities.has(row.get(column) ?? "");

/** Side files whose lines go, with how they name persons. */
export const ERASED_LINES: Readonly<Record<string, Concerns>> = {
  [FLAGGED]: byRow("row_id"),
  [PAIRS]: byRow("left_row_id", "right_row_id"),
  [CHANGES]: byRow("row_id"),
  [LINEAGE]: byEntity("entity_id"),
  [ID_MAP]: byRow("row_id"),
  [ANSWERS]: byRow("left_row_id", "right_row_id"),
  "cleaned.csv": byEntity("crm_entity_id"),
};

/**
 * Copies a CSV file without the lines of erased persons, and without what is theirs in the lines of others; returns
 * how many lines stay.
 */
export async function eraseLines(
  run: Run,
  name: string,
  to: string,
  { who, traces }: { readonly who: Erasure; readonly traces: Traces },
  concerns: Concerns,
): Promise<number> {
  const { delimiter } = run.manifest;
  const { header } = await headerOf(run.path(name), delimiter);
  const file = await openCsv(to, header, { delimiter });
  const isName = nameColumns(run);
  let line = 1;
  for await (const row of readRows(run.path(name), delimiter)) {
    if (concerns(row, who)) continue;
    line++;
    const about = row.get("column") ?? row.get("field") ?? "";
    const holds = (column: string): Holds =>
      name === FLAGGED ? "copies" : isName(column) || isName(about) ? "own-name" : "anything";
    const cells = [...row].map(([column, text]) =>
      traces.cell(text, { file: name, row: line, column }, holds(column)),
    );
    file.row(cells);
  }
  return (await file.close()).rows;
}

async function headerOf(path: string, delimiter: string): Promise<{ header: string[] }> {
  for await (const row of readRows(path, delimiter)) return { header: [...row.keys()] };
  // A file without lines: its header is all there is.
  const text = readFileSync(path, "utf8")
    .replace(/^\ufeff/, "")
    .trim();
  return { header: text.split(delimiter).map((cell) => cell.replaceAll('"', "")) };
}

/** The ledger keeps a line for every input row; those of erased persons say so and nothing else. */
export async function eraseLedger(run: Run, to: string, who: Erasure): Promise<void> {
  const { delimiter, lang } = run.manifest;
  const { header } = await headerOf(run.path(LEDGER), delimiter);
  const file = await openCsv(to, header, { delimiter });
  for await (const row of readRows(run.path(LEDGER), delimiter)) {
    const line = new Map(row);
    if (who.rowIds.has(Number(row.get("row_id")))) {
      line.set("outcome", "rejected").set("entity_id", "").set("survivor_row_id", "");
      line.set("reason", erasedReason(lang));
    }
    file.row([...line.values()]);
  }
  await file.close();
}

/**
 * Writes the cleaned workbook anew without the rows of erased persons, looks kept. Returns how many notes, links,
 * drop-down lists and sheet names of others mentioned them and went as well.
 */
export async function eraseWorkbook(
  run: Run,
  name: string,
  to: string,
  { who, traces }: { readonly who: Erasure; readonly traces: Traces },
): Promise<number> {
  const path = run.path(name);
  const { grids } = await readInput({ name: basename(path), path }, {});
  const [first] = grids;
  if (first === undefined) return 0;
  const { tells } = traces;
  const layout = layoutOf(first.layout);
  const own = layout === undefined ? undefined : withoutMentions(layout, tells);
  const grid = own === undefined ? first : { ...first, layout: own };
  const sheet = grid.source.sheet ?? "Cleaned";
  const id = grid.columns.findIndex((column) => column.at(0) === "crm_entity_id");
  const stay: number[] = [];
  for (let row = 1; row < grid.height; row++) {
    if (!who.entities.has(grid.columns[id]?.at(row) ?? "")) stay.push(row);
  }
  const rowOf = Uint32Array.from(stay);
  const isName = nameColumns(run);
  const written = (column: TextColumn): TextColumn => {
    const header = column.at(0);
    const builder = new TextColumnBuilder();
    for (const [i, row] of stay.entries()) {
      const code = column.codes[row] as number;
      const text = column.text(code);
      const at = { file: name, row: i + 2, column: header };
      const rest =
        code === 0 ? text : traces.cell(text, at, isName(header) ? "own-name" : "anything");
      if (code === 0) builder.addEmpty();
      else builder.addText(rest, rest === text ? column.tag(code) : CELL.text);
    }
    return builder.finish();
  };
  await writeXlsx(
    {
      sheet: tells(sheet) ? "Cleaned" : sheet,
      rows: stay.length,
      columns: grid.columns.map((column, position) => ({
        header: column.at(0),
        cells: written(column),
        like: { grid, position, rowOf },
      })),
    },
    to,
  );
  // What hangs on a row of theirs goes with the row.
  const lines = new Set(stay.map((row) => grid.lines[row]));
  const stood = (one: { row: number }): boolean => lines.has(one.row);
  const marks = (of: typeof layout): number =>
    of === undefined
      ? 0
      : of.comments.filter(stood).length +
        of.links.filter(stood).length +
        of.validations.length +
        of.conditional.length;
  return marks(layout) - marks(own) + (tells(sheet) ? 1 : 0);
}

/** The looks of a sheet without notes, links, drop-down lists and rules that mention some persons. */
function withoutMentions(layout: SheetLayout, tells: (text: string) => boolean): SheetLayout {
  const isSilent = ({ text }: { text: string }): boolean => !tells(text);
  const isSilentRule = ({ attributes, inner, formula = [] }: CellRule): boolean =>
    ![attributes, inner, formula.join(" ")].some((xml) => tells(textIn(xml)));
  return {
    ...layout,
    comments: layout.comments.filter(isSilent),
    links: layout.links.filter(isSilent),
    validations: layout.validations.filter(isSilentRule),
    conditional: layout.conditional.filter(isSilentRule),
  };
}

/** Copies a file that holds no rows, unless it shows a text of an erased person; false = left out. */
export function copyUnlessTelling(from: string, to: string, who: Erasure): boolean {
  const bytes = readFileSync(from);
  const text = bytes.toString("utf8");
  for (const mine of who.texts) if (text.includes(mine)) return false;
  copyFileSync(from, to);
  return true;
}

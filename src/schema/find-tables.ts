import { EXIT, KnownError } from "../model/known-error.ts";
import type { ValueFinding } from "../model/finding.ts";
import type { TableInfo } from "../table/dataset.ts";
import type { Grid } from "../table/grid.ts";
import { findHeader, type HeaderAt } from "./find-header.ts";
import { GridView } from "./grid-view.ts";
import { mergedNotes } from "./merged-cells.ts";
import { nameColumns } from "./name-columns.ts";
import { scanRows } from "./scan-rows.ts";
import { runsSideways } from "./sideways.ts";
import type { Vocabulary } from "./vocabulary.ts";

export interface FindTablesOptions {
  readonly words: Vocabulary;
  /** Row a person sees that holds the header; 0 = there is none. Absent = find it. */
  readonly headerRow?: number;
}

/** What a grid holds: its tables in order, and what is to say about the grid as a whole. */
export interface FoundTables {
  readonly tables: readonly TableInfo[];
  readonly notes: readonly ValueFinding[];
}

/**
 * Finds the tables of a grid. Every row from the first header down ends in exactly one table, as header,
 * record or `outside` with its reason; without a header every row is a record.
 * Throws `table/header-row` when the row named by the user does not exist.
 */
export function findTables(grid: Grid, options: FindTablesOptions): FoundTables {
  if (grid.height === 0) return { tables: [], notes: [] };
  const view = new GridView(grid, options.words);
  const tables: TableInfo[] = [];
  let header =
    options.headerRow === undefined ? findHeader(view, 0) : named(view, options.headerRow);
  let start = header === undefined ? 0 : (header.rows.at(-1) as number) + 1;
  for (;;) {
    const scan = scanRows(view, header, start, options.headerRow === undefined);
    tables.push(tableOf(view, header, scan, tables.length === 0));
    if (scan.next === undefined) break;
    header = scan.next;
    start = (header.rows.at(-1) as number) + 1;
  }
  return { tables, notes: [] };
}

function tableOf(
  view: GridView,
  header: HeaderAt | undefined,
  scan: ReturnType<typeof scanRows>,
  first: boolean,
): TableInfo {
  const { grid } = view;
  const written = grid.columns.map((_, i) => header?.names[i] ?? "");
  const present = presentColumns(view, written, scan.records);
  const { names, notes } = nameColumns(written, present, header === undefined);
  return {
    grid,
    headerRows: header?.rows ?? [],
    headers: names,
    records: scan.records,
    outside: scan.outside,
    notes: [...headerNotes(view, header, first), ...notes, ...mergedNotes(grid, scan.records)],
  };
}

/** Columns with a name or a value, and unnamed empty ones between them. */
function presentColumns(
  view: GridView,
  written: readonly string[],
  records: Uint32Array,
): boolean[] {
  const used = written.map((name, i) => name.trim() !== "" || holds(view.grid, i, records));
  const last = used.lastIndexOf(true);
  return used.map((_, i) => i <= last);
}

function holds(grid: Grid, column: number, records: Uint32Array): boolean {
  const codes = grid.columns[column]?.codes;
  if (codes === undefined) return false;
  for (const row of records) if (codes[row] !== 0) return true;
  return false;
}

function headerNotes(
  view: GridView,
  header: HeaderAt | undefined,
  first: boolean,
): readonly ValueFinding[] {
  // Known names in the header row are the better sign, whatever stands at the side.
  const sideways = first && (header?.known ?? 0) < 2 && runsSideways(view);
  if (sideways) return [{ code: "table/sideways" }];
  if (header === undefined) return [{ code: "table/no-header" }];
  const notes: ValueFinding[] = [];
  const top = header.rows[0] as number;
  const line = view.grid.lines[header.rows.at(-1) as number] as number;
  if (first && top > 0) notes.push({ code: "table/title-rows", args: { rows: top, row: line } });
  if (header.rows.length > 1) notes.push({ code: "table/two-row-header" });
  if (header.assumed) notes.push({ code: "table/header-assumed", args: { row: line } });
  return notes;
}

/** The header the user named by its row number; undefined for 0. */
function named(view: GridView, line: number): HeaderAt | undefined {
  if (line === 0) return undefined;
  const row = view.grid.lines.indexOf(line);
  if (row >= 0) {
    const { known } = view.look(row);
    return { rows: [row], names: view.texts(row), known: known.length, assumed: false };
  }
  const { file, sheet } = view.grid.source;
  const where = sheet === undefined ? file : `${file}, ${sheet}`;
  const last = view.grid.lines.at(-1) ?? 0;
  throw new KnownError({
    code: "table/header-row",
    exit: EXIT.usage,
    say: {
      en: `${where}: row ${line} named by --header-row is empty or does not exist (rows go to ${last})`,
      vi: `${where}: dòng ${line} nêu trong --header-row trống hoặc không tồn tại (có đến dòng ${last})`,
    },
    next: {
      en: "Name the row that holds the column names, or 0 if there is none.",
      vi: "Hãy nêu dòng chứa tên cột, hoặc 0 nếu không có.",
    },
  });
}

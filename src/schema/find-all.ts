import type { FieldBook } from "../field/field-book.ts";
import type { Tells } from "../field/means.ts";
import { EXIT, KnownError } from "../model/known-error.ts";
import type { ValueFinding } from "../model/finding.ts";
import type { TableInfo } from "../table/dataset.ts";
import type { Grid } from "../table/grid.ts";
import { foldKey } from "../text/fold.ts";
import type { MappedTable } from "./assemble.ts";
import { WHO } from "./customer-columns.ts";
import { findTables } from "./find-tables.ts";
import { mapTable } from "./map-columns.ts";
import { leaveOrderLines } from "./order-lines.ts";
import { splitSideBySide } from "./side-by-side.ts";
import { checkUserMap, readUserMap } from "./user-map.ts";
import type { Vocabulary } from "./vocabulary.ts";

export interface FindAllOptions {
  readonly words: Vocabulary;
  readonly headerRow?: number;
  /** Sheet names to read; empty = every sheet that holds customers. */
  readonly sheets?: readonly string[];
  /** `--map` entries, `Header=field`. */
  readonly map?: readonly string[];
  /** What an earlier search of the same grids found; header words do not depend on the country. */
  readonly found?: ReadonlyMap<Grid, readonly TableInfo[]>;
}

/** The customer tables of all inputs, what is to say about sheets, and every table of every grid. */
export interface FoundAll {
  readonly tables: readonly MappedTable[];
  readonly notes: readonly GridNote[];
  readonly found: ReadonlyMap<Grid, readonly TableInfo[]>;
}

/** A sheet or file as a whole, with something to say about it. */
export interface GridNote {
  readonly grid: Grid;
  readonly note: ValueFinding;
}

/**
 * Finds and maps the customer tables of all inputs. A file of one visible sheet is always taken; of a
 * workbook the sheets that hold customers are, and the others are reported. Throws for a sheet, row, header
 * or field the user named that does not exist (exit 2).
 */
export function findAll(grids: readonly Grid[], options: FindAllOptions): FoundAll {
  const { words } = options;
  const user = readUserMap(options.map ?? [], words);
  const notes: GridNote[] = [];
  const tables: MappedTable[] = [];
  const seen = new Map<Grid, readonly TableInfo[]>();
  for (const sheets of byFile(chosen(grids, options.sheets ?? []))) {
    const found = sheets.map((grid) => {
      const header = options.headerRow === undefined ? {} : { headerRow: options.headerRow };
      const own = options.found?.get(grid) ?? findTables(grid, { words, ...header }).tables;
      seen.set(grid, own);
      const mapped = own.flatMap((table, i) => {
        const top = i === 0 ? 0 : (topOf(table) ?? 0);
        const rows = [top, topOf(own[i + 1]) ?? grid.height] as const;
        const split = { words, user, rows, ...header };
        const { table: told, mappings } = mapTable(table, words, user);
        return splitSideBySide(told, mappings, split)
          .map(noteLies)
          .map((one) => leaveOrderLines(one, words.book));
      });
      return { grid, mapped, aside: leftAlone(grid, mapped, words.book) };
    });
    const named = (options.sheets ?? []).length > 0;
    const taken = found.filter((f) => named || f.aside === undefined);
    // A workbook without any recognised customer sheet: everything visible that has rows is taken.
    const fallback = found.filter((f) => f.aside !== "empty" && f.grid.hidden !== true);
    const use =
      found.length === 1
        ? found.filter((f) => f.aside !== "empty")
        : taken.length > 0
          ? taken
          : fallback;
    for (const one of found) {
      if (use.includes(one)) {
        const kept = one.mapped.filter((m) => use.length === 1 || m.table.records.length > 0);
        tables.push(...(kept.length > 0 ? kept : one.mapped));
        continue;
      }
      const { sheet, file } = one.grid.source;
      const reason = one.aside ?? "no-customers";
      // A text file has no sheets: it is left alone as a whole.
      const what = sheet === undefined ? { file } : { sheet };
      notes.push({
        grid: one.grid,
        note: { code: "table/sheet-left-alone", args: { ...what, reason } },
      });
    }
  }
  checkUserMap(
    options.map ?? [],
    tables.flatMap(({ table }) => table.headers),
  );
  return { tables, notes, found: seen };
}

/** The first grid row of a table's header. */
function topOf(table: TableInfo | undefined): number | undefined {
  return table?.headerRows[0];
}

/** Tells of every column whose values overruled its header. */
function noteLies({ table, mappings }: MappedTable): MappedTable {
  const lies = mappings.flatMap((mapping, i) =>
    mapping?.note.code === "mapping/content-over-header"
      ? [{ ...mapping.note, args: { ...mapping.note.args, header: table.headers[i] ?? "" } }]
      : [],
  );
  return lies.length === 0
    ? { table, mappings }
    : { table: { ...table, notes: [...table.notes, ...lies] }, mappings };
}

/** The grids of each file, in order. */
function byFile(grids: readonly Grid[]): readonly (readonly Grid[])[] {
  const files = new Map<string, Grid[]>();
  for (const grid of grids) {
    const list = files.get(grid.source.file);
    if (list === undefined) files.set(grid.source.file, [grid]);
    else list.push(grid);
  }
  return [...files.values()];
}

/** The sheets the user named, by name whatever case and accents; all when none is named. */
function chosen(grids: readonly Grid[], names: readonly string[]): readonly Grid[] {
  if (names.length === 0) return grids;
  const sheets = grids.map((grid) => grid.source.sheet).filter((name) => name !== undefined);
  for (const name of names) {
    if (sheets.some((sheet) => foldKey(sheet) === foldKey(name))) continue;
    const list = [...new Set(sheets)].map((sheet) => `"${sheet}"`).join(", ");
    throw new KnownError({
      code: "table/no-such-sheet",
      exit: EXIT.usage,
      say: { en: `there is no sheet "${name}"`, vi: `không có trang tính "${name}"` },
      next:
        list === ""
          ? {
              en: "Text files have no sheets; leave out --sheet.",
              vi: "Tệp văn bản không có trang tính; hãy bỏ --sheet.",
            }
          : { en: `Sheets: ${list}.`, vi: `Các trang tính: ${list}.` },
    });
  }
  const wanted = new Set(names.map(foldKey));
  return grids.filter((g) => g.source.sheet === undefined || wanted.has(foldKey(g.source.sheet)));
}

const PIVOT =
  /^(?:row labels|column labels|nhan hang|nhan cot|count of|sum of|grand total|average of)/;

/** Why a sheet is no customer list, or undefined if it is one. */
function leftAlone(
  grid: Grid,
  mapped: readonly MappedTable[],
  book: FieldBook,
): string | undefined {
  if (grid.height === 0) return "empty";
  if (grid.hidden === true) return "hidden";
  const heads = mapped.flatMap(({ table }) => table.headers.map(foldKey));
  if (heads.some((head) => PIVOT.test(head))) return "pivot";
  if (mapped.every(({ table }) => isProse(table))) {
    return mapped.some(({ mappings }) => mappings.some((m) => book.tells(m?.field, "contact")))
      ? undefined
      : "no-table";
  }
  if (mapped.every(({ table }) => table.records.length === 0)) return "no-records";
  return mapped.some((m) => isCustomers(m, book)) ? undefined : "no-customers";
}

/** One or two columns without a header, or one under a header that only convention speaks for. */
function isProse({ grid, headerRows, notes }: TableInfo): boolean {
  if (headerRows.length === 0) return grid.columns.length <= 2;
  return grid.columns.length === 1 && notes.some((n) => n.code === "table/header-assumed");
}

/** A name of anything may head a look-up list; people have something beside it. */
function isCustomers({ table, mappings }: MappedTable, book: FieldBook): boolean {
  const fields = new Set(mappings.filter((m) => m !== undefined).map((m) => m.field));
  const tell = (...kinds: readonly Tells[]) => [...fields].some((f) => book.tells(f, ...kinds));
  if (!tell(...WHO)) return false;
  if (tell("contact")) return true;
  const columns = table.headers.filter((header) => header !== "").length;
  return columns === 1 || fields.size >= 2;
}

import { columnLetters } from "../table/column-letters.ts";
import type { Mapping, TableInfo } from "../table/dataset.ts";
import type { FieldBook } from "../field/field-book.ts";
import type { Tells } from "../field/means.ts";
import { foldKey } from "../text/fold.ts";
import type { MappedTable } from "./assemble.ts";
import { columnBands } from "./column-bands.ts";
import { findTables, type FindTablesOptions } from "./find-tables.ts";
import { headerNumber } from "./header-keys.ts";
import { mapTable } from "./map-columns.ts";
import { leaveBeside } from "./other-beside.ts";
import { type Band, partGrid } from "./part-grid.ts";
import type { UserMap } from "./user-map.ts";

/** What splitting a table needs to find and map the parts as the whole was. */
export interface SplitOptions extends FindTablesOptions {
  readonly user: UserMap;
  /** Rows of the grid the table reaches over, titles included: from the first up to the second. */
  readonly rows: readonly [number, number];
}

/** What people have beside a name. */
const FURTHER = ["contact", "code", "address", "trait", "identity"] as const;

/** A second person of the same row, not another customer: who receives, pays, answers for the first. */
const ROLE =
  /\b(?:nguoi|nhan vien|nv|sales?|vo|chong|cha|bo|me|con|phu huynh|lien he|nhan hang|giao|dai dien|contact|recipient|receiver|ship|shipping|billing|delivery|deliver|spouse|wife|husband|parent|mother|father|child|emergency|relative|guarantor|referr\w{1,6}|staff|agent|owner|manager|ansprechpartner|empfanger|liefer\w{0,12}|rechnungs\w{0,12})\b/;

/**
 * Tables that stand side by side, each read as one of its own: two people of one row must neither become one record
 * nor be lost with each other. Parted are stretches of columns that each name people; a stretch with a header in
 * another row than theirs is another table, whose rows are set aside; any other stretch stays with its neighbour.
 */
export function splitSideBySide(
  table: TableInfo,
  mappings: readonly (Mapping | undefined)[],
  options: SplitOptions,
): readonly MappedTable[] {
  const bands = columnBands(table);
  if (bands.length < 2) return [{ table, mappings }];
  const parts = bands.map((band) => readBand(table, band, options));
  const kinds = kindsOf(parts, table, options.words.book);
  if (kinds.filter((kind) => kind !== "same").length < 2) {
    return [leaveBeside({ table, mappings }, bands, options.words)];
  }
  // Customers first: the cleaned workbook takes its looks from the first table.
  const groups = joined(bands, kinds).toSorted((a, b) => order(a.kind) - order(b.kind));
  const count = groups.filter(({ kind }) => kind === "people").length;
  let number = 0;
  return groups.flatMap(({ kind, from, to }) => {
    const known = bands.findIndex((band) => from === band.from && to === band.to);
    const own = parts[known] ?? readBand(table, { from, to }, options);
    const columns = `${columnLetters(from)}:${columnLetters(endOf(own, from))}`;
    if (kind === "other") return own.map((one, n) => setAside(one, n === 0 ? columns : undefined));
    number++;
    if (count < 2) return own;
    const note = { code: "table/beside-read", args: { columns, number, count } };
    return own.map(({ table: part, mappings: mapped }, n) => ({
      table: n > 0 ? part : { ...part, notes: [...part.notes, note] },
      mappings: mapped,
    }));
  });
}

/** What a stretch of columns holds: people, another table, or more columns of the one beside it. */
type Kind = "people" | "other" | "same";

const order = (kind: Kind): number => (kind === "people" ? 0 : 1);

function kindsOf(
  parts: readonly (readonly MappedTable[])[],
  whole: TableInfo,
  book: FieldBook,
): readonly Kind[] {
  const people = parts.map((part) => part.some((one) => holdsPeople(one, whole, book)));
  const heads = new Set(
    parts.flatMap((part, i) => (people[i] === true ? (part[0]?.table.headerRows ?? []) : [])),
  );
  return parts.map(([first], i) => {
    if (people[i] === true) return "people";
    if (heads.size === 0 || first === undefined || isHeadless(first.table)) return "same";
    return first.table.headerRows.some((row) => heads.has(row)) ? "same" : "other";
  });
}

function isHeadless({ headerRows, records, notes }: TableInfo): boolean {
  const assumed = notes.some(({ code }) => code === "table/header-assumed");
  return headerRows.length === 0 || records.length === 0 || assumed;
}

function readBand(table: TableInfo, band: Band, options: SplitOptions): readonly MappedTable[] {
  const { words, user, headerRow } = options;
  const part = partGrid(table.grid, band, ...options.rows);
  const named = headerRow === 0 || part.grid.lines.includes(headerRow ?? -1);
  const find = named && headerRow !== undefined ? { words, headerRow } : { words };
  return findTables(part.grid, find).tables.map((found) => {
    const own = setAsideToo(part.inWhole(found), table);
    return mapTable(own, words, user);
  });
}

/** What is no record in the sheet's whole width (a title, a signature below all tables) is none in a part of it. */
function setAsideToo(part: TableInfo, whole: TableInfo): TableInfo {
  const reasons = new Map(whole.outside.map(({ row, reason }) => [row, reason]));
  const more = [...part.records].flatMap((row) => {
    const reason = reasons.get(row);
    return reason === undefined ? [] : [{ row, reason }];
  });
  if (more.length === 0) return part;
  const outside = [...part.outside, ...more].sort((a, b) => a.row - b.row);
  return { ...part, records: part.records.filter((row) => !reasons.has(row)), outside };
}

/** A name and something else about a person, under a header; without one only where the whole sheet has none. */
function holdsPeople({ table, mappings }: MappedTable, whole: TableInfo, book: FieldBook): boolean {
  if (table.records.length === 0) return false;
  if (isHeadless(table) && (table.headerRows.length > 0 || whole.headerRows.length > 0))
    return false;
  const tell = (...kinds: readonly Tells[]) => mappings.some((m) => book.tells(m?.field, ...kinds));
  if (!tell("name") || !tell(...FURTHER)) return false;
  if (table.headerRows.length === 0) return true;
  return !mappings.some((mapping, c) => {
    // A second mailbox is often the same person's; a second phone under such a header is not.
    if (!book.tells(mapping?.field, "name") && mapping?.field !== "phone") return false;
    const header = table.headers[c] ?? "";
    return ROLE.test(foldKey(header)) || (headerNumber(header) ?? 1) > 1;
  });
}

/** Stretches of no kind of their own join the one before them, those at the very left the one behind. */
function joined(
  bands: readonly Band[],
  kinds: readonly Kind[],
): readonly (Band & { readonly kind: Kind })[] {
  const list: (Band & { kind: Kind })[] = [];
  let from = 0;
  for (const [i, { to }] of bands.entries()) {
    const kind = kinds[i] ?? "same";
    const last = list.pop();
    if (kind === "same") {
      if (last === undefined) continue;
      list.push({ ...last, to });
    } else list.push(...(last === undefined ? [] : [last]), { from, to, kind });
    from = to + 1;
  }
  return list;
}

/** Another table: none of its rows is a customer's, and its columns are none of the result. */
function setAside({ table }: MappedTable, columns: string | undefined): MappedTable {
  const reason = { code: "table/beside-row" };
  const outside = [...table.outside, ...Array.from(table.records, (row) => ({ row, reason }))];
  const note = { code: "table/beside-aside", args: { columns: columns ?? "" } };
  return {
    table: {
      ...table,
      headers: table.headers.map(() => ""),
      records: new Uint32Array(0),
      outside: outside.sort((a, b) => a.row - b.row),
      notes: columns === undefined ? [] : [note],
    },
    mappings: table.headers.map(() => undefined),
  };
}

/** The last column of a band that has a name. */
function endOf(tables: readonly MappedTable[], from: number): number {
  const ends = tables.map(({ table }) => table.headers.findLastIndex((name) => name !== ""));
  return Math.max(from, ...ends);
}

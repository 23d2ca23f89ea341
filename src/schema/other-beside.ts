import type { TableInfo } from "../table/dataset.ts";
import type { MappedTable } from "./assemble.ts";
import { besideTable } from "./left-alone.ts";
import type { Band } from "./part-grid.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What a row of one person has once: met again beyond a gap, it is another person's. */
const WHOSE = ["name", "contact", "code", "address", "trait", "identity"] as const;

/**
 * Columns beyond an empty one that hold the same fields once more, and yet no customers that could be read by
 * themselves (the receiver of an order, a second contact). They are left unmapped, so that nothing of theirs becomes
 * part of a customer, and the table says so.
 */
export function leaveBeside(
  whole: MappedTable,
  bands: readonly Band[],
  words: Vocabulary,
): MappedTable {
  const { table, mappings } = whole;
  const header = table.headerRows.at(-1);
  if (header === undefined) return whole;
  const repeats = repeatsOf(whole, header, words);
  const aside = bands.findIndex((band, i) => {
    if (i === 0) return false;
    let own = 0;
    let again = 0;
    for (const { at, field, text } of repeats) {
      if (at < band.from) continue;
      if (field < band.from) own++;
      // Under titles of their own ("Khách sỉ | Khách lẻ") the same words stand on both sides.
      if (text < band.from) again++;
    }
    return own > 0 && Math.max(own, again) >= 2;
  });
  const from = bands[aside]?.from;
  if (from === undefined) return whole;
  const note = {
    code: "table/side-by-side",
    args: { column: table.headers[from] ?? "" },
  };
  return {
    table: withoutBeside(
      {
        ...table,
        notes: [...table.notes, note],
        leftAlone: besideTable(table, whole.mappings, from),
      },
      from,
    ),
    mappings: mappings.map((mapping, c) => (c >= from ? undefined : mapping)),
  };
}

const BESIDE = { code: "table/beside-row" };

/** Sets rows aside that hold something only in the columns of another table. */
function withoutBeside(table: TableInfo, from: number): TableInfo {
  const own = table.grid.columns.slice(0, from);
  const isBeside = (row: number): boolean => own.every(({ codes }) => codes[row] === 0);
  const rows = Array.from(table.records.filter(isBeside), (row) => ({ row, reason: BESIDE }));
  if (rows.length === 0) return table;
  const outside = [...table.outside, ...rows];
  outside.sort((a, b) => a.row - b.row);
  return { ...table, records: table.records.filter((row) => !isBeside(row)), outside };
}

/** A column of which something stands further left, too. */
interface Repeat {
  readonly at: number;
  /** First column of the same person's field, and first with the same words; Infinity = none. */
  readonly field: number;
  readonly text: number;
}

/** The columns that repeat another; found once, for a sheet may have many gaps. */
function repeatsOf(
  { table: { headers, grid }, mappings }: MappedTable,
  header: number,
  words: Vocabulary,
): readonly Repeat[] {
  const texts = grid.columns.map((cells) => cells.at(header));
  const firstText = firstOf(texts);
  const firstHeader = firstOf(headers);
  const firstField = firstOf(mappings.map((mapping) => mapping?.field));
  const fieldByName = (text: string) => mappings[firstHeader.get(text.trim()) ?? -1]?.field;
  const repeats: Repeat[] = [];
  for (let at = 0; at < headers.length; at++) {
    const text = texts[at] ?? "";
    if (text === "") continue;
    const field = mappings[at]?.field ?? (words.knows(text) ? fieldByName(text) : undefined);
    const whose = field !== undefined && words.book.tells(field, ...WHOSE);
    const first = whose ? (firstField.get(field) ?? Infinity) : Infinity;
    const same = firstText.get(text) ?? Infinity;
    if (Math.min(first, same) < at) repeats.push({ at, field: first, text: same });
  }
  return repeats;
}

function firstOf<T>(list: readonly T[]): ReadonlyMap<T, number> {
  const first = new Map<T, number>();
  for (const [at, item] of list.entries()) if (!first.has(item)) first.set(item, at);
  return first;
}

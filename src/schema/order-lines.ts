import type { TableInfo } from "../table/dataset.ts";
import { foldTight } from "../text/fold.ts";
import type { MappedTable } from "./assemble.ts";
import type { FieldBook } from "../field/field-book.ts";
import { WHO } from "./customer-columns.ts";

/** Headers of an order's number, folded and tight. */
const ORDER = new Set(
  "madonhang|madon|sodonhang|sodon|donhang|madh|sodh|mahoadon|sohoadon|mahd|sohd|hoadon|sochungtu|machungtu|order|orderid|orderno|ordernumber|ordername|ordercode|ordersn|invoice|invoiceid|invoiceno|invoicenumber|bestellnummer|bestellung|auftragsnummer|rechnungsnummer".split(
    "|",
  ),
);

/** Of these a line of an order says nothing once the first line has said it. */
const SAID_ONCE = [...WHO, "address", "code"] as const;
const LINE = { code: "table/order-line" };

/**
 * Sets aside the further lines of orders with several goods, as shops export them: the order's number once more, and
 * nothing of the customer, who stands on the first line. They are no customers. A line with a number of its own, or
 * with anything of a customer, stays.
 */
export function leaveOrderLines({ table, mappings }: MappedTable, book: FieldBook): MappedTable {
  const order = table.headers.findIndex((header) => ORDER.has(foldTight(header.slice(0, 60))));
  const who = mappings.flatMap((mapping, c) =>
    c !== order && book.tells(mapping?.field, ...SAID_ONCE) ? [c] : [],
  );
  const numbers = table.grid.columns[order];
  if (numbers === undefined || who.length === 0) return { table, mappings };
  const cells = who.flatMap((c) => table.grid.columns[c] ?? []);
  const lines = new Set<number>();
  let current = 0;
  for (const row of table.records) {
    const number = numbers.codes[row] as number;
    if (cells.some(({ codes }) => codes[row] !== 0)) current = number;
    else if (number !== 0 && number === current) lines.add(row);
    else current = 0;
  }
  return lines.size === 0
    ? { table, mappings }
    : { table: without(lines, table, table.headers[order] ?? ""), mappings };
}

function without(lines: ReadonlySet<number>, table: TableInfo, column: string): TableInfo {
  const outside = [...table.outside, ...Array.from(lines, (row) => ({ row, reason: LINE }))];
  outside.sort((a, b) => a.row - b.row);
  const note = { code: "table/order-lines", args: { rows: lines.size, column } };
  const records = table.records.filter((row) => !lines.has(row));
  return { ...table, records, outside, notes: [...table.notes, note] };
}

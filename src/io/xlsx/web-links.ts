import type { CellMark, SheetRange } from "./layout.ts";
import type { Relation } from "./relations.ts";

/** Addresses a browser or mail program opens; `file:`, `javascript:` and all others are left behind. */
const SAFE = /^(?:https?:\/\/|mailto:|tel:)[^\s\u0000-\u001f"<>]{1,2000}$/i;
/** Excel's own limit of links in a sheet. */
const KEPT = 65_530;

/** The links behind single cells that may be written again, and how many may not. */
export function webLinks(
  links: readonly { readonly range: SheetRange; readonly id: string }[],
  relations: readonly Relation[],
): { readonly kept: readonly CellMark[]; readonly lost: number } {
  const targets = new Map(
    relations.filter((one) => one.external).map((one) => [one.id, one.target]),
  );
  const kept: CellMark[] = [];
  for (const { range, id } of links) {
    const text = targets.get(id) ?? "";
    const [row, column, lastRow, lastColumn] = range;
    const single = row === lastRow && column === lastColumn;
    if (single && SAFE.test(text) && kept.length < KEPT) kept.push({ row, column, text });
  }
  return { kept, lost: links.length - kept.length };
}

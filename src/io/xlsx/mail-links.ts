import type { TextColumn } from "../../table/text-column.ts";
import { cellName } from "./cell-ref.ts";
import type { Notes } from "./notes.ts";
import type { Relation } from "./relations.ts";

interface Link {
  readonly range: readonly [number, number, number, number];
  readonly id: string;
}

/** Notes the cells whose text does not show the e-mail address that their `mailto:` link holds. */
export function noteMailLinks(
  links: readonly Link[],
  relations: readonly Relation[],
  cells: { readonly columns: readonly TextColumn[]; readonly lines: Uint32Array },
  notes: Notes,
): void {
  if (links.length === 0) return;
  const targets = new Map(relations.map((one) => [one.id, one.target]));
  const rows = new Map<number, number>();
  cells.lines.forEach((line, row) => rows.set(line, row));
  for (const { range, id } of links) {
    const address = mailAddress(targets.get(id) ?? "");
    const [line, column] = range;
    const row = rows.get(line);
    if (address === "" || row === undefined) continue;
    const text = cells.columns[column]?.at(row) ?? "";
    if (!text.toLowerCase().includes(address)) {
      notes.at("input/hidden-link", "cells", () => cellName(column, line));
    }
  }
}

/** The address of a `mailto:` link in lower case; "" for other links. */
function mailAddress(target: string): string {
  const found = /^mailto:([^?]{1,400})/i.exec(target)?.[1];
  if (found === undefined) return "";
  try {
    return decodeURIComponent(found).trim().toLowerCase();
  } catch {
    return found.trim().toLowerCase();
  }
}

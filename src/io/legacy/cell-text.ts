import { CELL, type CellKind } from "../../model/cell.ts";
import { applyMask, numberFormat } from "../xlsx/number-format.ts";
import { numberText } from "../xlsx/number-text.ts";
import { isoCell, serialToIso } from "../xlsx/serial.ts";

/** A cell as SheetJS gives it: `t` its type, `v` its value, `z` its number format. */
export interface ForeignCell {
  readonly t: string;
  readonly v?: string | number | boolean | Date | undefined;
  readonly z?: string | number | undefined;
}

/** Error cells by their BIFF code ([MS-XLS] 2.5.10). */
const ERRORS: Readonly<Record<number, string>> = {
  0: "#NULL!",
  7: "#DIV/0!",
  15: "#VALUE!",
  23: "#REF!",
  29: "#NAME?",
  36: "#NUM!",
  42: "#N/A",
  43: "#GETTING_DATA",
};

/** The kind and text of a cell as a person reads it; undefined for an empty one. */
export function cellText(
  cell: ForeignCell,
  date1904: boolean,
): { readonly kind: CellKind; readonly text: string } | undefined {
  const { v } = cell;
  if (v === undefined || v === null) return undefined;
  if (cell.t === "e") return { kind: CELL.error, text: ERRORS[Number(v)] ?? String(v) };
  if (typeof v === "boolean") return { kind: CELL.boolean, text: v ? "TRUE" : "FALSE" };
  if (v instanceof Date) {
    if (Number.isNaN(v.getTime())) return undefined;
    const iso = isoCell(v.toISOString());
    return iso === undefined ? undefined : { kind: CELL.date, text: iso };
  }
  if (typeof v === "string") return { kind: CELL.text, text: v.toWellFormed() };
  return numberCell(v, typeof cell.z === "string" ? cell.z : "General", date1904);
}

function numberCell(
  value: number,
  code: string,
  date1904: boolean,
): { readonly kind: CellKind; readonly text: string } {
  const format = numberFormat(code);
  if (format.kind === "date" || format.kind === "time") {
    const iso = serialToIso(value, date1904, format.kind === "time");
    if (iso !== undefined) return { kind: CELL.date, text: iso };
  }
  const text = numberText(String(value))?.text ?? String(value);
  return { kind: CELL.number, text: format.kind === "mask" ? applyMask(text, code) : text };
}

import type { RawValue } from "../define.ts";
import { tokenize, foldOf } from "./tokens.ts";
import { UNIT_PREFIXES } from "../../country/vn/unit-words.ts";

/** How a column writes its units: with their types (`Quận Gò Vấp`) or without (`Gò Vấp`). */
export type UnitStyle = "full" | "bare";

/** The habit of most rows of a column; numbered units always carry their type and do not count. */
export function unitStyle(values: readonly RawValue[]): UnitStyle {
  let full = 0;
  let bare = 0;
  for (const { text, count } of values.slice(0, 5000)) {
    const tokens = tokenize(text.slice(0, 100));
    if (tokens.count < 2) continue;
    const typed =
      UNIT_PREFIXES.has(foldOf(tokens, 0, 1)) || UNIT_PREFIXES.has(foldOf(tokens, 0, 2));
    if (typed) full += count;
    else bare += count;
  }
  return bare > full ? "bare" : "full";
}

/** A unit's name in a style. The country's largest city is never written by its bare name: that is a person's. */
export function styled(
  unit: { readonly full: string; readonly name: string },
  style: UnitStyle,
): string {
  const numbered = /^\d/.test(unit.name);
  return style === "full" || numbered || unit.name === "Hồ Chí Minh" ? unit.full : unit.name;
}

import { unitIndex } from "../../country/vn/lookup.ts";
import { LEVEL } from "../../country/vn/unit-words.ts";
import { unitKey } from "../../country/vn/units.ts";
import type { RawValue } from "../define.ts";
import { accentAgreement } from "./agreement.ts";
import { styled, unitStyle, type UnitStyle } from "./style.ts";
import { tidyAddress } from "./tidy.ts";
import { type UnitCell, unitCell } from "./unit-cell.ts";

/** Names that were official within living memory: understood, never renamed. */
const KEPT: ReadonlySet<string> = new Set(["thuathienhue", "thuathien"]);

/**
 * A cell that names one Vietnamese province with certainty, in its official spelling and the column's style: `TPHCM` →
 * `Thành phố Hồ Chí Minh`, `binh duong` → `Bình Dương`. Undefined where it may mean several places, or none.
 */
function provinceCell(text: string, style: UnitStyle | undefined): string | undefined {
  const { byKey } = unitIndex();
  const cell = unitCell(text, LEVEL.province);
  if (cell === undefined) return undefined;
  const whole = unitKey(text);
  const named = byKey.get(whole)?.provinces[0] === undefined ? cell.key : whole;
  if (KEPT.has(named)) return style === undefined ? undefined : formerName(cell, style);
  const senses = byKey.get(named)?.provinces ?? [];
  const sense = senses[0];
  if (sense === undefined || senses.length > 1 || sense.sure < 0.75) return undefined;
  const unit = sense.old ?? sense.next;
  if (unit === undefined) return undefined;
  const written = named === whole ? text : cell.name;
  if (sense.sure === 1 && accentAgreement(written, unit.name) < 0) return undefined;
  if (style === "bare") return styled(unit, "bare");
  // A province that became a city is called by either word.
  if (sense.next !== undefined && sense.old !== undefined && sense.next.full !== sense.old.full) {
    return cell.word === "" || named === whole ? unit.name : `${cell.word} ${unit.name}`;
  }
  return unit.full;
}

/** A former official name keeps to itself; only its type follows the column. */
function formerName(cell: UnitCell, style: UnitStyle): string | undefined {
  if (cell.word !== "" && cell.word !== "Tỉnh") return undefined;
  return style === "bare" ? cell.name : `Tỉnh ${cell.name}`;
}

/** What a survey finds about a column of provinces. */
export interface ProvinceFacts {
  readonly style: UnitStyle;
  /** Name of a province that became a city → the type the column mostly calls it by. */
  readonly typed: ReadonlyMap<string, string>;
}

/** The column's style, and the forms of provinces it writes in two. */
export function surveyProvinces(values: readonly RawValue[]): ProvinceFacts {
  const style = unitStyle(values);
  const typed = new Map<string, string>();
  const most = new Map<string, number>();
  if (style === "bare") return { style, typed };
  for (const { text, count } of values) {
    const written = provinceCell(tidyAddress(text), style);
    const cell = written === undefined ? undefined : unitCell(written, LEVEL.province);
    if (written === undefined || cell === undefined || cell.word === "") continue;
    if (count <= (most.get(cell.name) ?? 0)) continue;
    most.set(cell.name, count);
    typed.set(cell.name, written);
  }
  return { style, typed };
}

/** A province cell as the column writes it; undefined where it names none with certainty. */
export function provinceText(tidy: string, facts: unknown): string | undefined {
  const { style, typed } = (facts ?? {}) as Partial<ProvinceFacts>;
  const written = provinceCell(tidy, style);
  return written === undefined ? undefined : (typed?.get(written) ?? written);
}

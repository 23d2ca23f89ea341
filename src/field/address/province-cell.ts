import { unitIndex } from "../../country/vn/lookup.ts";
import { LEVEL } from "../../country/vn/unit-words.ts";
import { unitKey } from "../../country/vn/units.ts";
import { accentAgreement } from "./agreement.ts";
import { styled, type UnitStyle } from "./style.ts";
import { unitCell } from "./unit-cell.ts";

/** Names that were official within living memory: understood, never renamed. */
const KEPT: ReadonlySet<string> = new Set(["thuathienhue", "thuathien"]);

/**
 * A cell that names one Vietnamese province with certainty, in its official spelling and the column's style: `TPHCM` →
 * `Thành phố Hồ Chí Minh`, `binh duong` → `Bình Dương`. Undefined where it may mean several places, or none.
 */
export function provinceCell(text: string, style: UnitStyle): string | undefined {
  const { byKey } = unitIndex();
  const cell = unitCell(text, LEVEL.province);
  if (cell === undefined) return undefined;
  const whole = unitKey(text);
  const named = byKey.get(whole)?.provinces[0] === undefined ? cell.key : whole;
  if (KEPT.has(named)) return undefined;
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

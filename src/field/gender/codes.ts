import { foldKey } from "../../text/fold.ts";
import type { RawValue } from "../define.ts";

/** A column of digits: which of them are used, and what the header says they mean. */
export interface GenderCodes {
  readonly used: ReadonlySet<string>;
  readonly meaning: ReadonlyMap<string, string>;
}

const CODE = /^[0-9]$/;
/** `1=Nam`, `0: nữ`, `2 - Female`: a digit, a sign, a word. */
const LEGEND = /(?:^|[^\p{L}\d])(\d)\s{0,2}[=:\-–—→]{1,2}\s{0,2}(\p{L}+)/gu;
/** `Nam=1`, `female: 2`. */
const TURNED = /(\p{L}+)\s{0,2}[=:]\s{0,2}(\d)(?!\d)/gu;

/**
 * Tells a column that writes sexes as digits (0 and 1, 1 and 2). Which digit is whom differs from system to system,
 * so a digit means only what the header says (`Giới tính (1=Nam, 0=Nữ)`); undefined where words stand in the column.
 *
 * @param empty tells cells that say nothing
 */
export function genderCodes(
  values: readonly RawValue[],
  header: string,
  empty: (text: string) => boolean,
): GenderCodes | undefined {
  const used = new Set<string>();
  for (const { text } of values) {
    const code = text.trim().replace(/\.0$/, "");
    if (CODE.test(code)) used.add(code);
    else if (text.trim() !== "" && !empty(text.trim())) return undefined;
  }
  // A single digit all the way down is a tick or a count, no coding.
  if (used.size < 2 || used.size > 4) return undefined;
  const meaning = new Map<string, string>();
  const legend = header.slice(0, 200);
  for (const [, code = "", word = ""] of legend.matchAll(LEGEND)) meaning.set(code, foldKey(word));
  for (const [, word = "", code = ""] of legend.matchAll(TURNED)) {
    if (!meaning.has(code)) meaning.set(code, foldKey(word));
  }
  return { used, meaning };
}

import type { RawValue } from "../define.ts";
import { isCompany } from "./company-word.ts";
import { isVietnamese, plainParts } from "./style.ts";

const NAME = /^[\p{L}\p{M}'’. -]{3,50}$/u;
const CAPITAL_WORD = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|van|von|der|den|de|la|del|di|da)$/u;
const SAMPLE = 200;
/** `Smith, John`, `Lê, Thị Hoa`: as well a town and its county, so that alone it proves little. */
const TURNED = /^\p{Lu}[^,]{1,30}, ?\p{L}[^,]{0,30}$/u;
/** `SMITH/JOHN MR`, as hotels and airlines write it. */
const BOOKED = /^\p{Lu}[\p{Lu}' -]+\/\p{Lu}[\p{Lu} ]+$/u;
/** Two people in one cell. */
const TWO = /\s(?:&|\+|and|und|u\.|và|et)\s/u;

/**
 * How far a sample looks like whole names, 0..1: Vietnamese ones by their words, others by two to four
 * capitalised words; values that repeat are categories, not names.
 */
export function looksLikeName(sample: readonly RawValue[], country: string): number {
  const values = sample.filter(({ text }) => text.trim() !== "").slice(0, SAMPLE);
  if (values.length === 0) return 0;
  let like = 0;
  let cells = 0;
  for (const { text, count } of values) {
    cells += count;
    const trimmed = text.trim();
    if (!NAME.test(trimmed)) {
      if (isCompany(trimmed)) like += 0.5;
      else if (isWrittenOtherwise(trimmed)) like += 0.6;
      continue;
    }
    const words = trimmed.split(/\s+/);
    if (words.length < 2 || words.length > 6) continue;
    if (words.length > 1 && isVietnamese(words, plainParts(words), country === "VN")) like += 1;
    else if (words.length < 5 && words.every((word) => CAPITAL_WORD.test(word))) like += 0.7;
  }
  const variety = Math.min(1, (2 * values.length) / cells);
  return (like / values.length) * variety;
}

/** A whole name with the family first behind a comma or slash, or two people's. */
function isWrittenOtherwise(text: string): boolean {
  if (text.length > 70 || BOOKED.test(text)) return text.length <= 70;
  const turned = TURNED.test(text);
  if (!turned && !TWO.test(text)) return false;
  const plain = text.replace(TWO, " ").replace(/, ?/, " ");
  return NAME.test(plain);
}

import {
  VIETNAMESE_FAMILIES,
  VIETNAMESE_GIVEN,
  VIETNAMESE_MIDDLES,
} from "../../country/names/vietnamese.ts";
import { foldTonePlacement } from "../../text/fold.ts";

let words: ReadonlySet<string> | undefined;

/** Whether a lower-case word is a Vietnamese name in exactly these accents, wherever the tone mark is put. */
export function isWrittenName(word: string): boolean {
  words ??= new Set(
    [
      ...VIETNAMESE_FAMILIES.keys(),
      ...Object.values(VIETNAMESE_MIDDLES).flat(),
      ...Object.values(VIETNAMESE_GIVEN).flat(),
    ].flatMap((name) => foldTonePlacement(name.toLowerCase()).split(" ")),
  );
  return words.has(word);
}

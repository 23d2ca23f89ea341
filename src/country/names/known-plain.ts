import { foldAccents } from "../../text/fold.ts";
import {
  VIETNAMESE_COMPOUND_FAMILIES,
  VIETNAMESE_FAMILIES,
  VIETNAMESE_GIVEN,
  VIETNAMESE_MIDDLES,
} from "./vietnamese.ts";

const plain = (name: string): string => foldAccents(name).toLowerCase();

/** Vietnamese family names without accents → share of the population in percent, spellings added up. */
export const PLAIN_FAMILIES: ReadonlyMap<string, number> = (() => {
  const shares = new Map<string, number>();
  for (const [name, share] of VIETNAMESE_FAMILIES) {
    shares.set(plain(name), (shares.get(plain(name)) ?? 0) + share);
  }
  return shares;
})();

/** Compound family names as plain words, longest first. */
export const PLAIN_COMPOUND_FAMILIES: readonly (readonly string[])[] =
  VIETNAMESE_COMPOUND_FAMILIES.map((name) => plain(name).split(" ")).sort(
    (a, b) => b.length - a.length,
  );

/** Vietnamese given names without accents. */
export const PLAIN_GIVEN: ReadonlySet<string> = new Set(
  [...VIETNAMESE_GIVEN.male, ...VIETNAMESE_GIVEN.female].map(plain),
);

/** Words of Vietnamese middle names without accents. */
export const PLAIN_MIDDLES: ReadonlySet<string> = new Set(
  [...VIETNAMESE_MIDDLES.male, ...VIETNAMESE_MIDDLES.female].flatMap((name) =>
    plain(name).split(" "),
  ),
);

/** Whether a plain word is a name Vietnamese people bear, in any part. */
export function isVietnameseNameWord(word: string): boolean {
  return PLAIN_GIVEN.has(word) || PLAIN_FAMILIES.has(word) || PLAIN_MIDDLES.has(word);
}

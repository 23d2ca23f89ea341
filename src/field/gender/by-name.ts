import type { TextColumn } from "../../table/text-column.ts";

/** Pairs of rows with one given name from which a list shows how its forms of address go with names. */
const LEAST_PAIRS = 10;
/** Share of them told contrary sexes; names of both sexes (Kim, Alex) stay far below, titles set at random well above. */
const CONTRARY = 0.25;

/**
 * Whether the sexes a column of forms of address tells (1 male, 2 female, 0 none, by row) go with the given names beside
 * them. Where `Mr Shirley` is as common as `Mrs Shirley`, the column was filled with anything and tells nothing of whom.
 */
export function goesWithNames(told: Uint8Array, names: TextColumn): boolean {
  const men = new Map<number, number>();
  const women = new Map<number, number>();
  for (let row = 0; row < told.length; row++) {
    const [sex, name] = [told[row] as number, names.codes[row] as number];
    if (name === 0 || (sex !== 1 && sex !== 2)) continue;
    const counts = sex === 1 ? men : women;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  let pairs = 0;
  let contrary = 0;
  for (const name of new Set([...men.keys(), ...women.keys()])) {
    const [m, f] = [men.get(name) ?? 0, women.get(name) ?? 0];
    pairs += ((m + f) * (m + f - 1)) / 2;
    contrary += m * f;
  }
  return pairs < LEAST_PAIRS || contrary < CONTRARY * pairs;
}

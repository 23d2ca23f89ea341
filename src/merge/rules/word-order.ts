import { PLAIN_FAMILIES } from "../../country/names/known-plain.ts";
import { foldKey } from "../../text/fold.ts";
import type { Candidate } from "./define.ts";

/** Share in percent from which a Vietnamese family name is common. */
const COMMON = 0.3;

/**
 * Of values that are the same words in another order, the one that begins as most rows do: `Cao Hữu Phong` rather than
 * `Phong Cao Hữu`. Where as many rows begin either way, the one that begins with a Vietnamese family name. `chosen`
 * where nothing speaks for another of `equal`; rows of `all` count.
 */
export function inUsualOrder(
  chosen: Candidate,
  equal: readonly Candidate[],
  all: readonly Candidate[],
): Candidate {
  if (!chosen.text.includes(" ")) return chosen;
  const words = sortedWords(chosen.text);
  let best = chosen;
  for (const one of equal) {
    const turned = one.text.length === chosen.text.length && one.text !== best.text;
    if (!turned || sortedWords(one.text) !== words) continue;
    if (speaksFor(one.text, all) > speaksFor(best.text, all)) best = one;
  }
  return best;
}

/** Rows that begin with the word a text begins with, and a half where that is a family name. */
function speaksFor(text: string, all: readonly Candidate[]): number {
  const first = firstWord(text);
  const rows = all.filter((one) => firstWord(one.text) === first).length;
  return rows + ((PLAIN_FAMILIES.get(first) ?? 0) >= COMMON ? 0.5 : 0);
}

const firstWord = (text: string): string => foldKey(text.slice(0, 200)).split(" ", 1)[0] ?? "";

const sortedWords = (text: string): string =>
  text.toLowerCase().slice(0, 200).split(/\s+/).sort().join(" ");

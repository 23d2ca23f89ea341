import { PARTICLES } from "../../country/names/titles.ts";
import { isWesternGiven } from "../../country/names/western-given.ts";
import { foldAccents } from "../../text/fold.ts";

const CAPITALS = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u;
const LOWER = /\p{Ll}/u;

const isParticle = (word: string): boolean => PARTICLES.has(word.toLowerCase());
const isGiven = (word = ""): boolean => isWesternGiven(foldAccents(word).toLowerCase());

/**
 * How many words in front shout the family name: 1 of `SMITH John`, 2 of `GARCÍA LÓPEZ María`, 3 of `VAN DER BERG
 * Jan`; 0 where none does, or nothing else follows. Several given names in capitals (`MARIA JOSE Costa`) are none.
 */
export function shoutedFamily(words: readonly string[]): number {
  const count = shoutedWords(words);
  return shoutsGiven(words, count) ? 0 : count;
}

/** Whether several given names are shouted and the family name is not: `MARIA JOSE Costa`. */
export function shoutsGiven(words: readonly string[], count = shoutedWords(words)): boolean {
  return count > 1 && isGiven(words[0]) && !isGiven(words[count]);
}

function shoutedWords(words: readonly string[]): number {
  let count = 0;
  let names = 0;
  for (const word of words) {
    const particle = isParticle(word);
    if (!CAPITALS.test(word) || word.includes(".") || (word.length < 3 && !particle)) break;
    count++;
    if (!particle) names++;
  }
  const rest = words.slice(count);
  if (names === 0 || rest.length === 0) return 0;
  if (!rest.every((word) => !CAPITALS.test(word) || word.length < 3)) return 0;
  if (!rest.some((word) => LOWER.test(word))) return 0;
  return count;
}

/** Whether the one word in front is a family name and no given one that happens to be in capitals. */
export function isSurelyShouted(words: readonly string[]): boolean {
  const count = shoutedFamily(words);
  return count > 1 || (count === 1 && !isGiven(words[0]));
}

import { soundOf } from "../../text/phonetic.ts";
import type { PreparedName } from "./prepare.ts";

const VOWELS = /[aeiouy]+/g;

/**
 * Blocking keys of a name, tightest first: whole plain name; its words in any order; family and given name
 * without the middle; sound of all words in any order; sound of one name with the first letter of the other
 * (both ways, so that swapped columns meet); starts of both names. A single word meets full names through
 * none of these: other fields must bring such rows together.
 */
export function nameKeys(name: PreparedName): readonly (readonly string[])[] {
  const own = ownKeys(name);
  if (name.people === undefined) return own;
  // Whoever is named besides somebody else meets the rows that name them alone.
  const each = name.people.map(ownKeys);
  return own.map((keys, kind) => [
    ...new Set([...keys, ...each.flatMap((all) => all[kind] ?? [])]),
  ]);
}

function ownKeys(name: PreparedName): readonly (readonly string[])[] {
  const { plain, sorted, family, given } = name;
  const both = family !== "" && given !== "";
  return [
    [plain],
    [sorted],
    both ? [pair(family, given)] : [],
    [sounds(name)],
    both ? crossed(name) : [],
    both ? [pair(family.slice(0, 4), given.slice(0, 4))] : [plain.slice(0, 6)],
  ];
}

function pair(one: string, other: string): string {
  return one < other ? `${one}|${other}` : `${other}|${one}`;
}

function sounds({ sorted, vietnamese }: PreparedName): string {
  // Vietnamese words differ in vowels above all, so only their typing errors should meet: consonants kept apart.
  if (vietnamese) return sorted.replaceAll(VOWELS, "");
  return sorted.split(" ").map(soundOf).sort().join(" ");
}

function crossed({ family, given, middle, vietnamese }: PreparedName): readonly string[] {
  if (vietnamese) {
    const letters = `${family.charAt(0)}${middle.charAt(0)}`;
    return middle === "" ? [] : [`${given}|${letters}`];
  }
  const one = `${soundOf(family)}|${given.charAt(0)}`;
  const other = `${soundOf(given)}|${family.charAt(0)}`;
  return one === other ? [one] : [one, other];
}

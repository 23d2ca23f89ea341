import { phone } from "../../src/comparison/phone.ts";
import type { MatchInput } from "../../src/match/model.ts";
import { seeded } from "../../src/table/seeded.ts";
import { inputOf, plainAddress, plainDate, plainName } from "./stand-ins.ts";

/** One made-up row. */
export interface Person {
  readonly name: string;
  readonly phone: string;
  readonly address: string;
  readonly birth: string;
  readonly source?: number;
}

const SYLLABLES = [
  "ba",
  "ren",
  "lo",
  "mi",
  "tar",
  "vek",
  "su",
  "dol",
  "fin",
  "gra",
  "hel",
  "jo",
  "kas",
  "nur",
];
const STREETS = [
  "Ahorn",
  "Birken",
  "Eichen",
  "Linden",
  "Tannen",
  "Ulmen",
  "Weiden",
  "Erlen",
  "Kiefern",
];

/** Draws people who have nothing in common but common street and name parts. */
export function strangers(count: number, seed = 3): Person[] {
  const random = seeded(seed);
  const pick = (list: readonly string[]): string => list[random() % list.length] ?? "";
  const word = (): string => pick(SYLLABLES) + pick(SYLLABLES) + pick(SYLLABLES);
  return Array.from({ length: count }, () => ({
    name: `${word()}|${word()}`,
    phone: `+849${String(random() % 100_000_000).padStart(8, "0")}`,
    address: `${(random() % 200) + 1} ${pick(STREETS)}weg ${pick(["Nordstadt", "Suedstadt", "Altstadt"])}`,
    birth: `${1930 + (random() % 75)}${String((random() % 12) + 1).padStart(2, "0")}${String((random() % 28) + 1).padStart(2, "0")}`,
  }));
}

/** The same person typed again with a slip in the name. */
export function retyped(person: Person): Person {
  const [given = "", family = ""] = person.name.split("|");
  return { ...person, name: `${given.slice(0, 2)}x${given.slice(2)}|${family}` };
}

export function peopleInput(people: readonly Person[], more: Partial<MatchInput> = {}): MatchInput {
  return inputOf(
    [
      { name: "name", comparison: plainName, columns: [people.map((p) => p.name)] },
      { name: "phone", comparison: phone, columns: [people.map((p) => p.phone)] },
      { name: "address", comparison: plainAddress, columns: [people.map((p) => p.address)] },
      { name: "birth", comparison: plainDate, columns: [people.map((p) => p.birth)] },
    ],
    { source: Uint16Array.from(people, (p) => p.source ?? 0), ...more },
  );
}

import { defineComparison } from "./define.ts";
import { companyName, type PreparedCompany } from "./company.ts";
import { decodeName } from "./name/encode.ts";
import { nameKeys } from "./name/keys.ts";
import { LEVEL, NAME_LEVELS } from "./name/levels.ts";
import { gradeNames } from "./name/grade.ts";
import { prepareName, type PreparedName } from "./name/prepare.ts";

type Prepared =
  | { readonly person: PreparedName; readonly company?: undefined }
  | { readonly company: PreparedCompany; readonly person?: undefined };

/** Levels of {@link companyName} as levels of a name, where a name column holds companies. */
const AS_NAME = [
  LEVEL.exact,
  LEVEL.shortened,
  LEVEL.shortened,
  LEVEL.near,
  LEVEL.similar,
  LEVEL.different,
  LEVEL.different,
  LEVEL.lookAlike,
  LEVEL.different,
] as const;

/**
 * Names of persons, and of companies kept in the same column. Works on the encoding of `name/encode.ts`;
 * any other text is compared word by word.
 */
export const personName = defineComparison<Prepared>({
  name: "person-name",
  role: "name",
  spelled: true,
  title: { en: "Name", vi: "Họ tên" },
  levels: NAME_LEVELS,
  prepare(text) {
    const parts = decodeName(text);
    if (parts.style === "company") {
      const company = companyName.prepare(parts.given);
      return company === undefined ? undefined : { company };
    }
    const person = prepareName(text);
    return person === undefined ? undefined : { person };
  },
  compare(left, right) {
    if (left.company !== undefined && right.company !== undefined) {
      return AS_NAME[companyName.compare(left.company, right.company)] ?? LEVEL.different;
    }
    if (left.person === undefined || right.person === undefined) {
      // A shop's name without its form reads as a person's: only the words can tell.
      const company = left.company ?? companyFrom(left.person);
      const other = right.company ?? companyFrom(right.person);
      if (company === undefined || other === undefined) return LEVEL.different;
      return AS_NAME[companyName.compare(company, other)] ?? LEVEL.different;
    }
    return gradeNames(left.person, right.person);
  },
  keys(value) {
    if (value.person !== undefined) return nameKeys(value.person);
    const { own } = value.company;
    const words = own.split(" ");
    return [
      [own],
      [words.toSorted().join(" ")],
      [],
      companyName.keys(value.company)[2] ?? [],
      [],
      [own.replaceAll(" ", "").slice(0, 7)],
    ];
  },
  term: (value) => value.person?.plain ?? value.company?.own ?? "",
});

/** A name in the order it is written in: `Bella Napoli` is no `Napoli Bella`. */
function asWritten({ vietnamese, text, given, middle, family }: PreparedName): string {
  return vietnamese ? text : `${given} ${middle} ${family}`.trim();
}

/** Names read as companies: a person's name meets the shops of its list one after the other. */
const asCompany = new WeakMap<PreparedName, { readonly company: PreparedCompany | undefined }>();

function companyFrom(person: PreparedName | undefined): PreparedCompany | undefined {
  if (person === undefined) return undefined;
  let read = asCompany.get(person);
  if (read === undefined) {
    read = { company: companyName.prepare(asWritten(person)) };
    asCompany.set(person, read);
  }
  return read.company;
}

import { damerauLevenshtein } from "../../src/text/damerau.ts";
import { foldKey } from "../../src/text/fold.ts";
import { jaroWinkler } from "../../src/text/jaro-winkler.ts";
import { type Comparison, defineComparison } from "../../src/comparison/define.ts";
import type { MatchInput } from "../../src/match/model.ts";
import { TextColumnBuilder } from "../../src/table/text-column.ts";

const say = (en: string) => ({ en, vi: en });

/** A name as "given|family", small enough to reason about in tests. */
export const plainName = defineComparison<{ given: string; family: string }>({
  name: "person-name",
  role: "name",
  title: say("Name"),
  levels: [
    { name: "exact", say: say("exact"), m: 0.7, u: 0.0005, rarer: true },
    { name: "swapped", say: say("swapped"), m: 0.02, u: 0.0001 },
    { name: "near", say: say("near"), m: 0.15, u: 0.0005 },
    { name: "one-part", say: say("one part"), m: 0.07, u: 0.01 },
    { name: "same-family", say: say("same family"), m: 0.01, u: 0.05 },
    { name: "different", say: say("different"), m: 0.05, u: 0.94 },
  ],
  prepare(text) {
    const [given = "", family = ""] = text.split("|").map(foldKey);
    return given === "" && family === "" ? undefined : { given, family };
  },
  compare(a, b) {
    if (a.given === b.given && a.family === b.family) return 0;
    if (a.given === b.family && a.family === b.given) return 1;
    const given = likeness(a.given, b.given);
    const family = likeness(a.family, b.family);
    if (given >= 0.85 && family >= 0.85) return 2;
    if (given >= 0.9 || (family >= 0.9 && given > 0.8)) return 3;
    return a.family === b.family ? 4 : 5;
  },
  keys: ({ given, family }) => [
    [`${given} ${family}`],
    [[given, family].toSorted().join(" ")],
    [`${given.slice(0, 2)} ${family.slice(0, 3)}`],
    [given, family],
  ],
  term: ({ given, family }) => `${given} ${family}`,
});

function likeness(a: string, b: string): number {
  return a === "" || b === "" ? 0.9 : jaroWinkler(a, b);
}

/** A date as eight digits. */
export const plainDate = defineComparison<string>({
  name: "birth-date",
  role: "personal",
  title: say("Birth date"),
  levels: [
    { name: "same", say: say("same"), m: 0.85, u: 0.0001 },
    { name: "one-off", say: say("one digit or part"), m: 0.12, u: 0.004 },
    { name: "different", say: say("different"), m: 0.03, u: 0.9959, against: true },
  ],
  prepare: (text) => (/^\d{8}$/.test(text) ? text : undefined),
  compare(a, b) {
    if (a === b) return 0;
    const parts = [
      a.slice(0, 4) === b.slice(0, 4),
      a.slice(4, 6) === b.slice(4, 6),
      a.slice(6) === b.slice(6),
    ];
    return damerauLevenshtein(a, b, 1) === 1 || parts.filter(Boolean).length === 2 ? 1 : 2;
  },
  keys: (a) => [[a], [`y${a.slice(0, 6)}`, `m${a.slice(4)}`, `d${a.slice(0, 4)}${a.slice(6)}`]],
  term: (a) => a,
});

/** A street line with a town. */
export const plainAddress = defineComparison<readonly string[]>({
  name: "address",
  role: "place",
  title: say("Address"),
  levels: [
    { name: "exact", say: say("exact"), m: 0.5, u: 0.0002, rarer: true },
    { name: "most", say: say("most words"), m: 0.3, u: 0.0005 },
    { name: "half", say: say("half the words"), m: 0.12, u: 0.01 },
    { name: "different", say: say("different"), m: 0.08, u: 0.99 },
  ],
  prepare(text) {
    const words = foldKey(text).split(" ").filter(Boolean);
    return words.length === 0 ? undefined : words.slice(0, 16);
  },
  compare(a, b) {
    const open = [...b];
    let shared = 0;
    for (const word of a) {
      const at = open.findIndex(
        (other) => other === word || (word.length > 4 && damerauLevenshtein(word, other, 1) < 2),
      );
      if (at === -1) continue;
      open.splice(at, 1);
      shared++;
    }
    const share = shared / Math.max(a.length, b.length);
    return share === 1 ? 0 : share >= 0.7 ? 1 : share >= 0.4 ? 2 : 3;
  },
  keys: (a) => [
    [a.toSorted().join(" ")],
    a.filter((word) => word.length > 2),
    a.slice(1).map((word, i) => `${a[i]} ${word}`),
  ],
  term: (a) => a.join(" "),
});

/** An identifier: equal, one slip apart, or another. */
export const plainId = defineComparison<string>({
  name: "identifier",
  role: "id",
  title: say("Id"),
  levels: [
    { name: "same", say: say("same"), m: 0.9, u: 0.000001 },
    { name: "one-edit", say: say("one edit"), m: 0.06, u: 0.00001 },
    { name: "different", say: say("different"), m: 0.04, u: 0.99999, against: true },
  ],
  prepare: (text) => text.trim() || undefined,
  compare: (a, b) => (a === b ? 0 : damerauLevenshtein(a, b, 1) === 1 ? 1 : 2),
  keys: (a) => [[a]],
  term: (a) => a,
});

/** A match input from plain texts, one list of rows per feature. */
export function inputOf(
  features: readonly {
    name: string;
    comparison: Comparison;
    columns: readonly (readonly string[])[];
  }[],
  more: Partial<MatchInput> = {},
): MatchInput {
  const rows = features[0]?.columns[0]?.length ?? 0;
  return {
    rows,
    features: features.map(({ name, comparison, columns }) => ({
      name,
      comparison,
      values: columns.map((column) => {
        const builder = new TextColumnBuilder();
        for (const text of column) {
          if (text === "") builder.addEmpty();
          else builder.addText(text);
        }
        return builder.finish();
      }),
    })),
    source: new Uint16Array(rows),
    mustLink: new Uint32Array(),
    cannotLink: new Uint32Array(),
    ...more,
  };
}

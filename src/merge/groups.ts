import type { CompositeSpec } from "../field/define.ts";
import type { Source } from "./source.ts";

/** Fields whose values describe one place; mixing those of two records makes an address nobody has. */
const ADDRESS = [
  "address",
  "street",
  "house_number",
  "address_2",
  "ward",
  "district",
  "province",
  "city",
  "state",
  "postcode",
  "postal_code",
  "zip",
  "country",
];
const NAME = [
  "full_name",
  "name",
  "family_name",
  "last_name",
  "middle_name",
  "given_name",
  "first_name",
  "name_suffix",
];
const BIRTH = ["birth_date", "birth_year", "birth_month", "birth_day"];
/** The answer itself, then what was written down about it (matched by prefix). */
const CONSENT_ANSWERS = ["consent", "consent_status", "opt_out", "do_not_contact", "do_not_call"];

/** Columns whose values are taken from one record. */
export interface Group {
  readonly kind: "address" | "name" | "birth" | "consent";
  /** Indexes of sources; for a consent the answer comes first. */
  readonly sources: readonly number[];
  /** Index of the source whose rule decides, and whose value makes a record worth choosing. */
  readonly lead: number;
}

/** Which columns belong together, by field and ordinal; the second address is its own group. */
export function groupsOf(
  sources: readonly Source[],
  composites: readonly CompositeSpec[],
): Group[] {
  return [
    ...partGroups("address", ADDRESS, sources, composites),
    ...partGroups("name", NAME, sources, composites),
    ...partGroups("birth", BIRTH, sources, composites),
    ...consentGroups(sources),
  ];
}

function partGroups(
  kind: "address" | "name" | "birth",
  fields: readonly string[],
  sources: readonly Source[],
  composites: readonly CompositeSpec[],
): Group[] {
  const byOrdinal = new Map<number, number[]>();
  for (const [i, source] of sources.entries()) {
    if (source.added !== undefined || !fields.includes(source.field ?? "")) continue;
    byOrdinal.set(source.ordinal, [...(byOrdinal.get(source.ordinal) ?? []), i]);
  }
  const made = composites
    .filter((spec) => spec.from.some((field) => fields.includes(field)))
    .flatMap((spec) => spec.columns ?? [])
    .map((column) => sources.findIndex((s) => s.added === column.name))
    .filter((i) => i >= 0);
  return [...byOrdinal].flatMap(([ordinal, own]) => {
    const lead = fields
      .flatMap((field) => own.filter((i) => sources[i]?.field === field))
      .find((i) => i >= 0);
    const all = ordinal === 1 ? [...own, ...made] : own;
    return lead === undefined || all.length < 2 ? [] : [{ kind, sources: all, lead }];
  });
}

function consentGroups(sources: readonly Source[]): Group[] {
  const groups: Group[] = [];
  const taken = new Set<number>();
  for (const [i, source] of sources.entries()) {
    const field = source.field ?? "";
    if (!CONSENT_ANSWERS.includes(field)) continue;
    const prefix = field.startsWith("consent") ? "consent_" : `${field}_`;
    const companions = [...sources.keys()].filter((k) => {
      const other = sources[k] as Source;
      return (
        other.ordinal === source.ordinal &&
        !CONSENT_ANSWERS.includes(other.field ?? "") &&
        (other.field ?? "").startsWith(prefix) &&
        !taken.has(k)
      );
    });
    for (const k of companions) taken.add(k);
    groups.push({ kind: "consent", sources: [i, ...companions], lead: i });
  }
  return groups;
}

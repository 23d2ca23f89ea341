import type { CompositeSpec } from "../field/define.ts";
import type { Source } from "./source.ts";

/** The answer itself, then what was written down about it (matched by prefix). */
const CONSENT_ANSWERS = ["consent", "consent_status", "opt_out", "do_not_contact", "do_not_call"];

/** Columns whose values are taken from one record. */
export interface Group {
  readonly kind: "parts" | "consent";
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
  return [...composites.flatMap((spec) => partGroups(spec, sources)), ...consentGroups(sources)];
}

/** Of one composite: mixing the parts of two records makes an address, or a name, nobody has. */
function partGroups(spec: CompositeSpec, sources: readonly Source[]): Group[] {
  const { together: fields = [], columns = [] } = spec;
  const byOrdinal = new Map<number, number[]>();
  for (const [i, source] of sources.entries()) {
    if (source.added !== undefined || !fields.includes(source.field ?? "")) continue;
    byOrdinal.set(source.ordinal, [...(byOrdinal.get(source.ordinal) ?? []), i]);
  }
  const made = columns
    .map((column) => sources.findIndex((s) => s.added === column.name))
    .filter((i) => i >= 0);
  return [...byOrdinal].flatMap(([ordinal, own]): Group[] => {
    const lead = fields
      .flatMap((field) => own.filter((i) => sources[i]?.field === field))
      .find((i) => i >= 0);
    const all = ordinal === 1 ? [...own, ...made] : own;
    return lead === undefined || all.length < 2 ? [] : [{ kind: "parts", sources: all, lead }];
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

import { customRules } from "../check/custom.ts";
import type { Rule } from "../check/define.ts";
import { RULES } from "../check/index.ts";
import type { Settings } from "../config/slices.ts";
import { bookWith } from "../field/field-book.ts";
import { COMPOSITES, FIELDS } from "../field/index.ts";
import type { CompositeSpec, FieldSpec } from "../field/define.ts";
import { TABLE_FINDINGS } from "../schema/findings.ts";
import { XLSX_FINDINGS } from "../io/xlsx/findings.ts";
import { INPUT_FINDINGS } from "../io/input/findings.ts";
import { ERASED } from "../run/erased.ts";
import { AGAINST_FINDINGS } from "./against.ts";
import { MATCH_FINDINGS } from "./match-findings.ts";
import type { FindingDef } from "../model/finding.ts";

/** Everything a run knows by name. */
export interface Registry {
  readonly fields: readonly FieldSpec[];
  readonly composites: readonly CompositeSpec[];
  readonly rules: readonly Rule[];
}

/** Every built-in field, composite and rule in one place, as plain lists. */
export const REGISTRY: Registry = { fields: FIELDS, composites: COMPOSITES, rules: RULES };

/** The built-in registry with the fields and rules of the user's own. */
export function registryFor({
  general,
}: {
  readonly general: Pick<Settings["general"], "fields" | "rules">;
}): Registry {
  if (general.fields.length === 0 && general.rules.length === 0) return REGISTRY;
  return {
    fields: bookWith(general.fields).list,
    composites: COMPOSITES,
    rules: [...RULES, ...customRules(general.rules)],
  };
}

/** Finding code → groups of fields, one of which must be there whole for it to be found; absent = no field is needed. */
export function findingNeeds(
  registry: Registry = REGISTRY,
): ReadonlyMap<string, readonly (readonly string[])[]> {
  const needs = new Map<string, (readonly string[])[]>();
  const add = (code: string, groups: readonly (readonly string[])[]): void => {
    needs.set(code, [...(needs.get(code) ?? []), ...groups]);
  };
  for (const field of registry.fields)
    for (const { code } of field.findings) add(code, [[field.name]]);
  for (const composite of registry.composites) {
    for (const { code } of composite.findings)
      add(
        code,
        composite.from.map((f) => [f]),
      );
  }
  for (const rule of registry.rules) {
    const { needs: groups, needsAny } = rule;
    // Whoever has none is told of the most telling first.
    const any =
      needsAny &&
      registry.fields
        .filter(needsAny)
        .sort((a, b) => b.importance - a.importance)
        .map(({ name }) => [name]);
    if (groups === undefined && any === undefined) continue;
    for (const { code } of rule.findings) add(code, [...(groups ?? []), ...(any ?? [])]);
  }
  return needs;
}

/** Every kind of finding the program can report, by code, in the order of the codes. */
export function allFindings(registry: Registry = REGISTRY): ReadonlyMap<string, FindingDef> {
  const defs: FindingDef[] = [
    ...registry.fields.flatMap((f) => f.findings),
    ...registry.composites.flatMap((c) => c.findings),
    ...registry.rules.flatMap((r) => r.findings),
    ...TABLE_FINDINGS,
    ...INPUT_FINDINGS,
    ...XLSX_FINDINGS,
    ...MATCH_FINDINGS,
    ...AGAINST_FINDINGS,
    ERASED,
  ];
  return new Map(
    defs.map((d) => [d.code, d] as const).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
  );
}

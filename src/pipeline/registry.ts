import { RULES } from "../check/index.ts";
import { COMPOSITES, FIELDS } from "../field/index.ts";
import type { CompositeSpec, FieldSpec } from "../field/define.ts";
import { TABLE_FINDINGS } from "../schema/findings.ts";
import { XLSX_FINDINGS } from "../io/xlsx/findings.ts";
import { INPUT_FINDINGS } from "../io/input/findings.ts";
import { AGAINST_FINDINGS } from "./against.ts";
import { MATCH_FINDINGS } from "./match-findings.ts";
import type { FindingDef } from "../model/finding.ts";

/** Every field and composite in one place, as plain lists. */
export const REGISTRY: {
  readonly fields: readonly FieldSpec[];
  readonly composites: readonly CompositeSpec[];
} = { fields: FIELDS, composites: COMPOSITES };

/** Every kind of finding the program can report, by code, in the order of the codes. */
export function allFindings(): ReadonlyMap<string, FindingDef> {
  const defs: FindingDef[] = [
    ...REGISTRY.fields.flatMap((f) => f.findings),
    ...REGISTRY.composites.flatMap((c) => c.findings),
    ...RULES.flatMap((r) => r.findings),
    ...TABLE_FINDINGS,
    ...INPUT_FINDINGS,
    ...XLSX_FINDINGS,
    ...MATCH_FINDINGS,
    ...AGAINST_FINDINGS,
  ];
  return new Map(
    defs.map((d) => [d.code, d] as const).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
  );
}

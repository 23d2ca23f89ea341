import type { Severity } from "../model/finding.ts";
import { codesOf } from "../report/finding-counts.ts";
import { NONE } from "../table/finding-list.ts";
import type { Judged } from "./gate.ts";

/** The worst first. */
export const RANK = { error: 0, warn: 1, info: 2 } as const;

/** The findings that count, by code. */
export interface Counted {
  readonly byCode: ReadonlyMap<string, number>;
  severityOf(code: string): Severity;
}

/** Counts the findings that count. */
export function countByCode({ findings, defs, counted }: Judged): Counted {
  const codes = codesOf(findings);
  const byCode = new Map<string, number>();
  for (let i = 0; i < findings.size; i++) {
    if (counted !== undefined && counted[i] === 0) continue;
    const code = codes[findings.what.codes[i] as number] ?? "";
    byCode.set(code, (byCode.get(code) ?? 0) + 1);
  }
  return { byCode, severityOf: (code) => defs.get(code)?.severity ?? "info" };
}

/** How many rows and findings of some codes each segment of a field has. */
export function countBySegment(
  { report, findings, counted, segmentOf }: Judged,
  field: string,
  matches: (code: string) => boolean,
): { readonly rows: ReadonlyMap<string, number>; readonly found: ReadonlyMap<string, number> } {
  const codes = codesOf(findings).map(matches);
  const rows = new Map<string, number>();
  for (let record = 0; record < report.records; record++) {
    const segment = segmentOf(field, record);
    rows.set(segment, (rows.get(segment) ?? 0) + 1);
  }
  const found = new Map<string, number>();
  for (let i = 0; i < findings.size; i++) {
    const record = findings.records[i] as number;
    if (record === NONE || (counted !== undefined && counted[i] === 0)) continue;
    if (codes[findings.what.codes[i] as number] !== true) continue;
    const segment = segmentOf(field, record);
    found.set(segment, (found.get(segment) ?? 0) + 1);
  }
  return { rows, found };
}

import type { FindingDef } from "../model/finding.ts";
import { type FindingList, NONE } from "../table/finding-list.ts";
import { codesOf } from "./finding-counts.ts";

/** What is known against a record, as bits. */
export const MARK = { error: 1, warn: 2, stale: 4, inconsistent: 8, neverActive: 16 } as const;

const STALE = new Set(["row/stale", "row/marked-gone", "row/past-retention"]);

/** Record → bits of MARK, from all findings about it. Stale and never active count apart, not as warnings. */
export function markRecords(
  rows: number,
  list: FindingList,
  defs: ReadonlyMap<string, FindingDef>,
): Uint8Array {
  const bits = codesOf(list).map((code) => {
    if (STALE.has(code)) return MARK.stale;
    if (code === "row/never-active") return MARK.neverActive;
    const def = defs.get(code);
    if (def === undefined || def.severity === "info") return 0;
    const severity = def.severity === "error" ? MARK.error : MARK.warn;
    return severity | (def.dimension === "consistency" ? MARK.inconsistent : 0);
  });
  const marks = new Uint8Array(rows);
  for (let i = 0; i < list.size; i++) {
    const record = list.records[i] as number;
    if (record === NONE) continue;
    marks[record] = (marks[record] as number) | (bits[list.what.codes[i] as number] ?? 0);
  }
  return marks;
}

import type { FindingDef, Severity } from "../model/finding.ts";
import type { Words } from "../model/words.ts";
import type { Report } from "../report/model.ts";
import type { Dataset } from "../table/dataset.ts";
import type { FindingList } from "../table/finding-list.ts";
import { formatNumber } from "../text/number-format.ts";
import { countByCode, type Counted, RANK } from "./counted.ts";
import { overLimit } from "./over-limit.ts";
import { duplicateHits, scoreHits, staleHits } from "./measures.ts";
import type { Limit } from "./threshold.ts";
import type { Needs } from "./unjudged.ts";

/** What is asked of the data. */
export interface GateRules {
  readonly failOn: Severity | "never";
  /** Limits by finding code, severity, or `CODE@field` for every segment of a field. */
  readonly max: ReadonlyMap<string, Limit>;
  readonly minScore: number;
  readonly maxDuplicates: Limit;
  readonly maxStale: Limit;
}

/** Why the gate was hit; empty = passed. */
export type GateHits = readonly Words[];

/** What the gate judges. */
export interface Judged {
  readonly report: Report;
  readonly dataset: Dataset;
  readonly findings: FindingList;
  readonly defs: ReadonlyMap<string, FindingDef>;
  /** Finding code → the fields it takes to find it; absent = it can always be found. */
  readonly needs: ReadonlyMap<string, Needs>;
  /** Finding number → 0 where it does not count (with a baseline: known ones); absent = all count. */
  readonly counted?: Uint8Array;
  /** The segment a record belongs to, for per-segment limits. */
  readonly segmentOf: (field: string, record: number) => string;
}

/** Judges a report by the rules: findings by severity, by code and segment, then the measures as a whole. */
export function judge(rules: GateRules, about: Judged): GateHits {
  const counted = countByCode(about);
  return [
    ...severityHits(rules.failOn, counted, about.counted !== undefined),
    ...[...rules.max].flatMap(([name, limit]) => overLimit(name, limit, about, counted)),
    ...scoreHits(rules.minScore, about.report),
    ...duplicateHits(rules.maxDuplicates, about.report),
    ...staleHits(rules.maxStale, about.report),
  ];
}

function severityHits(failOn: GateRules["failOn"], counted: Counted, onlyNew: boolean): Words[] {
  if (failOn === "never") return [];
  const severe = (code: string) => RANK[counted.severityOf(code)] <= RANK[failOn];
  const bad = [...counted.byCode].filter(([code]) => severe(code));
  const n = bad.reduce((sum, [, count]) => sum + count, 0);
  if (n === 0) return [];
  const worst = bad
    .sort((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([code, count]) => `${code} ${count}`)
    .join(", ");
  const fresh = onlyNew ? { en: "new ", vi: " mới" } : { en: "", vi: "" };
  const noun = n === 1 ? "finding" : "findings";
  return [
    {
      en: `${formatNumber(n, "en")} ${fresh.en}${noun} at or above ${failOn} (${worst})`,
      vi: `${formatNumber(n, "vi")} phát hiện${fresh.vi} từ mức ${failOn} trở lên (${worst})`,
    },
  ];
}

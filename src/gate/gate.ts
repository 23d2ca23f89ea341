import type { FindingDef, Severity } from "../model/finding.ts";
import type { Words } from "../model/words.ts";
import type { Report } from "../report/model.ts";
import { codesOf } from "../report/finding-counts.ts";
import type { Dataset } from "../table/dataset.ts";
import { type FindingList, NONE } from "../table/finding-list.ts";
import { formatNumber } from "../text/number-format.ts";
import { isOver, type Limit } from "./threshold.ts";

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

const rows = (count: number): string => (count === 1 ? "row" : "rows");

const inVietnamese = (limit: Limit): string => limit.text.replace(".", ",");

const RANK = { error: 0, warn: 1, info: 2 } as const;

/**
 * Judges a report. `counted` says which findings count (with a baseline: only new ones); absent = all.
 * `segmentOf` names the segment a record belongs to, for per-segment limits.
 */
export function judge(
  rules: GateRules,
  about: {
    readonly report: Report;
    readonly dataset: Dataset;
    readonly findings: FindingList;
    readonly defs: ReadonlyMap<string, FindingDef>;
    readonly counted?: Uint8Array;
    readonly segmentOf: (field: string, record: number) => string;
  },
): GateHits {
  const { report, findings, defs, counted } = about;
  const hits: Words[] = [];
  const codes = codesOf(findings);
  const counts = new Map<string, number>();
  for (let i = 0; i < findings.size; i++) {
    if (counted !== undefined && counted[i] === 0) continue;
    const code = codes[findings.what.codes[i] as number] ?? "";
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const severityOf = (code: string): Severity => defs.get(code)?.severity ?? "info";
  const atLeast = (severity: Severity) =>
    [...counts].reduce((n, [code, c]) => n + (RANK[severityOf(code)] <= RANK[severity] ? c : 0), 0);

  const { failOn } = rules;
  if (failOn !== "never" && atLeast(failOn) > 0) {
    const worst = [...counts]
      .filter(([code]) => RANK[severityOf(code)] <= RANK[failOn])
      .sort((a, b) => b[1] - a[1])
      .slice(0, 3)
      .map(([code, c]) => `${code} ${c}`)
      .join(", ");
    const n = atLeast(failOn);
    const noun = { en: n === 1 ? "finding" : "findings", vi: "phát hiện" };
    const [en, vi] = [formatNumber(n, "en"), formatNumber(n, "vi")];
    const fresh = counted === undefined ? { en: "", vi: "" } : { en: "new ", vi: " mới" };
    hits.push({
      en: `${en} ${fresh.en}${noun.en} at or above ${failOn} (${worst})`,
      vi: `${vi} ${noun.vi}${fresh.vi} từ mức ${failOn} trở lên (${worst})`,
    });
  }
  for (const [name, limit] of rules.max) hits.push(...overLimit(name, limit));
  if (report.score === null && rules.minScore > 0) {
    hits.push({
      en: "no customer column was recognised, so there is no score to compare with --min-score",
      vi: "không nhận ra cột khách hàng nào nên không có điểm để so với --min-score",
    });
  }
  if (report.score !== null && report.score < rules.minScore) {
    const digits = Number.isInteger(rules.minScore) ? 0 : 1;
    hits.push({
      en: `score ${formatNumber(report.score, "en", 1)} is under ${formatNumber(rules.minScore, "en", digits)}`,
      vi: `điểm ${formatNumber(report.score, "vi", 1)} thấp hơn ${formatNumber(rules.minScore, "vi", digits)}`,
    });
  }
  const { mergedRecords } = report.duplicates;
  if (isOver(rules.maxDuplicates, mergedRecords, report.records)) {
    hits.push({
      en: `${mergedRecords} duplicate ${rows(mergedRecords)} of ${report.records}, over ${rules.maxDuplicates.text}`,
      vi: `${mergedRecords} dòng trùng trên ${report.records}, quá ${inVietnamese(rules.maxDuplicates)}`,
    });
  }
  if (isOver(rules.maxStale, report.stale.records, report.records)) {
    hits.push({
      en: `${report.stale.records} stale ${rows(report.stale.records)} of ${report.records}, over ${rules.maxStale.text}`,
      vi: `${report.stale.records} dòng cũ trên ${report.records}, quá ${inVietnamese(rules.maxStale)}`,
    });
  }
  return hits;

  function overLimit(name: string, limit: Limit): Words[] {
    const [code = "", field] = name.split("@", 2);
    const matches = (c: string) => c === code || severityOf(c) === code;
    if (field === undefined) {
      const n = [...counts].reduce((sum, [c, count]) => sum + (matches(c) ? count : 0), 0);
      if (!isOver(limit, n, report.records)) return [];
      return [
        {
          en: `${code}: ${n}, over ${limit.text}`,
          vi: `${code}: ${n}, quá ${inVietnamese(limit)}`,
        },
      ];
    }
    const rows = new Map<string, number>();
    for (let record = 0; record < report.records; record++) {
      const segment = about.segmentOf(field, record);
      rows.set(segment, (rows.get(segment) ?? 0) + 1);
    }
    const found = new Map<string, number>();
    for (let i = 0; i < findings.size; i++) {
      const record = findings.records[i] as number;
      if (record === NONE || (counted !== undefined && counted[i] === 0)) continue;
      if (!matches(codes[findings.what.codes[i] as number] ?? "")) continue;
      const segment = about.segmentOf(field, record);
      found.set(segment, (found.get(segment) ?? 0) + 1);
    }
    return [...found]
      .filter(([segment, n]) => isOver(limit, n, rows.get(segment) ?? 0))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([segment, n]) => ({
        en: `${code} in ${segment}: ${n}, over ${limit.text}`,
        vi: `${code} ở ${segment}: ${n}, quá ${inVietnamese(limit)}`,
      }));
  }
}

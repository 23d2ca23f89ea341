import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Comparison } from "../../src/comparison/define.ts";
import { defineComparison } from "../../src/comparison/define.ts";
import type { CleanData } from "../../src/field/clean-data.ts";
import { VERDICTS, type MatchResult, type Verdict } from "../../src/match/model.ts";
import { mergeEntities } from "../../src/merge/merge.ts";
import type { FindingDef } from "../../src/model/finding.ts";
import { defineFinding } from "../../src/model/finding.ts";
import type { RunResult } from "../../src/run/result.ts";
import { FindingCollector } from "../../src/table/finding-list.ts";
import { tempFolder } from "../support/temp-folder.ts";
import { cleanData, settings, type Row, type TestColumn } from "../merge/table.ts";

const words = (text: string): { en: string; vi: string } => ({ en: text, vi: text });
const def = (
  code: string,
  severity: FindingDef["severity"],
  dimension: FindingDef["dimension"],
): FindingDef =>
  defineFinding({
    code,
    severity,
    dimension,
    title: words(code),
    why: words("why"),
    fix: words("fix"),
    say: ({ value }) => words(`${code} says ${value ?? "so"}`),
  });
export const DEFINITIONS: ReadonlyMap<string, FindingDef> = new Map(
  [
    def("phone/lost-zero", "info", "validity"),
    def("phone/invalid", "error", "validity"),
    def("email/odd", "warn", "validity"),
    def("row/stale", "warn", "timeliness"),
    def("row/opted-out", "info", "consistency"),
    def("table/total", "info", "consistency"),
    def("csv/ragged", "error", "validity"),
  ].map((d) => [d.code, d]),
);

const equality = (name: string): Comparison =>
  defineComparison<string>({
    name,
    title: { en: name, vi: `Trường ${name}` },
    levels: [
      { name: "exact", say: { en: "the same", vi: "giống hệt" }, m: 0.9, u: 0.01 },
      {
        name: "different",
        say: { en: "different", vi: "khác nhau" },
        m: 0.1,
        u: 0.99,
        against: true,
      },
    ],
    prepare: (text) => text,
    compare: (a, b) => (a === b ? 0 : 1),
    keys: (text) => [[text]],
    term: (text) => text,
  });

/** A scored pair of records (0-based). */
export interface TestPair {
  readonly left: number;
  readonly right: number;
  readonly probability: number;
  readonly verdict: Verdict;
}

/** What a test run is made of; everything has a default. */
export interface TestRun {
  readonly columns?: readonly TestColumn[];
  readonly rows?: readonly Row[];
  readonly files?: readonly string[];
  readonly tableOf?: readonly number[];
  readonly entityOf?: readonly number[];
  readonly pairs?: readonly TestPair[];
  readonly find?: (findings: FindingCollector) => void;
  readonly data?: (data: CleanData) => CleanData;
  readonly result?: Partial<RunResult>;
}

const COLUMNS: TestColumn[] = [
  { header: "Mã KH", field: "customer_code", rule: "first" },
  { header: "Họ tên", field: "full_name", rule: "most-complete" },
  { header: "SĐT", field: "phone" },
  { header: "Ghi chú" },
];
const ROWS: Row[] = [
  ["KH1", "Nguyễn Văn An", "+84901234567", "=1+1"],
  ["KH2", "Nguyen Van An", "+84907654321", "gọi sau"],
  ["KH3", "Trần Thị Bình", "+84912345678", ""],
  ["KH4", "Tran Thi Binh", "123!invalid", "a;b"],
  ["KH5", "Lê Cường", "", ""],
];

/** A whole run over small made-up rows, with its inputs really on disk. */
export function testRun(about: TestRun = {}): RunResult {
  const columns = about.columns ?? COLUMNS;
  const rows = about.rows ?? ROWS;
  const files = about.files ?? ["khach.csv"];
  const tableOf = about.tableOf ?? rows.map(() => 0);
  const entityOf = Uint32Array.from(
    about.entityOf ?? (about.rows === undefined ? [0, 0, 1, 2, 3] : rows.keys()),
  );
  const entities = entityOf.reduce((most, e) => Math.max(most, e + 1), 0);
  const folder = tempFolder();
  const inputs = files.map((name, t) => {
    const path = join(folder, name);
    const own = rows.filter((_, i) => tableOf[i] === t);
    writeFileSync(
      path,
      [columns.map((c) => c.header), ...own].map((r) => r.join(",")).join("\r\n"),
    );
    const bytes = Buffer.from(
      [columns.map((c) => c.header), ...own].map((r) => r.join(",")).join("\r\n"),
    );
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    return { name, path, format: "csv", bytes: bytes.length, sha256 };
  });
  const plain = cleanData(columns, rows, files, tableOf);
  const withComparisons: CleanData = {
    ...plain,
    columns: plain.columns.map((c) =>
      c === undefined ? c : { ...c, spec: { ...c.spec, comparison: equality(c.spec.name) } },
    ),
  };
  const data = about.data?.(withComparisons) ?? withComparisons;
  const collector = new FindingCollector();
  about.find?.(collector);
  const pairs = about.pairs ?? (about.rows === undefined ? PAIRS : []);
  return {
    version: "0.0.0",
    inputs,
    data,
    findings: collector.finish(),
    definitions: DEFINITIONS,
    match: matchResult(data, entityOf, entities, pairs),
    merge: mergeEntities(data, { entityOf, entities }, settings()),
    settings: [{ key: "country", value: "VN", origin: "default" }],
    asOf: "2026-01-31",
    lang: "vi",
    country: "VN",
    seed: 1,
    format: "csv",
    answers: [],
    ...about.result,
  };
}

const PAIRS: TestPair[] = [
  { left: 0, right: 1, probability: 0.9991, verdict: "merge" },
  { left: 2, right: 3, probability: 0.71, verdict: "review" },
];

function matchResult(
  data: CleanData,
  entityOf: Uint32Array,
  entities: number,
  pairs: readonly TestPair[],
): MatchResult {
  const features = data.columns.flatMap((c) => (c?.spec.comparison === undefined ? [] : [c]));
  const same = (record: number, other: number, f: number): number => {
    const values = features[f]?.values;
    if (values === undefined || values.codes[record] === 0 || values.codes[other] === 0) return 255;
    return values.codes[record] === values.codes[other] ? 0 : 1;
  };
  const levels = features.map((_, f) => Uint8Array.from(pairs, (p) => same(p.left, p.right, f)));
  const weights = levels.map((l) =>
    Float32Array.from(l, (x) => (x === 255 ? 0 : x === 0 ? 6.49 : -3.31)),
  );
  const quality = { precision: 1, recall: 1, precisionLow: 1, precisionHigh: 1 };
  return {
    pairs: {
      size: pairs.length,
      left: Uint32Array.from(pairs, (p) => p.left),
      right: Uint32Array.from(pairs, (p) => p.right),
      rule: new Uint8Array(pairs.length),
      levels,
      weights,
      weight: Float32Array.from(pairs, (p) => Math.log2(p.probability / (1 - p.probability))),
      probability: Float32Array.from(pairs, (p) => p.probability),
      verdict: Uint8Array.from(pairs, (p) => VERDICTS.indexOf(p.verdict)),
      stratum: new Uint32Array(pairs.length),
    },
    entityOf,
    entities,
    householdOf: new Uint32Array(entityOf.length),
    confidence: new Float32Array(entities).fill(1),
    rules: [
      {
        name: "phone",
        pairs: pairs.length,
        newPairs: pairs.length,
        largestBlock: 2,
        split: 0,
        skippedRows: 0,
      },
    ],
    model: {
      prior: 0.01,
      features: features.map((c) => ({
        feature: c.spec.name,
        comparison: c.spec.name,
        levels: [
          { name: "exact", m: 0.9, u: 0.01, weight: 6.49, trained: true },
          { name: "different", m: 0.1, u: 0.99, weight: -3.31, trained: false },
        ],
      })),
      mergeAt: 8,
      reviewAt: 0,
      expectedMerge: quality,
      expectedReview: quality,
      choices: [],
    },
    lessons: [],
    histogram: { from: 0, step: 1, counts: [] },
    neverCompared: new Uint32Array(),
    scope: { onlyChanged: false, known: 0, fresh: 0 },
    candidates: pairs.length,
  };
}

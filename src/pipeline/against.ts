import { columnsThat, type CleanData } from "../field/clean-data.ts";
import type { FieldMeans } from "../field/means.ts";
import type { MatchResult, ScoredPairs } from "../match/model.ts";
import { VERDICTS } from "../match/model.ts";
import { defineFinding } from "../model/finding.ts";
import type { FindingCollector } from "../table/finding-list.ts";

const why = {
  en: "Importing the row again would make a second record of a customer the master list already has.",
  vi: "Nhập dòng này sẽ tạo bản ghi thứ hai cho một khách đã có trong danh sách gốc.",
};

const inMaster = defineFinding({
  code: "row/in-master",
  severity: "error",
  dimension: "uniqueness",
  title: { en: "The master list has this customer already", vi: "Khách đã có trong danh sách gốc" },
  why,
  fix: {
    en: "Update the master record instead of importing.",
    vi: "Cập nhật bản ghi gốc thay vì nhập mới.",
  },
  open: ["file"],
  say: (a) => ({
    en: `same customer as row ${a["row"]} of ${a["file"]}`,
    vi: `cùng khách với dòng ${a["row"]} của ${a["file"]}`,
  }),
});

const maybeInMaster = defineFinding({
  code: "row/possibly-in-master",
  severity: "warn",
  dimension: "uniqueness",
  title: {
    en: "The master list may have this customer",
    vi: "Có thể khách đã có trong danh sách gốc",
  },
  why,
  fix: { en: "Compare the two records before importing.", vi: "So hai bản ghi trước khi nhập." },
  open: ["file"],
  say: (a) => ({
    en: `looks like row ${a["row"]} of ${a["file"]}`,
    vi: `giống dòng ${a["row"]} của ${a["file"]}`,
  }),
});

/** What linking a file to a master list reports. */
export const AGAINST_FINDINGS = [inMaster, maybeInMaster];

const REVIEW = VERDICTS.indexOf("review");

/** Reports the first `fresh` records (the new file's) that the records after them (the master's) already hold. */
export function noteMaster(
  all: CleanData,
  match: MatchResult,
  fresh: number,
  findings: FindingCollector,
): void {
  const { dataset } = all;
  const masterOf = new Map<number, number>();
  for (let record = fresh; record < dataset.rows; record++) {
    const entity = match.entityOf[record] as number;
    if (!masterOf.has(entity)) masterOf.set(entity, record);
  }
  const known = new Uint8Array(fresh);
  const tell = (code: string, record: number, master: number) => {
    const file = dataset.tables[dataset.tableOf[master] ?? 0]?.grid.source.file ?? "";
    findings.add(code, { record }, { row: dataset.lineOf[master] as number, file });
    known[record] = 1;
  };
  for (let record = 0; record < fresh; record++) {
    const master = masterOf.get(match.entityOf[record] as number);
    if (master !== undefined) tell("row/in-master", record, master);
  }
  const { pairs } = match;
  for (let i = 0; i < pairs.size; i++) {
    const left = pairs.left[i] as number;
    const right = pairs.right[i] as number;
    if (left >= fresh || right < fresh || known[left] === 1) continue;
    if ((pairs.verdict[i] as number) === REVIEW) tell("row/possibly-in-master", left, right);
  }
}

/** The part of a match result that is about the first `rows` records alone. */
export function matchOfFirst(match: MatchResult, rows: number): MatchResult {
  const numbers = new Map<number, number>();
  const entityOf = new Uint32Array(rows);
  for (let record = 0; record < rows; record++) {
    const entity = match.entityOf[record] as number;
    const number = numbers.get(entity) ?? numbers.size;
    numbers.set(entity, number);
    entityOf[record] = number;
  }
  const confidence = new Float32Array(numbers.size);
  for (const [entity, number] of numbers) confidence[number] = match.confidence[entity] as number;
  return {
    ...match,
    entityOf,
    entities: numbers.size,
    confidence,
    householdOf: match.householdOf.slice(0, rows),
    pairs: pairsBelow(match.pairs, rows),
    neverCompared: match.neverCompared.filter((record) => record < rows),
  };
}

function pairsBelow(pairs: ScoredPairs, rows: number): ScoredPairs {
  const kept: number[] = [];
  for (let i = 0; i < pairs.size; i++) if ((pairs.right[i] as number) < rows) kept.push(i);
  const words = (from: Uint32Array) => Uint32Array.from(kept, (i) => from[i] as number);
  const bytes = (from: Uint8Array) => Uint8Array.from(kept, (i) => from[i] as number);
  const floats = (from: Float32Array) => Float32Array.from(kept, (i) => from[i] as number);
  return {
    size: kept.length,
    left: words(pairs.left),
    right: words(pairs.right),
    rule: bytes(pairs.rule),
    levels: pairs.levels.map(bytes),
    weights: pairs.weights.map(floats),
    weight: floats(pairs.weight),
    probability: floats(pairs.probability),
    verdict: bytes(pairs.verdict),
    stratum: words(pairs.stratum),
  };
}

/** Whether agreement with the master counts as accuracy: what has one right value, however it is written. */
const isSettled = ({ tells }: FieldMeans): boolean =>
  tells === "contact" || tells === "identity" || tells === "trait";

/**
 * Accuracy against a trusted list: of the values both a new row and its master record have, how many agree.
 * Part and whole are counted in values; nothing is counted for rows the master does not know.
 */
export function accuracyAgainst(
  all: CleanData,
  match: MatchResult,
  fresh: number,
): { readonly part: number; readonly of: number } {
  const masters = new Map<number, number>();
  for (let record = fresh; record < all.dataset.rows; record++) {
    masters.set(match.entityOf[record] as number, record);
  }
  let part = 0;
  let of = 0;
  const settled = columnsThat(all, isSettled);
  for (const field of new Set(settled.map(({ spec }) => spec.name))) {
    const columns = settled.filter(({ spec }) => spec.name === field);
    const valuesOf = (record: number) =>
      columns.map((c) => c.feature.at(record)).filter((value) => value !== "");
    for (let record = 0; record < fresh; record++) {
      const master = masters.get(match.entityOf[record] as number);
      if (master === undefined) continue;
      const ours = valuesOf(record);
      const theirs = valuesOf(master);
      if (ours.length === 0 || theirs.length === 0) continue;
      of++;
      if (ours.some((value) => theirs.includes(value))) part++;
    }
  }
  return { part, of };
}

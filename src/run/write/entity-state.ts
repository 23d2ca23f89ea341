import { STATUS } from "../../model/cell.ts";
import type { FindingDef } from "../../model/finding.ts";
import { NONE } from "../../table/finding-list.ts";
import { type FindingIndex, findingIndex } from "../finding-index.ts";
import type { RunResult } from "../result.ts";
import { openPairs } from "./open-pairs.ts";

/** `crm_status` of a cleaned row, from harmless to worst. */
export const ENTITY_STATES = ["ok", "review", "stale", "invalid"] as const;
export type EntityState = (typeof ENTITY_STATES)[number];

/** What is wrong with the cleaned rows. */
export interface EntityIssues {
  /** Entity → index into ENTITY_STATES. */
  readonly state: Uint8Array;
  /** Entity → codes, sorted, joined by "; ". */
  issuesOf(entity: number): string;
}

/**
 * The state of every entity: what was wrong with cells that survived, and with its rows as such. A merged
 * customer is stale only when all of its rows are; other findings about a row count if one row has them.
 * Findings of severity info about a cell (something was fixed) are no issues.
 */
export function entityIssues(result: RunResult): EntityIssues {
  const { merge, data } = result;
  const index = findingIndex(result.findings, data.dataset.rows);
  const inReview = reviewEntities(result);
  const state = new Uint8Array(merge.entities);
  const invalid = withInvalidCell(result);
  const lists = new Map<number, string>();
  for (let entity = 0; entity < merge.entities; entity++) {
    const codes = codesOf(result, index, entity);
    if (codes.length > 0) lists.set(entity, codes.join("; "));
    const name: EntityState =
      invalid[entity] === 1 || codes.some((c) => isRowError(result, c))
        ? "invalid"
        : codes.some((c) => isStale(result.definitions.get(c)))
          ? "stale"
          : inReview.has(entity)
            ? "review"
            : "ok";
    state[entity] = ENTITY_STATES.indexOf(name);
  }
  return { state, issuesOf: (entity) => lists.get(entity) ?? "" };
}

/** Says nothing about how long ago a customer was active, only that nobody knows. */
const NEVER = "row/never-active";

function isStale(definition: FindingDef | undefined): boolean {
  return (
    definition?.dimension === "timeliness" &&
    definition.code.startsWith("row/") &&
    definition.code !== NEVER
  );
}

function isRowError(result: RunResult, code: string): boolean {
  return code.startsWith("row/") && result.definitions.get(code)?.severity === "error";
}

/** Entity → 1 where a cell that survived is invalid; column by column, most columns have none at all. */
function withInvalidCell(result: RunResult): Uint8Array {
  const found = new Uint8Array(result.merge.entities);
  for (const { column, origin } of result.merge.columns) {
    const status = column === undefined ? undefined : result.data.columns[column]?.status;
    if (status === undefined || !status.includes(STATUS.invalid)) continue;
    for (let entity = 0; entity < origin.length; entity++) {
      const record = origin[entity] as number;
      if (record !== NONE && status[record] === STATUS.invalid) found[entity] = 1;
    }
  }
  return found;
}

function codesOf(result: RunResult, index: FindingIndex, entity: number): readonly string[] {
  const { members, columns } = result.merge;
  const from = members.start[entity] as number;
  const to = members.start[entity + 1] as number;
  if (!hasFindings(members.records, from, to, index)) return NO_CODES;
  const rowsWith = new Map<string, number>();
  const codes = new Set<string>();
  for (let i = from; i < to; i++) {
    const record = members.records[i] as number;
    const own = new Set<string>();
    const end = index.from(record + 1);
    for (let place = index.from(record); place < end; place++) {
      const finding = index.at(place);
      const code = index.code(finding);
      const column = index.column(finding);
      if (column === NONE) own.add(code);
      else if (
        columns[column]?.origin[entity] === record &&
        result.definitions.get(code)?.severity !== "info"
      ) {
        codes.add(code);
      }
    }
    for (const code of own) rowsWith.set(code, (rowsWith.get(code) ?? 0) + 1);
  }
  const silent = rowsWith.get(NEVER) ?? 0;
  for (const [code, rows] of rowsWith) {
    const timely = code === NEVER || isStale(result.definitions.get(code));
    // Rows without any date say nothing against the others; one row that is not stale does.
    const all = code === NEVER ? rows : rows + silent;
    if (all === to - from || !timely) codes.add(code);
  }
  return [...codes].sort();
}

const NO_CODES: readonly string[] = [];

function hasFindings(records: Uint32Array, from: number, to: number, index: FindingIndex): boolean {
  for (let i = from; i < to; i++) {
    const record = records[i] as number;
    if (index.from(record) !== index.from(record + 1)) return true;
  }
  return false;
}

/** Entities with a pair a person should look at. */
function reviewEntities(result: RunResult): Set<number> {
  const found = new Set<number>();
  for (const { left, right } of openPairs(result)) {
    found.add(left);
    found.add(right);
  }
  return found;
}

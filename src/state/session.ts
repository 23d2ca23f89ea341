import { createHash } from "node:crypto";
import type { CleanData } from "../field/clean-data.ts";
import type { MergeResult } from "../merge/model.ts";
import type { KeptMatching } from "../match/kept/model.ts";
import type { Report, ReportMatched, ReportSinceLast, ReportTrendPoint } from "../report/model.ts";
import type { Answer } from "../run/decisions.ts";
import type { MatchedHow } from "../run/kept-model.ts";
import { numberedId } from "../run/ids.ts";
import type { RunResult } from "../run/result.ts";
import { ENTITY_STATES, entityIssues } from "../run/write/entity-state.ts";
import { type Assigned, assignIds } from "./assign.ts";
import { sinceLast } from "./diff.ts";
import {
  type BuildOn,
  buildOnLast,
  type MatchAbout,
  nextMatching,
  reportMatched,
} from "./matched.ts";
import type { Snapshot, StatePoint, StateRow, StateStatus } from "./model.ts";
import { type Recognised, recognise } from "./recognise.ts";
import { type RowKeys, rowKeys } from "./row-keys.ts";
import type { StateStore } from "./store.ts";

/** What a state adds to the report of a run. */
export interface Remembered {
  readonly sinceLast?: ReportSinceLast;
  readonly trend: readonly ReportTrendPoint[];
  readonly matched?: ReportMatched;
}

/** How this run was matched, and what that leaves. */
interface Matched {
  readonly about: MatchAbout;
  readonly how: MatchedHow;
  readonly kept: KeptMatching;
}

/** One run under a state, told in order: rows, entities, results. */
export class StateSession {
  private readonly store: StateStore;
  private keys: RowKeys = { exact: [], anchors: [] };
  private recognised: Recognised = { rowOf: [], asItWas: new Uint8Array() };
  private assigned: Assigned | undefined;
  private matched: Matched | undefined;

  constructor(store: StateStore) {
    this.store = store;
  }

  /** Id of the state, the same for all its runs. */
  get id(): string {
    return this.store.id;
  }

  get last(): Snapshot | undefined {
    return this.store.last;
  }

  /** Recognises the rows of this run; returns the answers remembered about them, by row_id. */
  recall(data: CleanData): Answer[] {
    this.keys = rowKeys(data);
    this.recognised = recognise(this.last?.rows ?? [], this.keys);
    const rowIdOf = new Map<number, number>();
    for (const [record, row] of this.recognised.rowOf.entries()) {
      if (row !== undefined) rowIdOf.set(row.no, data.dataset.rowIdOf[record] as number);
    }
    return (this.last?.answers ?? []).flatMap(({ left, right, decision }) => {
      const a = rowIdOf.get(left);
      const b = rowIdOf.get(right);
      if (a === undefined || b === undefined) return [];
      return [{ left: Math.min(a, b), right: Math.max(a, b), decision, comment: "" }];
    });
  }

  /** What of the last run matching may build on, and why it may not. */
  before(about: MatchAbout): BuildOn {
    return buildOnLast(this.last, about);
  }

  /** Takes what matching leaves for the next run. */
  keep(about: MatchAbout, how: MatchedHow, kept: KeptMatching): void {
    this.matched = { about, how, kept };
  }

  /** Gives every entity its lasting id; the function names entity 0.. */
  identify(merge: MergeResult): (entity: number) => string {
    const { entityOf, entities } = merge;
    const next = this.last?.nextEntity ?? 1;
    const assigned = assignIds(entityOf, entities, this.recognised, this.keys, next);
    this.assigned = assigned;
    return (entity) => nameOf(assigned.idOf[entity] as number);
  }

  /** Compares with the last run and prepares the next snapshot; nothing is replaced before `commit`. */
  finish(result: RunResult, report: Report, runId: string): Remembered {
    const { assigned, recognised, last } = this;
    if (assigned === undefined) throw new TypeError("identify() comes first");
    const fingerprint = fingerprintOf(result);
    const issues = entityIssues(result);
    const statusOf = (entity: number): StateStatus =>
      ENTITY_STATES[issues.state[entity] as number] ?? "ok";
    const point: StatePoint = {
      runId,
      asOf: result.asOf,
      score: report.score ?? 0,
      records: report.records,
      entities: result.merge.entities,
      inputs: digest(result.inputs.map((input) => input.sha256)),
    };
    const before = (last?.trend ?? []).filter((p) => !repeats(p, point));
    // A run nothing could be measured in is no point of the trend.
    const trend = report.score === null ? before : [...before, point];
    const { rows, nextRow } = this.nextRows(result.merge.entityOf, assigned);
    const entities = new Map<number, StateStatus>(
      [...(last?.entities.keys() ?? [])].map((id) => [id, "gone"]),
    );
    for (const [entity, id] of assigned.idOf.entries()) entities.set(id, statusOf(entity));
    const answers = this.nextAnswers(result, rows);
    const { matched } = this;
    const learntIn = { runId, asOf: result.asOf };
    this.store.prepare({
      id: this.store.id,
      fingerprint,
      runId,
      asOf: result.asOf,
      nextEntity: assigned.next,
      nextRow,
      trend,
      entities,
      rows: [...rows.values()],
      answers,
      ...(matched === undefined
        ? {}
        : {
            matching: nextMatching(matched.about, matched.how, matched.kept, { learntIn, answers }),
          }),
    });
    const shown = trend.map(({ inputs: _inputs, ...rest }) => rest);
    const how = matched === undefined ? {} : { matched: reportMatched(matched.how) };
    if (last === undefined) return { trend: shown, ...how };
    const run = { recognised, assigned, statusOf, fingerprint, nameOf };
    return { sinceLast: sinceLast(last, run), trend: shown, ...how };
  }

  commit(): Promise<void> {
    return this.store.commit();
  }

  close(): void {
    this.store.close();
  }

  /** Record → row as it goes into the snapshot, then the rows that were not in this run. */
  private nextRows(
    entityOf: Uint32Array,
    assigned: Assigned,
  ): { rows: Map<number, StateRow>; nextRow: number } {
    let nextRow = this.last?.nextRow ?? 1;
    const rows = new Map<number, StateRow>();
    const known = new Set<number>();
    // Numbered by content, so that the order of rows leaves no trace.
    const order = this.keys.exact.map((key, record) => ({ key, record }));
    order.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.record - b.record));
    for (const { key, record } of order) {
      const before = this.recognised.rowOf[record];
      const entity = assigned.idOf[entityOf[record] as number] as number;
      if (before !== undefined) known.add(before.no);
      rows.set(record, {
        no: before?.no ?? nextRow++,
        entity,
        first: before?.first ?? entity,
        here: true,
        key,
        anchors: this.keys.anchors.map((of) => of[record] ?? ""),
      });
    }
    let gone = -1;
    for (const row of this.last?.rows ?? []) {
      if (!known.has(row.no)) rows.set(gone--, { ...row, here: false });
    }
    return { rows, nextRow };
  }

  /** This run's answers by row number, and those about rows that are not here now. */
  private nextAnswers(
    result: RunResult,
    rows: ReadonlyMap<number, StateRow>,
  ): Snapshot["answers"][number][] {
    const noOf = new Map<number, number>();
    for (const [record, rowId] of result.data.dataset.rowIdOf.entries()) {
      const row = rows.get(record);
      if (row !== undefined) noOf.set(rowId, row.no);
    }
    const byPair = new Map<string, Snapshot["answers"][number]>();
    for (const answer of this.last?.answers ?? []) {
      byPair.set(`${answer.left} ${answer.right}`, answer);
    }
    for (const { left: l, right: r, decision } of result.answers) {
      const a = noOf.get(l) ?? 0;
      const b = noOf.get(r) ?? 0;
      const [left, right] = a < b ? [a, b] : [b, a];
      byPair.set(`${left} ${right}`, { left, right, decision });
    }
    return [...byPair.values()];
  }
}

/** The id as written everywhere; numbers beyond six digits grow longer. */
function nameOf(id: number): string {
  return numberedId("E", id, id);
}

/** Digest of everything that may change results besides the data. */
export function fingerprintOf(result: Pick<RunResult, "version" | "settings" | "country">): string {
  const settings = result.settings
    .filter(({ key }) => !["threads", "lang", "country"].includes(key))
    .map(({ key, value }) => [key, value]);
  return digest([result.version, result.country, settings]);
}

/** The same files on the same day: the run again, or with answers. */
function repeats(a: StatePoint, b: StatePoint): boolean {
  return a.asOf === b.asOf && a.inputs === b.inputs;
}

function digest(about: unknown): string {
  return createHash("sha256").update(JSON.stringify(about)).digest("hex").slice(0, 16);
}

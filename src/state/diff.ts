import {
  CHANGE_KINDS,
  type ChangeKind,
  type ReportChange,
  type ReportSinceLast,
} from "../report/model.ts";
import type { Assigned } from "./assign.ts";
import type { Snapshot, StateStatus } from "./model.ts";
import type { Recognised } from "./recognise.ts";

/** Ids shown per kind of change. */
const SAMPLES = 20;

/** What differs between a run and the last one of its state. */
export function sinceLast(
  before: Snapshot,
  run: {
    readonly recognised: Recognised;
    readonly assigned: Assigned;
    /** Entity → status in this run. */
    readonly statusOf: (entity: number) => StateStatus;
    readonly fingerprint: string;
    readonly nameOf: (id: number) => string;
  },
): ReportSinceLast {
  const { recognised, assigned, statusOf, nameOf } = run;
  const ids = new Map<ChangeKind, number[]>(CHANGE_KINDS.map((kind) => [kind, []]));
  const note = (kind: ChangeKind, id: number): void => void ids.get(kind)?.push(id);
  const alive = (id: number): boolean => (before.entities.get(id) ?? "gone") !== "gone";
  const current = new Set(assigned.idOf);

  for (const [entity, id] of assigned.idOf.entries()) {
    const was = before.entities.get(id);
    const now = statusOf(entity);
    if (was === undefined) {
      if (!partOfOld(assigned, entity)) note("new", id);
      continue;
    }
    if (was === "gone") note("returned", id);
    else if (was === "invalid" && now !== "invalid") note("fixed", id);
    if (was !== "gone" && was !== "stale" && now === "stale") note("stale", id);
    if ((assigned.kept.get(entity) ?? []).filter(alive).length > 1) note("merged", id);
  }
  for (const [id, parts] of assigned.parts) if (alive(id) && parts.size > 1) note("split", id);
  for (const id of before.entities.keys()) {
    if (alive(id) && !current.has(id) && !assigned.parts.has(id)) note("disappeared", id);
  }

  const known = recognised.rowOf.filter((row) => row !== undefined);
  const unchanged = recognised.asItWas.reduce((sum, same) => sum + same, 0);
  return {
    runId: before.runId,
    asOf: before.asOf,
    comparable: before.fingerprint === run.fingerprint,
    changes: Object.fromEntries(
      CHANGE_KINDS.map((kind) => [kind, changeOf(ids.get(kind) ?? [], nameOf)]),
    ) as Record<ChangeKind, ReportChange>,
    rows: {
      unchanged,
      edited: known.length - unchanged,
      added: recognised.rowOf.length - known.length,
      removed:
        before.rows.filter((row) => row.here).length - known.filter((row) => row.here).length,
    },
  };
}

function changeOf(ids: readonly number[], nameOf: (id: number) => string): ReportChange {
  const sorted = ids.toSorted((a, b) => a - b);
  return { count: sorted.length, samples: sorted.slice(0, SAMPLES).map(nameOf) };
}

/** Whether any of its rows belonged to an entity before. */
function partOfOld(assigned: Assigned, entity: number): boolean {
  for (const parts of assigned.parts.values()) if (parts.has(entity)) return true;
  return false;
}

import type { Decision } from "../run/decisions.ts";
import type { KeptMatching } from "../match/kept/model.ts";
import type { LearntIn } from "../run/kept-model.ts";
import type { ReportTrendPoint } from "../report/model.ts";

/** Version of the state file; raised when a member changes its meaning or goes. */
export const STATE_SCHEMA = "crm-clean/state/2";
/** An earlier version that can still be read: it kept nothing of matching. */
export const OLD_SCHEMA = "crm-clean/state/1";

/** `crm_status` of a customer in the last run, or that it was not in it. */
export const STATE_STATUSES = ["ok", "review", "stale", "invalid", "gone"] as const;
export type StateStatus = (typeof STATE_STATUSES)[number];

/**
 * A row as a state knows it. Nothing of the row can be read from it, but who has the row can tell that it was
 * there: treat it as personal data.
 */
export interface StateRow {
  /** Number of the row in this state; never given twice. */
  readonly no: number;
  /** Entity it belongs to, and the one it belonged to when first seen. */
  readonly entity: number;
  readonly first: number;
  /** Whether it was in the last run. */
  readonly here: boolean;
  readonly key: string;
  readonly anchors: readonly string[];
}

/** An answer of a person, by row numbers of the state, left < right. */
export interface StateAnswer {
  readonly left: number;
  readonly right: number;
  readonly decision: Decision;
}

/** A point of the trend, with the digest of the inputs so that a repeated run replaces its own point. */
export interface StatePoint extends ReportTrendPoint {
  readonly inputs: string;
}

/** What matching keeps for the next run, and what it holds for. No value of a row can be read from it. */
export interface KeptState {
  /** Version of crm-clean, digest of the settings of matching, and of the answers it was taught. */
  readonly version: string;
  readonly settings: string;
  readonly answers: string;
  /** The run its model was learnt in. */
  readonly learntIn: LearntIn;
  readonly kept: KeptMatching;
}

/** What is remembered between runs. */
export interface Snapshot {
  /** Id of the state itself: the run that began it. */
  readonly id: string;
  /** Digest of version and settings of the last run. */
  readonly fingerprint: string;
  readonly runId: string;
  readonly asOf: string;
  /** Next entity and row number to give out. */
  readonly nextEntity: number;
  readonly nextRow: number;
  readonly trend: readonly StatePoint[];
  /** Entity number → status. */
  readonly entities: ReadonlyMap<number, StateStatus>;
  readonly rows: readonly StateRow[];
  readonly answers: readonly StateAnswer[];
  /** Absent after an erasure, and in states of an earlier version. */
  readonly matching?: KeptState;
}

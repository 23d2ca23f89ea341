import { createHash } from "node:crypto";
import type { KeptMatching, MatchScope } from "../match/kept/model.ts";
import type { MatchSettings } from "../match/settings.ts";
import type { FullReason, ReportMatched } from "../report/model.ts";
import type { Answer } from "../run/decisions.ts";
import type { LearntIn, MatchedHow } from "../run/kept-model.ts";
import type { KeptState, Snapshot, StateAnswer } from "./model.ts";

/** What a run is about to match with. */
export interface MatchAbout {
  readonly version: string;
  readonly settings: MatchSettings;
  /** Answers remembered about the rows of this run, and all it heeds. */
  readonly recalled: readonly Answer[];
  readonly answers: readonly Answer[];
  /** Whether all rows are to be matched anew, whatever was kept. */
  readonly full: boolean;
}

/** What was kept and still holds, or why nothing does. */
export type BuildOn =
  | { readonly matching: KeptState; readonly why?: never }
  | { readonly matching?: never; readonly why: FullReason };

/** Judges by everything but the rows themselves; matching judges those. */
export function buildOnLast(last: Snapshot | undefined, about: MatchAbout): BuildOn {
  if (last === undefined) return { why: "first" };
  if (about.full) return { why: "asked" };
  const { matching } = last;
  if (matching === undefined) return { why: "nothing-kept" };
  if (matching.version !== about.version) return { why: "version" };
  if (matching.settings !== settingsDigest(about.settings)) return { why: "settings" };
  if (matching.answers !== answersDigest(last.answers)) return { why: "answers" };
  // What people answer teaches the model; it is heeded from the run it comes with.
  const known = new Set(about.recalled.map(keyOf));
  const isNew = about.answers.some((a) => a.decision !== "skip" && !known.has(keyOf(a)));
  return isNew ? { why: "answers" } : { matching };
}

/** How a run found its duplicates, from what it was to build on and how far that went. */
export function matchedHow(before: BuildOn, scope: MatchScope): MatchedHow {
  const { known, fresh, misfit } = scope;
  if (before.matching === undefined) return { all: true, why: before.why };
  const { learntIn, kept } = before.matching;
  return scope.onlyChanged
    ? { all: false, learntIn, model: kept.model, known, fresh }
    : { all: true, why: misfit ?? "rows" };
}

/** What is kept for the next run. */
export function nextMatching(
  about: MatchAbout,
  how: MatchedHow,
  kept: KeptMatching,
  run: { readonly learntIn: LearntIn; readonly answers: readonly StateAnswer[] },
): KeptState {
  return {
    version: about.version,
    settings: settingsDigest(about.settings),
    answers: answersDigest(run.answers),
    learntIn: how.all ? run.learntIn : how.learntIn,
    kept,
  };
}

/** The same as the report says it. */
export function reportMatched(how: MatchedHow): ReportMatched {
  if (how.all) return { all: true, why: how.why };
  const { learntIn, known, fresh } = how;
  return { all: false, learntIn, known, fresh };
}

function keyOf({ left, right, decision }: Answer): string {
  return `${left} ${right} ${decision}`;
}

function settingsDigest(settings: MatchSettings): string {
  return digest(Object.entries(settings).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function answersDigest(answers: readonly StateAnswer[]): string {
  const binding = answers.filter(({ decision }) => decision !== "skip");
  return digest(binding.map(({ left, right, decision }) => `${left} ${right} ${decision}`).sort());
}

function digest(about: unknown): string {
  return createHash("sha256").update(JSON.stringify(about)).digest("hex").slice(0, 16);
}

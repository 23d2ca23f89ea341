/**
 * The library door of crm-clean: what a program may use instead of the command line. Re-exports only.
 *
 * ```ts
 * import { checkFiles, refuseMistakes, resolveInputs, resolveSettings } from "crm-clean";
 *
 * const { settings, mistakes } = resolveSettings([{ origin: "my program", values: { country: "VN" } }]);
 * refuseMistakes(mistakes);
 * const files = await resolveInputs(["customers.xlsx"]);
 * const { report } = await checkFiles(
 *   { files, settings, asOf: "2026-01-31", version: "my program 1.0", duplicates: true, against: [] },
 *   {},
 * );
 * console.log(report.score, report.duplicates);
 * ```
 *
 * Whatever a user can have caused is thrown as a {@link KnownError} with the exit code the command line
 * gives it. Nothing here prints, asks the clock or opens a network connection; inputs are never written.
 */

// Settings: layers of values in, checked settings out.
export { KNOWN_SETTINGS, type KnownSetting, type Settings } from "./config/slices.ts";
export {
  type ConfigLayer,
  type Mistake,
  refuseMistakes,
  type Resolved,
  resolveSettings,
} from "./config/resolve.ts";

// The job: inputs in, findings, entities and merged records out.
export { type InputFile, resolveInputs } from "./io/input/index.ts";
export { type Checked, checkFiles, type CheckRequest } from "./pipeline/check.ts";
export type { LoadedInput, LoadRequest } from "./pipeline/load.ts";
export { type Plan, planRun, readPlan } from "./pipeline/plan.ts";
export { run, type RunRequest } from "./pipeline/run.ts";
export { type Hooks, type Stage, STAGES } from "./pipeline/stages.ts";
export type { RunInput, RunResult, UsedSetting } from "./run/result.ts";

// The run folder: made whole or not at all, read back, verified, restored.
export { openRunFolder, type RunFolder, type RunFolderOptions } from "./io/commit/run-folder.ts";
export type { Manifest } from "./run/manifest.ts";
export { openRun, type Run } from "./run/read.ts";
export { type Restored, restoreRun } from "./run/restore.ts";
export { type Verified, verifyRun } from "./run/verify.ts";
export { writeRun } from "./run/write/write-run.ts";
export { evaluateRun, type RunEvaluation } from "./pipeline/evaluate.ts";
export {
  type ExplainedRow,
  type ExplainedTwo,
  explainRow,
  explainTwo,
} from "./pipeline/explain.ts";

// The quality report in all its forms.
export { reportOn } from "./pipeline/report.ts";
export type { ReportFormat } from "./report/format.ts";
export { REPORT_FORMATS } from "./report/index.ts";
export type { Report } from "./report/model.ts";

// What there is: fields, checks, and the words of findings and errors.
export { allFindings, REGISTRY } from "./pipeline/registry.ts";
export { type CompositeSpec, defineField, type FieldSpec } from "./field/define.ts";
export { defineRule, type Rule } from "./check/define.ts";
export { defineFinding, type Finding, type FindingDef, type Severity } from "./model/finding.ts";
export { EXIT, KnownError } from "./model/known-error.ts";
export type { Language, Words } from "./model/words.ts";

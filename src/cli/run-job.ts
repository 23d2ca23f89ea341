import { writeFile } from "node:fs/promises";
import { relative } from "node:path";
import { KNOWN_SETTINGS, type Settings } from "../config/slices.ts";
import { keepRuns } from "../io/commit/keep-runs.ts";
import { openRunFolder, type RunFolder } from "../io/commit/run-folder.ts";
import { EXIT, KnownError } from "../model/known-error.ts";
import { reportOn, unusualSettings } from "../pipeline/report.ts";
import { FileHelpers } from "../pipeline/file-job.ts";
import { Pool } from "../pipeline/pool.ts";
import { type RunRequest, runWith } from "../pipeline/run.ts";
import { findingsOf } from "../report/finding-counts.ts";
import { html } from "../report/html.ts";
import { json } from "../report/json.ts";
import { markdown } from "../report/markdown.ts";
import { matchedInWords } from "../report/matched-words.ts";
import type { Report } from "../report/model.ts";
import type { Wording } from "../report/sentence.ts";
import type { Manifest } from "../run/manifest.ts";
import type { RunResult } from "../run/result.ts";
import { runIdOf } from "../run/run-id.ts";
import { writeChanges } from "../run/write/changes.ts";
import { delimiterOf, writeRun } from "../run/write/write-run.ts";
import { type CliOptions, flag, text } from "./command.ts";
import { passGate } from "./gate.ts";
import type { Gate } from "./gate-options.ts";
import { showStages } from "./input-request.ts";
import { pathFromHere, type WantedReport, writeReports } from "./report-files.ts";
import { adjustedWords } from "./adjusted-words.ts";
import { hasChanged, lastResult } from "./last-result.ts";
import { printSummary } from "./run-summary.ts";
import { saySinceLast } from "./since-last-words.ts";
import { saySuppressed } from "./suppressed-words.ts";
import type { Terminal } from "./terminal.ts";
import { VERSION } from "./version.ts";

/** A run as the command line asks for it. */
export interface RunJob {
  /** The run folder to make. */
  readonly target: string;
  /** Absolute paths that must not lie in the target. */
  readonly inputs: readonly string[];
  readonly force: boolean;
  /** What to run; `scratch` gives a private folder that goes with the job. */
  readonly request: (scratch: () => string) => Promise<JobRequest>;
  readonly options: CliOptions;
  readonly gate: Gate;
  readonly reports: readonly WantedReport[];
  readonly terminal: Terminal;
}

/** What to load, with the settings it is done under and the answers it builds on. */
export type JobRequest = Omit<RunRequest, "version">;

/** Runs the main job and writes its folder; nothing is left behind when anything fails. */
export async function runJob(job: RunJob): Promise<0 | 1> {
  const { terminal, options } = job;
  const keep = keepFor(options);
  const before = lastResult(job.target, options);
  const folder = await openRunFolder(job.target, { force: job.force, inputs: job.inputs });
  let request: JobRequest | undefined;
  let pool: Pool | undefined;
  let helpers: FileHelpers | undefined;
  try {
    request = await job.request(() => folder.scratch());
    pool = new Pool(request.settings.general.threads);
    const stages = showStages(terminal);
    const files = new FileHelpers(pool, folder, request.settings.general);
    helpers = files;
    // Half of what a run writes is known once all is cleaned: another thread writes it while this one groups and merges.
    const onSpare: RunRequest["onSpare"] = (data, findings) => {
      if (pool?.hasOthers() !== true) return;
      void files.take(writeChanges, { data, findings: findings() }, delimiterOf(data.dataset));
    };
    const result = await runWith({ ...request, version: VERSION, onSpare }, stages, pool);
    if (text(options, "lang") === undefined) terminal.lang = result.lang;
    stages.stage?.("report");
    const done = await writeFolder(result, request, folder, files, flag(options, "showValues"));
    const { report, manifest } = done;
    await request.state?.commit();
    const changed = hasChanged(before, manifest, report.sinceLast, options, terminal);
    terminal.facts = factsOf(done, changed);
    if (keep !== undefined) removeOlder(folder.target, keep, terminal);
    stages.stage?.("done");
    terminal.idle();
    if (result.suppressed !== undefined) saySuppressed(result.suppressed, terminal);
    if (report.sinceLast !== undefined) saySinceLast(report.sinceLast, terminal);
    if (report.matched !== undefined) terminal.note(matchedInWords(report.matched));
    await showDone(job, done);
    return await judged(job, result, report);
  } finally {
    await pool?.close();
    helpers?.close();
    request?.state?.close();
    await folder.abort();
  }
}

/** A run that is written. */
interface DoneJob {
  readonly result: RunResult;
  readonly report: Report;
  readonly manifest: Manifest;
  readonly wording: Wording;
  readonly target: string;
}

/** Writes the run folder with its reports; the questions of the review are counted as they are written. */
async function writeFolder(
  result: RunResult,
  { settings, state }: JobRequest,
  folder: RunFolder,
  files: FileHelpers,
  showValues: boolean,
): Promise<DoneJob> {
  const plain = reportOn({ ...result, settings: unusual(settings) });
  const counted: Report = { ...plain, ...state?.finish(result, plain, runIdOf(result)) };
  let report = counted;
  const wording: Wording = { lang: result.lang, defs: result.definitions, showValues };
  const manifest = await writeRun(
    result,
    folder,
    (_runId, questions) => {
      report = { ...counted, questions };
      return writeOwnReports(report, wording, (name) => folder.path(name));
    },
    files,
  );
  return { result, report, manifest, wording, target: folder.target };
}

/** What `--notify-cmd` is told of a run. */
function factsOf({ report, manifest, target }: DoneJob, changed: boolean) {
  return {
    folder: target,
    runId: manifest.runId,
    changed,
    records: report.records,
    customers: report.duplicates.entities,
    questions: report.questions ?? 0,
    ...(report.score === null ? {} : { score: report.score }),
  };
}

function removeOlder(target: string, keep: number, terminal: Terminal): void {
  const gone = keepRuns(target, keep);
  if (gone.length === 0) return;
  terminal.note({
    en: `removed older runs: ${gone.join(", ")}`,
    vi: `đã xoá các lần chạy cũ: ${gone.join(", ")}`,
  });
}

/** `--keep-runs`, a whole number from 1; refused before any work otherwise. */
function keepFor(options: CliOptions): number | undefined {
  const given = text(options, "keepRuns");
  if (given === undefined) return undefined;
  if (/^[1-9]\d{0,5}$/.test(given)) return Number(given);
  throw new KnownError({
    code: "usage/keep-runs",
    exit: EXIT.usage,
    say: {
      en: `--keep-runs takes a whole number from 1, not "${given}"`,
      vi: `--keep-runs nhận số nguyên từ 1, không phải "${given}"`,
    },
  });
}

/** Warns of settings that were adjusted, writes the reports asked for, and prints what came out. */
async function showDone(job: RunJob, done: DoneJob): Promise<void> {
  const { result, report, manifest, wording, target } = done;
  const { definitions: defs } = result;
  for (const words of adjustedWords(manifest.adjusted)) job.terminal.warn(words);
  const every = (paths: boolean) =>
    findingsOf(result.data.dataset, result.findings, defs, paths ? pathFromHere : undefined);
  await writeReports(job.reports, report, wording, every, job.terminal);
  if (flag(job.options, "json")) job.terminal.out(JSON.stringify(manifest, null, 2));
  else if (!job.terminal.quiet && !job.reports.some((r) => r.file === "-")) {
    const shown = relative(process.cwd(), target);
    printSummary(report, result, shown.startsWith("..") ? target : shown, job.terminal);
  }
}

/** Exit code by the gate, with a warning for every limit passed. */
async function judged(job: RunJob, result: RunResult, report: Report): Promise<0 | 1> {
  const { data, findings, definitions: defs } = result;
  const hits = await passGate(job.gate, { report, data, findings, defs });
  for (const words of hits) {
    job.terminal.warn({ en: `gate: ${words.en}`, vi: `không đạt: ${words.vi}` });
  }
  return hits.length > 0 && !job.gate.exitZero ? 1 : 0;
}

/** The three forms of the quality report that every run folder holds. */
async function writeOwnReports(
  report: Report,
  wording: Wording,
  path: (name: string) => string,
): Promise<void> {
  const own = { "report.html": html, "report.json": json, "summary.md": markdown } as const;
  for (const [name, format] of Object.entries(own)) {
    const content = await format.render(report, wording, []);
    await writeFile(path(name), content, { mode: 0o600, flag: "wx" });
  }
}

function unusual(settings: Settings): Record<string, unknown> {
  return unusualSettings(KNOWN_SETTINGS, ({ room, name }) => {
    return (settings[room] as Readonly<Record<string, unknown>>)[name];
  });
}

import { createHash } from "node:crypto";
import { newestOfSeries } from "../io/commit/keep-runs.ts";
import type { ReportSinceLast } from "../report/model.ts";
import type { Manifest } from "../run/manifest.ts";
import { openRun } from "../run/read.ts";
import { type CliOptions, text } from "./command.ts";
import type { Terminal } from "./terminal.ts";

/** The files that say what a run came to; the day it was made on stands in none of them. */
const TELLING = /^(?:cleaned\.(?:csv|xlsx)|ledger\.csv|pairs\.csv|changes\.csv)$/;

/** Two runs with one fingerprint came to the same result, whatever day they were made on. */
function fingerprintOf(manifest: Manifest): string {
  const hashes = manifest.files
    .filter(({ name }) => TELLING.test(name))
    .map(({ name, sha256 }) => `${name} ${sha256}`)
    .sort();
  return createHash("sha256").update(hashes.join("\n")).digest("hex");
}

/**
 * The result a new run is compared with: that of the folder it replaces, else of the newest run folder of
 * the same series beside it (`out/2026-01-30` for `out/2026-01-31`); undefined when there is none.
 * Looked up before the work, for the folder may be replaced by it.
 */
export function lastResult(target: string, options: CliOptions): string | undefined {
  if (text(options, "notifyOn") !== "change") return undefined;
  for (const folder of [target, newestOfSeries(target)]) {
    if (folder === undefined) continue;
    try {
      return fingerprintOf(openRun(folder).manifest);
    } catch {
      // No run stands there, or one nobody can read: nothing to compare with.
    }
  }
  return undefined;
}

/** Whether the run came to another result than the last one; a state knows best. The first run is a change, and says so. */
export function hasChanged(
  before: string | undefined,
  manifest: Manifest,
  sinceLast: ReportSinceLast | undefined,
  options: CliOptions,
  terminal: Terminal,
): boolean {
  if (sinceLast !== undefined) {
    const { edited, added, removed } = sinceLast.rows;
    const customers = Object.values(sinceLast.changes).some(({ count }) => count > 0);
    return customers || edited + added + removed > 0;
  }
  if (before === undefined && text(options, "notifyOn") === "change") {
    terminal.warn({
      en: "--notify-on change: no earlier run to compare with, so this one counts as a change; keep -o the same from run to run, put dated folders side by side, or name a --state folder",
      vi: "--notify-on change: không có lần chạy trước để so nên lần này tính là có thay đổi; hãy giữ nguyên -o giữa các lần, để các thư mục theo ngày cạnh nhau, hoặc dùng --state",
    });
  }
  return before !== fingerprintOf(manifest);
}

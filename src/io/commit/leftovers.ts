import { existsSync, lstatSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { errnoOf } from "./write-error.ts";

/** The file that makes a folder a run folder; written last. */
export const MANIFEST = "manifest.json";
/** The value of `tool` in every manifest of ours. */
export const TOOL = "crm-clean";

/** Names beside a target that belong to its runs: the lock, folders at work, a set being replaced. */
export function besides(target: string): { lock: string; work: string; old: string } {
  const stem = join(dirname(target), `.${basename(target)}.${TOOL}`);
  return { lock: `${stem}.lock`, work: `${stem}-work-`, old: `${stem}-old` };
}

/** Whether a folder is a finished run folder: a real folder with a manifest of ours. */
export function isRunFolder(path: string): boolean {
  try {
    if (!lstatSync(path).isDirectory()) return false;
    const manifest: unknown = JSON.parse(readFileSync(join(path, MANIFEST), "utf8"));
    return (
      typeof manifest === "object" &&
      manifest !== null &&
      "tool" in manifest &&
      manifest.tool === TOOL
    );
  } catch {
    return false;
  }
}

/**
 * Undoes what a killed run left beside `target`: puts the old set back if the run died between the two
 * renames of a replacement, then removes work folders. Only to be called while holding the lock.
 */
export function sweepLeftovers(target: string): void {
  const { lock, work, old } = besides(target);
  if (existsSync(old)) {
    if (!existsSync(target) && isRunFolder(old)) renameSync(old, target);
    else rmSync(old, { recursive: true, force: true });
  }
  const folder = dirname(target);
  for (const name of readdirSync(folder)) {
    const dead = name.startsWith(basename(work)) || isDeadLockFile(name, `${basename(lock)}.`);
    if (dead) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** A lock file in the making (`….lock.PID`, `….lock.stale.PID`) whose process is gone. */
function isDeadLockFile(name: string, prefix: string): boolean {
  if (!name.startsWith(prefix)) return false;
  const pid = /^(?:stale\.)?(\d{1,10})$/.exec(name.slice(prefix.length))?.[1];
  if (pid === undefined) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return errnoOf(error) === "ESRCH";
  }
}

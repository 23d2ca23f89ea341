import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { besides, sweepLeftovers } from "./leftovers.ts";
import { takeLock } from "./lock.ts";

/**
 * Brings back a run folder whose replacement was killed between its two renames; for the commands that
 * read run folders. Does nothing where the folder stands or nothing can be brought back.
 * @throws KnownError 75 while a run is at work there
 */
export function recoverRunFolder(target: string): void {
  const wanted = resolve(target);
  if (existsSync(wanted) || !existsSync(dirname(wanted))) return;
  const full = join(realpathSync(dirname(wanted)), basename(wanted));
  if (!existsSync(besides(full).old)) return;
  const unlock = takeLock(besides(full).lock, full);
  try {
    sweepLeftovers(full);
  } finally {
    unlock();
  }
}

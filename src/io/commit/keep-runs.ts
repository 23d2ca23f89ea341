import { existsSync, lstatSync, readdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { isRunFolder, MANIFEST } from "./leftovers.ts";

/**
 * Removes the oldest run folders beside `target` so that `keep` of its series are left, the target always
 * among them. A series are the finished run folders whose names differ only in a number or date at the end
 * (`clean-2026-01-31`); anything without a manifest of ours is never touched. Returns the names removed.
 */
export function keepRuns(target: string, keep: number): readonly string[] {
  const folder = dirname(target);
  const gone = othersOfSeries(target).slice(Math.max(0, keep - 1));
  for (const name of gone) rmSync(join(folder, name), { recursive: true, force: true });
  return gone;
}

/** The newest other run folder of a target's series, as a path; undefined when there is none. */
export function newestOfSeries(target: string): string | undefined {
  const [newest] = othersOfSeries(target);
  return newest === undefined ? undefined : join(dirname(target), newest);
}

/** The names of the other run folders of a target's series, newest first. */
function othersOfSeries(target: string): readonly string[] {
  const folder = dirname(target);
  const own = basename(target);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name !== own && seriesOf(name) === seriesOf(own))
    .filter((name) => isRunFolder(join(folder, name)))
    .map((name) => ({ name, at: lstatSync(join(folder, name, MANIFEST)).mtimeMs }))
    .sort((a, b) => b.at - a.at || (a.name < b.name ? 1 : -1))
    .map(({ name }) => name);
}

/** A name without the number or date it ends in. */
function seriesOf(name: string): string {
  let end = name.length;
  while (end > 0 && "0123456789-_.T".includes(name[end - 1] ?? "")) end--;
  return name.slice(0, end);
}

import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/**
 * What stands beside a run folder under its name and may hold the same persons: sample workbooks, exports, the runs
 * `apply` made of it. Names only, sorted; what is erased in the same call, and the answers, which are gone through
 * themselves, are not among them.
 * @param except run folders that are erased from too
 */
export function madeOfRun(folder: string, except: readonly string[] = []): readonly string[] {
  const own = resolve(folder);
  const start = `${basename(own)}-`;
  const also = new Set(except.map((path) => resolve(path)));
  const answers = `${start}answers.csv`;
  return readdirSync(dirname(own), { withFileTypes: true })
    .filter((entry) => {
      if (!entry.name.startsWith(start) || entry.name === answers) return false;
      const path = join(dirname(own), entry.name);
      if (also.has(path)) return false;
      return entry.isDirectory() ? existsSync(join(path, "manifest.json")) : entry.isFile();
    })
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .sort();
}

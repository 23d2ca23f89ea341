import { readdir } from "node:fs/promises";
import { join } from "node:path";

/** Whether an argument is a pattern: it has `*` or `?`. */
export function isGlob(argument: string): boolean {
  return argument.includes("*") || argument.includes("?");
}

/**
 * Whether a name fits a pattern of one path segment: `*` is any run of characters, `?` any one.
 * Goes back to the last `*` only, so it is never slower than name × pattern.
 */
export function fitsSegment(name: string, pattern: string): boolean {
  let n = 0;
  let p = 0;
  let star = -1;
  let retry = 0;
  while (n < name.length) {
    if (p < pattern.length && pattern[p] === "*") {
      star = p++;
      retry = n;
    } else if (p < pattern.length && (pattern[p] === "?" || pattern[p] === name[n])) {
      n++;
      p++;
    } else if (star >= 0) {
      p = star + 1;
      n = ++retry;
    } else return false;
  }
  while (p < pattern.length && pattern[p] === "*") p++;
  return p === pattern.length;
}

/** Folders deeper than this below a `**` are not looked at. */
const MAX_DEPTH = 32;

/**
 * All files that fit a pattern of `*`, `?` and `**` (any number of folders), in byte order.
 * Names that start with a dot are found only where the pattern says the dot; linked folders are not entered.
 */
export async function expandGlob(pattern: string): Promise<readonly string[]> {
  const segments = (process.platform === "win32" ? pattern.replaceAll("\\", "/") : pattern).split(
    "/",
  );
  const found = new Set<string>();
  const absolute = segments[0] === "";
  await walk(absolute ? "/" : "", absolute ? segments.slice(1) : segments, 0, found);
  return [...found].sort();
}

async function walk(
  folder: string,
  segments: readonly string[],
  depth: number,
  found: Set<string>,
): Promise<void> {
  const [segment, ...rest] = segments;
  if (segment === undefined || depth > MAX_DEPTH) return;
  if (segment === "**") await walk(folder, rest, depth, found);
  else if (rest.length > 0 && !isGlob(segment)) {
    await walk(join(folder, segment), rest, depth, found);
    return;
  }
  const entries = await readdir(folder === "" ? "." : folder, { withFileTypes: true }).catch(
    () => [],
  );
  for (const entry of entries) {
    if (entry.name.startsWith(".") && !segment.startsWith(".")) continue;
    const path = join(folder, entry.name);
    if (segment === "**") {
      if (entry.isDirectory()) await walk(path, segments, depth + 1, found);
    } else if (!fitsSegment(entry.name, segment)) continue;
    else if (rest.length > 0) {
      if (entry.isDirectory()) await walk(path, rest, depth + 1, found);
    } else if (!entry.isDirectory()) found.add(path);
  }
}

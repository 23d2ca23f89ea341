import type { ValueFinding } from "../model/finding.ts";

/**
 * Names for columns from what the header row says: one line, trimmed, unique. A second `a` becomes
 * `a_2`, an empty name `Column 3` (its 1-based position). `present` says which columns exist at all;
 * the others get "".
 */
export function nameColumns(
  written: readonly string[],
  present: readonly boolean[],
  headerless = false,
): { readonly names: readonly string[]; readonly notes: readonly ValueFinding[] } {
  const notes: ValueFinding[] = [];
  const tidy = written.map((text) => text.replaceAll(/\s+/gu, " ").trim());
  const taken = new Set(tidy.filter((name, i) => present[i] === true && name !== ""));
  const used = new Set<string>();
  const names = tidy.map((name, i) => {
    if (present[i] !== true) return "";
    if (name !== "" && !used.has(name)) {
      used.add(name);
      return name;
    }
    const to = name === "" ? free(`Column ${i + 1}`, taken) : free(name, taken, 2);
    taken.add(to);
    used.add(to);
    if (!headerless) notes.push({ code: "table/column-renamed", args: { from: name, to } });
    return to;
  });
  return { names, notes };
}

function free(base: string, taken: ReadonlySet<string>, from = 1): string {
  let n = from;
  let name = n === 1 ? base : `${base}_${n}`;
  while (taken.has(name)) name = `${base}_${++n}`;
  return name;
}

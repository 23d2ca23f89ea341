import type { ValueFinding } from "../../model/finding.ts";
import type { Archive } from "./archive.ts";
import { findPart } from "./part.ts";
import type { Workbook } from "./workbook.ts";

/** Parts that hold what a table of values cannot carry, by the start of their names. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^xl\/charts(heets)?\/(chart|sheet)[^/]*\.xml$/, "charts"],
  [/^xl\/pivottables\/[^/]+\.xml$/, "pivots"],
  [/^xl\/vbaproject\.bin$/, "macros"],
  [/^xl\/media\/[^/]+$/, "images"],
  [/^xl\/externallinks\/[^/]+\.xml$/, "links"],
  [/^xl\/threadedcomments\/[^/]+\.xml$/, "comments"],
  [/^xl\/tables\/[^/]+\.xml$/, "tables"],
  [/^xl\/embeddings\/[^/]+$/, "embeddings"],
  [/^xl\/ctrlprops\/[^/]+\.xml$/, "controls"],
  [/^xl\/slicers\/[^/]+\.xml$/, "slicers"],
  [/^xl\/(connections\.xml|querytables\/[^/]+\.xml)$/, "connections"],
];

/** What of the workbook will not be in the output, by kind, and tabs without cells. */
export function inventory(archive: Archive, workbook: Workbook): ValueFinding[] {
  const counts = new Map<string, number>();
  for (const name of archive.entries.keys()) {
    const part = PARTS.find(([pattern]) => pattern.test(name))?.[1];
    if (part !== undefined) counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  const lost = [...counts].map(([part, count]) => ({
    code: "input/not-carried",
    args: { part, count },
  }));
  const tabs = workbook.tabs
    .filter((tab) => tab.type !== "worksheet")
    .map((tab) => ({ code: "input/no-worksheet", args: { sheet: tab.name } }));
  // Without its styles a date is a bare number, so that must not pass unsaid.
  const styles = workbook.relations.find((one) => one.type === "styles" && !one.external);
  const bare = styles !== undefined && findPart(archive, styles.target) === undefined;
  return [...lost, ...tabs, ...(bare ? [{ code: "input/styles-missing", args: {} }] : [])];
}

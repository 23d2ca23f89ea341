import { readFileSync } from "node:fs";
import * as v from "valibot";
import type { LineChoice } from "../match/model.ts";
import type { Run } from "../run/read.ts";

const Line = v.object({
  at: v.number(),
  probability: v.number(),
  use: v.nullable(v.picklist(["merge", "review"])),
  pairs: v.number(),
  groups: v.number(),
  rows: v.number(),
  precision: v.number(),
  recall: v.number(),
  precisionLow: v.number(),
  precisionHigh: v.number(),
});
const Lines = v.object({ duplicates: v.object({ lines: v.array(Line) }) });

/** What the report of a run says of other lines; empty where it says nothing (older runs) or is gone. */
export function linesOf(run: Run): readonly LineChoice[] {
  try {
    const report: unknown = JSON.parse(readFileSync(run.path("report.json"), "utf8"));
    const parsed = v.safeParse(Lines, report);
    return parsed.success ? parsed.output.duplicates.lines : [];
  } catch {
    return [];
  }
}

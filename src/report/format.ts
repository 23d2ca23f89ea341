import type { Finding } from "../model/finding.ts";
import type { Report } from "./model.ts";
import type { Wording } from "./sentence.ts";

/** One way to show a report. Pure: the report and its findings in, text in pieces (or a file's bytes) out. */
export interface ReportFormat {
  /** Name on the command line: `--report NAME=FILE`. */
  readonly name: string;
  /** Findings name files by their path from the current folder instead of by their short name. */
  readonly paths?: true;
  /** `every` yields all findings one at a time, uncapped; a format that needs only counts ignores it. */
  render(
    report: Report,
    wording: Wording,
    every: Iterable<Finding>,
  ): Iterable<string> | Promise<Uint8Array>;
}

import type { Report } from "./model.ts";
import type { Wording } from "./sentence.ts";

/** One way to show a report. Pure: a report in, the whole text out. */
export interface ReportFormat {
  /** Name on the command line: `--report NAME=FILE`. */
  readonly name: string;
  render(report: Report, wording: Wording): string;
}

import type { ReportFormat } from "./format.ts";
import { maskArgs, sentenceOf } from "./sentence.ts";

/** Every finding as one JSON object a line. */
export const jsonl: ReportFormat = {
  name: "jsonl",
  *render(_report, wording, every) {
    for (const finding of every) {
      const open = wording.defs.get(finding.code)?.open ?? [];
      const { code, severity, at, rowId } = finding;
      const args = wording.showValues ? finding.args : maskArgs(finding.args, open);
      const message = sentenceOf(finding, wording);
      yield `${JSON.stringify({ code, severity, at, rowId, args, message })}\n`;
    }
  },
};

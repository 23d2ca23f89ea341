import type { ReportFormat } from "./format.ts";
import { rounded } from "./rounded.ts";
import { maskArgs, sentenceOf } from "./sentence.ts";

/** The report as JSON, findings with their sentences; the form described by `report.schema.json`. */
export const json: ReportFormat = {
  name: "json",
  render: (report, wording) => [
    `${compactNumbers(
      JSON.stringify(
        {
          ...rounded(report),
          findings: report.findings.map((kind) => {
            const def = wording.defs.get(kind.code);
            return {
              ...kind,
              title: def?.title[wording.lang] ?? kind.code,
              fix: def?.fix[wording.lang] ?? "",
              samples: kind.samples.map((s) => ({
                at: s.at,
                rowId: s.rowId,
                args: wording.showValues ? s.args : maskArgs(s.args, def?.open ?? []),
                message: sentenceOf(s, wording),
              })),
            };
          }),
          // As they were set, to the last digit.
          settings: report.settings,
        },
        null,
        2,
      ),
    )}\n`,
  ],
};

/** Lists of bare numbers on one line, so that a histogram does not take a thousand. No text holds a bare line end. */
function compactNumbers(json: string): string {
  return json.replace(/\[\n[\s\d.,e+-]+\]/g, (list) => list.replace(/\s+/g, ""));
}

import type { Severity } from "../model/finding.ts";
import type { ReportFormat } from "./format.ts";
import { sentenceOf } from "./sentence.ts";

/** GitHub shows 10 annotations of a kind per step and drops the rest in silence; we stop at 9 and say how many more. */
const MOST_OF_A_KIND = 9;

const COMMAND: Readonly<Record<Severity, string>> = {
  error: "error",
  warn: "warning",
  info: "notice",
};

/** Workflow commands that GitHub turns into annotations. */
export const github: ReportFormat = {
  name: "github",
  paths: true,
  *render(report, wording, every) {
    const shown = { error: 0, warn: 0, info: 0 };
    for (const f of every) {
      if (shown[f.severity] >= MOST_OF_A_KIND) continue;
      shown[f.severity]++;
      const where = f.at.row === 0 ? "" : `,line=${f.at.row}`;
      const title = wording.defs.get(f.code)?.title[wording.lang] ?? f.code;
      const message = [f.at.sheet, f.at.column, sentenceOf(f, wording)].filter(
        (p) => p !== undefined,
      );
      yield `::${COMMAND[f.severity]} file=${property(f.at.file)}${where},title=${property(`${title} (${f.code})`)}::${data(message.join(": "))}\n`;
    }
    for (const severity of ["error", "warn", "info"] as const) {
      const all = report.findings.reduce((n, f) => n + (f.severity === severity ? f.count : 0), 0);
      const more = all - shown[severity];
      if (more > 0) {
        const text =
          wording.lang === "vi"
            ? `còn ${more} phát hiện cùng mức (GitHub hiện tối đa 10 mỗi mức cho một bước, 50 cho một job)`
            : `${more} more of this severity (GitHub shows 10 of each per step, 50 per job)`;
        yield `::${COMMAND[severity]}::crm-clean: ${text}\n`;
      }
    }
  },
};

/** Escaping of message data: the runner decodes %25, %0D, %0A. */
function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** Properties need the colon and comma escaped too. */
function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

import { createHash } from "node:crypto";
import type { Finding } from "../model/finding.ts";
import type { ReportFormat } from "./format.ts";
import { sentenceOf, type Wording } from "./sentence.ts";

/** Code-scanning services take about 5,000 results of a run; the rest is counted in a notification. */
const MOST = 5000;

const LEVEL = { error: "error", warn: "warning", info: "note" } as const;

/** SARIF 2.1.0 (OASIS), one result a finding, places as file and line. */
export const sarif: ReportFormat = {
  name: "sarif",
  paths: true,
  render(report, wording, every) {
    const rules = [...wording.defs.values()];
    const index = new Map(rules.map((d, i) => [d.code, i]));
    const results: object[] = [];
    let all = 0;
    for (const finding of every) {
      all++;
      if (results.length < MOST) results.push(result(finding, index.get(finding.code), wording));
    }
    const { lang } = wording;
    const more = all - results.length;
    const text =
      lang === "vi"
        ? `còn ${more} phát hiện không được liệt kê`
        : `${more} more findings are not listed`;
    const sarifLog = {
      $schema: "https://json.schemastore.org/sarif-2.1.0.json",
      version: "2.1.0",
      runs: [
        {
          tool: {
            driver: {
              name: "crm-clean",
              version: report.version,
              rules: rules.map((d) => ({
                id: d.code,
                shortDescription: { text: d.title[lang] },
                fullDescription: { text: d.why[lang] },
                help: { text: d.fix[lang] },
                defaultConfiguration: { level: LEVEL[d.severity] },
              })),
            },
          },
          invocations: [
            {
              executionSuccessful: true,
              ...(more > 0
                ? { toolExecutionNotifications: [{ level: "warning", message: { text } }] }
                : {}),
            },
          ],
          results,
        },
      ],
    };
    return [`${JSON.stringify(sarifLog, null, 1)}\n`];
  },
};

function fingerprint({ code, at, args }: Finding): string {
  const said = JSON.stringify([code, at.file, at.sheet ?? "", at.column ?? "", args]);
  return createHash("sha256").update(said).digest("base64url").slice(0, 22);
}

function result(finding: Finding, ruleIndex: number | undefined, wording: Wording): object {
  const { at } = finding;
  const logical = [at.sheet, at.column].filter((p) => p !== undefined).join(" / ");
  return {
    ruleId: finding.code,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: LEVEL[finding.severity],
    message: { text: sentenceOf(finding, wording) },
    // Lets a service know a finding again on the next upload; the row may move, so it has no part in it.
    partialFingerprints: { "crmClean/v1": fingerprint(finding) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: at.file.split("/").map(encodeURIComponent).join("/") },
          region: { startLine: Math.max(1, at.row) },
        },
        ...(logical === "" ? {} : { logicalLocations: [{ fullyQualifiedName: logical }] }),
      },
    ],
  };
}

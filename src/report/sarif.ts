import { createHash } from "node:crypto";
import type { Finding, FindingArgs, Severity } from "../model/finding.ts";
import type { ReportFormat } from "./format.ts";
import { maskArgs, sentenceOf, type Wording } from "./sentence.ts";

/** Code-scanning services show about 5,000 results of a run; the rest is counted in a notification. */
const MOST = 5000;

const LEVEL = { error: "error", warn: "warning", info: "note" } as const;

/** SARIF 2.1.0 (OASIS), one result a finding, places as file and line. */
export const sarif: ReportFormat = {
  name: "sarif",
  paths: true,
  render(report, wording, every) {
    const rules = [...wording.defs.values()];
    const index = new Map(rules.map((d, i) => [d.code, i]));
    // What is left out is the least severe, as the services themselves would choose.
    const worst: Readonly<Record<Severity, object[]>> = { error: [], warn: [], info: [] };
    const seen = new Map<string, number>();
    let all = 0;
    for (const finding of every) {
      all++;
      const kept = worst[finding.severity];
      if (kept.length === MOST) continue;
      kept.push(result(finding, index.get(finding.code), wording, seen));
    }
    const results = [...worst.error, ...worst.warn, ...worst.info].slice(0, MOST);
    const { lang } = wording;
    const more = all - results.length;
    const text =
      lang === "vi"
        ? `còn ${more} phát hiện không được liệt kê`
        : `${more} more ${more === 1 ? "finding is" : "findings are"} not listed`;
    const sarifLog = {
      $schema: "https://json.schemastore.org/sarif-2.1.0.json",
      version: "2.1.0",
      runs: [
        {
          language: lang,
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

/**
 * Lets a service know a finding again on the next upload: its code, place without the row (rows move) and
 * masked sentence, with a running number among equals. Nothing personal goes in, for a hash of a phone
 * number can be tried out.
 */
function fingerprint(
  { code, at, args }: Finding,
  open: readonly string[],
  seen: Map<string, number>,
): string {
  const said = JSON.stringify([
    code,
    at.file,
    at.sheet ?? "",
    at.column ?? "",
    maskArgs(withoutRows(args), open),
  ]);
  const number = (seen.get(said) ?? 0) + 1;
  seen.set(said, number);
  return `${createHash("sha256").update(said).digest("base64url").slice(0, 22)}:${number}`;
}

/** Other rows a finding names move as well. */
function withoutRows({ row: _row, line: _line, ...args }: FindingArgs): FindingArgs {
  return args;
}

function result(
  finding: Finding,
  ruleIndex: number | undefined,
  wording: Wording,
  seen: Map<string, number>,
): object {
  const { at } = finding;
  const open = wording.defs.get(finding.code)?.open ?? [];
  const logical = [at.sheet, at.column].filter((p) => p !== undefined).join(" / ");
  return {
    ruleId: finding.code,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: LEVEL[finding.severity],
    message: { text: sentenceOf(finding, wording) },
    partialFingerprints: { "crmClean/v2": fingerprint(finding, open, seen) },
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

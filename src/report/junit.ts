import type { ReportFormat } from "./format.ts";
import type { Report, ReportFinding } from "./model.ts";
import { placeInWords, sentenceOf, type Wording } from "./sentence.ts";

/** Samples listed in one failure. */
const SHOWN = 10;

/**
 * JUnit XML as Ant's schema has it (the form every CI service reads): one test case a check; errors and
 * warnings that occurred are failures.
 */
export const junit: ReportFormat = {
  name: "junit",
  *render(report, wording) {
    const checks = [...wording.defs.values()].filter((d) => d.severity !== "info");
    const found = new Map(report.findings.map((f) => [f.code, f]));
    const failures = checks.filter((d) => found.has(d.code)).length;
    const counts = `tests="${checks.length}" failures="${failures}" errors="0"`;
    yield '<?xml version="1.0" encoding="UTF-8"?>\n';
    yield "<testsuites>\n";
    yield `  <testsuite name="${escape(names(report))}" package="crm-clean" id="0" ${counts} skipped="0" time="0" timestamp="${report.asOf}T00:00:00" hostname="localhost">\n`;
    yield "    <properties>\n";
    for (const [name, value] of facts(report)) {
      yield `      <property name="${name}" value="${escape(value)}"/>\n`;
    }
    yield "    </properties>\n";
    for (const { code, title } of checks) {
      const finding = found.get(code);
      const open = `    <testcase classname="${escape(code.replace("/", "."))}" name="${escape(title[wording.lang])}" time="0"`;
      yield finding === undefined
        ? `${open}/>\n`
        : `${open}>\n${failure(finding, wording)}    </testcase>\n`;
    }
    yield "    <system-out/>\n    <system-err/>\n  </testsuite>\n</testsuites>\n";
  },
};

function failure(finding: ReportFinding, wording: Wording): string {
  const vi = wording.lang === "vi";
  const samples = finding.samples.slice(0, SHOWN);
  const lines = samples.map(
    (s) => `${placeInWords(s.at, wording.lang)}: ${sentenceOf(s, wording)}`,
  );
  const more = finding.count - samples.length;
  if (more > 0) lines.push(vi ? `… và ${more} chỗ khác` : `… and ${more} more`);
  const message = `${finding.count} × ${wording.defs.get(finding.code)?.title[wording.lang] ?? finding.code}`;
  return `      <failure type="${finding.severity}" message="${escape(message)}">${escape(lines.join("\n"))}</failure>\n`;
}

function names(report: Report): string {
  const files = [...new Set(report.inputs.map((i) => i.file))]
    .join(", ")
    .replaceAll(/\s+/g, " ")
    .trim();
  return files === "" ? "crm-clean" : files;
}

function facts(report: Report): readonly (readonly [string, string])[] {
  const { version, asOf, records, clean, score } = report;
  return [
    ["version", version],
    ["asOf", asOf],
    ["records", String(records)],
    ["clean", String(clean.part)],
    ["score", score === null ? "" : score.toFixed(1)],
  ];
}

/** XML 1.0 allows no control characters but tab and line ends, and no lone surrogates. */
function escape(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

import { DIMENSIONS } from "../model/finding.ts";
import { formatNumber, formatPercent } from "../text/number-format.ts";
import { textTable } from "../text/text-table.ts";
import type { ReportFormat } from "./format.ts";
import { fileNotes } from "./file-notes.ts";
import { DIMENSION_LABELS, NOT_ASSESSED, SEVERITY_LABELS } from "./labels.ts";
import type { Report, ReportFinding } from "./model.ts";
import type { Wording } from "./sentence.ts";

/** Width of the plain-text report; fits any terminal and any mail. */
const WIDTH = 80;

/** Kinds of findings shown; the rest is counted in one line. */
const MOST_KINDS = 15;

/** The report as plain text, 80 columns. */
export const text: ReportFormat = {
  name: "text",
  render: (report, wording) => [`${textReport(report, wording)}\n`],
};

/** Kinds of findings named in the summary of a run. */
const MOST_IN_BRIEF = 3;

/** The headline and the worst findings a person can do something about: what fits one screen. */
export function briefReport(report: Report, wording: Wording): string {
  const { lang } = wording;
  const vi = lang === "vi";
  const open = report.findings.filter((f) => f.severity !== "info");
  const found = [...findingTable(open.slice(0, MOST_IN_BRIEF), wording)];
  const more = report.findings.length - Math.min(open.length, MOST_IN_BRIEF);
  const notes = fileNotes(report, wording);
  const rest = vi
    ? `… và ${more} loại khác, xem report.html`
    : `… and ${more} more kinds, see report.html`;
  return [
    ...headline(report, vi, (value) => formatNumber(value, lang)),
    ...(found.length === 0 ? [] : ["", ...found]),
    ...(more > 0 ? [rest] : []),
    ...(notes.length === 0 ? [] : ["", ...notes]),
  ].join("\n");
}

/** The same without the last line end, for the terminal. */
export function textReport(report: Report, wording: Wording): string {
  return [...lines(report, wording)].join("\n");
}

function* lines(report: Report, wording: Wording): Generator<string> {
  const { lang } = wording;
  const vi = lang === "vi";
  const n = (value: number) => formatNumber(value, lang);
  yield* headline(report, vi, n);
  yield "";
  yield* textTable(
    [vi ? "Chỉ số" : "Dimension", vi ? "Điểm" : "Score", vi ? "Tính từ" : "Counted"],
    DIMENSIONS.map((name) => {
      const { score, part, of } = report.dimensions[name];
      return [
        DIMENSION_LABELS[name].name[lang],
        score === null ? NOT_ASSESSED[lang] : formatPercent(score, lang),
        score === null ? "" : `${n(part)} / ${n(of)}`,
      ];
    }),
    WIDTH,
    { right: [1, 2] },
  );
  if (report.findings.length === 0) return;
  yield "";
  yield* findingTable(report.findings.slice(0, MOST_KINDS), wording);
  const more = report.findings.length - MOST_KINDS;
  if (more > 0) yield vi ? `… và ${more} loại khác` : `… and ${more} more kinds`;
}

function findingTable(kinds: readonly ReportFinding[], { lang, defs }: Wording): string[] {
  if (kinds.length === 0) return [];
  const vi = lang === "vi";
  return textTable(
    [vi ? "Số" : "Count", vi ? "Mức" : "Level", vi ? "Phát hiện" : "Finding", vi ? "Mã" : "Code"],
    kinds.map((f) => [
      formatNumber(f.count, lang),
      SEVERITY_LABELS[f.severity][lang],
      defs.get(f.code)?.title[lang] ?? f.code,
      f.code,
    ]),
    WIDTH,
    { right: [0] },
  );
}

function* headline(report: Report, vi: boolean, n: (value: number) => string): Generator<string> {
  const d = report.duplicates;
  const { questions } = report;
  const asked =
    questions === undefined
      ? {
          en: `${n(d.reviewPairs)} pairs for you to decide`,
          vi: `${n(d.reviewPairs)} cặp cần bạn xem`,
        }
      : {
          en: `${n(questions)} ${questions === 1 ? "question" : "questions"} for you to answer`,
          vi: `${n(questions)} câu hỏi cần bạn trả lời`,
        };
  const score = formatNumber(report.score, report.lang, 1);
  yield vi ? `Điểm chất lượng: ${score} / 100` : `Quality score: ${score} / 100`;
  yield vi
    ? `${n(report.records)} dòng, ${n(report.clean.part)} dòng sạch, ${n(report.changedCells)} ô đã sửa`
    : `${n(report.records)} rows, ${n(report.clean.part)} clean, ${n(report.changedCells)} cells fixed`;
  if (d.assessed) {
    yield vi
      ? `${n(d.entities)} khách hàng: ${n(d.mergedRecords)} dòng trùng đã gộp, ${asked.vi}`
      : `${n(d.entities)} customers: ${n(d.mergedRecords)} duplicate rows merged, ${asked.en}`;
  }
  if (report.settings["country"] === undefined) {
    yield vi
      ? `Quốc gia: ${report.country} (đoán theo dữ liệu; đổi bằng --country)`
      : `Country: ${report.country} (by what the data shows; --country changes it)`;
  }
  if (report.stale.records > 0) {
    yield vi
      ? `${n(report.stale.records)} khách lâu không hoạt động`
      : `${n(report.stale.records)} stale customers`;
  }
}

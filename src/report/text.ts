import { DIMENSIONS } from "../model/finding.ts";
import { formatNumber, formatPercent } from "../text/number-format.ts";
import { textTable } from "../text/text-table.ts";
import type { ReportFormat } from "./format.ts";
import { DIMENSION_LABELS, NOT_ASSESSED, SEVERITY_LABELS } from "./labels.ts";
import type { Report } from "./model.ts";
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

/** The same without the last line end, for the terminal. */
export function textReport(report: Report, wording: Wording): string {
  return [...lines(report, wording)].join("\n");
}

function* lines(report: Report, { lang, defs }: Wording): Generator<string> {
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
  yield* textTable(
    [vi ? "Số" : "Count", vi ? "Mức" : "Level", vi ? "Phát hiện" : "Finding", vi ? "Mã" : "Code"],
    report.findings
      .slice(0, MOST_KINDS)
      .map((f) => [
        n(f.count),
        SEVERITY_LABELS[f.severity][lang],
        defs.get(f.code)?.title[lang] ?? f.code,
        f.code,
      ]),
    WIDTH,
    { right: [0] },
  );
  const more = report.findings.length - MOST_KINDS;
  if (more > 0) yield vi ? `… và ${more} loại khác` : `… and ${more} more kinds`;
}

function* headline(report: Report, vi: boolean, n: (value: number) => string): Generator<string> {
  const d = report.duplicates;
  const score = formatNumber(report.score, report.lang, 1);
  yield vi ? `Điểm chất lượng: ${score} / 100` : `Quality score: ${score} / 100`;
  yield vi
    ? `${n(report.records)} dòng, ${n(report.clean.part)} dòng sạch, ${n(report.changedCells)} ô đã sửa`
    : `${n(report.records)} rows, ${n(report.clean.part)} clean, ${n(report.changedCells)} cells fixed`;
  if (d.assessed) {
    yield vi
      ? `${n(d.entities)} khách hàng: ${n(d.mergedRecords)} dòng trùng đã gộp, ${n(d.reviewPairs)} cặp cần bạn xem`
      : `${n(d.entities)} customers: ${n(d.mergedRecords)} duplicate rows merged, ${n(d.reviewPairs)} pairs for you to decide`;
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

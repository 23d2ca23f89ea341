import { countryLine } from "./country-words.ts";
import { DIMENSIONS } from "../model/finding.ts";
import { formatNumber, formatPercent } from "../text/number-format.ts";
import { textTable } from "../text/text-table.ts";
import {
  CELLS,
  counted,
  CUSTOMERS,
  KINDS,
  PAIRS,
  QUESTIONS,
  ROWS,
  scoreInWords,
} from "./count-words.ts";
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
export function briefReport(report: Report, wording: Wording, width = WIDTH): string {
  const { lang } = wording;
  const vi = lang === "vi";
  const open = report.findings.filter((f) => f.severity !== "info");
  const found = [...findingTable(open.slice(0, MOST_IN_BRIEF), wording, width)];
  const more = report.findings.length - Math.min(open.length, MOST_IN_BRIEF);
  const notes = fileNotes(report, wording);
  const rest = vi
    ? `… và ${counted(more, KINDS).vi}, xem report.html`
    : `… and ${counted(more, KINDS).en}, see report.html`;
  return [
    ...headline(report, vi, (value) => formatNumber(value, lang)),
    ...(found.length === 0 ? [] : ["", ...found]),
    ...(more > 0 ? [rest] : []),
    ...(notes.length === 0 ? [] : ["", ...notes]),
  ].join("\n");
}

/** The same without the last line end, for the terminal. */
export function textReport(report: Report, wording: Wording, width = WIDTH): string {
  return [...lines(report, wording, width)].join("\n");
}

function* lines(report: Report, wording: Wording, width: number): Generator<string> {
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
    width,
    { right: [1, 2] },
  );
  if (report.findings.length === 0) return;
  yield "";
  yield* findingTable(report.findings.slice(0, MOST_KINDS), wording, width);
  const more = report.findings.length - MOST_KINDS;
  if (more > 0) yield vi ? `… và ${counted(more, KINDS).vi}` : `… and ${counted(more, KINDS).en}`;
}

function findingTable(
  kinds: readonly ReportFinding[],
  { lang, defs }: Wording,
  width: number,
): string[] {
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
    width,
    { right: [0] },
  );
}

function* headline(report: Report, vi: boolean, n: (value: number) => string): Generator<string> {
  const d = report.duplicates;
  const { questions } = report;
  const inRun = questions !== undefined;
  const open = inRun ? counted(questions, QUESTIONS) : counted(d.reviewPairs, PAIRS);
  const asked =
    (questions ?? d.reviewPairs) === 0
      ? {
          en: inRun ? "no question open" : "no pair in doubt",
          vi: inRun ? "không còn câu hỏi nào" : "không có cặp nào còn ngờ",
        }
      : {
          en: `${open.en} for you to ${inRun ? "answer" : "decide"}`,
          vi: `${open.vi} cần bạn ${inRun ? "trả lời" : "xem"}`,
        };
  const score = scoreInWords(report.score)[report.lang];
  yield vi ? `Điểm chất lượng: ${score}` : `Quality score: ${score}`;
  const rows = counted(report.records, ROWS);
  const cells = counted(report.changedCells, CELLS);
  if (report.score === null && report.records > 0) {
    yield vi
      ? `${rows.vi}, không nhận ra cột nào của khách hàng; cho biết bằng --map "Tiêu đề=trường"`
      : `${rows.en}, no column recognised as a customer's; name one with --map "Header=field"`;
    return;
  }
  yield vi
    ? `${rows.vi}, ${n(report.clean.part)} dòng sạch, ${cells.vi} ${inRun ? "đã sửa" : "sẽ được sửa"}`
    : `${rows.en}, ${n(report.clean.part)} clean, ${cells.en} ${inRun ? "fixed" : "to fix"}`;
  if (d.assessed) {
    const customers = counted(d.entities, CUSTOMERS);
    const twice = d.mergedRecords === 1 ? "duplicate row" : "duplicate rows";
    yield vi
      ? `${customers.vi}: ${n(d.mergedRecords)} dòng trùng${inRun ? " đã gộp" : ""}, ${asked.vi}`
      : `${customers.en}: ${n(d.mergedRecords)} ${twice}${inRun ? " merged" : ""}, ${asked.en}`;
  }
  if (report.settings["country"] === undefined) {
    yield countryLine(report.country, report.countrySigns)[report.lang];
  }
  if (report.stale.records > 0) {
    yield vi
      ? `${n(report.stale.records)} dòng khách lâu không hoạt động`
      : `${counted(report.stale.records, ROWS).en} of customers gone quiet`;
  }
}

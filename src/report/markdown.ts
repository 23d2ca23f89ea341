import { DIMENSIONS } from "../model/finding.ts";
import type { Language } from "../model/words.ts";
import { formatNumber, formatPercent } from "../text/number-format.ts";
import { scoreInWords } from "./count-words.ts";
import type { ReportFormat } from "./format.ts";
import { DIMENSION_LABELS, NOT_ASSESSED, SEGMENT_LABELS, SEVERITY_LABELS } from "./labels.ts";
import { lineRows } from "./line-rows.ts";
import type { Report } from "./model.ts";
import type { Wording } from "./sentence.ts";

/** GitHub refuses step summaries and comments over 1 MiB; stay clear of it. */
const MOST_BYTES = 1_000_000;

/** The report as Markdown for pull requests and step summaries. */
export const markdown: ReportFormat = {
  name: "markdown",
  render: (report, wording) => {
    const text = `${sections(report, wording)
      .filter((s) => s !== "")
      .join("\n\n")}\n`;
    return [text.length * 3 < MOST_BYTES ? text : clip(text)];
  },
};

function clip(text: string): string {
  let at = text.length;
  while (new TextEncoder().encode(text.slice(0, at)).length > MOST_BYTES) at = Math.floor(at * 0.9);
  return `${text.slice(0, text.lastIndexOf("\n", at))}\n\n…\n`;
}

function sections(report: Report, wording: Wording): string[] {
  const { lang } = wording;
  const vi = lang === "vi";
  const n = (value: number) => formatNumber(value, lang);
  const d = report.duplicates;
  const share = report.clean.score === null ? "" : ` (${formatPercent(report.clean.score, lang)})`;
  return [
    `# ${vi ? "Chất lượng dữ liệu khách hàng" : "Customer data quality"}: ${scoreInWords(report.score)[lang]}`,
    [
      `- ${vi ? "Dòng" : "Rows"}: ${n(report.records)}`,
      `- ${vi ? "Dòng sạch (không lỗi, không cảnh báo)" : "Clean rows (no error, no warning)"}: ${n(report.clean.part)}${share}`,
      `- ${vi ? "Ô đã sửa" : "Cells fixed"}: ${n(report.changedCells)}`,
      ...(d.assessed
        ? [
            `- ${vi ? "Khách hàng" : "Customers"}: ${n(d.entities)}; ${vi ? "dòng trùng đã gộp" : "duplicate rows merged"}: ${n(d.mergedRecords)} (${vi ? "trong một tệp" : "inside one table"} ${n(d.inside)}, ${vi ? "giữa các tệp" : "across tables"} ${n(d.across)})`,
            report.questions === undefined
              ? `- ${vi ? "Cặp cần người xem" : "Pairs for a person to decide"}: ${n(d.reviewPairs)}`
              : `- ${vi ? "Câu hỏi trong review.xlsx" : "Questions in review.xlsx"}: ${n(report.questions)}`,
          ]
        : []),
      `- ${vi ? "Dòng khách lâu không hoạt động" : "Rows of customers gone quiet"}: ${n(report.stale.records)}`,
    ].join("\n"),
    table(
      [vi ? "Chỉ số" : "Dimension", vi ? "Điểm" : "Score", vi ? "Cách tính" : "How"],
      DIMENSIONS.map((name) => {
        const { score, part, of } = report.dimensions[name];
        const shown =
          score === null
            ? NOT_ASSESSED[lang]
            : `${formatPercent(score, lang)} (${n(part)} / ${n(of)})`;
        const label = DIMENSION_LABELS[name];
        return [label.name[lang], shown, label.formula[lang]];
      }),
    ),
    findings(report, wording),
    lines(report, lang),
    columns(report, lang),
    ...Object.entries(report.segments).map(([kind, cards]) =>
      table(
        [
          SEGMENT_LABELS[kind]?.[lang] ?? kind,
          vi ? "Dòng" : "Rows",
          vi ? "Sạch" : "Clean",
          vi ? "Lỗi" : "Errors",
          vi ? "Trùng" : "Duplicates",
          vi ? "Cũ" : "Stale",
        ],
        cards.map((c) => [
          c.name === "" ? (vi ? "(trống)" : "(empty)") : c.name,
          n(c.records),
          c.records === 0 ? "–" : formatPercent(c.clean / c.records, lang),
          n(c.errors),
          n(c.duplicates),
          n(c.stale),
        ]),
      ),
    ),
    `${vi ? "Tính đến ngày" : "As of"} ${report.asOf} · crm-clean ${report.version}`,
  ];
}

function findings(report: Report, { lang, defs }: Wording): string {
  const vi = lang === "vi";
  if (report.findings.length === 0) return "";
  return table(
    [
      vi ? "Mức" : "Severity",
      vi ? "Số lượng" : "Count",
      vi ? "Phát hiện" : "Finding",
      vi ? "Cách xử lý" : "Fix",
    ],
    report.findings.map((f) => [
      SEVERITY_LABELS[f.severity][lang],
      formatNumber(f.count, lang),
      `${defs.get(f.code)?.title[lang] ?? f.code} ${code(f.code)}`,
      defs.get(f.code)?.fix[lang] ?? "",
    ]),
  );
}

function lines(report: Report, lang: Language): string {
  const shown = lineRows(report.duplicates, lang);
  return shown === undefined
    ? ""
    : `${shown.title}. ${shown.explained}\n\n${table(shown.header, shown.rows)}`;
}

function columns(report: Report, lang: Language): string {
  const vi = lang === "vi";
  return table(
    [
      vi ? "Cột" : "Column",
      vi ? "Trường" : "Field",
      vi ? "Có dữ liệu" : "Filled",
      vi ? "Đã sửa" : "Fixed",
      vi ? "Nghi ngờ" : "Suspect",
      vi ? "Sai" : "Invalid",
    ],
    report.columns.map((c) => [
      c.header,
      c.field === null ? "–" : code(c.field),
      c.rows === 0 ? "–" : formatPercent(c.filled / c.rows, lang),
      formatNumber(c.changed, lang),
      formatNumber(c.suspect, lang),
      formatNumber(c.invalid, lang),
    ]),
  );
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(header), `|${" --- |".repeat(header.length)}`, ...rows.map(line)].join("\n");
}

/** Marks a name of ours as code; it stays whole, underscores and all. */
function code(name: string): string {
  return `${CODE}${name}${CODE}`;
}

/** Stands for a backtick of our own until the cell is escaped. */
const CODE = "\u0000";
const CODED = /\u0000([a-z0-9_/-]+)\u0000/;

/** A cell that cannot break the table or carry markup: names come from strangers' files. */
function cell(text: string): string {
  return text
    .split(CODED)
    .map((part, i) => (i % 2 === 1 ? `\`${part}\`` : escapeText(part)))
    .join("");
}

function escapeText(text: string): string {
  return text
    .replace(/[\u0000-\u001f\u007f]/g, " ")
    .replace(/[\\`|<>[\]*_@#~&]/g, (c) => ENTITIES[c] ?? `\\${c}`);
}

const ENTITIES: Readonly<Record<string, string>> = { "<": "&lt;", ">": "&gt;", "&": "&amp;" };

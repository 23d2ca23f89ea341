import type { Workbook } from "exceljs";
import { DIMENSIONS } from "../../model/finding.ts";
import { dayInWords } from "../count-words.ts";
import { CHANGE_LABELS, DIMENSION_LABELS, NOT_ASSESSED, NOT_MEASURED } from "../labels.ts";
import { CHANGE_KINDS, type Report } from "../model.ts";
import type { Wording } from "../sentence.ts";
import { verdict } from "../verdict.ts";
import { addTable, type CellValue, type SheetColumn } from "./sheet.ts";

/** The first sheet: what the report says in one sentence, then every measure with how it is counted. */
export function addSummary(book: Workbook, report: Report, { lang }: Wording): void {
  const vi = lang === "vi";
  const files = [...new Set(report.inputs.map((i) => i.file))].join(", ");
  const head: SheetColumn[] = [
    { header: vi ? "Chỉ số" : "Measure", width: 36 },
    { header: vi ? "Giá trị" : "Value", width: 14, look: "count" },
    { header: vi ? "Tỷ lệ" : "Share", width: 18, look: "bar" },
    { header: vi ? "Cách tính" : "How it is counted", width: 74 },
  ];
  const rows = [
    ...wholeRows(report, lang),
    ...DIMENSIONS.map((name): CellValue[] => {
      const { part, score } = report.dimensions[name];
      const { name: title, formula } = DIMENSION_LABELS[name];
      const how = score === null ? `${NOT_ASSESSED[lang]}: ${formula[lang]}` : formula[lang];
      return [title[lang], score === null ? null : part, score, how];
    }),
    ...consentRows(report, lang),
    ...changeRows(report, lang),
  ];
  const above = [
    vi ? "Chất lượng dữ liệu khách hàng" : "Customer data quality",
    `${files} · ${vi ? "tính đến" : "as of"} ${dayInWords(report.asOf, lang)}`,
    verdict(report, lang),
  ];
  const sheet = addTable(book, vi ? "Tổng quan" : "Summary", head, rows, above);
  sheet.getCell(above.length + 3, 2).numFmt = "0.0";
}

function wholeRows(report: Report, lang: "en" | "vi"): CellValue[][] {
  const vi = lang === "vi";
  const { score, clean, duplicates: d, stale, questions } = report;
  return [
    [
      vi ? "Điểm chất lượng (trên 100)" : "Quality score (of 100)",
      score,
      score === null ? null : score / 100,
      score === null
        ? NOT_MEASURED[lang]
        : vi
          ? "trung bình có trọng số của các mặt dưới đây"
          : "weighted mean of the dimensions below",
    ],
    [vi ? "Dòng" : "Rows", report.records, null, ""],
    [
      vi ? "Dòng sạch" : "Clean rows",
      clean.part,
      clean.score,
      vi ? "không có lỗi hay cảnh báo" : "without an error or a warning",
    ],
    [vi ? "Dòng có lỗi" : "Rows with errors", report.withErrors, null, ""],
    [vi ? "Ô đã chuẩn hoá" : "Cells put in order", report.changedCells, null, ""],
    ...(d.assessed
      ? [
          [vi ? "Khách hàng" : "Customers", d.entities, null, ""],
          [vi ? "Dòng trùng" : "Duplicate rows", d.mergedRecords, null, ""],
        ]
      : []),
    ...(questions === undefined
      ? []
      : [[vi ? "Câu hỏi cần bạn trả lời" : "Questions for you", questions, null, "review.xlsx"]]),
    [
      vi ? "Dòng khách lâu không hoạt động" : "Rows of customers gone quiet",
      stale.records,
      stale.share,
      stale.share === null ? NOT_ASSESSED[lang] : "",
    ],
  ];
}

function consentRows({ consent }: Report, lang: "en" | "vi"): CellValue[][] {
  if (consent === null) return [];
  const vi = lang === "vi";
  const name = vi ? "Đồng ý nhận tin" : "Consent";
  const kinds = {
    given: vi ? "đồng ý" : "given",
    withdrawn: vi ? "từ chối" : "withdrawn",
    unknown: vi ? "không rõ" : "unclear",
    none: vi ? "không ghi" : "not recorded",
  };
  return Object.entries(kinds).map(([key, kind]) => [
    `${name}: ${kind}`,
    consent[key] ?? 0,
    null,
    "",
  ]);
}

function changeRows({ sinceLast }: Report, lang: "en" | "vi"): CellValue[][] {
  if (sinceLast === undefined) return [];
  const since = `${lang === "vi" ? "so với" : "since"} ${dayInWords(sinceLast.asOf, lang)}`;
  return CHANGE_KINDS.map((kind) => [
    CHANGE_LABELS[kind][lang],
    sinceLast.changes[kind].count,
    null,
    since,
  ]);
}

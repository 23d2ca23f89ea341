import type { Workbook } from "exceljs";
import { DIMENSIONS } from "../model/finding.ts";
import type { ReportFormat } from "./format.ts";
import {
  DIMENSION_LABELS,
  NOT_ASSESSED,
  NOT_MEASURED,
  SEGMENT_LABELS,
  SEVERITY_LABELS,
} from "./labels.ts";
import type { Report } from "./model.ts";
import type { Wording } from "./sentence.ts";
import { addTable, type CellValue, type SheetColumn } from "./xlsx/sheet.ts";

/** The report as a workbook: summary, findings, columns, score cards; with filters and data bars. */
export const xlsx: ReportFormat = {
  name: "xlsx",
  render: async (report, wording) => {
    // A third of a second to load; only this format needs it.
    const { default: exceljs } = await import("exceljs");
    const book = new exceljs.Workbook();
    book.creator = "crm-clean";
    book.lastModifiedBy = "crm-clean";
    book.created = new Date(`${report.asOf}T00:00:00Z`);
    book.modified = book.created;
    addSummary(book, report, wording);
    addFindings(book, report, wording);
    addColumns(book, report, wording);
    addSegments(book, report, wording);
    return new Uint8Array(await book.xlsx.writeBuffer());
  },
};

function addSummary(book: Workbook, report: Report, { lang }: Wording): void {
  const vi = lang === "vi";
  const { duplicates: d, clean } = report;
  const files = [...new Set(report.inputs.map((i) => i.file))];
  const head: SheetColumn[] = [
    { header: vi ? "Chỉ số" : "Measure", width: 34 },
    { header: vi ? "Giá trị" : "Value", width: 14, look: "count" },
    { header: vi ? "Tỷ lệ" : "Share", width: 18, look: "bar" },
    { header: vi ? "Cách tính" : "How it is counted", width: 70 },
  ];
  const rows: CellValue[][] = [
    [
      vi ? "Điểm chất lượng (trên 100)" : "Quality score (of 100)",
      report.score,
      report.score === null ? null : report.score / 100,
      report.score === null ? NOT_MEASURED[lang] : "",
    ],
    [vi ? "Dòng" : "Rows", report.records, null, files.join(", ")],
    [vi ? "Dòng sạch" : "Clean rows", clean.part, clean.score, ""],
    [vi ? "Dòng có lỗi" : "Rows with errors", report.withErrors, null, ""],
    [vi ? "Ô đã chuẩn hoá" : "Cells put in order", report.changedCells, null, ""],
    ...(d.assessed
      ? [
          [vi ? "Khách hàng" : "Customers", d.entities, null, ""],
          [vi ? "Dòng trùng" : "Duplicate rows", d.mergedRecords, null, ""],
        ]
      : []),
    [
      vi ? "Khách lâu không hoạt động" : "Stale customers",
      report.stale.records,
      report.stale.share,
      "",
    ],
    ...DIMENSIONS.map((name) => {
      const { part, score } = report.dimensions[name];
      const { name: title, formula } = DIMENSION_LABELS[name];
      const how = score === null ? `${NOT_ASSESSED[lang]}: ${formula[lang]}` : formula[lang];
      return [title[lang], score === null ? null : part, score, how];
    }),
  ];
  const sheet = addTable(book, vi ? "Tổng quan" : "Summary", head, rows);
  sheet.getCell("B2").numFmt = "0.0";
}

function addFindings(book: Workbook, report: Report, { lang, defs }: Wording): void {
  const vi = lang === "vi";
  const head: SheetColumn[] = [
    { header: vi ? "Mức" : "Severity", width: 12 },
    { header: vi ? "Số lượng" : "Count", width: 11, look: "count" },
    { header: vi ? "Đã sửa" : "Fixed", width: 11, look: "count" },
    { header: vi ? "Tỷ lệ dòng" : "Share of rows", width: 16, look: "bar" },
    { header: vi ? "Phát hiện" : "Finding", width: 40 },
    { header: vi ? "Cách xử lý" : "What to do", width: 60 },
    { header: vi ? "Mã" : "Code", width: 28 },
  ];
  const rows = report.findings.map((f): CellValue[] => [
    SEVERITY_LABELS[f.severity][lang],
    f.count,
    f.fixed,
    report.records === 0 ? null : f.records / report.records,
    defs.get(f.code)?.title[lang] ?? f.code,
    defs.get(f.code)?.fix[lang] ?? "",
    f.code,
  ]);
  addTable(book, vi ? "Phát hiện" : "Findings", head, rows);
}

function addColumns(book: Workbook, report: Report, { lang }: Wording): void {
  const vi = lang === "vi";
  const head: SheetColumn[] = [
    { header: vi ? "Cột" : "Column", width: 28 },
    { header: vi ? "Trường" : "Field", width: 18 },
    { header: vi ? "Có dữ liệu" : "Filled", width: 16, look: "bar" },
    { header: vi ? "Đúng" : "Right", width: 10, look: "count" },
    { header: vi ? "Đã sửa" : "Fixed", width: 10, look: "count" },
    { header: vi ? "Nghi ngờ" : "Suspect", width: 10, look: "count" },
    { header: vi ? "Sai" : "Invalid", width: 10, look: "count" },
    { header: vi ? "Khác nhau" : "Distinct", width: 10, look: "count" },
  ];
  const rows = report.columns.map((c): CellValue[] => [
    c.header,
    c.field ?? "",
    c.rows === 0 ? null : c.filled / c.rows,
    c.ok,
    c.fixed,
    c.suspect,
    c.invalid,
    c.distinct,
  ]);
  addTable(book, vi ? "Các cột" : "Columns", head, rows);
}

function addSegments(book: Workbook, report: Report, { lang }: Wording): void {
  const vi = lang === "vi";
  const rows = Object.entries(report.segments).flatMap(([kind, cards]) =>
    cards.map((c): CellValue[] => [
      SEGMENT_LABELS[kind]?.[lang] ?? kind,
      c.name === "" ? (vi ? "(trống)" : "(empty)") : c.name,
      c.records,
      c.records === 0 ? null : c.clean / c.records,
      c.errors,
      c.warnings,
      c.duplicates,
      c.stale,
    ]),
  );
  if (rows.length === 0) return;
  const count = (header: string): SheetColumn => ({ header, width: 11, look: "count" });
  const head: SheetColumn[] = [
    { header: vi ? "Loại" : "Kind", width: 14 },
    { header: vi ? "Nhóm" : "Group", width: 34 },
    count(vi ? "Dòng" : "Rows"),
    { header: vi ? "Sạch" : "Clean", width: 16, look: "bar" },
    count(vi ? "Lỗi" : "Errors"),
    count(vi ? "Cảnh báo" : "Warnings"),
    count(vi ? "Trùng" : "Duplicates"),
    count(vi ? "Cũ" : "Stale"),
  ];
  addTable(book, vi ? "Theo nhóm" : "Groups", head, rows);
}

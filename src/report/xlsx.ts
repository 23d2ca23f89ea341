import type { Workbook } from "exceljs";
import { SEVERITIES } from "../model/finding.ts";
import { dayInWords } from "./count-words.ts";
import type { ReportFormat } from "./format.ts";
import { SEGMENT_LABELS, SEVERITY_LABELS } from "./labels.ts";
import type { Report } from "./model.ts";
import { nearPlace, placeInWords, type Wording } from "./sentence.ts";
import { addSummary } from "./xlsx/summary.ts";
import { addTable, type CellValue, type SheetColumn } from "./xlsx/sheet.ts";

/** The report as a workbook: summary, findings, what to fix first, columns, score cards, trend; with filters and data bars. */
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
    addFixFirst(book, report, wording);
    addColumns(book, report, wording);
    addSegments(book, report, wording);
    addTrend(book, report, wording);
    return new Uint8Array(await book.xlsx.writeBuffer());
  },
};

function addFindings(book: Workbook, report: Report, { lang, defs }: Wording): void {
  const vi = lang === "vi";
  const head: SheetColumn[] = [
    { header: vi ? "Mức" : "Severity", width: 13, colourOf: severityColour },
    { header: vi ? "Số lượng" : "Count", width: 11, look: "count" },
    { header: vi ? "Đã sửa" : "Fixed", width: 11, look: "count" },
    { header: vi ? "Tỷ lệ dòng" : "Share of rows", width: 16, look: "bar" },
    { header: vi ? "Phát hiện" : "Finding", width: 40 },
    { header: vi ? "Cách xử lý" : "What to do", width: 60 },
    { header: vi ? "Mã" : "Code", width: 28, look: "code" },
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

/** The severity words in the colours they have in `report.html`. */
function severityColour(word: string): string | undefined {
  const severity = SEVERITIES.find((s) => Object.values(SEVERITY_LABELS[s]).includes(word));
  return severity === "error" ? "FFC2402F" : severity === "warn" ? "FF8A5A00" : undefined;
}

function addFixFirst(book: Workbook, report: Report, { lang, defs }: Wording): void {
  const vi = lang === "vi";
  if (report.fixFirst.length === 0) return;
  const head: SheetColumn[] = [
    { header: vi ? "Dòng" : "Row", width: 44 },
    { header: vi ? "Đã chi tiêu" : "Spent", width: 18, look: "count" },
    { header: vi ? "Vấn đề" : "Problems", width: 70 },
  ];
  const rows = report.fixFirst.map((f): CellValue[] => [
    placeInWords(nearPlace(f, report), lang),
    f.value,
    f.codes.map((code) => defs.get(code)?.title[lang] ?? code).join("; "),
  ]);
  addTable(book, vi ? "Nên sửa trước" : "Fix first", head, rows);
}

function addTrend(book: Workbook, { trend = [] }: Report, { lang }: Wording): void {
  const vi = lang === "vi";
  if (trend.length < 2) return;
  const head: SheetColumn[] = [
    { header: vi ? "Tính đến ngày" : "As of", width: 22 },
    { header: vi ? "Điểm" : "Score", width: 18, look: "score" },
    { header: vi ? "Dòng" : "Rows", width: 12, look: "count" },
    { header: vi ? "Khách hàng" : "Customers", width: 14, look: "count" },
  ];
  const rows = trend.map((p): CellValue[] => [
    dayInWords(p.asOf, lang),
    p.score,
    p.records,
    p.entities,
  ]);
  addTable(book, vi ? "Qua các lần chạy" : "Trend", head, rows);
}

function addColumns(book: Workbook, report: Report, { lang }: Wording): void {
  const vi = lang === "vi";
  const head: SheetColumn[] = [
    { header: vi ? "Cột" : "Column", width: 28 },
    { header: vi ? "Trường" : "Field", width: 18, look: "code" },
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
    c.changed,
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

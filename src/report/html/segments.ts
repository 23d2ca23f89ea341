import type { Language } from "../../model/words.ts";
import { formatNumber, formatPercent } from "../../text/number-format.ts";
import { counted, ROWS } from "../count-words.ts";
import { SEGMENT_LABELS } from "../labels.ts";
import type { Report, ReportSegment } from "../model.ts";
import type { Wording } from "../sentence.ts";
import { heading } from "./heading.ts";
import { type Html, html } from "./markup.ts";
import { stackedBar } from "./marks.ts";
import { type Head, tableCard } from "./table-card.ts";

/** Score cards by file, branch, staff and source. */
export function segments(report: Report, { lang }: Wording): Html {
  const tables = Object.entries(report.segments).map(([kind, cards]) => {
    const label = SEGMENT_LABELS[kind]?.[lang] ?? kind;
    return tableCard({
      label,
      narrow: "even",
      head: [{ name: label }, ...headOf(lang)],
      rows: cards.map((segment) => card(segment, lang)),
    });
  });
  return html`${tables}`;
}

function headOf(lang: Language): readonly Head[] {
  const vi = lang === "vi";
  return [
    { name: vi ? "Dòng sạch" : "Clean rows" },
    { name: vi ? "Dòng" : "Rows", number: true },
    { name: vi ? "Sạch" : "Clean", number: true },
    { name: vi ? "Lỗi" : "Errors", number: true },
    { name: vi ? "Trùng" : "Duplicates", number: true },
    { name: vi ? "Cũ" : "Stale", number: true },
  ];
}

function card(s: ReportSegment, lang: Language): Html {
  const vi = lang === "vi";
  const bars = [
    { value: s.clean, colour: "ok", label: vi ? "sạch" : "clean" },
    {
      value: s.records - s.clean - s.errors,
      colour: "suspect",
      label: vi ? "chỉ có cảnh báo" : "with warnings only",
    },
    { value: s.errors, colour: "invalid", label: vi ? "có lỗi" : "with errors" },
  ] as const;
  return html`<tr>
    <th scope="row">${s.name === "" ? (vi ? "(trống)" : "(empty)") : heading(s.name)}</th>
    <td class="bar">
      ${stackedBar(bars, s.records)}<small class="short">${inShort(s, lang)}</small>
    </td>
    <td class="n">${formatNumber(s.records, lang)}</td>
    <td class="n">${cleanShare(s, lang)}</td>
    <td class="n">${formatNumber(s.errors, lang)}</td>
    <td class="n">${formatNumber(s.duplicates, lang)}</td>
    <td class="n">${formatNumber(s.stale, lang)}</td>
  </tr>`;
}

/** The figures of a card in one line, for narrow screens. */
function inShort(s: ReportSegment, lang: Language): string {
  const vi = lang === "vi";
  const faults = [
    [s.errors, vi ? "lỗi" : "with errors"],
    [s.duplicates, vi ? "trùng" : s.duplicates === 1 ? "duplicate" : "duplicates"],
    [s.stale, vi ? "cũ" : "stale"],
  ] as const;
  return [
    counted(s.records, ROWS)[lang],
    `${cleanShare(s, lang)} ${vi ? "sạch" : "clean"}`,
    ...faults
      .filter(([count]) => count > 0)
      .map(([count, what]) => `${formatNumber(count, lang)} ${what}`),
  ].join(" · ");
}

/** A file without rows is one of the files, but no share of it is clean. */
function cleanShare({ clean, records }: ReportSegment, lang: Language): string {
  return records === 0 ? "–" : formatPercent(clean / records, lang);
}

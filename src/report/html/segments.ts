import { formatNumber, formatPercent } from "../../text/number-format.ts";
import { counted, ROWS } from "../count-words.ts";
import { SEGMENT_LABELS } from "../labels.ts";
import type { Report, ReportSegment } from "../model.ts";
import type { Wording } from "../sentence.ts";
import { heading } from "./heading.ts";
import { type Html, html } from "./markup.ts";
import { stackedBar } from "./marks.ts";

/** Score cards by file, branch, staff and source. */
export function segments(report: Report, { lang }: Wording): Html {
  const vi = lang === "vi";
  // A file without rows is one of the files, but no share of it is clean.
  const clean = (s: ReportSegment) =>
    s.records === 0 ? "–" : formatPercent(s.clean / s.records, lang);
  const short = (s: ReportSegment) =>
    [
      counted(s.records, ROWS)[lang],
      `${clean(s)} ${vi ? "sạch" : "clean"}`,
      ...[
        [s.errors, vi ? "lỗi" : "with errors"] as const,
        [s.duplicates, vi ? "trùng" : s.duplicates === 1 ? "duplicate" : "duplicates"] as const,
        [s.stale, vi ? "cũ" : "stale"] as const,
      ]
        .filter(([count]) => count > 0)
        .map(([count, what]) => `${formatNumber(count, lang)} ${what}`),
    ].join(" · ");
  const card = (s: ReportSegment) =>
    html`<tr>
      <th scope="row">${s.name === "" ? (vi ? "(trống)" : "(empty)") : heading(s.name)}</th>
      <td class="bar">
        ${stackedBar(
          [
            { value: s.clean, colour: "ok", label: vi ? "sạch" : "clean" },
            {
              value: s.records - s.clean - s.errors,
              colour: "suspect",
              label: vi ? "chỉ có cảnh báo" : "with warnings only",
            },
            { value: s.errors, colour: "invalid", label: vi ? "có lỗi" : "with errors" },
          ],
          s.records,
        )}<small class="short">${short(s)}</small>
      </td>
      <td class="n">${formatNumber(s.records, lang)}</td>
      <td class="n">${clean(s)}</td>
      <td class="n">${formatNumber(s.errors, lang)}</td>
      <td class="n">${formatNumber(s.duplicates, lang)}</td>
      <td class="n">${formatNumber(s.stale, lang)}</td>
    </tr>`;
  const tables = Object.entries(report.segments).map(
    ([kind, cards]) =>
      html`<div
        class="card scroll"
        role="region"
        tabindex="0"
        aria-label="${SEGMENT_LABELS[kind]?.[lang] ?? kind}"
      >
        <table class="even">
          <thead>
            <tr>
              <th scope="col">${SEGMENT_LABELS[kind]?.[lang] ?? kind}</th>
              <th scope="col">${vi ? "Dòng sạch" : "Clean rows"}</th>
              <th scope="col" class="n">${vi ? "Dòng" : "Rows"}</th>
              <th scope="col" class="n">${vi ? "Sạch" : "Clean"}</th>
              <th scope="col" class="n">${vi ? "Lỗi" : "Errors"}</th>
              <th scope="col" class="n">${vi ? "Trùng" : "Duplicates"}</th>
              <th scope="col" class="n">${vi ? "Cũ" : "Stale"}</th>
            </tr>
          </thead>
          <tbody>
            ${cards.map(card)}
          </tbody>
        </table>
      </div>`,
  );
  return html`${tables}`;
}

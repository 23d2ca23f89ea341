import { DIMENSIONS } from "../../model/finding.ts";
import { formatNumber, formatPercent } from "../../text/number-format.ts";
import { DIMENSION_LABELS, NOT_ASSESSED, SEGMENT_LABELS } from "../labels.ts";
import type { Report, ReportSegment } from "../model.ts";
import type { Wording } from "../sentence.ts";
import { type Html, html } from "./markup.ts";
import { scoreRing, stackedBar } from "./marks.ts";

/** The four numbers people look at first. */
export function headline(report: Report, { lang }: Wording): Html {
  const vi = lang === "vi";
  const n = (value: number) => formatNumber(value, lang);
  const d = report.duplicates;
  const open = report.findings.reduce((sum, f) => sum + (f.severity === "error" ? f.count : 0), 0);
  const share = report.clean.score === null ? "–" : formatPercent(report.clean.score, lang);
  const score = formatNumber(report.score, lang, 1);
  const people = d.assessed
    ? vi
      ? `khách hàng trong ${n(report.records)} dòng; đã gộp ${n(d.mergedRecords)} dòng trùng`
      : `customers behind ${n(report.records)} rows; ${n(d.mergedRecords)} duplicate rows merged`
    : vi
      ? "dòng; chưa tìm khách trùng"
      : "rows; duplicates were not looked for";
  const ask = vi
    ? `cặp cần bạn quyết định, ${n(open)} lỗi cần sửa`
    : `pairs for you to decide, ${n(open)} errors to fix`;
  return html`<div class="tiles">
    <div class="tile score">
      ${scoreRing(report.score, vi ? `Điểm ${score} trên 100` : `Score ${score} of 100`, score)}
      <div>
        <b>${share}</b
        ><span>${vi ? "dòng không có lỗi hay cảnh báo" : "of rows have no error or warning"}</span>
      </div>
    </div>
    <div class="tile"><b>${n(d.entities)}</b><span>${people}</span></div>
    <div class="tile">
      <b>${n(report.changedCells)}</b
      ><span
        >${vi ? "ô đã được sửa chắc chắn, giá trị cũ còn trong changes.csv" : "cells fixed with certainty; the old values are in changes.csv"}</span
      >
    </div>
    <div class="tile you"><b>${n(d.reviewPairs)}</b><span>${ask}</span></div>
  </div>`;
}

/** Six bars with the formula each is computed by. */
export function dimensions(report: Report, { lang }: Wording): Html {
  const rows = DIMENSIONS.map((name) => {
    const { score, part, of } = report.dimensions[name];
    const { name: title, formula } = DIMENSION_LABELS[name];
    const bar =
      score === null
        ? html`<small>${NOT_ASSESSED[lang]}</small>`
        : stackedBar([{ value: part, colour: "accent", label: title[lang] }], of);
    const counted = score === null ? "" : `${formatNumber(part, lang)} / ${formatNumber(of, lang)}`;
    return html`<tr>
      <th scope="row">
        ${title[lang]}<br /><small style="font-weight:400">${formula[lang]}</small>
      </th>
      <td class="bar">${bar}</td>
      <td class="n">
        ${score === null ? "–" : formatPercent(score, lang)}<br /><small>${counted}</small>
      </td>
    </tr>`;
  });
  return html`<div class="card scroll">
    <table>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

/** Every column with how its values fared. */
export function columns(report: Report, { lang }: Wording): Html {
  const vi = lang === "vi";
  const names = {
    ok: vi ? "đúng" : "right",
    fixed: vi ? "đã sửa" : "fixed",
    suspect: vi ? "nghi ngờ" : "suspect",
    invalid: vi ? "sai" : "invalid",
    empty: vi ? "trống" : "empty",
  } as const;
  const colours = Object.keys(names) as (keyof typeof names)[];
  const rows = report.columns.map((c) => {
    const values = { ...c, empty: c.rows - c.filled };
    const parts = colours.map((key) => ({ value: values[key], colour: key, label: names[key] }));
    const field = c.field ?? (vi ? "giữ nguyên" : "left alone");
    return html`<tr>
      <th scope="row">${c.header}<br /><code>${field}</code></th>
      <td class="bar">${stackedBar(parts, c.rows)}</td>
      <td class="n">${c.rows === 0 ? "–" : formatPercent(c.filled / c.rows, lang)}</td>
      <td class="n">${formatNumber(c.fixed, lang)}</td>
      <td class="n">${formatNumber(c.suspect, lang)}</td>
      <td class="n">${formatNumber(c.invalid, lang)}</td>
    </tr>`;
  });
  const key = colours.map(
    (k) => html`<span><i style="background:var(--${k})"></i>${names[k]}</span>`,
  );
  return html`<div class="key">${key}</div>
    <div class="card scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">${vi ? "Cột" : "Column"}</th>
            <th scope="col">${vi ? "Giá trị" : "Values"}</th>
            <th scope="col" class="n">${vi ? "Có dữ liệu" : "Filled"}</th>
            <th scope="col" class="n">${names.fixed}</th>
            <th scope="col" class="n">${names.suspect}</th>
            <th scope="col" class="n">${names.invalid}</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>`;
}

/** Score cards by file, branch, staff and source. */
export function segments(report: Report, { lang }: Wording): Html {
  const vi = lang === "vi";
  const card = (s: ReportSegment) =>
    html`<tr>
      <th scope="row">${s.name === "" ? (vi ? "(trống)" : "(empty)") : s.name}</th>
      <td class="bar">
        ${stackedBar(
          [
            { value: s.clean, colour: "ok", label: vi ? "sạch" : "clean" },
            {
              value: s.records - s.clean,
              colour: "invalid",
              label: vi ? "có vấn đề" : "with problems",
            },
          ],
          s.records,
        )}
      </td>
      <td class="n">${formatNumber(s.records, lang)}</td>
      <td class="n">${formatPercent(s.clean / s.records, lang)}</td>
      <td class="n">${formatNumber(s.errors, lang)}</td>
      <td class="n">${formatNumber(s.duplicates, lang)}</td>
      <td class="n">${formatNumber(s.stale, lang)}</td>
    </tr>`;
  const tables = Object.entries(report.segments).map(
    ([kind, cards]) =>
      html`<div class="card scroll">
        <table>
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

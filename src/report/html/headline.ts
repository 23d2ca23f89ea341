import { formatNumber, formatPercent } from "../../text/number-format.ts";
import { BANDS } from "../labels.ts";
import type { Report } from "../model.ts";
import type { Wording } from "../sentence.ts";
import { type Html, html } from "./markup.ts";
import { scoreRing, stackedBar } from "./marks.ts";

/** What a reader must know in ten seconds: how clean, how many people, what was fixed, what is left to do. */
export function headline(report: Report, wording: Wording): Html {
  const { lang } = wording;
  const vi = lang === "vi";
  const score = formatNumber(report.score, lang, 1);
  const band = BANDS.find((b) => report.score >= b.from)?.name[lang] ?? "";
  return html`<section class="hero card">
      <div class="ring">
        ${scoreRing(report.score, vi ? `Điểm ${score} trên 100` : `Score ${score} of 100`, score)}
        <strong>${band}</strong>
      </div>
      <div>
        <p class="verdict">${verdict(report, wording)}</p>
        ${rowsBar(report, lang)}
      </div>
    </section>
    <div class="tiles">${people(report, lang)}${fixed(report, lang)}${forYou(report, lang)}</div>`;
}

function verdict(report: Report, { lang }: Wording): string {
  const vi = lang === "vi";
  const n = (value: number) => formatNumber(value, lang);
  const share = report.clean.score === null ? "–" : formatPercent(report.clean.score, lang);
  const clean = vi
    ? `${share} số dòng không có lỗi hay cảnh báo.`
    : `${share} of the rows have no error and no warning.`;
  if (!report.duplicates.assessed) {
    return `${n(report.records)} ${vi ? "dòng" : "rows"}. ${clean}`;
  }
  return vi
    ? `${n(report.records)} dòng là ${n(report.duplicates.entities)} khách hàng. ${clean}`
    : `${n(report.records)} rows are ${n(report.duplicates.entities)} customers. ${clean}`;
}

function rowsBar(report: Report, lang: "en" | "vi"): Html {
  const vi = lang === "vi";
  const parts = [
    { value: report.clean.part, colour: "ok", label: vi ? "dòng sạch" : "clean rows" },
    {
      value: report.records - report.clean.part - report.withErrors,
      colour: "suspect",
      label: vi ? "dòng chỉ có cảnh báo" : "rows with warnings only",
    },
    {
      value: report.withErrors,
      colour: "invalid",
      label: vi ? "dòng có lỗi" : "rows with errors",
    },
  ] as const;
  return html`<div class="wide">${stackedBar(parts, report.records)}</div>
    <div class="key">
      ${parts.map((p) => html`<span><i style="background:var(--${p.colour})"></i>${formatNumber(p.value, lang)} ${p.label}</span>`)}
    </div>`;
}

function people(report: Report, lang: "en" | "vi"): Html {
  const vi = lang === "vi";
  const d = report.duplicates;
  const merged = formatNumber(d.mergedRecords, lang);
  const rows = formatNumber(report.records, lang);
  const text = d.assessed
    ? vi
      ? `khách hàng trong ${rows} dòng; ${merged} dòng trùng ${report.questions === undefined ? "" : "đã được gộp"}`
      : `customers behind ${rows} rows; ${merged} duplicate rows${report.questions === undefined ? "" : " merged"}`
    : vi
      ? "dòng; chưa tìm khách trùng"
      : "rows; duplicates were not looked for";
  return html`<div class="tile">
    <h2>${vi ? "Khách hàng" : "People"}</h2>
    <b>${formatNumber(d.entities, lang)}</b><span>${text.trim()}</span>
  </div>`;
}

function fixed(report: Report, lang: "en" | "vi"): Html {
  const vi = lang === "vi";
  const inRun = report.questions !== undefined;
  const what = inRun
    ? vi
      ? "ô đã được chuẩn hoá; giá trị cũ còn nguyên trong "
      : "cells put in order; every old value is kept in "
    : vi
      ? "ô sẽ được chuẩn hoá khi chạy crm-clean run"
      : "cells that crm-clean run would put in order";
  return html`<div class="tile">
    <h2>${vi ? "Đã sửa" : "Fixed"}</h2>
    <b>${formatNumber(report.changedCells, lang)}</b
    ><span>${what}${inRun && html`<a href="changes.csv">changes.csv</a>`}</span>
  </div>`;
}

/** The list of what only a person can do, most urgent first. */
function forYou(report: Report, lang: "en" | "vi"): Html {
  const vi = lang === "vi";
  const { questions, withErrors, stale } = report;
  const pairs = questions ?? report.duplicates.reviewPairs;
  const book = questions === undefined ? undefined : html`<a href="review.xlsx">review.xlsx</a>`;
  const list = questions === undefined ? undefined : html`<a href="flagged.csv">flagged.csv</a>`;
  const items: [number, string, Html | undefined][] = [
    [
      pairs,
      questions === undefined
        ? vi
          ? "cặp có thể trùng, cần người xem"
          : plural(pairs, "pair that may be one customer", "pairs that may be one customer each")
        : vi
          ? "câu hỏi “có phải một khách?” trong"
          : plural(
              pairs,
              "question “one customer or two?” in",
              "questions “one customer or two?” in",
            ),
      book,
    ],
    [
      withErrors,
      vi
        ? "dòng có lỗi cần sửa tay"
        : plural(
            withErrors,
            "row with errors to correct by hand",
            "rows with errors to correct by hand",
          ),
      list,
    ],
    [
      stale.records,
      vi
        ? "khách lâu không hoạt động"
        : plural(stale.records, "customer gone quiet", "customers gone quiet"),
      list,
    ],
  ];
  const open = items.filter(([count]) => count > 0);
  const nothing = vi ? "Không còn việc gì phải làm." : "Nothing is left to do.";
  return html`<div class="tile you">
    <h2>${vi ? "Cần bạn" : "Needs you"}</h2>
    ${open.length === 0 && html`<span>${nothing}</span>`}
    ${
      open.length > 0 &&
      html`<ul>
        ${open.map(([count, what, link]) => html`<li><strong>${formatNumber(count, lang)}</strong> ${what} ${link}</li>`)}
      </ul>`
    }
  </div>`;
}

function plural(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}

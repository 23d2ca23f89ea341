import { formatNumber } from "../../text/number-format.ts";
import { counted, ROWS } from "../count-words.ts";
import { bandOf, NOT_MEASURED } from "../labels.ts";
import type { Report } from "../model.ts";
import type { Wording } from "../sentence.ts";
import { verdict } from "../verdict.ts";
import { forYou } from "./for-you.ts";
import { type Html, html } from "./markup.ts";
import { scoreRing, stackedBar } from "./marks.ts";

/** What a reader must know in ten seconds: how clean, how many people, what was fixed, what is left to do. */
export function headline(report: Report, wording: Wording): Html {
  const { lang } = wording;
  return html`<section class="hero card">
      <div class="ring">${ring(report, lang)}</div>
      <div>
        <p class="verdict">${verdict(report, lang)}</p>
        ${report.score !== null && rowsBar(report, lang)}
      </div>
    </section>
    <div class="tiles">${people(report, lang)}${fixed(report, lang)}${forYou(report, lang)}</div>`;
}

function ring(report: Report, lang: "en" | "vi"): Html {
  const { score } = report;
  if (score === null) {
    return html`${scoreRing(0, NOT_MEASURED[lang], "–", "quiet")}
      <strong>${NOT_MEASURED[lang]}</strong>`;
  }
  // A full score without its decimal, which would not fit the ring.
  const shown = formatNumber(score, lang, score === 100 ? 0 : 1);
  const { name, colour } = bandOf(score);
  const label = lang === "vi" ? `Điểm ${shown} trên 100` : `Score ${shown} of 100`;
  return html`${scoreRing(score, label, shown, colour)} <strong>${name[lang]}</strong>`;
}

function rowsBar(report: Report, lang: "en" | "vi"): Html {
  const vi = lang === "vi";
  const parts = [
    { value: report.clean.part, colour: "ok", label: vi ? "dòng sạch" : "clean" },
    {
      value: report.records - report.clean.part - report.withErrors,
      colour: "suspect",
      label: vi ? "dòng chỉ có cảnh báo" : "with warnings only",
    },
    { value: report.withErrors, colour: "invalid", label: vi ? "dòng có lỗi" : "with errors" },
  ] as const;
  return html`<div class="wide">${stackedBar(parts, report.records)}</div>
    <div class="key">
      ${parts.map((p) => html`<span><i style="background:var(--${p.colour})"></i>${formatNumber(p.value, lang)} ${p.label}</span>`)}
    </div>`;
}

function people(report: Report, lang: "en" | "vi"): Html {
  const vi = lang === "vi";
  const { assessed, entities, mergedRecords } = report.duplicates;
  const merged = formatNumber(mergedRecords, lang);
  const { en, vi: dong } = counted(report.records, ROWS);
  const inRun = report.questions !== undefined;
  const twice =
    mergedRecords === 0
      ? { en: "no duplicate rows", vi: "không có dòng trùng" }
      : {
          en: `${merged} duplicate ${mergedRecords === 1 ? "row" : "rows"}${inRun ? " merged" : ""}`,
          vi: `${merged} dòng trùng${inRun ? " đã được gộp" : ""}`,
        };
  const compared = assessed && report.score !== null;
  const text = compared
    ? vi
      ? `khách hàng trong ${dong}; ${twice.vi}`
      : `${entities === 1 ? "customer" : "customers"} behind ${en}; ${twice.en}`
    : vi
      ? "dòng; chưa tìm khách trùng"
      : `${report.records === 1 ? "row" : "rows"}; duplicates were not looked for`;
  return html`<div class="tile">
    <h2>${vi ? "Khách hàng" : "People"}</h2>
    <b>${formatNumber(compared ? entities : report.records, lang)}</b><span>${text}</span>
  </div>`;
}

function fixed(report: Report, lang: "en" | "vi"): Html {
  const vi = lang === "vi";
  const inRun = report.questions !== undefined;
  const cells = report.changedCells === 1 ? "cell" : "cells";
  if (report.changedCells === 0) {
    return html`<div class="tile">
      <h2>${vi ? "Đã sửa" : "Fixed"}</h2>
      <b>0</b><span>${vi ? "không ô nào cần chuẩn hoá" : "no cell needed to be put in order"}</span>
    </div>`;
  }
  const what = inRun
    ? vi
      ? "ô đã được chuẩn hoá; giá trị cũ còn nguyên trong "
      : `${cells} put in order; every old value is kept in `
    : vi
      ? "ô sẽ được chuẩn hoá khi chạy crm-clean run"
      : `${cells} that crm-clean run would put in order`;
  return html`<div class="tile">
    <h2>${vi ? "Đã sửa" : "Fixed"}</h2>
    <b>${formatNumber(report.changedCells, lang)}</b
    ><span>${what}${inRun && html`<a href="changes.csv">changes.csv</a>`}</span>
  </div>`;
}

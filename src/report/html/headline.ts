import { formatNumber } from "../../text/number-format.ts";
import { counted, CUSTOMERS, ROWS } from "../count-words.ts";
import { bandOf, NOT_MEASURED } from "../labels.ts";
import type { Report } from "../model.ts";
import type { Wording } from "../sentence.ts";
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

function verdict(report: Report, lang: "en" | "vi"): string {
  const vi = lang === "vi";
  const { records, clean, duplicates } = report;
  if (records === 0) return vi ? "Bảng không có dòng khách nào." : "The sheet holds no customers.";
  if (report.score === null) {
    return vi
      ? `${counted(records, ROWS).vi}, nhưng không nhận ra cột nào của khách hàng, nên chưa đo được chất lượng.`
      : `${counted(records, ROWS).en}, but no column was recognised as a customer's, so nothing could be measured.`;
  }
  const rows = counted(records, ROWS)[lang];
  const customers = counted(duplicates.entities, CUSTOMERS)[lang];
  const who = !duplicates.assessed
    ? rows
    : duplicates.entities === records
      ? vi
        ? `${rows}, không ai bị trùng`
        : `${rows}, nobody twice`
      : vi
        ? `${rows} là ${customers}`
        : `${rows} are ${customers}`;
  // One division only says it all when every row is clean.
  const all = clean.part === records;
  const share = formatNumber((100 * clean.part) / records, lang, 1);
  const how = vi
    ? all
      ? "Mọi dòng đều không có lỗi hay cảnh báo."
      : `${share}% số dòng không có lỗi hay cảnh báo.`
    : all
      ? "No row has an error or a warning."
      : `${share}% of the rows have no error and no warning.`;
  return `${who}. ${how}`;
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

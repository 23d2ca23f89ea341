import { formatNumber, formatPercent } from "../../text/number-format.ts";
import type { Report } from "../model.ts";
import type { Wording } from "../sentence.ts";
import { type Html, html } from "./markup.ts";
import { columnChart } from "./marks.ts";

/** What matching found: sizes of merged groups, and the weights of all compared pairs with the two lines. */
export function matching(report: Report, { lang }: Wording): Html {
  const vi = lang === "vi";
  const n = (value: number) => formatNumber(value, lang);
  const d = report.duplicates;
  if (!d.assessed)
    return html`<p class="soft">
      ${vi ? "Không tìm khách trùng trong lần này." : "Duplicates were not looked for in this run."}
    </p>`;
  const bits = (value: number) => formatNumber(value, lang, 1);
  const sentence = vi
    ? `${n(d.mergedEntities)} khách có nhiều dòng: ${n(d.inside)} trong cùng một bảng, ${n(d.across)} giữa các bảng. Mô hình ước tính độ chính xác của việc gộp là ${formatPercent(d.expectedPrecision, lang)}.`
    : `${n(d.mergedEntities)} customers stood on several rows: ${n(d.inside)} inside one table, ${n(d.across)} across tables. The model expects ${formatPercent(d.expectedPrecision, lang)} of the merges to be right.`;
  const never =
    d.neverCompared > 0
      ? vi
        ? `${n(d.neverCompared)} dòng không có giá trị nào để so sánh nên không được so với dòng khác.`
        : `${n(d.neverCompared)} rows hold nothing to compare by and were compared with nobody.`
      : "";
  return html`<p>${sentence} ${never}</p>
    <div class="two">${sizes(report, lang)}${weights(report, lang, bits)}</div>`;
}

function sizes(report: Report, lang: "en" | "vi"): Html {
  const vi = lang === "vi";
  const groups = report.duplicates.sizes.filter(([size]) => size > 1);
  const title = vi ? "Số dòng của mỗi khách bị trùng" : "Rows per duplicated customer";
  if (groups.length === 0) {
    return html`<div class="card">
      <h3>${title}</h3>
      <p class="soft">${vi ? "Không có khách trùng." : "No duplicates."}</p>
    </div>`;
  }
  const bars = groups.map(([size, count]) => ({
    label: String(size),
    value: count,
    colour: "accent",
    title: vi ? `${count} khách có ${size} dòng` : `${count} customers on ${size} rows`,
  }));
  return html`<div class="card">
    <h3>${title}</h3>
    ${columnChart(bars, title)}
  </div>`;
}

function weights(report: Report, lang: "en" | "vi", bits: (v: number) => string): Html {
  const vi = lang === "vi";
  const { histogram: h, mergeAt, reviewAt } = report.duplicates;
  const title = vi
    ? "Độ giống nhau của các cặp đã so (bit)"
    : "How alike the compared pairs are (bits)";
  const bars = h.counts.map((count, i) => {
    const from = h.from + i * h.step;
    const colour = from >= mergeAt ? "ok" : from >= reviewAt ? "suspect" : "empty";
    return {
      label: formatNumber(from, lang),
      value: count,
      colour,
      title: `${bits(from)}…${bits(from + h.step)}: ${formatNumber(count, lang)}`,
    };
  });
  const at = (weight: number) => (weight - h.from) / h.step;
  const rulers = [
    { at: at(reviewAt), label: vi ? "xem lại" : "review" },
    { at: at(mergeAt), label: vi ? "gộp" : "merge" },
  ].filter((r) => r.at >= 0 && r.at <= bars.length);
  return html`<div class="card">
    <h3>${title}</h3>
    ${columnChart(bars, title, rulers)}
  </div>`;
}

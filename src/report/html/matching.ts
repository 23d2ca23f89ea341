import { formatNumber, formatPercent } from "../../text/number-format.ts";
import { counted, CUSTOMERS, ROWS } from "../count-words.ts";
import { lineRows } from "../line-rows.ts";
import type { Report } from "../model.ts";
import type { Wording } from "../sentence.ts";
import { type Html, html } from "./markup.ts";
import { columnChart } from "./column-chart.ts";
import { tableCard } from "./table-card.ts";

/** What matching found: sizes of merged groups, and the weights of all compared pairs with the two lines. */
export function matching(report: Report, { lang }: Wording): Html {
  const vi = lang === "vi";
  const n = (value: number) => formatNumber(value, lang);
  const d = report.duplicates;
  if (!d.assessed)
    return html`<p class="soft">
      ${vi ? "Không tìm khách trùng trong lần này." : "Duplicates were not looked for in this run."}
    </p>`;
  if (report.dimensions.uniqueness.score === null && report.records > 0)
    return html`<p class="soft">
      ${vi ? "Không tìm được khách trùng: chưa biết cột nào cho biết khách là ai." : "Duplicates could not be looked for: no column is known that says who a row is."}
    </p>`;
  const bits = (value: number) => formatNumber(value, lang, 1);
  const sure = d.expectedPrecision > 0.999;
  const right = sure
    ? `${vi ? "trên" : "over"} ${formatPercent(0.999, lang)}`
    : formatPercent(d.expectedPrecision, lang);
  const tables =
    report.inputs.length > 1
      ? vi
        ? `: ${n(d.inside)} trong cùng một bảng, ${n(d.across)} giữa các bảng`
        : `: ${n(d.inside)} inside one table, ${n(d.across)} across tables`
      : "";
  const several = counted(d.mergedEntities, CUSTOMERS);
  const sentence =
    d.mergedEntities === 0
      ? vi
        ? "Không có khách nào đứng ở nhiều dòng."
        : "No customer stands on more than one row."
      : vi
        ? `${several.vi} có nhiều dòng${tables}. Mô hình ước tính độ chính xác của việc gộp là ${right}.`
        : `${several.en} stood on several rows${tables}. The model expects ${right} of the merges to be right.`;
  const never =
    d.neverCompared > 0
      ? vi
        ? `${n(d.neverCompared)} dòng không có giá trị nào để so sánh nên không được so với dòng khác.`
        : `${counted(d.neverCompared, ROWS).en} with nothing to compare by ${d.neverCompared === 1 ? "was" : "were"} compared with nobody.`
      : "";
  const charts = [
    ...(d.mergedEntities > 0 ? [sizes(report, lang)] : []),
    ...(d.candidates >= ENOUGH_PAIRS ? [weights(report, lang, bits)] : []),
  ];
  return html`<p>${sentence} ${never}</p>
    ${charts.length > 0 && html`<div class="${charts.length > 1 ? "two" : "one"}">${charts}</div>`}
    ${lines(report, lang)}`;
}

/** Pairs from which it says something how they are spread. */
const ENOUGH_PAIRS = 10;

function lines(report: Report, lang: "en" | "vi"): Html {
  const shown = lineRows(report.duplicates, lang);
  if (shown === undefined) return html``;
  const rows = shown.rows.map(
    ([first, ...cells]) =>
      html`<tr>
        <th scope="row">${first ?? ""}</th>
        ${cells.map((cell, i) => html`<td class="n across" data-name="${shown.header[i + 1] ?? ""}">${cell}</td>`)}
      </tr>`,
  );
  return tableCard({
    label: shown.title,
    narrow: "stack",
    head: shown.header.map((name, i) => (i === 0 ? { name } : { name, number: true })),
    rows,
    above: html`<h3>${shown.title}</h3>
      <p class="soft">${shown.explained}</p>`,
  });
}

function sizes(report: Report, lang: "en" | "vi"): Html {
  const vi = lang === "vi";
  const n = (value: number) => formatNumber(value, lang);
  const groups = gathered(report.duplicates.sizes.filter(([size]) => size > 1));
  const title = vi ? "Số dòng của mỗi khách bị trùng" : "Rows per duplicated customer";
  const bars = groups.map(([size, count]) => ({
    label: size,
    value: count,
    shown: n(count),
    colour: "accent",
    title: vi
      ? `${n(count)} khách có ${size} dòng`
      : `${counted(count, CUSTOMERS).en} on ${size} rows`,
  }));
  return html`<div class="card">
    <h3>${title}</h3>
    ${columnChart(bars, title)}
  </div>`;
}

function weights(report: Report, lang: "en" | "vi", bits: (v: number) => string): Html {
  const vi = lang === "vi";
  const { mergeAt, reviewAt } = report.duplicates;
  const h = coarse(report.duplicates.histogram);
  const title = vi
    ? "Độ giống nhau của các cặp đã so (bit)"
    : "How alike the compared pairs are (bits)";
  const bars = h.counts.map((count, i) => {
    const from = h.from + i * h.step;
    const middle = from + h.step / 2;
    const colour = middle >= mergeAt ? "ok" : middle >= reviewAt ? "suspect" : "quiet";
    return {
      label: formatNumber(from, lang),
      value: count,
      shown: formatNumber(count, lang),
      colour,
      title: `${bits(from)}…${bits(from + h.step)}: ${formatNumber(count, lang)}`,
    };
  });
  const at = (weight: number) => (weight - h.from) / h.step;
  const rulers = [
    { at: at(reviewAt), label: vi ? "xem lại" : "review" },
    { at: at(mergeAt), label: vi ? "gộp" : "merge" },
  ].filter((r) => r.at >= 0 && r.at <= bars.length);
  const explained = vi
    ? "Mỗi cột là số cặp có độ giống nhau như vậy. Bên phải vạch “gộp”: tự động gộp; giữa hai vạch: hỏi bạn; bên trái: coi là hai khách. Thêm một bit, khả năng cùng một khách tăng gấp đôi."
    : "Each column counts the pairs that are this much alike. Right of the line “merge” they are merged, between the lines you are asked, left of both they stay two customers. One bit more makes it twice as likely that they are one.";
  return html`<div class="card">
    <h3>${title}</h3>
    ${columnChart(bars, title, rulers)}
    <p class="soft">${explained}</p>
  </div>`;
}

type Histogram = Report["duplicates"]["histogram"];

/** Columns a histogram is drawn with at most; more cannot be told apart on a phone. */
const MOST_COLUMNS = 40;

/** The histogram without its empty ends, in columns of 1, 2, 5, 10 … bits. */
export function coarse(histogram: Histogram): Histogram {
  const { from, step, counts } = histogram;
  const first = counts.findIndex((c) => c > 0);
  if (first === -1) return { from, step, counts: [] };
  const low = from + first * step;
  const high = from + (counts.findLastIndex((c) => c > 0) + 1) * step;
  const wide = [1, 2, 5, 10, 20, 50, 100].find((w) => (high - low) / w <= MOST_COLUMNS - 1) ?? 200;
  const start = Math.floor(low / wide) * wide;
  const sums: number[] = Array.from({ length: Math.ceil((high - start) / wide) }, () => 0);
  for (const [i, count] of counts.entries()) {
    if (count === 0) continue;
    // The middle of a fine column decides, so that rounding at its edge cannot.
    const at = Math.floor((from + (i + 0.5) * step - start) / wide);
    sums[at] = (sums[at] ?? 0) + count;
  }
  return { from: start, step: wide, counts: sums };
}

/** Sizes above ten under one column, so that one huge group does not stretch the chart. */
function gathered(
  sizes: readonly (readonly [number, number])[],
): readonly (readonly [string, number])[] {
  const small = sizes.filter(([size]) => size <= 10).map(([s, c]) => [String(s), c] as const);
  const large = sizes.reduce((n, [size, count]) => n + (size > 10 ? count : 0), 0);
  return large === 0 ? small : [...small, ["11+", large]];
}

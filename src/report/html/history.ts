import { formatNumber } from "../../text/number-format.ts";
import { dayInWords } from "../count-words.ts";
import { CHANGE_LABELS } from "../labels.ts";
import { matchedInWords } from "../matched-words.ts";
import { CHANGE_KINDS, type ChangeKind, type Report, type ReportTrendPoint } from "../model.ts";
import type { Wording } from "../sentence.ts";
import { type Html, html } from "./markup.ts";

/** What changed since the last run, and the scores of all runs; nothing when this is the first. */
export function history(report: Report, { lang }: Wording): Html | undefined {
  const { sinceLast, matched, trend = [] } = report;
  const vi = lang === "vi";
  if (sinceLast === undefined && trend.length < 2) return undefined;
  const count = (kind: ChangeKind) => sinceLast?.changes[kind].count ?? 0;
  const changes = CHANGE_KINDS.map(
    (kind) =>
      html`<dt>${CHANGE_LABELS[kind][lang]}</dt>
        <dd>${formatNumber(count(kind), lang)}</dd>`,
  );
  const note =
    sinceLast?.comparable === false &&
    html`<p class="soft">
      ${vi ? "Lần trước chạy với thiết lập hoặc phiên bản khác; một phần thay đổi có thể do đó." : "The last run had other settings or another version; part of the change may come from that."}
    </p>`;
  return html`<h2>${vi ? "So với lần trước" : "Since the last run"}</h2>
    <div class="two">
      ${
        sinceLast !== undefined &&
        html`<div class="card">
          <h3>${vi ? "Thay đổi từ" : "Changes since"} ${dayInWords(sinceLast.asOf, lang)}</h3>
          ${note}
          ${matched !== undefined && html`<p class="soft">${sentence(matchedInWords(matched)[lang])}</p>`}
          <dl class="counts">${changes}</dl>
        </div>`
      }
      ${trend.length > 1 && trendCard(trend, lang)}
    </div>`;
}

/** Words as a sentence of their own. */
function sentence(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`;
}

/** Points that have room for a number each. */
const MOST_NAMED = 8;

/** The scores as a line, each point told on hover and to screen readers. */
function trendCard(trend: readonly ReportTrendPoint[], lang: "en" | "vi"): Html {
  const shown = trend.slice(-24);
  const [width, height, base] = [400, 150, 118];
  const low = Math.max(0, Math.floor(Math.min(...shown.map((p) => p.score)) / 10) * 10 - 10);
  const x = (i: number) => 52 + (i * (width - 86)) / Math.max(1, shown.length - 1);
  const y = (score: number) => base - ((score - low) / (100 - low)) * (base - 18);
  const points = shown.map((p, i) => `${x(i).toFixed(1)},${y(p.score).toFixed(1)}`).join(" ");
  const title = lang === "vi" ? "Điểm qua các lần chạy" : "Score over the runs";
  const told = (p: ReportTrendPoint) =>
    `${dayInWords(p.asOf, lang)}: ${formatNumber(p.score, lang, 1)}`;
  const said = shown.map(told).join("; ");
  // Few points each have their number; of many, the first and the last.
  const named = shown.length <= MOST_NAMED ? shown.keys() : [0, shown.length - 1];
  const numbers = [...named].map(
    (i) =>
      html`<text
        x="${x(i).toFixed(1)}"
        y="${(y(shown[i]?.score ?? 0) - 9).toFixed(1)}"
        text-anchor="middle"
        class="strong"
      >
        ${formatNumber(shown[i]?.score ?? 0, lang, 1)}
      </text>`,
  );
  const grid = [low, 100].map(
    (score) =>
      html`<line x1="34" x2="${width}" y1="${y(score)}" y2="${y(score)}" stroke="var(--line)" />
        <text x="26" y="${y(score) + 4}" text-anchor="end">${score}</text>`,
  );
  const dots = shown.map(
    (p, i) =>
      html`<circle
        cx="${x(i).toFixed(1)}"
        cy="${y(p.score).toFixed(1)}"
        r="3.5"
        fill="var(--accent)"
        ><title>${told(p)}</title></circle
      >`,
  );
  return html`<div class="card">
    <h3>${title}</h3>
    <svg class="chart" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}: ${said}">
      ${grid}
      <polyline points="${points}" fill="none" stroke="var(--accent)" stroke-width="2" />
      ${dots}${numbers}
      <text x="34" y="${height - 6}">${dayInWords(shown[0]?.asOf ?? "", lang)}</text>
      <text x="${width}" y="${height - 6}" text-anchor="end">
        ${dayInWords(shown.at(-1)?.asOf ?? "", lang)}
      </text>
    </svg>
  </div>`;
}

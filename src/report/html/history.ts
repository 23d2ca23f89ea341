import { formatNumber } from "../../text/number-format.ts";
import { dayInWords } from "../count-words.ts";
import { CHANGE_LABELS } from "../labels.ts";
import { CHANGE_KINDS, type Report, type ReportTrendPoint } from "../model.ts";
import type { Wording } from "../sentence.ts";
import { type Html, html } from "./markup.ts";

/** What changed since the last run, and the scores of all runs; nothing when this is the first. */
export function history(report: Report, { lang }: Wording): Html | undefined {
  const { sinceLast, trend = [] } = report;
  const vi = lang === "vi";
  if (sinceLast === undefined && trend.length < 2) return undefined;
  const changes = CHANGE_KINDS.map(
    (kind) =>
      html`<dt>${CHANGE_LABELS[kind][lang]}</dt>
        <dd>${formatNumber(sinceLast?.changes[kind].count ?? 0, lang)}</dd>`,
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
          <dl class="counts">${changes}</dl>
        </div>`
      }
      ${trend.length > 1 && trendCard(trend, lang)}
    </div>`;
}

/** The scores as a line, each point told on hover and to screen readers. */
function trendCard(trend: readonly ReportTrendPoint[], lang: "en" | "vi"): Html {
  const shown = trend.slice(-24);
  const [width, height, base] = [400, 150, 128];
  const low = Math.max(0, Math.floor(Math.min(...shown.map((p) => p.score)) / 10) * 10 - 10);
  const x = (i: number) => 14 + (i * (width - 56)) / Math.max(1, shown.length - 1);
  const y = (score: number) => base - ((score - low) / (100 - low)) * (base - 18);
  const points = shown.map((p, i) => `${x(i).toFixed(1)},${y(p.score).toFixed(1)}`).join(" ");
  const title = lang === "vi" ? "Điểm qua các lần chạy" : "Score over the runs";
  const said = shown.map((p) => `${p.asOf}: ${formatNumber(p.score, lang, 1)}`).join("; ");
  const last = shown.at(-1);
  const dots = shown.map(
    (p, i) =>
      html`<circle
        cx="${x(i).toFixed(1)}"
        cy="${y(p.score).toFixed(1)}"
        r="3.5"
        fill="var(--accent)"
        ><title>${p.asOf}: ${formatNumber(p.score, lang, 1)}</title></circle
      >`,
  );
  return html`<div class="card">
    <h3>${title}</h3>
    <svg class="chart" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}: ${said}">
      <line x1="0" x2="${width}" y1="${base}" y2="${base}" stroke="var(--line)" />
      <polyline points="${points}" fill="none" stroke="var(--accent)" stroke-width="2" />
      ${dots}
      <text x="14" y="${height - 6}">${shown[0]?.asOf}</text>
      <text x="${width - 8}" y="${height - 6}" text-anchor="end">${last?.asOf}</text>
      <text x="${width - 36}" y="${(y(last?.score ?? 0) + 4).toFixed(1)}" class="strong">
        ${formatNumber(last?.score ?? 0, lang, 1)}
      </text>
    </svg>
  </div>`;
}

import { type Html, html } from "./markup.ts";

/** One stretch of a stacked bar: how much, in which colour, and what it is. */
export interface BarPart {
  readonly value: number;
  /** Name of a colour of the stylesheet. */
  readonly colour: "ok" | "fixed" | "suspect" | "invalid" | "empty" | "quiet" | "accent";
  readonly label: string;
}

/** A horizontal stacked bar, as wide as its place; the parts are told to screen readers in one sentence. */
export function stackedBar(parts: readonly BarPart[], total: number): Html {
  const shown = parts.filter((p) => p.value > 0);
  let x = 0;
  const rects = shown.map((p) => {
    const width = total === 0 ? 0 : (100 * p.value) / total;
    const rect = html`<rect
      x="${x.toFixed(2)}"
      y="0"
      width="${width.toFixed(2)}"
      height="12"
      fill="var(--${p.colour})"
    />`;
    x += width;
    return rect;
  });
  const label = shown.map((p) => `${p.label} ${p.value}`).join(", ");
  return html`<svg viewBox="0 0 100 12" preserveAspectRatio="none" role="img" aria-label="${label}">
    <rect width="100" height="12" fill="var(--track)" />
    ${rects}
  </svg>`;
}

/** The overall score as a ring. */
export function scoreRing(
  score: number,
  label: string,
  shown: string,
  colour: "ok" | "suspect" | "invalid" | "quiet",
): Html {
  const length = 2 * Math.PI * 40;
  const dash = `${((score / 100) * length).toFixed(1)} ${length.toFixed(1)}`;
  return html`<svg viewBox="0 0 100 100" role="img" aria-label="${label}">
    <circle cx="50" cy="50" r="40" fill="none" stroke="var(--track)" stroke-width="11" />
    ${
      score > 0 &&
      html`<circle
        cx="50"
        cy="50"
        r="40"
        fill="none"
        stroke="var(--${colour})"
        stroke-width="11"
        stroke-linecap="round"
        stroke-dasharray="${dash}"
        transform="rotate(-90 50 50)"
      />`
    }
    <text x="50" y="58" text-anchor="middle" style="font-size:24px;font-weight:700;fill:var(--ink)">
      ${shown}
    </text>
  </svg>`;
}

/** One bar of a column chart. */
export interface Column {
  readonly label: string;
  readonly value: number;
  readonly colour: string;
  /** The value as the language writes it; drawn on charts of few columns. */
  readonly shown: string;
  /** Said on hover and to screen readers. */
  readonly title: string;
}

/** Lines drawn across a column chart at a position between columns. */
export interface Ruler {
  /** 0..columns.length, in columns. */
  readonly at: number;
  readonly label: string;
}

/** A column chart on a square-root scale, so that a few large columns do not hide the small ones. */
export function columnChart(
  columns: readonly Column[],
  about: string,
  rulers: readonly Ruler[] = [],
): Html {
  const width = 400;
  const height = 160;
  const base = height - 22;
  const top = rulers.length > 0 ? 34 : 18;
  const most = Math.sqrt(Math.max(1, ...columns.map((c) => c.value)));
  const step = width / Math.max(1, columns.length);
  const every = Math.max(1, Math.ceil(columns.length / 9));
  const bars = columns.map((c, i) => {
    const h = (Math.sqrt(c.value) / most) * (base - top);
    const w = Math.max(1, Math.min(step - (step > 8 ? 3 : 1), 48));
    const x = i * step + (step - w) / 2;
    const label = html`<text x="${(x + w / 2).toFixed(1)}" y="${height - 7}" text-anchor="middle"
      >${c.label}</text
    >`;
    return html`<g
      ><title>${c.title}</title
      ><rect
        x="${x.toFixed(1)}"
        y="${(base - h).toFixed(1)}"
        width="${w.toFixed(1)}"
        height="${h.toFixed(1)}"
        rx="2"
        fill="var(--${c.colour})"
      />${i % every === 0 && label}${columns.length <= 8 && c.value > 0 && value(c, x + w / 2, base - h - 5)}</g
    >`;
  });
  const lines = rulers.map((r, i) => {
    const x = Math.min(width - 1, Math.max(1, r.at * step));
    // The first line's words stand left of it and the second's right, so that close lines stay readable.
    const end = i === 0 ? x > 60 : x > width - 60;
    return html`<g
      ><line
        x1="${x.toFixed(1)}"
        x2="${x.toFixed(1)}"
        y1="8"
        y2="${base}"
        stroke="var(--ink)"
        stroke-dasharray="3 3"
      /><text
        x="${(end ? x - 5 : x + 5).toFixed(1)}"
        y="16"
        text-anchor="${end ? "end" : "start"}"
        class="strong"
        >${r.label}</text
      ></g
    >`;
  });
  return html`<svg
    class="chart"
    viewBox="-10 0 ${width + 20} ${height}"
    role="img"
    aria-label="${about}"
  >
    <line x1="0" x2="${width}" y1="${base}" y2="${base}" stroke="var(--line)" />
    ${bars}${lines}
  </svg>`;
}

function value(column: Column, x: number, y: number): Html {
  return html`<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="middle" class="strong"
    >${column.shown}</text
  >`;
}

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

import { type Html, html } from "./markup.ts";

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

/** Size of the drawing, in its own units. */
const WIDTH = 400;
const HEIGHT = 160;
/** Where columns stand. */
const BASE = HEIGHT - 22;
/** Columns whose values are written above them, at most. */
const MOST_VALUES = 8;
/** Labels below, at most. */
const MOST_LABELS = 9;

/** A column chart on a square-root scale, so that a few large columns do not hide the small ones. */
export function columnChart(
  columns: readonly Column[],
  about: string,
  rulers: readonly Ruler[] = [],
): Html {
  const step = WIDTH / Math.max(1, columns.length);
  const room = BASE - (rulers.length > 0 ? 34 : 18);
  const most = Math.sqrt(Math.max(1, ...columns.map((c) => c.value)));
  const every = Math.max(1, Math.ceil(columns.length / MOST_LABELS));
  const bars = columns.map((column, i) =>
    barAt(column, {
      from: i * step,
      step,
      height: (Math.sqrt(column.value) / most) * room,
      labelled: i % every === 0,
      valued: columns.length <= MOST_VALUES && column.value > 0,
    }),
  );
  return html`<svg
    class="chart"
    viewBox="-10 0 ${WIDTH + 20} ${HEIGHT}"
    role="img"
    aria-label="${about}"
  >
    <line x1="0" x2="${WIDTH}" y1="${BASE}" y2="${BASE}" stroke="var(--line)" />
    ${bars}${rulers.map((ruler, i) => lineAt(ruler, ruler.at * step, i === 0))}
  </svg>`;
}

/** One column with what is written below and above it. */
function barAt(
  column: Column,
  place: {
    readonly from: number;
    readonly step: number;
    readonly height: number;
    readonly labelled: boolean;
    readonly valued: boolean;
  },
): Html {
  const { from, step, height } = place;
  const width = Math.max(1, Math.min(step - (step > 8 ? 3 : 1), 48));
  const x = from + (step - width) / 2;
  const middle = x + width / 2;
  const label = html`<text x="${middle.toFixed(1)}" y="${HEIGHT - 7}" text-anchor="middle"
    >${column.label}</text
  >`;
  return html`<g
    ><title>${column.title}</title
    ><rect
      x="${x.toFixed(1)}"
      y="${(BASE - height).toFixed(1)}"
      width="${width.toFixed(1)}"
      height="${height.toFixed(1)}"
      rx="2"
      fill="var(--${column.colour})"
    />${place.labelled && label}${place.valued && valueAt(column, middle, BASE - height - 5)}</g
  >`;
}

/** A line across; the first one's words stand left of it and the others' right, so that close lines stay readable. */
function lineAt({ label }: Ruler, at: number, first: boolean): Html {
  const x = Math.min(WIDTH - 1, Math.max(1, at));
  const before = first ? x > 60 : x > WIDTH - 60;
  return html`<g
    ><line
      x1="${x.toFixed(1)}"
      x2="${x.toFixed(1)}"
      y1="8"
      y2="${BASE}"
      stroke="var(--ink)"
      stroke-dasharray="3 3"
    /><text
      x="${(before ? x - 5 : x + 5).toFixed(1)}"
      y="16"
      text-anchor="${before ? "end" : "start"}"
      class="strong"
      >${label}</text
    ></g
  >`;
}

function valueAt(column: Column, x: number, y: number): Html {
  return html`<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="middle" class="strong"
    >${column.shown}</text
  >`;
}

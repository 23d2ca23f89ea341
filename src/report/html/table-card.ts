import { type Html, html } from "./markup.ts";

/** The head of one column; numbers stand to the right. */
export interface Head {
  readonly name: string;
  readonly number?: true;
}

/** A table of the report and how it is shown. */
export interface TableCard {
  /** Said to screen readers of the place that scrolls sideways. */
  readonly label: string;
  /** On narrow screens each row becomes a stack of its cells, or keeps to its first and its bar. */
  readonly narrow: "stack" | "even";
  readonly head: readonly Head[];
  /** Rows as `<tr>`, their first cell a `<th scope="row">`. */
  readonly rows: readonly Html[];
  /** Heads are for screen readers only: what stands below speaks for itself. */
  readonly quietHead?: true;
  /** Stands above the table in the same card. */
  readonly above?: Html;
}

/** A table in a card of its own, reached by keyboard where it is wider than the page. */
export function tableCard({ label, narrow, head, rows, quietHead, above }: TableCard): Html {
  const heads = head.map(
    ({ name, number }) => html`<th scope="col" ${number && html` class="n"`}>${name}</th>`,
  );
  return html`<div class="card scroll" role="region" tabindex="0" aria-label="${label}">
    ${above}
    <table class="${narrow}">
      <thead${quietHead && html` class="vh"`}>
        <tr>
          ${heads}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

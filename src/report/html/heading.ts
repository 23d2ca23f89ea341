import { clipWidth } from "../../text/width.ts";
import { type Html, html } from "./markup.ts";

/** Columns of a name from a file shown in a table; the rest is told on hover. */
const LONGEST = 60;

/** A header or group of somebody's file, cut where it would take the page. */
export function heading(name: string): Html {
  const short = clipWidth(name, LONGEST);
  return short === name ? html`${name}` : html`<span title="${name}">${short}</span>`;
}

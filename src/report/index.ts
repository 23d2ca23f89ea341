import type { ReportFormat } from "./format.ts";
import { html } from "./html.ts";
import { json } from "./json.ts";
import { markdown } from "./markdown.ts";
import { text } from "./text.ts";

/** Every way to show a report. To add one: one file, one line here. */
export const REPORT_FORMATS: readonly ReportFormat[] = [text, json, markdown, html];

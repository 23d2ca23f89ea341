import { csv } from "./csv.ts";
import type { ReportFormat } from "./format.ts";
import { github } from "./github.ts";
import { html } from "./html.ts";
import { json } from "./json.ts";
import { jsonl } from "./jsonl.ts";
import { junit } from "./junit.ts";
import { markdown } from "./markdown.ts";
import { sarif } from "./sarif.ts";
import { text } from "./text.ts";
import { xlsx } from "./xlsx.ts";

/** Every way to show a report. To add one: one file, one line here. */
export const REPORT_FORMATS: readonly ReportFormat[] = [
  text,
  json,
  jsonl,
  csv,
  markdown,
  html,
  xlsx,
  junit,
  sarif,
  github,
];

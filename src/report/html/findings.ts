import { formatNumber } from "../../text/number-format.ts";
import { SEVERITY_LABELS } from "../labels.ts";
import type { Report, ReportFinding } from "../model.ts";
import { placeInWords, sentenceOf, type Wording } from "../sentence.ts";
import { type Html, html } from "./markup.ts";

/** Samples shown of one kind of finding. */
const SHOWN = 8;

/** All kinds of findings, worst first, each to unfold: why, fix, where. */
export function findings(report: Report, wording: Wording): Html {
  const { lang } = wording;
  if (report.findings.length === 0) {
    return html`<p class="soft">${lang === "vi" ? "Không có phát hiện nào." : "No findings."}</p>`;
  }
  return html`<div class="card">${report.findings.map((f) => kind(f, wording))}</div>`;
}

function kind(finding: ReportFinding, wording: Wording): Html {
  const { lang, defs } = wording;
  const vi = lang === "vi";
  const def = defs.get(finding.code);
  const samples = finding.samples.slice(0, SHOWN);
  const more = finding.count - samples.length;
  const items = samples.map(
    (s) => html`<li>${placeInWords(s.at, lang)}: ${sentenceOf(s, wording)}</li>`,
  );
  const rest = vi
    ? `… và ${formatNumber(more, lang)} chỗ khác, xem flagged.csv`
    : `… and ${formatNumber(more, lang)} more, see flagged.csv`;
  return html`<details>
    <summary>
      <span class="n">${formatNumber(finding.count, lang)}</span
      ><span class="tag ${finding.severity}">${SEVERITY_LABELS[finding.severity][lang]}</span
      ><span>${def?.title[lang] ?? finding.code} <code>${finding.code}</code></span>
    </summary>
    <p>${def?.why[lang] ?? ""} <strong>${def?.fix[lang] ?? ""}</strong></p>
    <ul>
      ${items}${more > 0 && html`<li class="soft">${rest}</li>`}
    </ul>
  </details>`;
}

import { SEVERITIES } from "../../model/finding.ts";
import { formatNumber } from "../../text/number-format.ts";
import { SEVERITY_GROUPS } from "../labels.ts";
import type { Report, ReportFinding } from "../model.ts";
import { nearPlace, placeInWords, sentenceOf, type Wording } from "../sentence.ts";
import { type Html, html } from "./markup.ts";

/** Samples shown of one kind of finding. */
const SHOWN = 5;

/** All kinds of findings in three groups, worst first, each to unfold: why, fix, where. */
export function findings(report: Report, wording: Wording): Html {
  const { lang } = wording;
  if (report.findings.length === 0) {
    return html`<p class="soft">${lang === "vi" ? "Không có phát hiện nào." : "No findings."}</p>`;
  }
  const groups = SEVERITIES.map((severity) => {
    const kinds = report.findings.filter((f) => f.severity === severity);
    if (kinds.length === 0) return undefined;
    const { name, ask } = SEVERITY_GROUPS[severity];
    const total = formatNumber(
      kinds.reduce((n, f) => n + f.count, 0),
      lang,
    );
    return html`<div class="card group ${severity}-group">
      <h3>
        <span class="tag ${severity}">${name[lang]}</span> ${total}
        <small>${ask[lang]}</small>
      </h3>
      ${kinds.map((f) => kind(f, wording, report))}
    </div>`;
  });
  return html`${groups}`;
}

function kind(finding: ReportFinding, wording: Wording, report: Report): Html {
  const { lang, defs } = wording;
  const vi = lang === "vi";
  const def = defs.get(finding.code);
  const inRun = report.questions !== undefined;
  const samples = finding.samples.slice(0, SHOWN);
  const more = finding.count - samples.length;
  const items = samples.map(
    (s) => html`<li>${placeInWords(nearPlace(s.at, report), lang)}: ${sentenceOf(s, wording)}</li>`,
  );
  const where = inRun
    ? vi
      ? ", xem flagged.csv và changes.csv"
      : ", see flagged.csv and changes.csv"
    : "";
  const rest = vi
    ? `… và ${formatNumber(more, lang)} chỗ khác${where}`
    : `… and ${formatNumber(more, lang)} more${where}`;
  const fixed = formatNumber(finding.fixed, lang);
  return html`<details>
    <summary>
      <span class="n">${formatNumber(finding.count, lang)}</span
      ><span
        >${def?.title[lang] ?? finding.code}${finding.fixed > 0 && html` <em>${vi ? `đã sửa ${fixed}` : `${fixed} fixed`}</em>`}</span
      ><code>${finding.code}</code>
    </summary>
    <p>${def?.why[lang] ?? ""} <strong>${def?.fix[lang] ?? ""}</strong></p>
    <ul>
      ${items}${more > 0 && html`<li class="soft">${rest}</li>`}
    </ul>
  </details>`;
}

import { VN_UNITS_VERSION } from "../../country/data/vn-units.ts";
import { formatNumber, formatPercent } from "../../text/number-format.ts";
import type { Report } from "../model.ts";
import { nearPlace, placeInWords, type Wording } from "../sentence.ts";
import { type Html, html } from "./markup.ts";
import { stackedBar } from "./marks.ts";

/** Who is stale and who agreed to be written to. */
export function staleAndConsent(report: Report, { lang }: Wording): Html {
  const vi = lang === "vi";
  const n = (value: number) => formatNumber(value, lang);
  const { stale, consent, records } = report;
  const active = records - stale.records - stale.neverActive;
  const left =
    stale.share === null
      ? html`<p class="soft">
          ${vi ? "Bảng không có cột ngày hoạt động." : "The sheet has no activity dates."}
        </p>`
      : html`<p>
            ${vi ? `${n(stale.records)} khách (${formatPercent(stale.share, lang)}) lâu không hoạt động, ${n(stale.neverActive)} khách chưa rõ.` : `${n(stale.records)} customers (${formatPercent(stale.share, lang)}) are stale; of ${n(stale.neverActive)} no activity is known.`}
          </p>
          <div class="wide">
            ${stackedBar(
              [
                { value: active, colour: "ok", label: vi ? "còn hoạt động" : "active" },
                { value: stale.records, colour: "suspect", label: vi ? "đã cũ" : "stale" },
                { value: stale.neverActive, colour: "empty", label: vi ? "không rõ" : "unknown" },
              ],
              records,
            )}
          </div>`;
  const right =
    consent === null
      ? html`<p class="soft">
          ${vi ? "Bảng không có cột đồng ý nhận tin." : "The sheet has no consent column."}
        </p>`
      : html`<dl>
          <dt>${vi ? "Đồng ý" : "Given"}</dt>
          <dd>${n(consent["given"] ?? 0)}</dd>
          <dt>${vi ? "Từ chối" : "Withdrawn"}</dt>
          <dd>${n(consent["withdrawn"] ?? 0)}</dd>
          <dt>${vi ? "Không rõ" : "Unclear"}</dt>
          <dd>${n(consent["unknown"] ?? 0)}</dd>
          <dt>${vi ? "Không ghi" : "Not recorded"}</dt>
          <dd>${n(consent["none"] ?? 0)}</dd>
        </dl>`;
  return html`<div class="two">
    <div class="card">
      <h3>${vi ? "Còn mới" : "Freshness"}</h3>
      ${left}
    </div>
    <div class="card">
      <h3>${vi ? "Đồng ý nhận tin" : "Consent"}</h3>
      ${right}
    </div>
  </div>`;
}

/** The records worth fixing first, by what the customer spent; places only, no names. */
export function fixFirstTable(report: Report, { lang, defs }: Wording): Html {
  const vi = lang === "vi";
  const rows = report.fixFirst.map(
    (f) =>
      html`<tr>
        <th scope="row">${placeInWords(nearPlace(f, report), lang)}</th>
        <td class="n">${formatNumber(f.value, lang)}</td>
        <td>${f.codes.map((c) => defs.get(c)?.title[lang] ?? c).join("; ")}</td>
      </tr>`,
  );
  return html`<div
    class="card scroll"
    role="region"
    tabindex="0"
    aria-label="${vi ? "Nên sửa trước" : "What to fix first"}"
  >
    <table>
      <thead>
        <tr>
          <th scope="col">${vi ? "Dòng" : "Row"}</th>
          <th scope="col" class="n">${vi ? "Đã chi tiêu" : "Spent"}</th>
          <th scope="col">${vi ? "Vấn đề" : "Problems"}</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

/** The inputs and settings behind the numbers. */
export function howDecided(report: Report, { lang }: Wording): Html {
  const vi = lang === "vi";
  const inputs = report.inputs.map((i) => {
    const sheet = i.sheet === undefined ? "" : ` · ${i.sheet}`;
    const aside = i.rejected + i.outside;
    const set = aside === 0 ? "" : vi ? `, ${aside} dòng để riêng` : `, ${aside} rows set aside`;
    const encoding = i.encoding === undefined ? "" : `, ${i.encoding}`;
    return html`<dt>${i.file}${sheet}</dt>
      <dd>
        ${formatNumber(i.records, lang)} ${vi ? "dòng" : "rows"}${set} (${i.format}${encoding})
      </dd>`;
  });
  const settings = Object.entries(report.settings).map(
    ([key, value]) =>
      html`<dt><code>${key}</code></dt>
        <dd>${JSON.stringify(value)}</dd>`,
  );
  return html`<div class="card">
    <dl>
      ${inputs}
      <dt>${vi ? "Quốc gia" : "Country"}</dt>
      <dd>${report.country}</dd>
      <dt>${vi ? "Tính đến ngày" : "As of"}</dt>
      <dd>${report.asOf}</dd>
      ${settings}
      ${
        report.country === "VN" &&
        html`<dt>${vi ? "Đơn vị hành chính" : "Administrative units"}</dt>
          <dd>vn-units ${VN_UNITS_VERSION}</dd>`
      }
      <dt>crm-clean</dt>
      <dd>${report.version}</dd>
    </dl>
  </div>`;
}

import { UNKNOWN_COUNTRY } from "../../country/unknown.ts";
import { VN_UNITS_VERSION } from "../../country/data/vn-units.ts";
import { formatNumber, formatPercent } from "../../text/number-format.ts";
import type { Language, Words } from "../../model/words.ts";
import { counted, dayInWords, ROWS } from "../count-words.ts";
import type { Report } from "../model.ts";
import { nearPlace, placeInWords, type Wording } from "../sentence.ts";
import { type Html, html } from "./markup.ts";
import { stackedBar } from "./marks.ts";
import { tableCard } from "./table-card.ts";

/** Who is stale and who agreed to be written to. */
export function staleAndConsent(report: Report, { lang }: Wording): Html {
  const vi = lang === "vi";
  const n = (value: number) => formatNumber(value, lang);
  const { stale, consent, records } = report;
  const active = records - stale.records - stale.neverActive;
  const bars = [
    { value: active, colour: "ok", label: vi ? "còn hoạt động" : "active" },
    { value: stale.records, colour: "suspect", label: vi ? "đã cũ" : "quiet" },
    { value: stale.neverActive, colour: "empty", label: vi ? "không rõ" : "unknown" },
  ] as const;
  const left =
    stale.share === null
      ? html`<p class="soft">
          ${vi ? "Bảng không có cột ngày hoạt động." : "The sheet has no activity dates."}
        </p>`
      : html`<p>${quietInWords(stale.records, stale.share, stale.neverActive)[lang]}</p>
          <div class="wide">${stackedBar(bars, records)}</div>
          <div class="key">
            ${bars.map((b) => html`<span><i style="background:var(--${b.colour})"></i>${n(b.value)} ${b.label}</span>`)}
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

/** How many have gone quiet, of how many nothing is known. */
function quietInWords(quiet: number, share: number, unknown: number): Words {
  const n = (lang: Language) => formatNumber(unknown, lang);
  const more = {
    en: unknown > 0 ? `; of ${n("en")} no activity is known` : "",
    vi: unknown > 0 ? `, ${n("vi")} dòng chưa rõ` : "",
  };
  if (quiet === 0) {
    return {
      en: `No row has gone quiet${more.en}.`,
      vi: `Không dòng nào là khách lâu không hoạt động${more.vi}.`,
    };
  }
  return {
    en: `${counted(quiet, ROWS).en} (${formatPercent(share, "en")}) ${quiet === 1 ? "has" : "have"} gone quiet${more.en}.`,
    vi: `${counted(quiet, ROWS).vi} (${formatPercent(share, "vi")}) là khách lâu không hoạt động${more.vi}.`,
  };
}

/** The records worth fixing first, by what the customer spent; places only, no names. */
export function fixFirstTable(report: Report, { lang, defs }: Wording): Html {
  const vi = lang === "vi";
  const rows = report.fixFirst.map(
    (f) =>
      html`<tr>
        <th scope="row">${placeInWords(nearPlace(f, report), lang)}</th>
        <td class="n">${formatNumber(f.value, lang)}</td>
        <td class="across">${f.codes.map((c) => defs.get(c)?.title[lang] ?? c).join("; ")}</td>
      </tr>`,
  );
  return tableCard({
    label: vi ? "Nên sửa trước" : "What to fix first",
    narrow: "stack",
    head: [
      { name: vi ? "Dòng" : "Row" },
      { name: vi ? "Đã chi tiêu" : "Spent", number: true },
      { name: vi ? "Vấn đề" : "Problems" },
    ],
    rows,
  });
}

/** The inputs and settings behind the numbers. */
export function howDecided(report: Report, { lang }: Wording): Html {
  const vi = lang === "vi";
  const inputs = report.inputs.map((i) => {
    const sheet = i.sheet === undefined ? "" : ` · ${i.sheet}`;
    const aside = i.rejected + i.outside;
    const set =
      aside === 0
        ? ""
        : vi
          ? `, ${counted(aside, ROWS).vi} để riêng`
          : `, ${counted(aside, ROWS).en} set aside`;
    const encoding = i.encoding === undefined ? "" : `, ${i.encoding}`;
    return html`<dt>${i.file}${sheet}</dt>
      <dd>${counted(i.records, ROWS)[lang]}${set} (${i.format}${encoding})</dd>`;
  });
  const settings = Object.entries(report.settings).map(
    ([key, value]) =>
      html`<dt><code>${key}</code></dt>
        <dd>${typeof value === "string" ? value : JSON.stringify(value)}</dd>`,
  );
  return html`<div class="card">
    <dl>
      ${inputs}
      <dt>${vi ? "Quốc gia" : "Country"}</dt>
      <dd>
        ${report.country === UNKNOWN_COUNTRY ? (vi ? "chưa rõ" : "not known") : report.country}
      </dd>
      <dt>${vi ? "Tính đến ngày" : "As of"}</dt>
      <dd>${dayInWords(report.asOf, lang)}</dd>
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

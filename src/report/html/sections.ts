import { DIMENSIONS } from "../../model/finding.ts";
import { formatNumber, formatPercent } from "../../text/number-format.ts";
import { DIMENSION_WEIGHTS } from "../dimensions.ts";
import { DIMENSION_LABELS, NOT_ASSESSED } from "../labels.ts";
import type { Report } from "../model.ts";
import type { Wording } from "../sentence.ts";
import { heading } from "./heading.ts";
import { type Html, html } from "./markup.ts";
import { stackedBar } from "./marks.ts";
import { tableCard } from "./table-card.ts";

/** Six bars with the formula each is computed by. */
export function dimensions(report: Report, { lang }: Wording): Html {
  const vi = lang === "vi";
  const rows = DIMENSIONS.map((name) => {
    const { score, part, of } = report.dimensions[name];
    const { name: title, formula } = DIMENSION_LABELS[name];
    const bar =
      score === null
        ? html`<small>${NOT_ASSESSED[lang]}</small>`
        : stackedBar([{ value: part, colour: "accent", label: title[lang] }], of);
    const counted = score === null ? "" : `${formatNumber(part, lang)} / ${formatNumber(of, lang)}`;
    return html`<tr>
      <th scope="row">${title[lang]}<small class="formula">${formula[lang]}</small></th>
      <td class="bar">${bar}</td>
      <td class="n">
        ${score === null ? "–" : formatPercent(score, lang)}<br /><small>${counted}</small>
      </td>
    </tr>`;
  });
  const assessed = DIMENSIONS.filter((name) => report.dimensions[name].score !== null);
  const sum = assessed.map(
    (name) => `${DIMENSION_WEIGHTS[name]} × ${DIMENSION_LABELS[name].name[lang]}`,
  );
  const weights = assessed.reduce((total, name) => total + DIMENSION_WEIGHTS[name], 0);
  const label = vi ? "Sáu mặt chất lượng" : "Six dimensions";
  const table = tableCard({
    label,
    narrow: "stack",
    head: [{ name: label }, { name: vi ? "Tỷ lệ" : "Share" }, { name: vi ? "Kết quả" : "Result" }],
    rows,
    quietHead: true,
  });
  return html`${table}
  ${
    report.score !== null &&
    html`<p class="soft">
      ${vi ? "Điểm chung" : "Overall score"} = (${sum.join(" + ")}) ÷ ${weights} =
      <strong>${formatNumber(report.score, lang, 1)}</strong>
    </p>`
  }`;
}

/** Every column with how its values fared. */
export function columns(report: Report, { lang }: Wording): Html {
  const vi = lang === "vi";
  const names = {
    ok: vi ? "đúng" : "right",
    fixed: vi ? "đã sửa" : "fixed",
    suspect: vi ? "nghi ngờ" : "suspect",
    invalid: vi ? "sai" : "invalid",
    empty: vi ? "trống" : "empty",
  } as const;
  const colours = Object.keys(names) as (keyof typeof names)[];
  const alone = vi ? "giữ nguyên, không kiểm tra" : "left alone, not checked";
  const rows = report.columns.map((c) => {
    const values = { ...c, empty: c.rows - c.filled };
    const parts = colours.map((key) =>
      key === "ok" && c.field === null
        ? ({ value: c.ok, colour: "quiet", label: alone } as const)
        : { value: values[key], colour: key, label: names[key] },
    );
    const field = c.field ?? alone;
    const filled = c.rows === 0 ? "–" : formatPercent(c.filled / c.rows, lang);
    const said = (["fixed", "suspect", "invalid"] as const)
      .map((key) => [key, key === "fixed" ? c.changed : c[key]] as const)
      .filter(([, count]) => count > 0)
      .map(([key, count]) => `${formatNumber(count, lang)} ${names[key]}`);
    const short = [`${filled} ${vi ? "có dữ liệu" : "filled"}`, ...said].join(" · ");
    return html`<tr>
      <th scope="row">${heading(c.header)}<code class="under">${field}</code></th>
      <td class="bar">${stackedBar(parts, c.rows)}<small class="short">${short}</small></td>
      <td class="n">${filled}</td>
      <td class="n">${formatNumber(c.changed, lang)}</td>
      <td class="n">${formatNumber(c.suspect, lang)}</td>
      <td class="n">${formatNumber(c.invalid, lang)}</td>
    </tr>`;
  });
  const key = colours.map(
    (k) => html`<span><i style="background:var(--${k})"></i>${names[k]}</span>`,
  );
  const unread = html`<span><i style="background:var(--quiet)"></i>${alone}</span>`;
  const table = tableCard({
    label: vi ? "Các cột" : "Columns",
    narrow: "even",
    head: [
      { name: vi ? "Cột" : "Column" },
      { name: vi ? "Giá trị" : "Values" },
      { name: vi ? "Có dữ liệu" : "Filled", number: true },
      { name: vi ? "Đã sửa" : "Fixed", number: true },
      { name: vi ? "Nghi ngờ" : "Suspect", number: true },
      { name: vi ? "Sai" : "Invalid", number: true },
    ],
    rows,
  });
  return html`<div class="key">${key}${report.columns.some((c) => c.field === null) && unread}</div>
    ${table}`;
}

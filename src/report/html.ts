import { dayInWords } from "./count-words.ts";
import type { ReportFormat } from "./format.ts";
import { findings } from "./html/findings.ts";
import { type Html, html as markup } from "./html/markup.ts";
import { matching } from "./html/matching.ts";
import { fixFirstTable, howDecided, staleAndConsent } from "./html/people.ts";
import { headline } from "./html/headline.ts";
import { history } from "./html/history.ts";
import { columns, dimensions } from "./html/sections.ts";
import { segments } from "./html/segments.ts";
import { STYLE } from "./html/style.ts";
import type { Report } from "./model.ts";
import type { Wording } from "./sentence.ts";

/** The report as one self-contained page: no network, no script; a policy in the page forbids both. */
export const html: ReportFormat = {
  name: "html",
  render: (report, wording) => [`<!doctype html>\n${withoutIndents(page(report, wording).html)}\n`],
};

/** The lines of the templates without the blanks around them, and without empty lines. */
function withoutIndents(markup: string): string {
  return markup
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}

function page(report: Report, wording: Wording): Html {
  const { lang } = wording;
  const vi = lang === "vi";
  const title = vi ? "Chất lượng dữ liệu khách hàng" : "Customer data quality";
  const files = [...new Set(report.inputs.map((i) => i.file))];
  const named = files.slice(0, 3).join(", ") + (files.length > 3 ? ` … (${files.length})` : "");
  const has = (list: { readonly length: number }) => list.length > 0;
  return markup`<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="referrer" content="no-referrer"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${title} · ${named}</title><style>${{ html: STYLE }}</style></head>
<body><header class="top"><h1>${title}</h1><p class="lead">${named} · ${vi ? "tính đến" : "as of"} ${dayInWords(report.asOf, lang)}</p></header><main>
${wording.showValues && notice(vi)}
${headline(report, wording)}
${history(report, wording)}
<h2>${vi ? "Cần xem gì" : "What was found"}</h2>${findings(report, wording)}
${has(report.fixFirst) && markup`<h2>${vi ? "Nên sửa trước" : "What to fix first"}</h2><p class="soft">${vi ? "Dòng có vấn đề của những khách chi tiêu nhiều nhất." : "Rows with problems, of the customers who spent most."}</p>${fixFirstTable(report, wording)}`}
<h2>${vi ? "Sáu mặt chất lượng" : "Six dimensions"}</h2>${dimensions(report, wording)}
<h2>${vi ? "Khách trùng" : "Duplicates"}</h2>${matching(report, wording)}
<h2>${vi ? "Các cột" : "Columns"}</h2>${columns(report, wording)}
${has(Object.keys(report.segments)) && markup`<h2>${vi ? "Theo nhóm" : "By group"}</h2>${segments(report, wording)}`}
<h2>${vi ? "Khách cũ và sự đồng ý" : "Quiet customers and consent"}</h2>${staleAndConsent(report, wording)}
<h2>${vi ? "Dựa trên" : "What this rests on"}</h2>${howDecided(report, wording)}
</main><footer>${masked(wording)} ${vi ? "Trang này không kết nối mạng." : "This page connects to nothing."}</footer></body></html>`;
}

function notice(vi: boolean): Html {
  return markup`<p class="notice">${vi ? "Báo cáo này hiện dữ liệu cá nhân. Không chia sẻ rộng rãi." : "This report shows personal data. Do not share it widely."}</p>`;
}

function masked({ lang, showValues }: Wording): string {
  if (showValues) return "";
  return lang === "vi"
    ? "Giá trị cá nhân đã được che; số dòng và tên cột cho biết cần xem ở đâu."
    : "Personal values are masked; row numbers and columns say where to look.";
}

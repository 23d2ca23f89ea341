import { formatNumber } from "../../text/number-format.ts";
import type { Report } from "../model.ts";
import { type Html, html } from "./markup.ts";

/** One kind of work that is left: how much, what, and the file it is done in. */
interface Task {
  readonly count: number;
  readonly one: string;
  readonly many: string;
  readonly vi: string;
  readonly link: Html | undefined;
}

/** The tile that lists what only a person can do, most urgent first. */
export function forYou(report: Report, lang: "en" | "vi"): Html {
  const vi = lang === "vi";
  const open = tasks(report).filter(({ count }) => count > 0);
  const title = vi ? "Cần bạn" : "Needs you";
  if (report.score === null && report.records > 0) {
    return html`<div class="tile you">
      <h2>${title}</h2>
      <span
        >${vi ? "Cho biết cột nào chứa gì:" : "Say which column holds what:"}
        <code>--map "${vi ? "Tiêu đề=trường" : "Header=field"}"</code>; crm-clean fields
        ${vi ? "liệt kê các trường." : "lists the fields."}</span
      >
    </div>`;
  }
  if (open.length === 0) {
    return html`<div class="tile done">
      <h2>${title}</h2>
      <span>${vi ? "Không còn việc gì phải làm." : "Nothing is left to do."}</span>
    </div>`;
  }
  return html`<div class="tile you">
    <h2>${title}</h2>
    <ul>
      ${open.map((t) => html`<li><strong>${formatNumber(t.count, lang)}</strong> ${vi ? t.vi : t.count === 1 ? t.one : t.many} ${t.link}</li>`)}
    </ul>
  </div>`;
}

function tasks(report: Report): readonly Task[] {
  const { questions, withErrors, stale, records, clean } = report;
  const inRun = questions !== undefined;
  const book = inRun ? html`<a href="review.xlsx">review.xlsx</a>` : undefined;
  const list = inRun ? html`<a href="flagged.csv">flagged.csv</a>` : undefined;
  return [
    inRun
      ? {
          count: questions,
          one: "question “one customer or two?” in",
          many: "questions “one customer or two?” in",
          vi: "câu hỏi “có phải một khách?” trong",
          link: book,
        }
      : {
          count: report.duplicates.reviewPairs,
          one: "pair that may be one customer",
          many: "pairs that may be one customer each",
          vi: "cặp có thể trùng, cần người xem",
          link: book,
        },
    {
      count: withErrors,
      one: "row with errors to correct by hand",
      many: "rows with errors to correct by hand",
      vi: "dòng có lỗi cần sửa tay",
      link: list,
    },
    {
      count: records - clean.part - withErrors,
      one: "row with warnings to look at",
      many: "rows with warnings to look at",
      vi: "dòng có cảnh báo nên xem lại",
      link: list,
    },
    {
      count: stale.records,
      one: "row of a customer gone quiet",
      many: "rows of customers gone quiet",
      vi: "dòng khách lâu không hoạt động",
      link: list,
    },
  ];
}

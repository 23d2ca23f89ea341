import { counted, QUESTIONS } from "../report/count-words.ts";
import type { Report } from "../report/model.ts";
import { briefReport } from "../report/text.ts";
import type { RunResult } from "../run/result.ts";
import type { Terminal } from "./terminal.ts";

/** What an analyst reads after a run: the numbers, the files, and what to do next. */
export function printSummary(
  report: Report,
  result: RunResult,
  target: string,
  terminal: Terminal,
): void {
  const vi = terminal.lang === "vi";
  const { paint } = terminal;
  const questions = report.questions ?? report.duplicates.reviewPairs;
  terminal.out(
    briefReport(
      report,
      { lang: terminal.lang, defs: result.definitions, showValues: false },
      terminal.width,
    ),
  );
  terminal.out("");
  terminal.out(paint.strong(vi ? `Kết quả trong ${target}/` : `Results in ${target}/`));
  const files: [string, string][] = [
    [
      `cleaned.${result.format}`,
      vi ? "danh sách đã làm sạch, mỗi khách một dòng" : "the cleaned list, one row per customer",
    ],
    [
      "review.xlsx",
      questions === 0
        ? vi
          ? "không còn câu hỏi nào cho bạn"
          : "no question for you this time"
        : vi
          ? `${counted(questions, QUESTIONS).vi} cần bạn trả lời`
          : `${counted(questions, QUESTIONS).en} for you to answer`,
    ],
    [
      "report.html",
      vi ? "báo cáo chất lượng, mở bằng trình duyệt" : "the quality report, open it in a browser",
    ],
    ["changes.csv", vi ? "mọi ô đã sửa, trước và sau" : "every changed cell, before and after"],
  ];
  for (const [name, what] of files) terminal.out(`  ${name.padEnd(14)} ${paint.faint(what)}`);
  if (questions > 0) {
    terminal.out(
      vi
        ? `\nTiếp theo: trả lời trong review.xlsx, rồi chạy: crm-clean apply ${target}`
        : `\nNext: answer in review.xlsx, then: crm-clean apply ${target}`,
    );
  }
}

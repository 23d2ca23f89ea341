import { FileSink } from "../../io/write/file-sink.ts";
import { DECISIONS } from "../decisions.ts";
import type { RunResult } from "../result.ts";
import { questionsOf } from "./questions.ts";
import { fillHelp, fillReview } from "./review-sheet.ts";
import { reviewBlock, shownColumns, writable } from "./review-table.ts";
import { DECISION_LABELS, HEADERS, helpText, SHEETS } from "./review-words.ts";
import { fixZipTimes } from "./zip-times.ts";

export const REVIEW = "review.xlsx";
/** More questions than anyone answers at a sitting; the rest come after the next `apply`. */
export const REVIEW_CAP = 500;
/** Writes `review.xlsx`; returns how many questions it holds. */
export async function writeReview(result: RunResult, runId: string, path: string): Promise<number> {
  // A third of a second to load; only this writer needs it.
  const { default: exceljs } = await import("exceljs");
  const book = new exceljs.Workbook();
  book.creator = "crm-clean";
  book.lastModifiedBy = "crm-clean";
  book.created = new Date(`${result.asOf}T00:00:00Z`);
  book.modified = book.created;
  book.title = `crm-clean review ${runId}`;

  const { questions, all } = questionsOf(result, result.reviewCap ?? REVIEW_CAP);
  const columns = shownColumns(result, questions);
  const lines = questions.flatMap((q, i) => reviewBlock(result, q, i + 1, columns, runId));
  const headers = columns.map((c) => writable(result.data.dataset.columns[c]?.header ?? ""));
  const { lang } = result;
  const { question, decision, comment, score, row, place } = HEADERS;
  const look = {
    name: SHEETS.review[lang],
    titles: [question, decision, comment, score, row, place].map((words) => words[lang]),
    answers: DECISIONS.map((d) => DECISION_LABELS[d][lang]),
  };
  await fillReview(book, look, headers, lines);
  const help = helpText({ shown: questions.length, all, runId });
  await fillHelp(book, lang, SHEETS.help[lang], help);
  const run = book.addWorksheet("crm_run", { state: "veryHidden" });
  run.addRow(["run_id", runId]);

  const sink = new FileSink(path);
  sink.write(fixZipTimes(Buffer.from(await book.xlsx.writeBuffer())));
  sink.close();
  return questions.length;
}

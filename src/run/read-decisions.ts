import { basename } from "node:path";
import { readInput } from "../io/input/index.ts";
import type { Grid } from "../table/grid.ts";
import { type Answer, combineAnswers, decisionOf } from "./decisions.ts";
import { erasedRows } from "./erased.ts";
import type { Run } from "./read.ts";
import { readRows } from "./read-rows.ts";
import { ANSWERS } from "./write/answers.ts";
import { REVIEW } from "./write/review-book.ts";
import {
  type AnsweredSheet,
  isReviewWithoutKeys,
  readAnswerList,
  readReviewSheet,
} from "./review-rows.ts";
import { refuse, refuseBad, refuseContradictions, rows } from "./refuse-answers.ts";
import { isSample } from "./sample-question.ts";
import { CHECK_HEADER, KEY_HEADER } from "./write/review-words.ts";

/** The answers of a review file, and what else was noticed in it. */
export interface Decisions {
  readonly answers: readonly Answer[];
  /** Questions left open. */
  readonly open: number;
  /** Rows somebody changed outside the answer cells; those changes count for nothing. */
  readonly edited: readonly number[];
  /** Cells (B7) or lines with a decision beside a customer, where it answers no question. */
  readonly beside: readonly string[];
  /** Questions of the run that are no longer in the file; they stay open. */
  readonly missing: number;
}

/**
 * Reads the answers out of a review workbook (as Excel, LibreOffice or Google Sheets saved it), a CSV
 * export of it, or a list `left_row_id,right_row_id,decision`.
 * @throws KnownError 65 another run's review, unclear or contradicting answers, no review at all · 66, 74
 */
export async function readDecisions(path: string, run: Run): Promise<Decisions> {
  const about = { runId: run.manifest.runId, rows: run.manifest.counts.rows };
  const sheets = await sheetsOf(path);
  for (const sheet of sheets) {
    if (isSample(sheet)) throw refuse(path, "review/sample", SAMPLE_GIVEN);
    const found = readReviewSheet(sheet, about) ?? readAnswerList(sheet, about);
    if (found === undefined) continue;
    refuseBad(path, found);
    refuseContradictions(path, found.answers, found);
    const { answers, open, edited, questions, beside = [], column = "" } = found;
    const missing =
      questions === undefined ? 0 : Math.max(0, run.manifest.counts.questions - questions);
    return {
      answers,
      open: open + missing,
      edited,
      missing,
      beside: beside.map((line) => `${column}${line}`),
    };
  }
  if (sheets.some(isReviewWithoutKeys)) {
    throw refuse(path, "review/no-keys", {
      en: `has lost the hidden columns ${KEY_HEADER} and ${CHECK_HEADER} at its right end, so nothing says which rows a decision is about`,
      vi: `đã mất hai cột ẩn ${KEY_HEADER} và ${CHECK_HEADER} ở cuối bên phải nên không biết quyết định nói về dòng nào`,
    });
  }
  throw refuse(path, "review/none", {
    en: "holds no review: neither the Review sheet of a run nor the columns left_row_id, right_row_id, decision",
    vi: "không có nội dung xem xét: không phải trang Xem xét của một lần chạy, cũng không có các cột left_row_id, right_row_id, decision",
  });
}

const SAMPLE_GIVEN = {
  en: "is a sample of evaluate, not a review: its answers are counted with evaluate --answers",
  vi: "là mẫu của evaluate, không phải tệp xem xét: dùng evaluate --answers để tính kết quả",
};

/** All answers known of a run: those it was made with, and those just given. */
export interface AllAnswers extends Decisions {
  /** Of the answers just given: new ones, and ones that differ from before. */
  readonly added: number;
  readonly changed: number;
  /** Questions that stay open: without an answer, or skipped just now. */
  readonly left: number;
  /** Answers left out because they are about somebody who was erased since; their comments may speak of them. */
  readonly erased: number;
}

/**
 * The answers to apply to a run: the ones it remembers with those of `path` (its own review workbook by
 * default) laid over them, and with them those of a second file (given in the terminal).
 * @throws KnownError as {@link readDecisions}, also where old and new answers cannot all be true
 */
export async function answersFor(
  run: Run,
  path: string = run.path(REVIEW),
  also?: string,
): Promise<AllAnswers> {
  const file = withMore(
    path,
    await readDecisions(path, run),
    also === undefined ? undefined : await readDecisions(also, run),
  );
  const gone = new Set((await erasedRows(run)).map((row) => row.rowId));
  const given = {
    ...file,
    answers: file.answers.filter(({ left, right }) => !gone.has(left) && !gone.has(right)),
  };
  const known: Answer[] = [];
  for await (const row of readRows(run.path(ANSWERS), run.manifest.delimiter)) {
    const decision = decisionOf(row.get("decision") ?? "");
    if (decision === undefined || decision === null) continue;
    const comment = row.get("comment") ?? "";
    known.push({
      left: Number(row.get("left_row_id")),
      right: Number(row.get("right_row_id")),
      decision,
      comment,
    });
  }
  const before = new Map(known.map((a) => [`${a.left}-${a.right}`, a.decision]));
  const old = given.answers.map((a) => before.get(`${a.left}-${a.right}`));
  const answers = combineAnswers(known, given.answers);
  refuseContradictions(path, answers);
  return {
    ...given,
    answers,
    left: given.open + given.answers.filter((a) => a.decision === "skip").length,
    added: old.filter((decision) => decision === undefined).length,
    erased: file.answers.length - given.answers.length,
    changed: old.filter((d, i) => d !== undefined && d !== given.answers[i]?.decision).length,
  };
}

/** Two files of answers as one; a question answered in both must have one answer. */
function withMore(path: string, first: Decisions, more: Decisions | undefined): Decisions {
  if (more === undefined) return first;
  refuseContradictions(path, [...first.answers, ...more.answers]);
  const answers = combineAnswers(first.answers, more.answers);
  const open = Math.max(0, first.open - (answers.length - first.answers.length));
  return { ...first, answers, open };
}

/** The sheets of a file handed back. @throws KnownError 65 where rows cannot be read */
export async function sheetsOf(path: string): Promise<AnsweredSheet[]> {
  const { grids } = await readInput({ name: basename(path), path }, {});
  const lost = grids.flatMap((grid) =>
    grid.rejected.filter((r) => r.reason.code !== "input/comment-line").map((r) => r.row),
  );
  if (lost.length > 0) {
    throw refuse(path, "review/unreadable-rows", {
      en: `${rows(lost).en}: cannot be read, so an answer might be lost`,
      vi: `${rows(lost).vi}: không đọc được nên có thể mất câu trả lời`,
    });
  }
  return grids.map(sheetOf);
}

function sheetOf(grid: Grid): AnsweredSheet {
  return {
    named: grid.source.format !== "csv",
    rows: Array.from({ length: grid.height }, (_, row) => ({
      line: grid.lines[row] ?? row + 1,
      cells: grid.columns.map((column) => column.at(row)),
    })),
  };
}

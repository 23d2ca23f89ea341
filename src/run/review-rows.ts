import { bareCell } from "../io/write/formula-safe.ts";
import { columnLetters } from "../table/column-letters.ts";
import { type Answer, decisionOf } from "./decisions.ts";
import type { Words } from "../model/words.ts";
import { rowCheck } from "./row-check.ts";
import { CHECK_HEADER, HEADERS, KEY_HEADER } from "./write/review-words.ts";

/** A sheet handed back: every non-blank row with the number a person sees. */
export interface AnsweredSheet {
  /** Cells have names like B7 there; the rows of a text file have lines only. */
  readonly named?: boolean;
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/** What was read out of a review file. */
export interface ReadAnswers {
  readonly answers: readonly Answer[];
  /** Questions without an answer. */
  readonly open: number;
  /** Sheet rows changed outside the answer cells; the changes count for nothing. */
  readonly edited: readonly number[];
  /** Sheet rows whose decision is none of the answers. */
  readonly unclear: readonly number[];
  /** Sheet rows that belong to another run. */
  readonly foreign: readonly number[];
  /** Sheet rows that name no pair of this run. */
  readonly unknown: readonly number[];
  /** Different questions the sheet of a review holds; undefined for a plain list of answers. */
  readonly questions?: number;
  /** Whether the column of answers is gone, or its header no longer readable. */
  readonly unanswerable?: boolean;
  /** Sheet rows with a decision beside a customer instead of in the cell of the question. */
  readonly beside?: readonly number[];
  /** Letters of the column of answers, where cells have names. */
  readonly column?: string;
  /** Pair (`left-right`) → the sheet rows that answer it. */
  readonly linesOf: ReadonlyMap<string, readonly number[]>;
}

export const QUESTION = /^([0-9a-f]{16}):(\d{1,10})-(\d{1,10})$/;
const RECORD = /^([0-9a-f]{16}):row$/;
/** Where the locked cells begin: after the question's number, the decision and the comment. */
const LOCKED_FROM = 3;

/** Reads a sheet of our review workbook; undefined when it is not one. */
export function readReviewSheet(
  sheet: AnsweredSheet,
  run: { runId: string; rows: number },
): ReadAnswers | undefined {
  const top = sheet.rows.findIndex((row) => row.cells.includes(KEY_HEADER));
  if (top === -1) return undefined;
  const header = sheet.rows[top]?.cells ?? [];
  const key = header.indexOf(KEY_HEADER);
  const check = header.indexOf(CHECK_HEADER);
  const columnOf = (words: Words): number =>
    header.findIndex((name) => Object.values(words).includes(name.trim()));
  const decisionColumn = columnOf(HEADERS.decision);
  const commentColumn = columnOf(HEADERS.comment);
  const found = new Findings();
  const questions = new Set<string>();
  const beside: number[] = [];
  for (const { line, cells } of sheet.rows.slice(top + 1)) {
    const text = (cells[key] ?? "").trim();
    if (text === "") continue;
    const question = QUESTION.exec(text);
    const runId = question?.[1] ?? RECORD.exec(text)?.[1];
    if (runId !== run.runId) {
      (runId === undefined ? found.unknown : found.foreign).push(line);
      continue;
    }
    if (rowCheck(cells.slice(LOCKED_FROM, key)) !== (cells[check] ?? "").trim()) {
      found.edited.push(line);
    }
    const decision = cells[decisionColumn] ?? "";
    if (question === null) {
      if (decision.trim() !== "") beside.push(line);
      continue;
    }
    questions.add(text);
    found.take(
      line,
      Number(question[2]),
      Number(question[3]),
      decision,
      cells[commentColumn] ?? "",
      run.rows,
    );
  }
  return {
    ...found.finish(),
    questions: questions.size,
    unanswerable: decisionColumn === -1,
    beside,
    ...(sheet.named === true && decisionColumn >= 0
      ? { column: columnLetters(decisionColumn) }
      : {}),
  };
}

/** Whether a sheet is our review without the hidden columns that find the way back. */
export function isReviewWithoutKeys({ rows }: AnsweredSheet): boolean {
  const has = (cells: readonly string[], words: Words): boolean =>
    cells.some((name) => Object.values(words).includes(name.trim()));
  return rows.some(({ cells }) => has(cells, HEADERS.question) && has(cells, HEADERS.decision));
}

/** Reads a plain list `left_row_id,right_row_id,decision[,comment][,run_id]`; undefined when it is none. */
export function readAnswerList(
  sheet: AnsweredSheet,
  run: { runId: string; rows: number },
): ReadAnswers | undefined {
  const [top, ...rows] = sheet.rows;
  const header = (top?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  const [left, right, decision, comment] = [
    "left_row_id",
    "right_row_id",
    "decision",
    "comment",
  ].map((n) => header.indexOf(n));
  if (left === undefined || right === undefined || decision === undefined) return undefined;
  if (left < 0 || right < 0 || decision < 0) return undefined;
  const found = new Findings();
  const runId = header.indexOf("run_id");
  for (const { line, cells } of rows) {
    const about = (cells[runId] ?? "").trim();
    if (about !== "" && about !== run.runId) {
      found.foreign.push(line);
      continue;
    }
    const a = Number(cells[left]);
    const b = Number(cells[right]);
    const said = cells[decision] ?? "";
    found.take(line, Math.min(a, b), Math.max(a, b), said, cells[comment ?? -1] ?? "", run.rows);
  }
  return found.finish();
}

class Findings {
  readonly answers: Answer[] = [];
  readonly edited: number[] = [];
  readonly unclear: number[] = [];
  readonly foreign: number[] = [];
  readonly unknown: number[] = [];
  private readonly linesOf = new Map<string, number[]>();
  /** Questions without an answer; a copied row may hold it. */
  private readonly empty = new Set<string>();

  take(
    line: number,
    left: number,
    right: number,
    said: string,
    comment: string,
    rows: number,
  ): void {
    const decision = decisionOf(said);
    const pair = `${left}-${right}`;
    if (decision === undefined) this.empty.add(pair);
    else if (decision === null) this.unclear.push(line);
    else if (!Number.isInteger(left) || left < 1 || left >= right || right > rows) {
      this.unknown.push(line);
    } else {
      this.answers.push({ left, right, decision, comment: bareCell(comment.trim()) });
      this.linesOf.set(pair, [...(this.linesOf.get(pair) ?? []), line]);
    }
  }

  finish(): ReadAnswers {
    const { answers, edited, unclear, foreign, unknown, linesOf } = this;
    const open = [...this.empty].filter((pair) => !linesOf.has(pair)).length;
    return { answers, open, edited: [...new Set(edited)], unclear, foreign, unknown, linesOf };
  }
}

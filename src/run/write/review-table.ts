import { shownValues } from "../../field/clean-data.ts";
import type { RunResult } from "../result.ts";
import { rowCheck } from "../row-check.ts";
import { formatPercent } from "../../text/number-format.ts";
import { fileOf } from "../../table/file-names.ts";
import { tableOf } from "./place.ts";
import type { Question } from "./questions.ts";
import { moreRows } from "./review-words.ts";

/** One line of the review sheet. */
export interface ReviewLine {
  readonly kind: "question" | "record" | "more" | "gap";
  /** Texts from the third column on: score, row, place, then the data columns. */
  readonly question: string;
  readonly locked: readonly string[];
  /** Positions in `locked` that differ within the block: 2 where customers are told apart by it, else 1. */
  readonly differs: ReadonlyMap<number, 1 | 2>;
  readonly key: string;
  readonly check: string;
  /** What may be answered, where the question has answers of its own. */
  readonly answers?: readonly string[];
}

/** What of a run is shown to those who answer. */
export type Shown = Pick<RunResult, "data" | "lang">;

/** Columns before the data in `locked`: score, row_id, place. */
export const LEAD_COLUMNS = 3;

/** The columns worth showing: filled somewhere in the questions, compared ones first. */
export function shownColumns(
  result: Shown,
  questions: readonly Pick<Question, "records">[],
): number[] {
  const records = [...new Set(questions.flatMap((q) => q.records))];
  const filled = result.data.dataset.columns.flatMap((column, i) =>
    records.some((record) => column.raw.codes[record] !== 0) ? [i] : [],
  );
  const mapped = filled.filter((i) => result.data.columns[i] !== undefined);
  return [...mapped, ...filled.filter((i) => result.data.columns[i] === undefined)];
}

/** Longer texts are cut for reading; the whole text is in the other files. */
const SHOWN_LENGTH = 400;
/** What no workbook can hold: control characters, lone surrogates, non-characters. */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** Whether a column is what rows are compared by, alone or as part of an address or a name. */
export function isCompared(result: Shown, column: number): boolean {
  const spec = result.data.columns[column]?.spec;
  if (spec === undefined || spec.name === "customer_code") return false;
  if (spec.comparison !== undefined) return true;
  return result.data.composed.some((composed) => composed.spec.from.includes(spec.name));
}

/** The value of a cell as the cleaned file would show it. */
export function valueOf(result: Shown, column: number, record: number): string {
  const clean = result.data.columns[column];
  const shown = clean === undefined ? result.data.dataset.columns[column]?.raw : shownValues(clean);
  const text = shown?.at(record) ?? "";
  return writable(text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text);
}

/** A text with a sign in place of every character a workbook cannot hold. */
export function writable(text: string): string {
  return text.replace(UNWRITABLE, "\ufffd");
}

/** The block of one question: its own line, a line per row, a gap. */
export function reviewBlock(
  result: RunResult,
  question: Question,
  number: number,
  columns: readonly number[],
  runId: string,
): ReviewLine[] {
  const { dataset } = result.data;
  const name = `Q${String(number).padStart(4, "0")}`;
  const rows = question.records.map((record) => columns.map((c) => valueOf(result, c, record)));
  const differs = new Map<number, 1 | 2>();
  for (const [i, column] of columns.entries()) {
    const texts = new Set(rows.map((row) => row[i]).filter((text) => text !== ""));
    if (texts.size > 1) differs.set(LEAD_COLUMNS + i, isCompared(result, column) ? 2 : 1);
  }
  const line = (
    kind: ReviewLine["kind"],
    locked: readonly string[],
    key: string,
    marked: ReadonlyMap<number, 1 | 2> = new Map(),
  ): ReviewLine => ({
    kind,
    question: kind === "question" ? name : "",
    locked,
    differs: marked,
    key,
    check: rowCheck(locked),
  });
  const ask = [
    formatPercent(question.probability, result.lang),
    "",
    question.sentence[result.lang],
  ];
  const records = question.records.map((record, i) => {
    const side = i < question.first ? "A" : "B";
    const lead = [side, String(dataset.rowIdOf[record]), placeOf(result, record)];
    return line("record", [...lead, ...(rows[i] ?? [])], `${runId}:row`, differs);
  });
  const more =
    question.hidden === 0
      ? []
      : [line("more", ["", "", moreRows(question.hidden)[result.lang]], `${runId}:row`)];
  return [
    line("question", ask, `${runId}:${question.left}-${question.right}`),
    ...records,
    ...more,
    line("gap", [], ""),
  ];
}

/** Where a record stands, as a person finds it: `file [sheet]:row`. */
export function placeOf({ data: { dataset } }: Shown, record: number): string {
  const table = dataset.tableOf[record] as number;
  const { sheet } = tableOf(dataset, table).grid.source;
  const file = fileOf(dataset, table);
  return writable(`${sheet === undefined ? file : `${file} [${sheet}]`}:${dataset.lineOf[record]}`);
}

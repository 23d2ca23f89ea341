import { FileSink } from "../../io/write/file-sink.ts";
import type { BandName } from "../../match/estimate/bands.ts";
import { rowCheck } from "../row-check.ts";
import { answerLabels, LETTERS } from "../sample-answer.ts";
import { designKey, type SampleDesign, unitKey } from "../sample-question.ts";
import { fillHelp, fillReview } from "./review-sheet.ts";
import {
  isCompared,
  LEAD_COLUMNS,
  placeOf,
  type ReviewLine,
  type Shown,
  shownColumns,
  valueOf,
  writable,
} from "./review-table.ts";
import { ASKED, LAST_LINE, SAMPLE_SHEETS, SAMPLE_TITLES, sampleHelp } from "./sample-words.ts";
import { fixZipTimes } from "./zip-times.ts";

/** One question of a sample, by record. */
export interface SampleQuestion {
  readonly band: BandName;
  /** The record asked about, then those it may be one customer with. */
  readonly records: readonly number[];
  /** Per other record, the pairs of rows a "same" stands for. */
  readonly pairs: readonly number[];
  /** Further rows of the customers asked about, shown to help. */
  readonly more: readonly number[];
  /** Whether it asks about one pair; else which of the others it is. */
  readonly paired: boolean;
}

/** Everything the workbook of a sample is made of. */
export interface SampleContent extends Shown {
  readonly runId: string;
  readonly asOf: string;
  readonly design: SampleDesign;
  readonly questions: readonly SampleQuestion[];
}

/** Writes the workbook of a sample (0600, never over an existing file). */
export async function writeSample(content: SampleContent, path: string): Promise<void> {
  const { default: exceljs } = await import("exceljs");
  const { lang, runId, design, questions } = content;
  const book = new exceljs.Workbook();
  book.creator = "crm-clean";
  book.lastModifiedBy = "crm-clean";
  book.created = new Date(`${content.asOf}T00:00:00Z`);
  book.modified = book.created;
  book.title = `crm-clean sample ${runId}`;
  const shown = questions.map(({ records, more }) => ({ records: [...records, ...more] }));
  const columns = shownColumns(content, shown);
  const lines = questions.flatMap((q, i) => block(content, q, i + 1, columns));
  const last = ["", "", LAST_LINE[lang]];
  const key = designKey(runId, design);
  lines.push(plain("more", last, key));
  const look = {
    name: SAMPLE_SHEETS.sample[lang],
    titles: SAMPLE_TITLES.map((words) => words[lang]),
    answers: [],
  };
  const headers = columns.map((c) => writable(content.data.dataset.columns[c]?.header ?? ""));
  await fillReview(book, look, headers, lines);
  const help = sampleHelp({ questions: questions.length, runId });
  await fillHelp(book, lang, SAMPLE_SHEETS.help[lang], help);
  const sink = new FileSink(path);
  sink.write(fixZipTimes(Buffer.from(await book.xlsx.writeBuffer())));
  sink.close();
}

function plain(kind: ReviewLine["kind"], locked: readonly string[], key: string): ReviewLine {
  return { kind, question: "", locked, differs: new Map(), key, check: rowCheck([key, ...locked]) };
}

/** The lines of one question: what is asked, the rows, others like them, a gap. */
function block(
  content: SampleContent,
  question: SampleQuestion,
  number: number,
  columns: readonly number[],
): ReviewLine[] {
  const { data, lang, runId } = content;
  const { rowIdOf } = data.dataset;
  const { band, records, pairs, more, paired } = question;
  const cellsOf = (record: number) => columns.map((c) => valueOf(content, c, record));
  const [asked = 0] = records;
  const first = cellsOf(asked);
  const rowKey = `${runId}:row`;
  const row = (kind: "record" | "more", record: number, letter: string): ReviewLine => {
    const cells = cellsOf(record);
    const differs = new Map<number, 1 | 2>();
    for (const [i, column] of columns.entries()) {
      if (kind === "more" || cells[i] === "" || first[i] === "" || cells[i] === first[i]) continue;
      differs.set(LEAD_COLUMNS + i, isCompared(content, column) ? 2 : 1);
    }
    const lead = [letter, String(rowIdOf[record]), placeOf(content, record)];
    return { ...plain(kind, [...lead, ...cells], rowKey), differs };
  };
  const rows = records.map((record) => rowIdOf[record] as number);
  const key = unitKey(runId, { band, rows, pairs });
  return [
    {
      ...plain("question", ["", "", (paired ? ASKED.pair : ASKED.rows)[lang]], key),
      question: `S${String(number).padStart(4, "0")}`,
      answers: answerLabels(records.length - 1, paired, lang),
    },
    ...records.map((record, i) => row("record", record, LETTERS[i] ?? "")),
    ...more.map((record) => row("more", record, "·")),
    plain("gap", [], ""),
  ];
}

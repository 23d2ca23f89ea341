import { basename } from "node:path";
import { readInput } from "../io/input/index.ts";
import type { Run } from "./read.ts";
import { REVIEW } from "./write/review-book.ts";
import { KEY_HEADER } from "./write/review-words.ts";

/** A question of the review workbook, for a person to be asked elsewhere. */
export interface AskedQuestion {
  readonly left: number;
  readonly right: number;
  readonly score: string;
  readonly sentence: string;
  /** The rows side by side: whose they are (A or B) and their place, then a cell per header. */
  readonly rows: readonly { readonly place: string; readonly cells: readonly string[] }[];
}

/** The questions of a run with the headers of their cells. */
export interface AskedReview {
  readonly headers: readonly string[];
  readonly questions: readonly AskedQuestion[];
}

const KEY = /^[0-9a-f]{16}:(?:(\d{1,10})-(\d{1,10})|row)$/;
/** Columns before the customers' own: question, decision, comment, score, row_id, place. */
const LEAD = 6;

/**
 * Reads the questions of a run back from its review workbook.
 * @throws KnownError 65, 66 when the workbook is gone or no longer readable
 */
export async function reviewQuestions(run: Run): Promise<AskedReview> {
  const { grids } = await readInput({ name: basename(REVIEW), path: run.path(REVIEW) }, {});
  const sheet = grids.find((grid) => grid.columns.some((column) => column.at(0) === KEY_HEADER));
  if (sheet === undefined) return { headers: [], questions: [] };
  const header = sheet.columns.map((column) => column.at(0));
  const key = header.indexOf(KEY_HEADER);
  const questions: (AskedQuestion & { rows: AskedQuestion["rows"][number][] })[] = [];
  for (let row = 1; row < sheet.height; row++) {
    const cells = sheet.columns.map((column) => column.at(row));
    const found = KEY.exec(cells[key] ?? "");
    if (found === null) continue;
    if (found[1] !== undefined) {
      questions.push({
        left: Number(found[1]),
        right: Number(found[2]),
        score: cells[3] ?? "",
        sentence: cells[5] ?? "",
        rows: [],
      });
    } else {
      const where = [cells[3] ?? "", cells[5] ?? ""].filter((text) => text !== "").join("  ");
      questions.at(-1)?.rows.push({ place: where, cells: cells.slice(LEAD, key) });
    }
  }
  return { headers: header.slice(LEAD, key), questions };
}

import { basename } from "node:path";
import { existsSync, rmSync } from "node:fs";
import { readInput } from "../io/input/index.ts";
import { copyWithoutRows } from "../io/xlsx/erase-rows.ts";
import type { Traces } from "./traces.ts";
import { answerFile, givenAnswers, saveAnswers } from "./answer-file.ts";
import type { Erasure } from "./erase-who.ts";
import type { Run } from "./read.ts";
import { QUESTION } from "./review-rows.ts";
import { HEADERS, KEY_HEADER } from "./write/review-words.ts";

/**
 * Writes the review workbook anew without the questions that show an erased person, the answers to all others
 * kept. Returns how many questions stay; undefined when nothing could be written.
 */
export async function eraseReview(
  run: Run,
  name: string,
  to: string,
  who: Erasure,
  traces: Traces,
): Promise<number | undefined> {
  const path = run.path(name);
  const { grids } = await readInput({ name: basename(path), path }, {});
  const drop = new Map<string, Set<number>>();
  let stay = 0;
  for (const grid of grids) {
    const cells = grid.columns.map((column) => (row: number) => column.at(row).trim());
    const key = grid.columns.findIndex((column) => column.at(0).trim() === KEY_HEADER);
    if (key < 0) continue;
    const rowColumn = grid.columns.findIndex((column) =>
      Object.values(HEADERS.row).some((word) => word === column.at(0).trim()),
    );
    let block: number[] = [];
    let concerned = false;
    const gone = new Set<number>();
    const close = (): void => {
      if (block.length === 0) return;
      if (concerned) for (const line of block) gone.add(line);
      else stay++;
    };
    for (let row = 1; row < grid.height; row++) {
      const question = QUESTION.exec(cells[key]?.(row) ?? "");
      if (question !== null) {
        close();
        block = [];
        concerned = [question[2], question[3]].some((id) => who.rowIds.has(Number(id)));
      }
      concerned ||= who.rowIds.has(Number(cells[rowColumn]?.(row)));
      concerned ||= cells.some((cell) => traces.tells(cell(row)));
      block.push(grid.lines[row] ?? row + 1);
    }
    close();
    drop.set(grid.source.sheet ?? "", gone);
  }
  if (drop.size === 0) return undefined;
  const told = await copyWithoutRows(path, to, drop, who.texts, traces);
  return told === undefined ? undefined : stay;
}

/**
 * Takes answers about erased persons, and comments that show them, out of the file beside the run that holds
 * what was answered in the terminal. A file that cannot be read goes altogether. Returns what became of it.
 */
export async function eraseAnswers(
  run: Run,
  who: Erasure,
  traces: Traces,
): Promise<"none" | "rewritten" | "removed"> {
  const path = answerFile(run);
  if (!existsSync(path)) return "none";
  const all = await givenAnswers(run).catch(() => []);
  const kept = all
    .filter(({ left, right }) => !who.rowIds.has(left) && !who.rowIds.has(right))
    .map((answer, i) => {
      const at = { file: basename(path), row: i + 2, column: "comment" };
      return { ...answer, comment: traces.cell(answer.comment, at) };
    });
  if (kept.length === 0) {
    rmSync(path, { force: true });
    return "removed";
  }
  await saveAnswers(run, kept);
  return "rewritten";
}

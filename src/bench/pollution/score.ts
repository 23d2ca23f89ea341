import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FIELDS } from "../../field/index.ts";
import { readInput } from "../../io/input/index.ts";
import { findAll } from "../../schema/find-all.ts";
import { Vocabulary } from "../../schema/vocabulary.ts";
import type { Rows } from "./base.ts";
import { type Variant, variants } from "./variants.ts";

/** How one variant was read. */
export interface Scored {
  readonly kind: string;
  readonly name: string;
  /** Cells right, of those wanted or read, whichever are more: 0..1. */
  readonly score: number;
}

/** What the program takes a file for: header and records of its tables, no options given. */
async function readRows(path: string, words: Vocabulary): Promise<Rows> {
  const { grids } = await readInput({ name: "polluted.csv", path }, {});
  const { tables } = findAll(grids, { words });
  return tables.flatMap(({ table: { grid, records, headerRows, headers } }) => [
    // A name the program made up for an unnamed column was not read from the file.
    ...(headerRows.length > 0
      ? [headers.map((name, c) => (headerRows.some((r) => grid.columns[c]?.at(r)) ? name : ""))]
      : []),
    ...Array.from(records, (row) => grid.columns.map((column) => column.at(row))),
  ]);
}

/** Share of the cells that stand where they should; a cell too many counts like one too few. */
export function shareRight(wanted: Rows, read: Rows): number {
  let right = 0;
  let all = 0;
  for (let row = 0; row < Math.max(wanted.length, read.length); row++) {
    const [want, got] = [trimmed(wanted[row]), trimmed(read[row])];
    all += Math.max(want.length, got.length);
    right += want.filter((cell, column) => cell === got[column]).length;
  }
  return all === 0 ? 1 : right / all;
}

/** A row without the empty cells at its end, which no reader can tell from none. */
function trimmed(row: readonly string[] = []): readonly string[] {
  let length = row.length;
  while (length > 0 && row[length - 1] === "") length--;
  return row.slice(0, length);
}

/** Reads every variant as a user would, and says how much of it came out right. A refusal is 0. */
export async function scoreAll(list: readonly Variant[] = variants()): Promise<Scored[]> {
  const folder = mkdtempSync(join(tmpdir(), "crm-clean-pollution-"));
  const words = new Vocabulary(FIELDS);
  const scores: Scored[] = [];
  try {
    for (const [i, { kind, name, bytes, wanted }] of list.entries()) {
      const path = join(folder, `${i}.csv`);
      writeFileSync(path, bytes);
      const read = await readRows(path, words).catch(() => []);
      scores.push({ kind, name, score: shareRight(wanted, read) });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return scores;
}

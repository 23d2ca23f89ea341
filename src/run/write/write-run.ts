import type { RunFolder } from "../../io/commit/run-folder.ts";
import type { WriteStats } from "../../io/format/define.ts";
import { openCsv } from "../../io/write/csv-file.ts";
import { writeXlsx } from "../../io/write/xlsx.ts";
import type { Dataset } from "../../table/dataset.ts";
import { type Manifest, manifestText } from "../manifest.ts";
import type { RunResult } from "../result.ts";
import { runIdOf } from "../run-id.ts";
import { writeAnswers } from "./answers.ts";
import { writeChanges } from "./changes.ts";
import { cleanedTable } from "./cleaned.ts";
import { writeCleanedCsv } from "./cleaned-csv.ts";
import { writeFlagged } from "./flagged.ts";
import { writeIdMap } from "./id-map.ts";
import { writeLedger } from "./ledger.ts";
import { writeLineage } from "./lineage.ts";
import { manifestOf } from "./manifest-of.ts";
import { originalName, writeOriginal } from "./originals.ts";
import { writePairs } from "./pairs.ts";
import { REVIEW, writeReview } from "./review-book.ts";
import type { OpenSideFile, SideFile, SideFileStats } from "./side-file.ts";
import { writeSuppression } from "./suppression.ts";

/** Every side file of the run folder. To add one: one file here, one line. */
export const SIDE_FILES: readonly SideFile[] = [
  writeFlagged,
  writeLedger,
  writePairs,
  writeChanges,
  writeLineage,
  writeIdMap,
  writeAnswers,
];

/** What separates the cells of a run's files: as in the first input. */
export function delimiterOf({ tables }: Dataset): string {
  return tables[0]?.grid.dialect?.delimiter ?? ",";
}

/** Others that write side files meanwhile. */
export interface Helpers {
  /** What a file comes to that another takes; undefined where it must be written here. */
  take(file: SideFile, result: RunResult, delimiter: string): Promise<SideFileStats> | undefined;
  /** Writes what was taken and nobody has begun. */
  help(): Promise<void>;
}

/**
 * Writes all files of a run into an open run folder and commits it, the manifest last.
 * `also` writes further files (the quality report) before the manifest is made; it is told the run's id and how many
 * questions the review workbook puts.
 * `helpers` may write some of the files; they come to the same bytes.
 * @throws KnownError 65 when an input changed since it was read · 73, 74, 77 when it cannot be written
 */
export async function writeRun(
  result: RunResult,
  folder: RunFolder,
  also?: (runId: string, questions: number) => Promise<void>,
  helpers?: Helpers,
): Promise<Manifest> {
  const runId = runIdOf(result);
  const delimiter = delimiterOf(result.data.dataset);
  // Packing the inputs runs beside the rest.
  const originals = result.inputs.map((input, i) =>
    writeOriginal(input, folder.path(originalName(i + 1, input.format))),
  );
  const copied = Promise.allSettled(originals);
  const listed = result.suppressed === undefined ? [] : [writeSuppression];
  const files: readonly SideFile[] = [...SIDE_FILES, ...listed];
  const taken = new Map<SideFile, Promise<SideFileStats>>();
  for (const file of files) {
    const written = helpers?.take(file, result, delimiter);
    if (written !== undefined) taken.set(file, written);
  }
  // Taken hold of at once: an error while this thread is busy must not go unheard.
  const allTaken = Promise.allSettled(taken.values());
  const { table, replaced } = cleanedTable(result);
  const path = folder.path(`cleaned.${result.format}`);
  const stats: WriteStats[] = [
    result.format === "csv"
      ? await writeCleanedCsv(table, path, delimiter)
      : await writeXlsx(table, path),
  ];
  const rows = new Map<string, number>();
  const open: OpenSideFile = (name, header) => openCsv(folder.path(name), header, { delimiter });
  const own = new Map<SideFile, SideFileStats>();
  for (const file of files) {
    if (!taken.has(file)) own.set(file, await file.write(result, open));
  }
  const questions = await writeReview(result, runId, folder.path(REVIEW));
  await helpers?.help();
  await allTaken;
  for (const file of files) {
    const written = own.get(file) ?? (await taken.get(file));
    if (written === undefined) continue;
    rows.set(written.name, written.rows);
    stats.push(written);
  }
  for (const copy of await copied) if (copy.status === "rejected") throw copy.reason;
  await also?.(runId, questions);
  const manifest = manifestOf(result, {
    runId,
    delimiter,
    replaced,
    rows,
    questions,
    stats,
    files: await folder.files(),
  });
  await folder.commit(manifestText(manifest));
  return manifest;
}

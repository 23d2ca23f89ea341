import type { RunFolder } from "../../io/commit/run-folder.ts";
import type { WriteStats } from "../../io/format/define.ts";
import { openCsv } from "../../io/write/csv-file.ts";
import { writeXlsx } from "../../io/write/xlsx.ts";
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
import type { SideFile } from "./side-file.ts";
import { writeSuppression } from "./suppression.ts";

/** Every side file of the run folder. To add one: one file here, one line. */
const SIDE_FILES: readonly SideFile[] = [
  writeFlagged,
  writeLedger,
  writePairs,
  writeChanges,
  writeLineage,
  writeIdMap,
  writeAnswers,
];

/**
 * Writes all files of a run into an open run folder and commits it, the manifest last.
 * `also` writes further files (the quality report) before the manifest is made; it is told the run's id and how many
 * questions the review workbook puts.
 * @throws KnownError 65 when an input changed since it was read · 73, 74, 77 when it cannot be written
 */
export async function writeRun(
  result: RunResult,
  folder: RunFolder,
  also?: (runId: string, questions: number) => Promise<void>,
): Promise<Manifest> {
  const runId = runIdOf(result);
  const delimiter = result.data.dataset.tables[0]?.grid.dialect?.delimiter ?? ",";
  // Packing the inputs runs beside the rest.
  const originals = result.inputs.map((input, i) =>
    writeOriginal(input, folder.path(originalName(i + 1, input.format))),
  );
  const copied = Promise.allSettled(originals);
  const { table, replaced } = cleanedTable(result);
  const path = folder.path(`cleaned.${result.format}`);
  const stats: WriteStats[] = [
    result.format === "csv"
      ? await writeCleanedCsv(table, path, delimiter)
      : await writeXlsx(table, path),
  ];
  const rows = new Map<string, number>();
  const listed = result.suppressed === undefined ? [] : [writeSuppression];
  for (const write of [...SIDE_FILES, ...listed]) {
    const written = await write(result, (name, header) =>
      openCsv(folder.path(name), header, { delimiter }),
    );
    rows.set(written.name, written.rows);
    stats.push(written);
  }
  const questions = await writeReview(result, runId, folder.path(REVIEW));
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

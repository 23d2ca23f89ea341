import { type FindingDef, SEVERITIES, type Severity } from "../../model/finding.ts";
import { NONE } from "../../table/finding-list.ts";
import { ERASED } from "../erased.ts";
import { type FindingIndex, findingIndex } from "../finding-index.ts";
import type { RunResult } from "../result.ts";
import { say } from "./ledger.ts";
import { fileOf } from "../../table/file-names.ts";
import { PLACE_HEADER, tableOf, writePlace } from "./place.ts";
import { defineSideFile } from "./side-file.ts";

export const FLAGGED = "flagged.csv";
export const FLAGGED_HEADER = [...PLACE_HEADER, "severity", "codes", "message", "values"] as const;

/**
 * Rows that need attention: errors and warnings about a cell, anything about the row as a whole (stale,
 * opted out), and rows that could not be read. `values` are the cells as they came in.
 */
export const writeFlagged = defineSideFile({
  name: FLAGGED,
  needs: ["data", "findings", "definitions", "lang"],
  write: async (result, open) => {
    const { dataset } = result.data;
    const index = findingIndex(result.findings, dataset.rows);
    const file = await open(FLAGGED, FLAGGED_HEADER);
    const rejected = dataset.setAside
      .filter((row) => row.outcome === "rejected" && row.reason.code !== ERASED.code)
      .toSorted((a, b) => a.rowId - b.rowId);
    let next = 0;
    for (let record = 0; record <= dataset.rows; record++) {
      const upTo = record < dataset.rows ? (dataset.rowIdOf[record] as number) : Infinity;
      for (
        let row = rejected[next];
        row !== undefined && row.rowId < upTo;
        row = rejected[++next]
      ) {
        const sheet = tableOf(dataset, row.table).grid.source.sheet ?? "";
        const message = say(result, row.reason);
        const place = [row.rowId, fileOf(dataset, row.table), sheet, row.line];
        file.row([...place, "error", row.reason.code, message, row.raw]);
      }
      if (record === dataset.rows) break;
      const cells = flagsOf(result, index, record);
      if (cells === undefined) continue;
      writePlace(file, dataset, record);
      for (const cell of cells) file.text(cell);
      const turn = file.end();
      if (turn !== undefined) await turn;
    }
    return { name: FLAGGED, ...(await file.close()) };
  },
});

/** Severity, codes, message and values of a record; undefined when nothing needs attention. */
function flagsOf(
  result: Pick<RunResult, "data" | "definitions" | "lang">,
  index: FindingIndex,
  record: number,
): [Severity, string, string, string] | undefined {
  const codes = new Set<string>();
  const messages = new Set<string>();
  const values = new Map<number, string>();
  let worst: number = SEVERITIES.length;
  for (const finding of index.of(record)) {
    const code = index.code(finding);
    const definition = result.definitions.get(code);
    const column = index.column(finding);
    if (!needsAttention(definition, column)) continue;
    const { args } = index.what(finding);
    codes.add(code);
    const header = result.data.dataset.columns[column]?.header;
    const sentence = definition?.say(args)[result.lang] ?? code;
    messages.add(header === undefined ? sentence : `${header}: ${sentence}`);
    if (header !== undefined) {
      values.set(column, `${header}=${result.data.dataset.columns[column]?.raw.at(record) ?? ""}`);
    }
    worst = Math.min(worst, SEVERITIES.indexOf(definition?.severity ?? "info"));
  }
  if (codes.size === 0) return undefined;
  const severity = SEVERITIES[worst] ?? "info";
  return [
    severity,
    [...codes].join("; "),
    [...messages].join(" | "),
    [...values.values()].join(" | "),
  ];
}

function needsAttention(definition: FindingDef | undefined, column: number): boolean {
  return column === NONE || (definition !== undefined && definition.severity !== "info");
}

import { type CleanData, columnsThat } from "../field/clean-data.ts";
import { tableNames } from "../table/file-names.ts";
import { MARK } from "./record-marks.ts";
import type { ReportSegment } from "./model.ts";

/** Most score cards of one kind; the rest is gathered under "…". */
const MOST = 30;

/** Score cards by file (and sheet) where there are several, and by each field that cuts a list (branch, owner, source). */
export function reportSegments(
  data: CleanData,
  marks: Uint8Array,
  mergedAway: Uint8Array,
): Record<string, readonly ReportSegment[]> {
  const { dataset } = data;
  const segments: Record<string, readonly ReportSegment[]> = {};
  if (dataset.tables.length > 1) {
    const names = tableNames(dataset);
    segments["file"] = cards(
      dataset.rows,
      (r) => names[dataset.tableOf[r] ?? 0] ?? "",
      marks,
      mergedAway,
      names,
    );
  }
  const cutting = columnsThat(data, ({ cuts }) => cuts === "report");
  for (const field of [...new Set(cutting.map(({ spec }) => spec.name))].sort()) {
    const column = cutting.find(({ spec }) => spec.name === field);
    if (column === undefined) continue;
    segments[field] = cards(dataset.rows, (r) => column.values.at(r), marks, mergedAway);
  }
  return segments;
}

type Card = { -readonly [K in keyof ReportSegment]: ReportSegment[K] };

function emptyCard(name: string): Card {
  return { name, records: 0, clean: 0, errors: 0, warnings: 0, stale: 0, duplicates: 0 };
}

/** One card a name, `known` ones also where no row bears them: a file without rows is one of the files. */
function cards(
  rows: number,
  nameOf: (record: number) => string,
  marks: Uint8Array,
  mergedAway: Uint8Array,
  known: readonly string[] = [],
): readonly ReportSegment[] {
  const byName = new Map<string, Card>(known.map((name) => [name, emptyCard(name)]));
  for (let record = 0; record < rows; record++) {
    const name = nameOf(record);
    let card = byName.get(name);
    if (card === undefined) {
      card = emptyCard(name);
      byName.set(name, card);
    }
    const mark = marks[record] as number;
    card.records++;
    if ((mark & (MARK.error | MARK.warn)) === 0) card.clean++;
    if ((mark & MARK.error) !== 0) card.errors++;
    if ((mark & MARK.warn) !== 0) card.warnings++;
    if ((mark & MARK.stale) !== 0) card.stale++;
    if ((mergedAway[record] as number) !== 0) card.duplicates++;
  }
  const sorted = [...byName.values()].sort(
    (a, b) => b.records - a.records || (a.name < b.name ? -1 : 1),
  );
  if (sorted.length <= MOST) return sorted;
  const rest = sorted.splice(MOST);
  const sum = (key: Exclude<keyof Card, "name">) => rest.reduce((n, c) => n + c[key], 0);
  sorted.push({
    name: "…",
    records: sum("records"),
    clean: sum("clean"),
    errors: sum("errors"),
    warnings: sum("warnings"),
    stale: sum("stale"),
    duplicates: sum("duplicates"),
  });
  return sorted;
}

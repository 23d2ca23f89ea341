import type { CleanData } from "../../src/field/clean-data.ts";
import type { FieldSpec, SurvivorRule } from "../../src/field/define.ts";
import { BUILT_IN } from "../../src/field/field-book.ts";
import type { FieldMeans } from "../../src/field/means.ts";
import { COMPOSITES } from "../../src/field/index.ts";
import { mergeEntities } from "../../src/merge/merge.ts";
import type { MergeResult } from "../../src/merge/model.ts";
import { MERGE_SETTINGS, type MergeSettings } from "../../src/merge/settings.ts";
import { STATUS, type Status } from "../../src/model/cell.ts";
import { defaultsOf } from "../../src/model/setting.ts";
import type { Dataset, TableInfo } from "../../src/table/dataset.ts";
import { TextColumnBuilder, type TextColumn } from "../../src/table/text-column.ts";

/** A column of a test table: `field:rule` maps it, otherwise it passes through. */
export interface TestColumn {
  readonly header: string;
  readonly field?: string;
  readonly rule?: SurvivorRule;
  /** What a field means that is none of the program's own. */
  readonly means?: FieldMeans;
  readonly ordinal?: number;
}

/** `value`, or `value!suspect`, `value!invalid`, `value!missing`. */
export type Row = readonly string[];

export function columnOf(texts: readonly string[]): TextColumn {
  const builder = new TextColumnBuilder();
  for (const text of texts) {
    if (text === "") builder.addEmpty();
    else builder.addText(text);
  }
  return builder.finish();
}

const split = (cell: string): [string, Status] => {
  const [value = "", status] = cell.split("!");
  return [value, (status as Status | undefined) ?? (value === "" ? "missing" : "ok")];
};

/** Clean data out of rows; `tableOf` says which source each row is from. */
export function cleanData(
  columns: readonly TestColumn[],
  rows: readonly Row[],
  tables: readonly string[] = ["a.csv"],
  tableOf: readonly number[] = rows.map(() => 0),
): CleanData {
  const infos = tables.map((file, t): TableInfo => ({
    grid: {
      source: { file, format: "csv" },
      height: rows.length + 1,
      columns: [],
      lines: new Uint32Array(),
      blankRows: 0,
      rejected: [],
      notes: [],
      dialect: { encoding: "utf-8", bom: false, delimiter: ",", quote: '"', newline: "\r\n" },
    },
    headerRows: [0],
    headers: columns.map((c) => c.header),
    records: Uint32Array.from(rows.flatMap((_, i) => (tableOf[i] === t ? [i + 1] : []))),
    outside: [],
    notes: [],
  }));
  const values = columns.map((_, c) => columnOf(rows.map((row) => split(row[c] ?? "")[0])));
  const dataset: Dataset = {
    rows: rows.length,
    columns: columns.map((column, c) => ({
      header: column.header,
      ordinal: column.ordinal ?? 1,
      raw: values[c] as TextColumn,
      positions: tables.map(() => c),
      ...(column.field === undefined
        ? {}
        : {
            mapping: {
              field: column.field,
              sureness: 1,
              because: "header" as const,
              note: { code: "mapping/header" },
            },
          }),
    })),
    tables: infos,
    tableOf: Uint16Array.from(tableOf),
    lineOf: Uint32Array.from(rows, (_, i) => i + 2),
    recordOf: Uint32Array.from(rows, (_, i) => i + 1),
    rowIdOf: Uint32Array.from(rows, (_, i) => i + 1),
    setAside: [],
  };
  return {
    dataset,
    columns: columns.map((column, c) =>
      column.field === undefined
        ? undefined
        : {
            column: c,
            spec: spec(column.field, column.rule ?? "most-recent", column.means),
            raw: values[c] as TextColumn,
            values: values[c] as TextColumn,
            status: Uint8Array.from(rows, (row) => STATUS[split(row[c] ?? "")[1]]),
            feature: values[c] as TextColumn,
          },
    ),
    composed: COMPOSITES.flatMap((composite) =>
      columns.some(({ field }) => composite.from.some((part) => part === field))
        ? [{ spec: composite, feature: columnOf(rows.map(() => "")) }]
        : [],
    ),
    added: [],
  };
}

function spec(
  name: string,
  survivor: SurvivorRule,
  means: FieldMeans = BUILT_IN.means(name),
): FieldSpec {
  return {
    name,
    title: { en: name, vi: name },
    pii: 0,
    importance: 1,
    headers: [name],
    findings: [],
    clean: (raw) => ({ status: "ok", value: raw }),
    survivor,
    means,
  };
}

/** Settings with some changed. */
export function settings(changed: Partial<MergeSettings> = {}): MergeSettings {
  return { ...defaultsOf(MERGE_SETTINGS), ...changed };
}

/** All rows as one entity; the merged row by header, empty cells left out. */
export function mergeAll(
  data: CleanData,
  changed: Partial<MergeSettings> = {},
): { row: Record<string, string>; result: MergeResult } {
  const result = mergeEntities(
    data,
    { entityOf: new Uint32Array(data.dataset.rows), entities: 1 },
    settings(changed),
  );
  return { row: rowOf(result, 0), result };
}

/** A merged row by header, empty cells left out. */
export function rowOf(result: MergeResult, entity: number): Record<string, string> {
  return Object.fromEntries(
    result.columns
      .map((c) => [c.header, c.cells.at(entity)] as const)
      .filter(([, value]) => value !== ""),
  );
}

import type { CompositeSpec, FieldSpec } from "../../src/field/define.ts";
import type { CleanData } from "../../src/field/clean-data.ts";
import { cleanDataset } from "../../src/field/clean-dataset.ts";
import { FIELD_SETTINGS } from "../../src/field/settings.ts";
import { COMPOSITES, FIELDS } from "../../src/field/index.ts";
import { CELL } from "../../src/model/cell.ts";
import { defaultsOf } from "../../src/model/setting.ts";
import type { Dataset } from "../../src/table/dataset.ts";
import { FindingCollector, type FindingList, readWhat } from "../../src/table/finding-list.ts";
import type { Grid } from "../../src/table/grid.ts";
import { TextColumnBuilder } from "../../src/table/text-column.ts";

/** A column of a test table: header, field it is taken for ("" = unmapped), values. */
export type TestColumn = readonly [header: string, field: string, values: readonly string[]];

/** A dataset of one file out of literal columns, as reading and mapping would make it. */
export function datasetOf(columns: readonly TestColumn[], tables: readonly number[] = []): Dataset {
  const rows = columns[0]?.[2].length ?? 0;
  const ordinals = new Map<string, number>();
  const built = columns.map(([header, field, values], position) => {
    const builder = new TextColumnBuilder();
    for (const value of values) {
      if (value === "") builder.addEmpty();
      else builder.addText(value, CELL.text);
    }
    const ordinal = (ordinals.get(field) ?? 0) + 1;
    ordinals.set(field, ordinal);
    const mapping = {
      field,
      sureness: 1,
      because: "user" as const,
      note: { code: "mapping/by-user" },
    };
    return {
      header,
      ordinal,
      raw: builder.finish(),
      positions: [position],
      ...(field === "" ? {} : { mapping }),
    };
  });
  const count = Math.max(1, ...tables.map((t) => t + 1));
  const lines = Uint32Array.from({ length: rows }, (_, i) => i + 2);
  const grid = (t: number): Grid => ({
    source: { file: count === 1 ? "test.csv" : `test-${t}.csv`, format: "csv" },
    height: rows,
    columns: built.map((c) => c.raw),
    lines,
    blankRows: 0,
    rejected: [],
    notes: [],
  });
  return {
    rows,
    columns: built,
    tables: Array.from({ length: count }, (_, t) => ({
      grid: grid(t),
      headerRows: [],
      headers: columns.map((c) => c[0]),
      records: Uint32Array.from({ length: rows }, (__, i) => i),
      outside: [],
      notes: [],
    })),
    tableOf: Uint16Array.from({ length: rows }, (_, i) => tables[i] ?? 0),
    lineOf: lines,
    recordOf: Uint32Array.from({ length: rows }, (_, i) => i + 1),
    rowIdOf: Uint32Array.from({ length: rows }, (_, i) => i + 1),
    setAside: [],
  };
}

/** Cleans literal columns with the real registry (or another), findings collected beside. */
export function cleanOf(
  columns: readonly TestColumn[],
  options: {
    readonly country?: string;
    readonly asOf?: string;
    readonly tables?: readonly number[];
    readonly fields?: readonly FieldSpec[];
    readonly composites?: readonly CompositeSpec[];
  } = {},
): { readonly data: CleanData; readonly findings: FindingCollector } {
  const findings = new FindingCollector();
  const data = cleanDataset(
    datasetOf(columns, options.tables),
    { fields: options.fields ?? FIELDS, composites: options.composites ?? COMPOSITES },
    {
      country: options.country ?? "VN",
      asOf: options.asOf ?? "2026-06-30",
      settings: defaultsOf(FIELD_SETTINGS),
    },
    findings,
  );
  return { data, findings };
}

/** Findings as readable lines, `record:code`, in the order they were reported. */
export function linesOf(list: FindingList): string[] {
  return Array.from({ length: list.size }, (_, i) => {
    const record = list.records[i] as number;
    return `${record === 0xffffffff ? "*" : record}:${readWhat(list.what.at(i)).code}`;
  });
}

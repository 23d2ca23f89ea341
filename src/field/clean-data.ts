import { type Comparison, titled } from "../comparison/define.ts";
import type { Dataset } from "../table/dataset.ts";
import type { TextColumn } from "../table/text-column.ts";
import type { WrittenValues } from "./clean-column.ts";
import type { CompositeSpec, FieldSpec } from "./define.ts";
import type { FieldMeans } from "./means.ts";

/** One mapped column after cleaning. */
export interface CleanColumn {
  /** Number of the column in the dataset. */
  readonly column: number;
  readonly spec: FieldSpec;
  readonly raw: TextColumn;
  /** Record → value that goes into the cleaned file; code 0 where the cell was empty. */
  readonly values: TextColumn;
  /** How a cleaned text file holds them, where it does not hold `values` themselves. */
  readonly written?: WrittenValues;
  /** Record → STATUS number. */
  readonly status: Uint8Array;
  /** Record → value to match by; code 0 = says nothing. */
  readonly feature: TextColumn;
}

/** The values as a person sees them in the cleaned file. */
export function shownValues({ values, written }: CleanColumn): TextColumn {
  return written?.texts ?? values;
}

/** What a composite made of its columns. */
export interface ComposedData {
  readonly spec: CompositeSpec;
  readonly feature: TextColumn;
}

/** A column the tool adds to the cleaned file, `crm_<name>`. */
export interface AddedColumn {
  readonly name: string;
  readonly values: TextColumn;
  /** The field whose further values it holds (a second phone), if any. */
  readonly field?: string;
  /** That field, once the columns are put together. */
  readonly spec?: FieldSpec;
}

/** The dataset with its cleaned values beside the raw ones. */
export interface CleanData {
  readonly dataset: Dataset;
  /** Per dataset column; undefined = unmapped, passes through untouched. */
  readonly columns: readonly (CleanColumn | undefined)[];
  readonly composed: readonly ComposedData[];
  readonly added: readonly AddedColumn[];
  /** What a field is told to be by cells of others, for rows whose own cell is blank: the sex by forms of address. */
  readonly told?: { readonly spec: FieldSpec; readonly values: TextColumn };
}

/** Something to match by: a field or composite with every column that holds it. */
export interface CleanFeature {
  readonly name: string;
  readonly comparison: Comparison;
  readonly values: readonly TextColumn[];
}

/** All columns of a field, in order of their ordinal. */
export function columnsOf(data: CleanData, field: string): readonly CleanColumn[] {
  return data.columns.filter((c): c is CleanColumn => c?.spec.name === field);
}

/** All columns whose field means something, in the order of the dataset. */
export function columnsThat(
  data: CleanData,
  holds: (means: FieldMeans) => boolean,
): readonly CleanColumn[] {
  return data.columns.filter(
    (column): column is CleanColumn => column !== undefined && holds(column.spec.means ?? {}),
  );
}

/** The value of a field in a record: of its first column that has one, "" if none. */
export function valueOf(data: CleanData, field: string, record: number): string {
  for (const column of data.columns) {
    if (column?.spec.name !== field) continue;
    const value = column.values.at(record);
    if (value !== "") return value;
  }
  return "";
}

/** Everything the mapped columns offer for matching. */
export function featuresOf(data: CleanData): readonly CleanFeature[] {
  const byField = new Map<string, { comparison: Comparison; values: TextColumn[] }>();
  for (const column of data.columns) {
    if (column?.spec.comparison === undefined || covered(data, column.spec)) continue;
    const entry = byField.get(column.spec.name) ?? {
      comparison: comparisonOf(column.spec, column.spec.comparison),
      values: [],
    };
    entry.values.push(column.feature);
    byField.set(column.spec.name, entry);
  }
  for (const { spec, values } of data.added) {
    if (spec?.comparison === undefined || covered(data, spec)) continue;
    const entry = byField.get(spec.name);
    if (entry !== undefined) entry.values.push(values);
    else {
      const comparison = comparisonOf(spec, spec.comparison);
      byField.set(spec.name, { comparison, values: [values] });
    }
  }
  if (data.told?.spec.comparison !== undefined) {
    const { spec, values } = data.told;
    const comparison = titled(data.told.spec.comparison, spec.title);
    const entry = byField.get(spec.name) ?? { comparison, values: [] };
    byField.set(spec.name, { ...entry, values: [...entry.values, values] });
  }
  const composed = data.composed.map(({ spec, feature }) => ({
    name: spec.name,
    comparison: titled(spec.comparison, spec.title),
    values: [feature],
  }));
  return [...composed, ...[...byField].map(([name, entry]) => ({ name, ...entry }))];
}

function comparisonOf({ title, means }: FieldSpec, comparison: Comparison): Comparison {
  return titled(comparison, title, means?.ofFirm);
}

/** Whether a composite compares the field's values already: the same evidence must not count twice. */
function covered(data: CleanData, { name, comparison }: FieldSpec): boolean {
  return data.composed.some(
    ({ spec }) => spec.from.includes(name) && spec.comparison.name === comparison?.name,
  );
}

import type { CleanData } from "../field/clean-data.ts";
import { isPlaceholder } from "../field/placeholder.ts";
import { CELL } from "../model/cell.ts";
import type { ValueFinding } from "../model/finding.ts";
import type { DatasetColumn, Mapping, TableInfo } from "../table/dataset.ts";
import type { TextColumn } from "../table/text-column.ts";
import { shapeOf } from "./shape.ts";

/** How many values of a column are what. */
export interface ValueKinds {
  readonly text: number;
  readonly number: number;
  readonly date: number;
  readonly boolean: number;
  readonly error: number;
}

/** One column as `profile` and the report show it; samples are masked unless asked otherwise. */
export interface ColumnProfile {
  readonly header: string;
  readonly mapping: Mapping | undefined;
  /** Why it is taken for nothing although its header names something. */
  readonly leftAlone: ValueFinding | undefined;
  readonly rows: number;
  /** Cells that hold something other than a placeholder. */
  readonly filled: number;
  /** Cells that only say "nothing here". */
  readonly placeholders: number;
  readonly distinct: number;
  readonly kinds: ValueKinds;
  readonly shortest: number;
  readonly longest: number;
  /** Most frequent shapes, `A` capital, `a` small letter, `9` digit; at most five. */
  readonly patterns: readonly { readonly pattern: string; readonly count: number }[];
  /** Most frequent values, masked; at most three. */
  readonly samples: readonly string[];
}

/** Distinct values whose shape is taken, spread over the column; beyond, shares are estimates. */
const SHAPED = 20_000;
const PATTERNS = 5;
const SAMPLES = 3;
const KIND_NAMES = Object.entries(CELL) as readonly (readonly [keyof ValueKinds, number])[];

/** Profiles every column of a cleaned dataset, of its raw values. */
export function profileColumns(data: CleanData, showValues = false): readonly ColumnProfile[] {
  return data.dataset.columns.map((column, i) => {
    const mask = showValues ? (text: string) => text : (data.columns[i]?.spec.mask ?? maskAny);
    const profile = profileColumn(column.header, column.mapping, column.raw, mask);
    return { ...profile, leftAlone: whyLeftAlone(column, data.dataset.tables) };
  });
}

/** What the first table that knows says of a column without a field. */
function whyLeftAlone(
  { mapping, positions }: DatasetColumn,
  tables: readonly TableInfo[],
): ValueFinding | undefined {
  if (mapping !== undefined) return undefined;
  for (const [i, table] of tables.entries()) {
    const why = table.leftAlone?.[positions[i] ?? -1];
    if (why !== undefined) return why;
  }
  return undefined;
}

/** Profiles one column. `mask` is applied to each sample; see {@link maskAny}. */
export function profileColumn(
  header: string,
  mapping: Mapping | undefined,
  raw: TextColumn,
  mask: (value: string) => string,
): ColumnProfile {
  const counts = raw.counts();
  const kinds = { text: 0, number: 0, date: 0, boolean: 0, error: 0 };
  const shapes = new Map<string, number>();
  const top: { code: number; count: number }[] = [];
  const step = Math.max(1, Math.floor(raw.distinct / SHAPED));
  let filled = 0;
  let placeholders = 0;
  let distinct = 0;
  let shortest = Number.POSITIVE_INFINITY;
  let longest = 0;
  for (let code = 1; code <= raw.distinct; code++) {
    const count = counts[code] as number;
    if (count === 0) continue;
    const text = raw.text(code);
    if (text.trim() === "") continue;
    if (isPlaceholder(text)) {
      placeholders += count;
      continue;
    }
    filled += count;
    distinct++;
    const kind = KIND_NAMES.find(([, tag]) => tag === raw.tag(code))?.[0] ?? "text";
    kinds[kind] += count;
    shortest = Math.min(shortest, text.length);
    longest = Math.max(longest, text.length);
    if (code % step === 0) {
      const shape = shapeOf(text);
      shapes.set(shape, (shapes.get(shape) ?? 0) + count);
    }
    keepTop(top, code, count);
  }
  return {
    header,
    mapping,
    leftAlone: undefined,
    rows: raw.length,
    filled,
    placeholders,
    distinct,
    kinds,
    shortest: filled === 0 ? 0 : shortest,
    longest,
    patterns: [...shapes]
      .map(([pattern, count]) => ({ pattern, count }))
      .sort((a, b) => b.count - a.count || (a.pattern < b.pattern ? -1 : 1))
      .slice(0, PATTERNS),
    samples: top.map(({ code }) => mask(raw.text(code).slice(0, 200))),
  };
}

/** Keeps the most frequent codes, earlier ones first among equals. */
function keepTop(top: { code: number; count: number }[], code: number, count: number): void {
  const last = top.at(-1);
  if (top.length === SAMPLES && last !== undefined && count <= last.count) return;
  const at = top.findIndex((entry) => entry.count < count);
  top.splice(at < 0 ? top.length : at, 0, { code, count });
  if (top.length > SAMPLES) top.pop();
}

/** Shows the first letter of a value, nothing more: `N***`; how long values are is said of the whole column. */
export function maskAny(value: string): string {
  const text = value.trim();
  const first = /^[\p{L}\p{N}]/u.exec(text)?.[0] ?? "";
  return `${first}***`;
}

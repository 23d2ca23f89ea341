import { isPlaceholder } from "../field/placeholder.ts";
import type { Tells } from "../field/means.ts";
import type { RawValue } from "../field/define.ts";
import { CELL, type CellKind } from "../model/cell.ts";
import type { TableInfo } from "../table/dataset.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What may decide about a column besides its header. */
export interface Evidence {
  /** Fields other columns of the table surely hold, by their headers. */
  readonly siblings: {
    readonly has: (field: string) => boolean;
    /** Whether the values of any of them say one of these things. */
    readonly tell: (...kinds: readonly Tells[]) => boolean;
  };
  /** Folded tight headers of the table. */
  readonly headers: ReadonlySet<string>;
  /** Distinct values looked at that say something. */
  readonly filled: number;
  /** Distinct values ÷ values, in the sample. */
  readonly distinctness: number;
  readonly sample: readonly RawValue[];
  /** How far the values look like a field, 0..1; 0 for a field that cannot tell. */
  readonly sniff: (field: string) => number;
  /** Share of the sampled values a test holds for, by how often they stand there; 0 of none. */
  readonly share: (test: (text: string) => boolean) => number;
}

/** Rows looked at, spread over the table. */
const ROWS = 600;
const LONGEST = 400;

/** A sample of a column's distinct values, placeholders and error cells left out. */
export function sampleColumn(
  table: TableInfo,
  column: number,
): { readonly values: readonly RawValue[]; readonly rows: number } {
  const cells = table.grid.columns[column];
  const { records } = table;
  if (cells === undefined || records.length === 0) return { values: [], rows: 0 };
  const counts = new Map<number, number>();
  const step = Math.max(1, records.length / ROWS);
  for (let i = 0; i < records.length; i += step) {
    const code = cells.codes[records[Math.floor(i)] as number] as number;
    if (code !== 0) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const values: RawValue[] = [];
  let rows = 0;
  for (const [code, count] of counts) {
    const text = cells.text(code).slice(0, LONGEST);
    const kind = cells.tag(code) as CellKind;
    if (text.trim() === "" || kind === CELL.error || isPlaceholder(text)) continue;
    values.push({ text, kind, count });
    rows += count;
  }
  return { values, rows };
}

/** Gathers what is known about a column; sniffing is done on demand and once. */
export function evidenceOf(
  table: TableInfo,
  column: number,
  words: Vocabulary,
  siblings: Evidence["siblings"],
  headers: ReadonlySet<string>,
): Evidence {
  const { values, rows } = sampleColumn(table, column);
  const scores = new Map<string, number>();
  return {
    siblings,
    headers,
    filled: values.length,
    distinctness: rows === 0 ? 0 : values.length / rows,
    sample: values,
    sniff: (field) => {
      let score = scores.get(field);
      if (score === undefined) {
        const spec = words.fields.get(field);
        score = values.length === 0 ? 0 : (spec?.sniff?.(values, { country: words.country }) ?? 0);
        scores.set(field, score);
      }
      return score;
    },
    share: (test) => {
      if (rows === 0) return 0;
      let held = 0;
      for (const { text, count } of values) if (test(text)) held += count;
      return held / rows;
    },
  };
}

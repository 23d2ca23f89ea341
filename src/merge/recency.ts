import type { Source } from "./source.ts";
import { badness } from "./source.ts";

/**
 * Days that say when a record was last true, the best evidence first: an order of its own, for a purchase shows that a
 * customer lives, not that the address was asked for again. Days of the user's own fields come last.
 */
const BEST_FIRST = ["updated_at", "last_contact", "last_purchase", "created_at"];

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?)?)?)?/;

/** A sortable number for an ISO 8601 date or time, 0 for anything else. */
export function isoNumber(text: string): number {
  const m = ISO.exec(text);
  if (m === null) return 0;
  let n = 0;
  for (let i = 1; i <= 6; i++) n = n * 100 + Number(m[i] ?? 0);
  return n;
}

/** Says which of an entity's records is newer. */
export class Recency {
  private readonly columns: readonly Source[];
  private readonly memo: readonly Float64Array[];

  constructor(sources: readonly Source[]) {
    const known = BEST_FIRST.flatMap((field) => sources.filter((s) => s.field === field));
    const further = sources.filter((s) => s.means?.active !== undefined && !known.includes(s));
    this.columns = [...known, ...further];
    this.memo = this.columns.map((c) => new Float64Array(c.values.distinct + 1).fill(-1));
  }

  /**
   * One number per record, larger is newer, 0 = undated. By the best date column that all of the
   * records fill; where none is filled throughout, by each record's newest date.
   */
  of(records: readonly number[]): number[] {
    for (const [i] of this.columns.entries()) {
      const dates = records.map((record) => this.date(i, record));
      if (!dates.includes(0)) return dates;
    }
    return records.map((record) =>
      this.columns.reduce((newest, _, i) => Math.max(newest, this.date(i, record)), 0),
    );
  }

  private date(column: number, record: number): number {
    const source = this.columns[column] as Source;
    if (badness(source, record) > 0) return 0;
    const code = source.values.codes[record] as number;
    if (code === 0) return 0;
    const memo = this.memo[column] as Float64Array;
    let date = memo[code] as number;
    if (date === -1) {
      date = isoNumber(source.values.text(code));
      memo[code] = date;
    }
    return date;
  }
}

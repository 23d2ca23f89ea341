import type { Dataset } from "../table/dataset.ts";
import { Recency } from "./recency.ts";
import { badness, blankCodes, type Source } from "./source.ts";

/** How the records of one entity rank among themselves, whatever order their rows came in. */
export class Standing {
  private readonly sources: readonly Source[];
  private readonly blanks: readonly (Uint8Array | undefined)[];
  private readonly recency: Recency;
  private readonly dataset: Dataset;
  private readonly rankOfTable: readonly number[];
  /** Dates of the entity ranked last. */
  private readonly dates = new Map<number, number>();
  /** How much of each of its records is filled. */
  private readonly fills = new Map<number, number>();

  constructor(dataset: Dataset, sources: readonly Source[], sourcePriority: readonly string[]) {
    this.dataset = dataset;
    this.sources = sources;
    this.blanks = sources.map(({ values }) => blankCodes(values));
    this.recency = new Recency(sources);
    this.rankOfTable = dataset.tables.map(({ grid }) => {
      const at = sourcePriority.findIndex((name) => namesSource(name, grid.source));
      return at === -1 ? sourcePriority.length : at;
    });
  }

  /** Place of a record's source in the configured order, smaller is more trusted. */
  sourceRank(record: number): number {
    return this.rankOfTable[this.dataset.tableOf[record] as number] ?? 0;
  }

  /** Date of a record of the entity that was ranked last. */
  dateOf(record: number): number {
    return this.dates.get(record) ?? 0;
  }

  /** Newest first; then the fuller record, then by content, and by number only between exact copies. */
  newestFirst(records: readonly number[]): number[] {
    const dates = this.recency.of(records);
    this.dates.clear();
    this.fills.clear();
    for (let i = 0; i < records.length; i++) {
      const record = records[i] as number;
      this.dates.set(record, dates[i] as number);
      this.fills.set(record, this.filled(record));
    }
    return records.toSorted(
      (a, b) =>
        this.dateOf(b) - this.dateOf(a) ||
        this.fillOf(b) - this.fillOf(a) ||
        this.byContent(a, b) ||
        a - b,
    );
  }

  /** The record that stands for its entity: trusted source, then the fullest, then the newest. */
  survivor(newestFirst: readonly number[]): number {
    let best = newestFirst[0] as number;
    let bestFilled = this.fillOf(best);
    for (const record of newestFirst) {
      const trust = this.sourceRank(record) - this.sourceRank(best);
      const filled = this.fillOf(record);
      if (trust < 0 || (trust === 0 && filled > bestFilled)) {
        best = record;
        bestFilled = filled;
      }
    }
    return best;
  }

  /** As {@link filled}, of a record of the entity that was ranked last. */
  private fillOf(record: number): number {
    return this.fills.get(record) ?? this.filled(record);
  }

  /** How many good values a record holds. */
  private filled(record: number): number {
    let count = 0;
    for (let i = 0; i < this.sources.length; i++) {
      const source = this.sources[i] as Source;
      const code = source.values.codes[record] as number;
      if (code === 0 || this.blanks[i]?.[code] === 1) continue;
      const bad = badness(source, record);
      if (bad <= 1) count += bad === 0 ? 2 : 1;
    }
    return count;
  }

  private byContent(a: number, b: number): number {
    for (const { values } of this.sources) {
      if (values.codes[a] === values.codes[b]) continue;
      const left = values.at(a);
      const right = values.at(b);
      if (left !== right) return left < right ? -1 : 1;
    }
    return 0;
  }
}

/** Whether a configured name means this source: its file, file stem, sheet, or `file/sheet`. */
export function namesSource(name: string, source: { file: string; sheet?: string }): boolean {
  const wanted = name.normalize("NFC").toLowerCase();
  const file = source.file.normalize("NFC").toLowerCase();
  const base = file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);
  const dot = base.lastIndexOf(".");
  const names = [file, base, dot > 0 ? base.slice(0, dot) : base];
  const sheet = source.sheet?.normalize("NFC").toLowerCase();
  if (sheet !== undefined) names.push(sheet, `${base}/${sheet}`);
  return names.includes(wanted);
}

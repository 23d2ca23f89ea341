import { growWords } from "../table/grow.ts";
import type { AddedWork } from "./added-columns.ts";
import type { ColumnInWork } from "./clean-column.ts";
import { STATUS } from "../model/cell.ts";
import type { FindingCollector } from "../table/finding-list.ts";

/** What a composite does to the records that hold one combination of parts. */
export interface Outcome {
  /** Code of what matching compares. */
  readonly feature: number;
  /** New values: column (index into the composite's columns) and code in its builder. */
  readonly changes: readonly { readonly at: number; readonly code: number }[];
  readonly findings: readonly {
    readonly at: number;
    readonly what: number;
    readonly status: number;
  }[];
  /** Values for added columns. */
  readonly added: readonly { readonly column: AddedWork; readonly code: number }[];
}

/**
 * Outcomes as numbers in one array, so that a million of them are no million objects: per outcome its
 * feature, then three counted lists.
 */
export class OutcomeList {
  private readonly columns: readonly ColumnInWork[];
  private readonly findings: FindingCollector;
  private readonly added: AddedWork[] = [];
  private words: Uint32Array = new Uint32Array(1024);
  private used = 0;
  private starts: Uint32Array = new Uint32Array(256);
  private count = 0;

  constructor(columns: readonly ColumnInWork[], findings: FindingCollector) {
    this.columns = columns;
    this.findings = findings;
  }

  /** Outcomes so far. */
  get length(): number {
    return this.count;
  }

  /** Forgets all outcomes. */
  clear(): void {
    this.count = 0;
    this.used = 0;
  }

  push({ feature, changes, findings, added }: Outcome): void {
    this.starts = growWords(this.starts, this.count + 1);
    this.starts[this.count++] = this.used;
    const size = 4 + changes.length * 2 + findings.length * 3 + added.length * 2;
    this.words = growWords(this.words, this.used + size);
    this.word(feature);
    this.word(changes.length);
    for (const { at, code } of changes) {
      this.word(at);
      this.word(code);
    }
    this.word(findings.length);
    for (const { at, what, status } of findings) {
      this.word(at);
      this.word(what);
      this.word(status);
    }
    this.word(added.length);
    for (const { column, code } of added) {
      let at = this.added.indexOf(column);
      if (at === -1) at = this.added.push(column) - 1;
      this.word(at);
      this.word(code);
    }
  }

  private word(value: number): void {
    this.words[this.used++] = value;
  }

  /** Does outcome `n` to a record; returns its feature. */
  apply(n: number, record: number): number {
    const { words, columns } = this;
    let at = this.starts[n] as number;
    const feature = words[at++] as number;
    for (let left = words[at++] as number; left > 0; left--) {
      const column = columns[words[at++] as number] as ColumnInWork;
      column.codes[record] = words[at++] as number;
      if (column.status[record] === STATUS.ok) column.status[record] = STATUS.fixed;
    }
    for (let left = words[at++] as number; left > 0; left--) {
      const column = columns[words[at++] as number] as ColumnInWork;
      this.findings.addTo(words[at++] as number, record, column.column);
      const status = words[at++] as number;
      if (status > (column.status[record] as number)) column.status[record] = status;
    }
    for (let left = words[at++] as number; left > 0; left--) {
      const column = this.added[words[at++] as number] as AddedWork;
      column.put(record, words[at++] as number);
    }
    return feature;
  }
}

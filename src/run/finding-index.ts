import { codeOfWhat, type FindingList, NONE, readWhat } from "../table/finding-list.ts";
import type { FindingArgs } from "../model/finding.ts";

const indexes = new WeakMap<FindingList, FindingIndex>();

/** The index of a list, made once: several writers walk the same findings. */
export function findingIndex(list: FindingList, rows: number): FindingIndex {
  let index = indexes.get(list);
  if (index === undefined) {
    index = new FindingIndex(list, rows);
    indexes.set(list, index);
  }
  return index;
}

/** Findings by record, so that a writer going row by row finds those of a row at once. */
export class FindingIndex {
  readonly list: FindingList;
  /** Findings of record r are `order[start[r]..start[r + 1]]`. */
  private readonly start: Uint32Array;
  private readonly order: Uint32Array;
  private readonly codes: string[] = [];
  private readonly decoded: ({ code: string; args: FindingArgs } | undefined)[] = [];

  constructor(list: FindingList, rows: number) {
    this.list = list;
    const start = new Uint32Array(rows + 1);
    for (const record of list.records) {
      if (record !== NONE) start[record + 1] = (start[record + 1] as number) + 1;
    }
    for (let r = 0; r < rows; r++) start[r + 1] = (start[r + 1] as number) + (start[r] as number);
    const next = start.slice(0, rows);
    const order = new Uint32Array(start[rows] ?? 0);
    for (let i = 0; i < list.size; i++) {
      const record = list.records[i] as number;
      if (record === NONE) continue;
      const at = next[record] as number;
      order[at] = i;
      next[record] = at + 1;
    }
    this.start = start;
    this.order = order;
  }

  /** Numbers of the findings about a record. */
  of(record: number): Uint32Array {
    return this.order.subarray(this.start[record], this.start[record + 1]);
  }

  /** The findings about a record are {@link at} `from(record)` up to before `from(record + 1)`. */
  from(record: number): number {
    return this.start[record] as number;
  }

  /** Number of the finding at a place of the index. */
  at(place: number): number {
    return this.order[place] as number;
  }

  /** Column of a finding, or NONE. */
  column(finding: number): number {
    return this.list.columns[finding] as number;
  }

  /** Code of a finding. */
  code(finding: number): string {
    const number = this.list.what.codes[finding] as number;
    return (this.codes[number] ??= codeOfWhat(this.list.what.text(number)));
  }

  /** Code and arguments of a finding, decoded once per distinct pair. */
  what(finding: number): { code: string; args: FindingArgs } {
    const number = this.list.what.codes[finding] as number;
    return (this.decoded[number] ??= readWhat(this.list.what.text(number)));
  }
}

import type { TextColumn } from "../table/text-column.ts";
import { type CleanColumn, shownValues } from "./clean-data.ts";

/** Whether two codes hold the same text. Equal bytes are equal text; different ones need decoding, plain ASCII aside. */
function sameText(one: TextColumn, a: number, other: TextColumn, b: number): boolean {
  const start = a === 0 ? 0 : (one.offsets[a - 1] as number);
  const begin = b === 0 ? 0 : (other.offsets[b - 1] as number);
  const end = a === 0 ? 0 : (one.offsets[a] as number);
  const length = b === 0 ? 0 : (other.offsets[b] as number) - begin;
  let isSame = end - start === length;
  let isPlain = true;
  for (let i = start; i < end && (isSame || isPlain); i++) {
    const byte = one.bytes[i] as number;
    if (byte !== other.bytes[begin + i - start]) isSame = false;
    if (byte >= 0x80) isPlain = false;
  }
  return isSame || (!isPlain && one.text(a) === other.text(b));
}

/** How many of a column's cells read differently after cleaning: as many as changes.csv has lines of it. */
export function changedCells(column: CleanColumn): number {
  const watch = new ChangeWatch(column);
  let changed = 0;
  for (let record = 0; record < column.raw.codes.length; record++) {
    if (watch.changed(record)) changed++;
  }
  return changed;
}

/** Tells whether a cell's text changed, comparing texts once per distinct pair of values. */
export class ChangeWatch {
  readonly column: CleanColumn;
  /** Record → text of the cleaned file. */
  readonly after: TextColumn;
  /** What is said of a change no finding explains. */
  readonly normalised: string;
  private readonly lastValue: Uint32Array;
  private readonly lastAnswer: Uint8Array;

  constructor(column: CleanColumn) {
    this.column = column;
    this.after = shownValues(column);
    this.normalised = `${column.spec.name}/normalised`;
    this.lastValue = new Uint32Array(column.raw.distinct + 1).fill(0xffffffff);
    this.lastAnswer = new Uint8Array(column.raw.distinct + 1);
  }

  changed(record: number): boolean {
    const { raw } = this.column;
    const before = raw.codes[record] as number;
    const after = this.after.codes[record] as number;
    if (this.lastValue[before] !== after) {
      this.lastValue[before] = after;
      this.lastAnswer[before] = sameText(raw, before, this.after, after) ? 0 : 1;
    }
    return this.lastAnswer[before] === 1;
  }
}

import type { TextColumn } from "../table/text-column.ts";
import { type CleanColumn, shownValues } from "./clean-data.ts";

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
      this.lastAnswer[before] = raw.text(before) === this.after.text(after) ? 0 : 1;
    }
    return this.lastAnswer[before] === 1;
  }
}

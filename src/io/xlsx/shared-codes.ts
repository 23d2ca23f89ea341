import { growWords } from "../../table/grow.ts";

/** Strings remembered; beyond them a text is looked up by its bytes, as one without a number is. */
const REMEMBERED = 1 << 22;

/**
 * Which code a shared string has in the column that used it last. Most strings stand in one column only,
 * so a cell costs one look here in place of hashing and comparing its text.
 */
export class SharedCodes {
  /** Column + 1 and code of string i at [2 i] and [2 i + 1]; 0 = not used yet. */
  private pairs: Uint32Array = new Uint32Array(1024);

  /** The code, or 0 where it is not known. */
  codeIn(column: number, index: number): number {
    const at = index * 2;
    return this.pairs[at] === column + 1 ? (this.pairs[at + 1] as number) : 0;
  }

  remember(column: number, index: number, code: number): void {
    if (index >= REMEMBERED) return;
    const at = index * 2;
    if (at + 1 >= this.pairs.length) this.pairs = growWords(this.pairs, at + 2);
    this.pairs[at] = column + 1;
    this.pairs[at + 1] = code;
  }
}

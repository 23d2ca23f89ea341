import { decodeText } from "./decode-text.ts";
import { encodeText } from "./encode-text.ts";
import { growBytes, growWords } from "./grow.ts";
import { hashBytes } from "./hash.ts";
import { sharedBytes, sharedWords } from "./shared.ts";

/**
 * A column of texts, dictionary-coded off the JS heap: `codes[row]` is 0 for an empty cell, else the
 * number (1..distinct) of a distinct (text, tag) pair, whose UTF-8 bytes lie in one arena.
 * An empty text with a code (a quoted `""`) differs from an empty cell. Equal text and tag ⇔ equal code.
 */
export class TextColumn {
  readonly codes: Uint32Array;
  readonly distinct: number;
  readonly bytes: Uint8Array;
  /** Start of code c's bytes at [c - 1], end at [c]. */
  readonly offsets: Uint32Array;
  readonly tags: Uint8Array;

  constructor(parts: {
    codes: Uint32Array;
    distinct: number;
    bytes: Uint8Array;
    offsets: Uint32Array;
    tags: Uint8Array;
  }) {
    this.codes = parts.codes;
    this.distinct = parts.distinct;
    this.bytes = parts.bytes;
    this.offsets = parts.offsets;
    this.tags = parts.tags;
  }

  /** Number of rows. */
  get length(): number {
    return this.codes.length;
  }

  /** The text of a code; "" for code 0. */
  text(code: number): string {
    if (code === 0) return "";
    return decodeText(this.bytes, this.offsets[code - 1] as number, this.offsets[code] as number);
  }

  /** The tag of a code; 0 for code 0. */
  tag(code: number): number {
    return code === 0 ? 0 : (this.tags[code - 1] as number);
  }

  /** The text in a row; "" for an empty cell. */
  at(row: number): string {
    return this.text(this.codes[row] as number);
  }

  /** How often each code occurs; index 0 counts the empty cells. */
  counts(): Uint32Array {
    const counts = new Uint32Array(this.distinct + 1);
    for (const code of this.codes) counts[code] = (counts[code] as number) + 1;
    return counts;
  }

  /** The same dictionary under other rows. Codes are taken over, not copied. */
  withCodes(codes: Uint32Array): TextColumn {
    return new TextColumn({
      codes,
      distinct: this.distinct,
      bytes: this.bytes,
      offsets: this.offsets,
      tags: this.tags,
    });
  }
}

/** Builds a {@link TextColumn} row by row; memory is the distinct bytes plus 4 bytes a row. */
export class TextColumnBuilder {
  private codes: Uint32Array;
  private rows = 0;
  private bytes: Uint8Array;
  private offsets: Uint32Array;
  private tags: Uint8Array;
  private slots: Uint32Array;
  private distinct = 0;
  /** Keeps {@link warm} from being optimised away. */
  protected warmed = 0;

  /** @param room rows to make room for at first, a power of two; thousands of short columns want few */
  constructor(room = 1024) {
    this.codes = new Uint32Array(room);
    this.bytes = new Uint8Array(room * 4);
    this.offsets = new Uint32Array(room);
    this.tags = new Uint8Array(room);
    this.slots = new Uint32Array(room * 2);
  }

  /** Appends a row that holds bytes `start..end` of `source`, which are copied if new. */
  addBytes(source: Uint8Array, start: number, end: number, tag = 0): void {
    this.addCode(this.codeOfBytes(source, start, end, tag));
  }

  /** Appends a row that holds a text. */
  addText(text: string, tag = 0): void {
    this.addCode(this.codeOf(text, tag));
  }

  /** Appends an empty cell. */
  addEmpty(): void {
    this.addCode(0);
  }

  /** Appends empty cells up to `rows` rows in all. */
  fillTo(rows: number): void {
    if (rows <= this.rows) return;
    this.codes = growWords(this.codes, rows);
    this.rows = rows;
  }

  /** Appends a row with a code this builder has given out (or 0). */
  addCode(code: number): void {
    if (this.rows === this.codes.length) this.codes = growWords(this.codes, this.rows + 1);
    this.codes[this.rows++] = code;
  }

  /** Rows so far. */
  get length(): number {
    return this.rows;
  }

  /** The code of a text, added to the dictionary if new; no row is appended. */
  codeOf(text: string, tag = 0): number {
    const at = this.offsets[this.distinct] as number;
    this.bytes = growBytes(this.bytes, at + text.length * 3);
    return this.intern(this.bytes, at, encodeText(text, this.bytes, at), tag);
  }

  /** The code of a byte range, added to the dictionary if new; no row is appended. */
  codeOfBytes(source: Uint8Array, start: number, end: number, tag = 0): number {
    return this.intern(source, start, end, tag);
  }

  /**
   * Fetches the dictionary's slots for texts about to be added, all at once: memory answers many such
   * requests in the time of one. For columns larger than the processor's cache this halves the time.
   * @param hashes of the texts, by {@link hashBytes}
   */
  warm(hashes: Uint32Array, count: number): void {
    const { slots } = this;
    const mask = slots.length - 1;
    let seen = 0;
    for (let i = 0; i < count; i++) seen |= slots[((hashes[i] as number) << 1) & mask] as number;
    this.warmed = seen;
  }

  /** As {@link addBytes} without a tag, for a text whose hash is known. */
  addHashed(source: Uint8Array, start: number, end: number, hash: number): void {
    this.addCode(this.intern(source, start, end, 0, hash));
  }

  private intern(
    source: Uint8Array,
    start: number,
    end: number,
    tag: number,
    hash: number = hashBytes(source, start, end, tag),
  ): number {
    const { slots } = this;
    const mask = slots.length - 1;
    // Slots come in pairs, code then hash, so that a miss costs one look at memory and not two.
    let slot = (hash << 1) & mask;
    for (;;) {
      const code = slots[slot] as number;
      if (code === 0) break;
      if (slots[slot + 1] === hash && this.same(code, source, start, end, tag)) return code;
      slot = (slot + 2) & mask;
    }
    const code = this.append(source, start, end, tag);
    slots[slot] = code;
    slots[slot + 1] = hash;
    if (code * 3 > slots.length) this.rehash();
    return code;
  }

  private same(code: number, source: Uint8Array, start: number, end: number, tag: number): boolean {
    const { bytes } = this;
    let own = this.offsets[code - 1] as number;
    if ((this.offsets[code] as number) - own !== end - start) return false;
    if (this.tags[code - 1] !== tag) return false;
    for (let i = start; i < end; i++) if (bytes[own++] !== source[i]) return false;
    return true;
  }

  private append(source: Uint8Array, start: number, end: number, tag: number): number {
    const at = this.offsets[this.distinct] as number;
    const length = end - start;
    if (at + length > 0xffffffff) throw new RangeError("a column may hold 4 GiB of distinct text");
    if (source !== this.bytes || start !== at) {
      if (at + length > this.bytes.length) this.bytes = growBytes(this.bytes, at + length);
      const { bytes } = this;
      // A view costs more than a short copy by hand.
      if (length > 48) bytes.set(source.subarray(start, end), at);
      else for (let i = 0; i < length; i++) bytes[at + i] = source[start + i] as number;
    }
    if (this.distinct === this.tags.length) this.tags = growBytes(this.tags, this.distinct + 1);
    this.tags[this.distinct] = tag;
    this.distinct++;
    if (this.distinct === this.offsets.length) {
      this.offsets = growWords(this.offsets, this.distinct + 1);
    }
    this.offsets[this.distinct] = at + length;
    return this.distinct;
  }

  private rehash(): void {
    const old = this.slots;
    const slots = new Uint32Array(old.length * 2);
    const mask = slots.length - 1;
    for (let from = 0; from < old.length; from += 2) {
      if (old[from] === 0) continue;
      const hash = old[from + 1] as number;
      let slot = (hash << 1) & mask;
      while (slots[slot] !== 0) slot = (slot + 2) & mask;
      slots[slot] = old[from] as number;
      slots[slot + 1] = hash;
    }
    this.slots = slots;
  }

  /** The text of a code given out so far. */
  textOf(code: number): string {
    if (code === 0) return "";
    return decodeText(this.bytes, this.offsets[code - 1] as number, this.offsets[code] as number);
  }

  /** The finished column, spare room given back; other threads may read it. The builder must not be used after. */
  finish(): TextColumn {
    const used = this.offsets[this.distinct] as number;
    const codes = sharedWords(this.rows);
    codes.set(this.codes.subarray(0, this.rows));
    const bytes = sharedBytes(used);
    bytes.set(this.bytes.subarray(0, used));
    const offsets = sharedWords(this.distinct + 1);
    offsets.set(this.offsets.subarray(0, this.distinct + 1));
    const tags = sharedBytes(this.distinct);
    tags.set(this.tags.subarray(0, this.distinct));
    return new TextColumn({ codes, distinct: this.distinct, bytes, offsets, tags });
  }
}

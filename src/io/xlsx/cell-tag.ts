import type { XlsxLimits } from "./limits.ts";
import { refuse, type XlsxPlace } from "./refuse.ts";
import { ascii, Attributes, sameBytes } from "./xml-attributes.ts";

/** What the stored value of a cell means (attribute `t`). */
export const TYPE = { number: 0, shared: 1, text: 2, boolean: 3, error: 4, date: 5 } as const;
export type CellType = (typeof TYPE)[keyof typeof TYPE];

const R = 0x72;
const S = 0x73;
const T = 0x74;
const INLINE = Buffer.from("inlineStr");
const STR = Buffer.from("str");
const HIDDEN = Buffer.from("hidden");
const HT = Buffer.from("ht");
const CUSTOM = Buffer.from("customHeight");

/** Reads the attributes of `<row>` and `<c>` straight from the bytes; runs once a cell. */
export class CellTag {
  /** Row number, 0 where the tag names none. */
  row = 0;
  /** 0-based column, -1 where the tag names none. */
  column = -1;
  style = 0;
  type: CellType = TYPE.number;
  hidden = false;
  /** Height of the row in points where a person set it, else 0. */
  height = 0;
  private readonly attributes: Attributes;
  private readonly place: XlsxPlace;
  private readonly limits: XlsxLimits;

  constructor(place: XlsxPlace, limits: XlsxLimits) {
    this.place = place;
    this.limits = limits;
    this.attributes = new Attributes(place);
  }

  readRow(bytes: Uint8Array, start: number, end: number): void {
    const { attributes } = this;
    this.row = 0;
    this.hidden = false;
    this.height = 0;
    let heightAt = 0;
    let custom = false;
    attributes.of(bytes, start, end);
    while (attributes.next()) {
      if (attributes.prefixed) continue;
      const size = attributes.nameEnd - attributes.nameStart;
      if (size === 1 && bytes[attributes.nameStart] === R) {
        this.row = this.digits(bytes, attributes.valueStart, attributes.valueEnd);
        if (this.row === 0) throw this.bad();
      } else if (size === 6 && attributes.isNamed(HIDDEN)) this.hidden = attributes.isTrue();
      else if (size === 2 && attributes.isNamed(HT)) heightAt = attributes.valueStart;
      else if (size === 12 && attributes.isNamed(CUSTOM)) custom = attributes.isTrue();
    }
    // A height that is only a guess of the last program is worked out anew.
    if (!custom || heightAt === 0) return;
    const height = Number.parseFloat(ascii(bytes, heightAt, Math.min(end, heightAt + 20)));
    // Excel's own limit.
    if (height > 0 && height <= 409) this.height = height;
  }

  readCell(bytes: Uint8Array, start: number, end: number): void {
    const { attributes } = this;
    this.row = 0;
    this.column = -1;
    this.style = 0;
    this.type = TYPE.number;
    let at = start;
    // As nearly all programs write it: ` r="B7" s="1" t="s"`.
    while (at + 4 < end && bytes[at] === 0x20 && bytes[at + 2] === 0x3d && bytes[at + 3] === 0x22) {
      const from = at + 4;
      let to = from;
      while (to < end && bytes[to] !== 0x22) to++;
      if (to >= end) break;
      this.take(bytes[at + 1] as number, bytes, from, to);
      at = to + 1;
    }
    attributes.of(bytes, at, end);
    while (attributes.next()) {
      if (attributes.nameEnd - attributes.nameStart !== 1 || attributes.prefixed) continue;
      const name = bytes[attributes.nameStart] as number;
      this.take(name, bytes, attributes.valueStart, attributes.valueEnd);
    }
  }

  private take(name: number, bytes: Uint8Array, start: number, end: number): void {
    if (name === R) this.readName(bytes, start, end);
    else if (name === S) this.style = this.digits(bytes, start, end);
    else if (name === T) this.readType(bytes, start, end);
  }

  /** `AB12` → column 27, row 12. */
  private readName(bytes: Uint8Array, start: number, end: number): void {
    let column = 0;
    let i = start;
    for (; i < end && i < start + 4; i++) {
      const letter = (bytes[i] as number) & ~0x20;
      if (letter < 0x41 || letter > 0x5a) break;
      column = column * 26 + letter - 0x40;
    }
    if (i === start) throw this.bad();
    this.column = column - 1;
    this.row = this.digits(bytes, i, end);
    if (this.row === 0) throw this.bad();
  }

  private readType(bytes: Uint8Array, start: number, end: number): void {
    if (end - start === 1) {
      const letter = bytes[start];
      if (letter === S) this.type = TYPE.shared;
      else if (letter === 0x6e) this.type = TYPE.number;
      else if (letter === 0x62) this.type = TYPE.boolean;
      else if (letter === 0x65) this.type = TYPE.error;
      else if (letter === 0x64) this.type = TYPE.date;
      else throw this.bad();
      return;
    }
    if (sameBytes(bytes, start, end, INLINE) || sameBytes(bytes, start, end, STR))
      this.type = TYPE.text;
    else throw this.bad();
  }

  private digits(bytes: Uint8Array, start: number, end: number): number {
    let number = 0;
    if (end - start > 10 || end === start) throw this.bad();
    for (let i = start; i < end; i++) {
      const digit = (bytes[i] as number) - 0x30;
      if (digit < 0 || digit > 9) throw this.bad();
      number = number * 10 + digit;
    }
    return number;
  }

  private bad(): Error {
    return refuse("bad-cell", this.place, {
      en: `a row or cell has a name, style or type that does not exist (rows go to ${this.limits.rows}, columns to XFD)`,
      vi: `có dòng hoặc ô mang tên, kiểu dáng hoặc kiểu dữ liệu không tồn tại (dòng tối đa ${this.limits.rows}, cột tối đa XFD)`,
    });
  }
}

import { growBytes } from "../../table/grow.ts";

/** A growing row of bytes that is filled, read out and emptied again without giving its room back. */
export class ByteSink {
  bytes: Uint8Array;
  length = 0;

  constructor(room = 1024) {
    this.bytes = new Uint8Array(room);
  }

  /** Appends bytes `start..end`; short runs by hand, since calls cost more than bytes there. */
  add(source: Uint8Array, start: number, end: number): void {
    const size = end - start;
    const at = this.length;
    if (at + size > this.bytes.length) this.bytes = growBytes(this.bytes, at + size);
    if (size < 48) {
      const bytes = this.bytes;
      for (let i = 0; i < size; i++) bytes[at + i] = source[start + i] as number;
    } else {
      this.bytes.set(source.subarray(start, end), at);
    }
    this.length = at + size;
  }

  addByte(byte: number): void {
    if (this.length === this.bytes.length) this.bytes = growBytes(this.bytes, this.length + 1);
    this.bytes[this.length++] = byte;
  }

  /** Appends a text as UTF-8; the text must be well formed. */
  addText(text: string): void {
    this.bytes = growBytes(this.bytes, this.length + text.length * 3);
    this.length += encoder.encodeInto(text, this.bytes.subarray(this.length)).written;
  }

  /** Appends a Unicode character as UTF-8. */
  addCodePoint(code: number): void {
    if (code < 0x80) return this.addByte(code);
    if (code < 0x800) this.addByte(0xc0 | (code >> 6));
    else {
      if (code < 0x10000) this.addByte(0xe0 | (code >> 12));
      else {
        this.addByte(0xf0 | (code >> 18));
        this.addByte(0x80 | ((code >> 12) & 0x3f));
      }
      this.addByte(0x80 | ((code >> 6) & 0x3f));
    }
    return this.addByte(0x80 | (code & 0x3f));
  }

  /** The bytes `start..end` as a text. */
  text(start = 0, end = this.length): string {
    if (end - start <= 24) {
      const short = this.ascii(start, end);
      if (short !== undefined) return short;
    }
    return decoder.decode(this.bytes.subarray(start, end));
  }

  /** A short text without the decoder's call cost; undefined when a byte is not ASCII. */
  private ascii(start: number, end: number): string | undefined {
    let text = "";
    for (let i = start; i < end; i++) {
      const byte = this.bytes[i] as number;
      if (byte > 127) return undefined;
      text += String.fromCharCode(byte);
    }
    return text;
  }
}

const encoder = new TextEncoder();
// Not ignoring the mark would drop a U+FEFF that stands first in a cell.
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

import { ByteSink } from "./byte-sink.ts";
import { refuse, type XlsxPlace } from "./refuse.ts";
import { addXmlText } from "./xml-text.ts";

const EQUALS = 0x3d;
const COLON = 0x3a;

/**
 * Walks the attributes of one tag in place, without making strings: call {@link of}, then {@link next}
 * until it is false; the byte ranges of name (without prefix) and raw value stand in the fields.
 */
export class Attributes {
  bytes: Uint8Array = new Uint8Array(0);
  nameStart = 0;
  nameEnd = 0;
  valueStart = 0;
  valueEnd = 0;
  /** The name had a namespace prefix. */
  prefixed = false;
  private at = 0;
  private end = 0;
  private readonly place: XlsxPlace;
  private readonly sink = new ByteSink(256);

  constructor(place: XlsxPlace) {
    this.place = place;
  }

  /** Starts on the bytes between a tag's name and its end. */
  of(bytes: Uint8Array, start: number, end: number): this {
    this.bytes = bytes;
    this.at = start;
    this.end = end;
    return this;
  }

  next(): boolean {
    const { bytes, end } = this;
    let i = this.at;
    while (i < end && (bytes[i] as number) <= 0x20) i++;
    if (i >= end) return false;
    this.nameStart = i;
    this.prefixed = false;
    while (i < end && bytes[i] !== EQUALS && (bytes[i] as number) > 0x20) {
      if (bytes[i] === COLON) {
        this.nameStart = i + 1;
        this.prefixed = true;
      }
      i++;
    }
    this.nameEnd = i;
    while (i < end && (bytes[i] as number) <= 0x20) i++;
    if (bytes[i] !== EQUALS || this.nameEnd === this.nameStart) throw this.malformed();
    i++;
    while (i < end && (bytes[i] as number) <= 0x20) i++;
    const quote = bytes[i];
    if (i >= end || (quote !== 0x22 && quote !== 0x27)) throw this.malformed();
    this.valueStart = ++i;
    while (i < end && bytes[i] !== quote) i++;
    if (i >= end) throw this.malformed();
    this.valueEnd = i;
    this.at = i + 1;
    return true;
  }

  /** The current attribute's name without prefix. */
  name(): string {
    return ascii(this.bytes, this.nameStart, this.nameEnd);
  }

  /** Whether the current attribute has this name; makes no string. */
  isNamed(name: Uint8Array): boolean {
    return sameBytes(this.bytes, this.nameStart, this.nameEnd, name);
  }

  /** Whether the current attribute's value is one of XML's two words for yes. */
  isTrue(): boolean {
    const { bytes, valueStart, valueEnd } = this;
    const size = valueEnd - valueStart;
    return size === 1 ? bytes[valueStart] === 0x31 : sameBytes(bytes, valueStart, valueEnd, TRUE);
  }

  /** The current attribute's value, references resolved. */
  value(): string {
    this.sink.length = 0;
    addXmlText(this.sink, this.bytes, this.valueStart, this.valueEnd, this.place);
    return this.sink.text();
  }

  /** All attributes of a tag by name without prefix. */
  all(bytes: Uint8Array, start: number, end: number): Map<string, string> {
    const found = new Map<string, string>();
    this.of(bytes, start, end);
    while (this.next()) {
      const name = this.name();
      // `r:id` and a plain `id` may stand together; the plain one must not hide behind the other.
      if (!found.has(name) || !this.prefixed) found.set(name, this.value());
      if (this.prefixed) found.set(`:${name}`, this.value());
    }
    return found;
  }

  private malformed(): Error {
    return refuse("bad-xml", this.place, {
      en: "an XML attribute is not well formed",
      vi: "một thuộc tính XML sai cú pháp",
    });
  }
}

const TRUE = Buffer.from("true");

/** Whether bytes `start..end` are this word. */
export function sameBytes(
  bytes: Uint8Array,
  start: number,
  end: number,
  word: Uint8Array,
): boolean {
  if (end - start !== word.length) return false;
  for (let i = 0; i < word.length; i++) if (bytes[start + i] !== word[i]) return false;
  return true;
}

/** Bytes `start..end` as characters of one byte. */
export function ascii(bytes: Uint8Array, start: number, end: number): string {
  let text = "";
  for (let i = start; i < end; i++) text += String.fromCharCode(bytes[i] as number);
  return text;
}

import { isUtf8 } from "node:buffer";
import { type XlsxLimits, XLSX_LIMITS } from "./limits.ts";
import { refuse, SUSPECT, type XlsxPlace } from "./refuse.ts";
import { DEEP, DOCTYPE, LONG_TAG, MALFORMED, MANY_ATTRIBUTES, NOT_UTF8 } from "./xml-faults.ts";
import { wholeCharacters } from "./xml-text.ts";
import { isLetter, letterHash, letterName, localName, nameHash } from "./xml-name.ts";

/** What a part's reader is told; names come without prefix, byte ranges are only good during the call. */
export interface XmlHandler {
  /** Read before every text: false = skip it unseen. */
  readonly wantsText: boolean;
  /** A tag opens; its attributes lie in `bytes` at `start..end`. */
  open(name: string, bytes: Uint8Array, start: number, end: number): void;
  /** A tag closes; also called for `<a/>`. */
  close(name: string): void;
  /** Raw text between tags, possibly one of several pieces. `literal` = from CDATA, holds no references. */
  text(bytes: Uint8Array, start: number, end: number, literal: boolean): void;
}

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const AMP = 0x26;
const CR = 0x0d;
const DOUBLE = 0x22;
const SINGLE = 0x27;

/**
 * A push tokenizer for the XML of workbooks, on UTF-8 bytes: chunks may be cut anywhere, also inside a
 * character. Checks what a hostile or torn part would break: nesting, tag and attribute counts, encoding,
 * one root. DOCTYPE is refused unread, so there are no entities to expand.
 */
export class XmlScanner {
  private carry: Uint8Array = new Uint8Array(0);
  private window: Uint8Array = new Uint8Array(0);
  private consumed = 0;
  private depth = 0;
  private rootSeen = false;
  private readonly names: Uint32Array;
  private readonly handler: XmlHandler;
  private readonly place: XlsxPlace;
  private readonly limits: XlsxLimits;

  constructor(handler: XmlHandler, place: XlsxPlace, limits: XlsxLimits = XLSX_LIMITS) {
    this.handler = handler;
    this.place = place;
    this.limits = limits;
    this.names = new Uint32Array(limits.depth + 1);
  }

  /** Takes the next bytes of the part. */
  feed(chunk: Uint8Array): void {
    const { carry } = this;
    const size = carry.length + chunk.length;
    let bytes = chunk;
    if (carry.length > 0) {
      if (this.window.length < size) this.window = new Uint8Array(Math.max(size, 1 << 17));
      bytes = this.window.subarray(0, size);
      bytes.set(carry);
      bytes.set(chunk, carry.length);
    }
    const whole = bytes.subarray(0, wholeCharacters(bytes));
    if (!isUtf8(whole)) throw this.bad(0, NOT_UTF8);
    const used = this.scan(whole, this.consumed === 0 && bytes[0] === 0xef ? 3 : 0);
    this.carry = bytes.slice(used);
    this.consumed += used;
    if (this.carry.length > this.limits.tagBytes) throw this.bad(used, LONG_TAG);
  }

  /** Ends the part: everything opened must be closed. */
  end(): void {
    if (this.carry.some((byte) => byte > 0x20) || this.depth > 0 || !this.rootSeen) {
      throw this.bad(this.carry.length, {
        en: "the XML ends too early; the file is cut off or was not written to its end",
        vi: "XML kết thúc quá sớm; tệp bị cắt cụt hoặc chưa được ghi xong",
      });
    }
  }

  /** Scans whole tokens; returns the bytes used. */
  private scan(bytes: Uint8Array, from: number): number {
    const { handler } = this;
    const end = bytes.length;
    let i = from;
    while (i < end) {
      if (bytes[i] !== LT) {
        let next = i + 1;
        const near = Math.min(end, i + 24);
        while (next < near && bytes[next] !== LT) next++;
        if (next === near && next < end) {
          next = bytes.indexOf(LT, next);
          if (next === -1) next = end;
        }
        if (this.depth === 0) this.onlySpace(bytes, i, next);
        else if (handler.wantsText) {
          const stop = next === end ? wholeText(bytes, i, end) : next;
          if (stop > i) handler.text(bytes, i, stop, false);
          if (stop < end && next === end) return stop;
        }
        i = next;
        continue;
      }
      const kind = bytes[i + 1];
      let next: number;
      if (kind === undefined) return i;
      else if (kind === SLASH) next = this.closeTag(bytes, i);
      else if (kind === BANG || kind === QUESTION) next = this.markup(bytes, i);
      else next = this.openTag(bytes, i);
      if (next === -1) return i;
      i = next;
    }
    return end;
  }

  private openTag(bytes: Uint8Array, at: number): number {
    const end = bytes.length;
    const first = bytes[at + 1] as number;
    // `<v>` and its like come once a cell.
    if (bytes[at + 2] === GT && isLetter(first) && this.depth > 0) {
      if (this.depth >= this.limits.depth) throw this.bad(at, DEEP);
      this.names[++this.depth] = letterHash(first);
      this.handler.open(letterName(first), bytes, at + 2, at + 2);
      return at + 3;
    }
    let i = at + 1;
    let nameEnd = 0;
    let quotes = 0;
    for (; i < end; i++) {
      const byte = bytes[i] as number;
      if (byte === GT) break;
      if (byte === DOUBLE || byte === SINGLE) {
        i++;
        while (i < end && bytes[i] !== byte && bytes[i] !== LT) i++;
        if (i >= end) return -1;
        if (bytes[i] === LT || nameEnd === 0) throw this.bad(at);
        quotes++;
      } else if (byte === LT) throw this.bad(at);
      else if (nameEnd === 0 && (byte <= 0x20 || byte === SLASH)) nameEnd = i;
    }
    if (i >= end) return -1;
    if (quotes > this.limits.attributes) throw this.bad(at, MANY_ATTRIBUTES);
    const empty = bytes[i - 1] === SLASH;
    const attributesEnd = empty ? i - 1 : i;
    if (nameEnd === 0) nameEnd = attributesEnd;
    if (nameEnd === at + 1) throw this.bad(at);
    if (this.depth === 0 && this.rootSeen) throw this.bad(at);
    this.rootSeen = true;
    if (this.depth >= this.limits.depth) throw this.bad(at, DEEP);
    const name = localName(bytes, at + 1, nameEnd);
    this.depth++;
    this.handler.open(name, bytes, nameEnd, attributesEnd);
    if (empty) {
      this.depth--;
      this.handler.close(name);
    } else this.names[this.depth] = nameHash(bytes, at + 1, nameEnd);
    return i + 1;
  }

  private closeTag(bytes: Uint8Array, at: number): number {
    const end = bytes.length;
    const first = bytes[at + 2] as number;
    if (bytes[at + 3] === GT && isLetter(first)) {
      if (this.depth === 0 || this.names[this.depth] !== letterHash(first)) throw this.bad(at);
      this.depth--;
      this.handler.close(letterName(first));
      return at + 4;
    }
    let i = at + 2;
    while (i < end && bytes[i] !== GT) i++;
    if (i >= end) return -1;
    let nameEnd = i;
    while ((bytes[nameEnd - 1] as number) <= 0x20) nameEnd--;
    if (this.depth === 0 || this.names[this.depth] !== nameHash(bytes, at + 2, nameEnd)) {
      throw this.bad(at);
    }
    this.depth--;
    this.handler.close(localName(bytes, at + 2, nameEnd));
    return i + 1;
  }

  /** Comments and instructions are passed over, CDATA is text, any other `<!` is refused. */
  private markup(bytes: Uint8Array, at: number): number {
    if (bytes[at + 1] === QUESTION) {
      const stop = find(bytes, "?>", at + 2);
      if (stop === -1) return -1;
      this.checkDeclaration(bytes, at, stop);
      return stop + 2;
    }
    if (bytes.length < at + 9) return -1;
    if (bytes[at + 2] === 0x2d && bytes[at + 3] === 0x2d) {
      const stop = find(bytes, "-->", at + 4);
      return stop === -1 ? -1 : stop + 3;
    }
    if (find(bytes.subarray(at, at + 9), "<![CDATA[", 0) !== 0) throw this.bad(at, DOCTYPE, "dtd");
    const stop = find(bytes, "]]>", at + 9);
    if (stop === -1) return -1;
    if (this.depth === 0) throw this.bad(at);
    if (this.handler.wantsText) this.handler.text(bytes, at + 9, stop, true);
    return stop + 3;
  }

  private checkDeclaration(bytes: Uint8Array, at: number, stop: number): void {
    if (this.consumed + at > 3) return;
    const text = Buffer.from(bytes.subarray(at, Math.min(stop, at + 200))).toString("latin1");
    const encoding = /\bencoding\s*=\s*["']([^"']{1,40})["']/.exec(text)?.[1]?.toLowerCase();
    if (encoding === undefined || /^(utf-?8|utf-?16(le|be)?|us-ascii|ascii)$/.test(encoding))
      return;
    throw this.bad(at, {
      en: `the XML is encoded as ${encoding}; workbooks are UTF-8`,
      vi: `XML dùng bảng mã ${encoding}; bảng tính phải là UTF-8`,
    });
  }

  private onlySpace(bytes: Uint8Array, start: number, end: number): void {
    for (let i = start; i < end; i++) if ((bytes[i] as number) > 0x20) throw this.bad(i);
  }

  private bad(at: number, what = MALFORMED, code = "bad-xml"): Error {
    const next = code === "dtd" ? { next: SUSPECT } : {};
    return refuse(code, this.place, what, { byte: this.consumed + at, ...next });
  }
}

/** Where text at the end of a window must stop, so as not to cut a reference or a CR from its LF. */
function wholeText(bytes: Uint8Array, start: number, end: number): number {
  if (bytes[end - 1] === CR) return end - 1;
  for (let i = end - 1; i >= start && i > end - 14; i--) {
    if (bytes[i] === 0x3b) break;
    if (bytes[i] === AMP) return i;
  }
  return end;
}

function find(bytes: Uint8Array, text: string, from: number): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(text, from, "latin1");
}

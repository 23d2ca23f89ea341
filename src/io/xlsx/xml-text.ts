import type { ByteSink } from "./byte-sink.ts";
import { refuse, type XlsxPlace } from "./refuse.ts";

const AMP = 0x26;
const CR = 0x0d;
const LF = 0x0a;
const SEMICOLON = 0x3b;

/**
 * Appends raw XML text to a sink: the five named and all numeric character references resolved, line
 * ends made LF as XML asks. Anything else behind `&` is an entity, which no sheet needs: refused.
 * @param raw as between two tags, not cut inside a reference or between CR and LF
 */
export function addXmlText(
  sink: ByteSink,
  raw: Uint8Array,
  start: number,
  end: number,
  place: XlsxPlace,
): void {
  let from = start;
  for (let i = start; i < end; i++) {
    const byte = raw[i] as number;
    if (byte !== AMP && byte !== CR) continue;
    sink.add(raw, from, i);
    if (byte === CR) {
      if (raw[i + 1] === LF && i + 1 < end) i++;
      sink.addByte(LF);
    } else {
      const stop = raw.indexOf(SEMICOLON, i + 1);
      if (stop === -1 || stop >= end || stop - i > 12) throw strayEntity(place);
      sink.addCodePoint(reference(raw, i + 1, stop, place));
      i = stop;
    }
    from = i + 1;
  }
  sink.add(raw, from, end);
}

const NAMED: Readonly<Record<string, number>> = {
  amp: 0x26,
  lt: 0x3c,
  gt: 0x3e,
  quot: 0x22,
  apos: 0x27,
};

function reference(raw: Uint8Array, start: number, end: number, place: XlsxPlace): number {
  let name = "";
  for (let i = start; i < end; i++) name += String.fromCharCode(raw[i] as number);
  const found = /^#(?:x([0-9a-fA-F]{1,8})|(\d{1,8}))$/.exec(name);
  if (found !== null) {
    const [, hex, decimal] = found;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    // Half a surrogate pair is no character; XML forbids it as well.
    if (code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)) return code;
    throw strayEntity(place);
  }
  const code = Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
  if (code === undefined) throw strayEntity(place);
  return code;
}

function strayEntity(place: XlsxPlace): Error {
  return refuse("entity", place, {
    en: "the XML uses an entity or character reference that a workbook cannot have",
    vi: "XML dùng một thực thể hoặc tham chiếu ký tự mà bảng tính không được phép có",
  });
}

/** Where the last whole character of some UTF-8 ends; what is left of one waits for the next chunk. */
export function wholeCharacters(bytes: Uint8Array): number {
  const end = bytes.length;
  for (let back = 1; back <= 3 && back <= end; back++) {
    const byte = bytes[end - back] as number;
    if (byte < 0x80) break;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? end - back : end;
  }
  return end;
}

import type { ByteSink } from "./byte-sink.ts";

const encoder = new TextEncoder();
const AMP = encoder.encode("&amp;");
const LESS = encoder.encode("&lt;");
const MORE = encoder.encode("&gt;");
const UNDERSCORE = encoder.encode("_x005F_");

/**
 * Appends text as the content of a cell's `<t>`: XML characters escaped, characters XML cannot hold and
 * carriage returns as Excel's `_xHHHH_`, and text that looks like such an escape made literal.
 * @returns how many control characters had to be escaped
 */
export function addCellText(sink: ByteSink, bytes: Uint8Array, start: number, end: number): number {
  let from = start;
  let controls = 0;
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number;
    if (byte > 0x5f && byte < 0xef) continue;
    let stand: Uint8Array | undefined;
    let size = 1;
    if (byte === 0x26) stand = AMP;
    else if (byte === 0x3c) stand = LESS;
    else if (byte === 0x3e) stand = MORE;
    else if (byte === 0x5f) {
      if (isEscape(bytes, i, end)) stand = UNDERSCORE;
    } else if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a) {
      stand = encoder.encode(`_x${byte.toString(16).toUpperCase().padStart(4, "0")}_`);
      if (byte !== 0x0d) controls++;
    } else if (byte === 0xef && bytes[i + 1] === 0xbf && (bytes[i + 2] as number) >= 0xbe) {
      stand = encoder.encode(bytes[i + 2] === 0xbe ? "_xFFFE_" : "_xFFFF_");
      size = 3;
      controls++;
    }
    if (stand === undefined) continue;
    sink.add(bytes, from, i);
    sink.add(stand, 0, stand.length);
    i += size - 1;
    from = i + 1;
  }
  sink.add(bytes, from, end);
  return controls;
}

/** Whether `_xHHHH_` stands at i, which readers would turn into one character. */
function isEscape(bytes: Uint8Array, at: number, end: number): boolean {
  if (at + 7 > end || bytes[at + 1] !== 0x78 || bytes[at + 6] !== 0x5f) return false;
  for (let i = at + 2; i < at + 6; i++) {
    const byte = bytes[i] as number;
    const digit = byte >= 0x30 && byte <= 0x39;
    const letter = (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66;
    if (!digit && !letter) return false;
  }
  return true;
}

/** Whether spaces or line ends of the text are only safe under `xml:space="preserve"`. */
export function needsPreserve(bytes: Uint8Array, start: number, end: number): boolean {
  if (start === end) return false;
  if ((bytes[start] as number) <= 0x20 || (bytes[end - 1] as number) <= 0x20) return true;
  for (let i = start; i < end; i++) if ((bytes[i] as number) < 0x20) return true;
  return false;
}

/** A text for an attribute value. */
export function attributeText(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .toWellFormed()
    .replace(/[&<>"\t\r\n]/g, (c) => `&#${c.charCodeAt(0)};`);
}

import iconv from "iconv-lite";

/** Single-byte code pages as tables, and the way back from text to the bytes it was read from. */

/**
 * The 256 characters of a code page; bytes it leaves undefined become the C1 control of the same number,
 * as browsers do. (Node 20's own TextDecoder reads windows-1252 as Latin-1, so it cannot be asked.)
 */
export function pageOf(encoding: string): readonly string[] {
  return Array.from({ length: 256 }, (_, byte) => {
    const char = iconv.decode(Buffer.from([byte]), encoding);
    return char === "\ufffd" ? String.fromCharCode(byte) : char;
  });
}

export const WINDOWS_1252 = pageOf("windows1252");
export const WINDOWS_1258 = pageOf("windows1258");

function reverse(page: readonly string[]): ReadonlyMap<number, number> {
  const back = new Map<number, number>();
  page.forEach((char, byte) => back.set(char.charCodeAt(0), byte));
  // Readers that took the bytes for Latin-1 left C1 controls instead of the page's own signs.
  for (let byte = 0x80; byte < 0xa0; byte++) if (!back.has(byte)) back.set(byte, byte);
  return back;
}

const BACK_1252 = reverse(WINDOWS_1252);
const BACK_1258 = reverse(WINDOWS_1258);

function bytesBy(back: ReadonlyMap<number, number>, text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const byte = code < 0x80 ? code : back.get(code);
    if (byte === undefined) return undefined;
    bytes[i] = byte;
  }
  return bytes;
}

/** The bytes that read as this text in windows-1252 or Latin-1; undefined when a character is in neither. */
export function bytesOf1252(text: string): Uint8Array | undefined {
  return bytesBy(BACK_1252, text);
}

/** As {@link bytesOf1252}, for windows-1258. */
export function bytesOf1258(text: string): Uint8Array | undefined {
  return bytesBy(BACK_1258, text);
}

/** Decodes bytes by a code page. */
export function decodePage(page: readonly string[], bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += page[byte] as string;
  return text;
}

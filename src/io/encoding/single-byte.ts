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

/** What windows-1252 has at 80 to 9F; above stands Latin-1. Every file asks for these two, which needs no library. */
const SIGNS_1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

export const WINDOWS_1252: readonly string[] = Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x80 && byte < 0xa0 ? SIGNS_1252.charAt(byte - 0x80) : String.fromCharCode(byte),
);

/** Where windows-1258 differs, by byte (https://encoding.spec.whatwg.org/index-windows-1258.txt). */
const OWN_1258: ReadonlyMap<number, number> = new Map([
  [0x8a, 0x8a],
  [0x8e, 0x8e],
  [0x9a, 0x9a],
  [0x9e, 0x9e],
  [0xc3, 0x102],
  [0xcc, 0x300],
  [0xd0, 0x110],
  [0xd2, 0x309],
  [0xd5, 0x1a0],
  [0xdd, 0x1af],
  [0xde, 0x303],
  [0xe3, 0x103],
  [0xec, 0x301],
  [0xf0, 0x111],
  [0xf2, 0x323],
  [0xf5, 0x1a1],
  [0xfd, 0x1b0],
  [0xfe, 0x20ab],
]);

export const WINDOWS_1258: readonly string[] = WINDOWS_1252.map((char, byte) => {
  const own = OWN_1258.get(byte);
  return own === undefined ? char : String.fromCharCode(own);
});

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

// A mark U+FEFF inside a cell is a character like any other.
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** The text of a range of UTF-8 bytes. */
export function decodeText(bytes: Uint8Array, start: number, end: number): string {
  if (end - start <= 24) {
    const short = asciiText(bytes, start, end);
    if (short !== undefined) return short;
  }
  return decoder.decode(bytes.subarray(start, end));
}

/** Decodes a short pure-ASCII range without the decoder's call cost; undefined when a byte is not ASCII. */
function asciiText(bytes: Uint8Array, start: number, end: number): string | undefined {
  let text = "";
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number;
    if (byte > 127) return undefined;
    text += String.fromCharCode(byte);
  }
  return text;
}

const COLON = 0x3a;

/** Short names that occur once a cell; looked up by their bytes, so that they need not be decoded. */
const SHORT = new Map(
  ["c", "v", "t", "f", "r", "is", "si", "row", "col", "rPh"].map((name) => {
    let packed = 0;
    for (const letter of name) packed = (packed << 8) | letter.charCodeAt(0);
    return [packed, name];
  }),
);
const ONE_LETTER: readonly string[] = Array.from({ length: 128 }, (_, byte) =>
  String.fromCharCode(byte),
);

/** Whether a byte is a plain letter, and so a whole tag name where `>` stands behind it. */
export function isLetter(byte: number): boolean {
  return (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a && byte < 128;
}

/** The name of a tag of one letter. */
export function letterName(byte: number): string {
  return ONE_LETTER[byte] as string;
}

/** {@link nameHash} of a name of one letter. */
export function letterHash(byte: number): number {
  return Math.imul(FNV_START ^ byte, FNV_PRIME) >>> 0;
}

/** A tag's name without its namespace prefix: sheets by some programs write `<x:row>`. */
export function localName(bytes: Uint8Array, start: number, end: number): string {
  let from = start;
  let packed = 0;
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number;
    packed = (packed << 8) | byte;
    if (byte === COLON) {
      from = i + 1;
      packed = 0;
    }
  }
  const size = end - from;
  if (size <= 3) {
    const known = size === 1 && packed < 128 ? ONE_LETTER[packed] : SHORT.get(packed);
    if (known !== undefined) return known;
  }
  let name = "";
  for (let i = from; i < end; i++) name += String.fromCharCode(bytes[i] as number);
  return name;
}

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a of a full tag name, to tell whether an end tag belongs to its start tag. */
export function nameHash(bytes: Uint8Array, start: number, end: number): number {
  let hash = FNV_START;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ (bytes[i] as number), FNV_PRIME);
  return hash >>> 0;
}

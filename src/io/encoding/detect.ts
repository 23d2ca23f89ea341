/** What the first bytes say about a text's encoding. */
export interface Detected {
  /** `utf-16le`, `utf-16be`, `utf-32le`, `utf-32be`, or `bytes`: ASCII-compatible, UTF-8 unless cells say otherwise. */
  readonly encoding: "bytes" | "utf-16le" | "utf-16be" | "utf-32le" | "utf-32be";
  /** Length of the byte order mark. */
  readonly bom: number;
}

const MARKS: readonly (readonly [Detected["encoding"], readonly number[]])[] = [
  ["utf-32le", [0xff, 0xfe, 0, 0]],
  ["utf-32be", [0, 0, 0xfe, 0xff]],
  ["bytes", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** High bytes of the blocks that Latin and Vietnamese letters and general punctuation lie in. */
const LATIN_BLOCKS = [0x00, 0x01, 0x03, 0x1e, 0x20];
const SAMPLE = 1 << 14;

/** Tells UTF-16 and UTF-32 from byte-wise encodings, by their mark or by where the zero bytes are. */
export function detectEncoding(head: Uint8Array): Detected {
  for (const [encoding, mark] of MARKS) {
    if (mark.every((byte, i) => head[i] === byte)) return { encoding, bom: mark.length };
  }
  const pairs = Math.min(head.length, SAMPLE) >> 1;
  const high = (offset: number): boolean => {
    let zeros = 0;
    let latin = 0;
    let otherZeros = 0;
    for (let i = 0; i < pairs; i++) {
      const byte = head[i * 2 + offset] as number;
      if (byte === 0) zeros++;
      if (LATIN_BLOCKS.includes(byte)) latin++;
      if (head[i * 2 + 1 - offset] === 0) otherZeros++;
    }
    return zeros * 4 > pairs && latin * 10 > pairs * 9 && otherZeros * 20 < pairs;
  };
  if (pairs > 1 && high(1)) return { encoding: "utf-16le", bom: 0 };
  if (pairs > 1 && high(0)) return { encoding: "utf-16be", bom: 0 };
  return { encoding: "bytes", bom: 0 };
}

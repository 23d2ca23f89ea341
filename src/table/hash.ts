/**
 * 32-bit hash of a byte range and a tag: MurmurHash3 (x86, 32 bit; Austin Appleby, public domain), seeded
 * with the tag. Four bytes a step. Not for security; equal bytes and tag give equal hashes on every machine.
 */
export function hashBytes(bytes: Uint8Array, start: number, end: number, tag: number): number {
  let h = 0x811c9dc5 ^ tag;
  let at = start;
  for (; at + 4 <= end; at += 4) {
    const word =
      (bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24);
    h ^= scramble(word);
    h = (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
  }
  let rest = 0;
  for (let i = end - 1; i >= at; i--) rest = (rest << 8) | (bytes[i] as number);
  h ^= scramble(rest) ^ (end - start);
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

function scramble(word: number): number {
  const k = Math.imul(word, 0xcc9e2d51);
  return Math.imul((k << 15) | (k >>> 17), 0x1b873593);
}

/**
 * 32-bit hash of a byte range: FNV-1a with the murmur3 finaliser.
 * Not for security; equal bytes and tag give equal hashes on every machine.
 */
export function hashBytes(bytes: Uint8Array, start: number, end: number, tag: number): number {
  let h = 0x811c9dc5 ^ tag;
  for (let i = start; i < end; i++) h = Math.imul(h ^ (bytes[i] as number), 0x01000193);
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

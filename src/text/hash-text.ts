/**
 * 32-bit hash of a text (FNV-1a over UTF-16 units with the murmur3 finaliser), the same on every machine;
 * `salt` opens another key space. Not for security.
 */
export function hashText(text: string, salt = 0): number {
  let h = 0x811c9dc5 ^ salt;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return mixHash(h, 0);
}

/** Joins two hashes into one, order mattering. */
export function mixHash(one: number, other: number): number {
  let h = one ^ Math.imul(other, 0x9e3779b1);
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Longest text compared; the rest of longer ones is cut off, so that cost stays bounded. */
const CAP = 256;
const takenLeft = new Uint8Array(CAP);
const takenRight = new Uint8Array(CAP);

/**
 * Jaro similarity, 0..1 (Jaro 1989): shared letters within half the longer length, less half the transpositions.
 * Compares UTF-16 units. Two empty texts are equal (1); one empty text shares nothing (0).
 */
export function jaro(left: string, right: string): number {
  if (left === right) return 1;
  // The greedy search for shared letters depends on its direction in rare cases; a fixed one keeps it symmetric.
  return left.length < right.length || (left.length === right.length && left < right)
    ? directed(left, right)
    : directed(right, left);
}

function directed(left: string, right: string): number {
  const n = Math.min(left.length, CAP);
  const m = Math.min(right.length, CAP);
  if (n === 0 || m === 0) return 0;
  const reach = Math.max(0, (Math.max(n, m) >> 1) - 1);
  takenLeft.fill(0, 0, n);
  takenRight.fill(0, 0, m);
  let shared = 0;
  for (let i = 0; i < n; i++) {
    const unit = left.charCodeAt(i);
    const end = Math.min(m, i + reach + 1);
    for (let j = Math.max(0, i - reach); j < end; j++) {
      if (takenRight[j] === 1 || right.charCodeAt(j) !== unit) continue;
      takenLeft[i] = 1;
      takenRight[j] = 1;
      shared++;
      break;
    }
  }
  if (shared === 0) return 0;
  let crossed = 0;
  let j = 0;
  for (let i = 0; i < n; i++) {
    if (takenLeft[i] === 0) continue;
    while (takenRight[j] === 0) j++;
    if (left.charCodeAt(i) !== right.charCodeAt(j)) crossed++;
    j++;
  }
  return (shared / n + shared / m + (shared - crossed / 2) / shared) / 3;
}

/** Share of the remaining distance that each letter of a common prefix makes up for (Winkler 1990). */
const PREFIX_GAIN = 0.1;
const PREFIX_MAX = 4;

/** Jaro similarity raised for a common prefix of up to four letters (Winkler 1990), at any similarity; 0..1, symmetric. */
export function jaroWinkler(left: string, right: string): number {
  const base = jaro(left, right);
  if (base === 1 || base === 0) return base;
  const most = Math.min(PREFIX_MAX, left.length, right.length);
  let prefix = 0;
  while (prefix < most && left.charCodeAt(prefix) === right.charCodeAt(prefix)) prefix++;
  return base + prefix * PREFIX_GAIN * (1 - base);
}

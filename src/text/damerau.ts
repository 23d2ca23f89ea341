/** Longest text compared; longer ones count as different unless equal. */
const CAP = 512;
const rows = [new Uint16Array(CAP + 2), new Uint16Array(CAP + 2), new Uint16Array(CAP + 2)] as [
  Uint16Array,
  Uint16Array,
  Uint16Array,
];

/**
 * Edits that turn one text into the other: insertions, deletions, replacements and swaps of neighbours, each 1
 * (optimal string alignment: no part is edited twice). Anything above `limit` reads `limit + 1`, found early.
 * Compares UTF-16 units; symmetric.
 */
export function damerauLevenshtein(left: string, right: string, limit = CAP): number {
  if (left === right) return 0;
  let start = 0;
  let n = left.length;
  let m = right.length;
  if (Math.abs(n - m) > limit) return limit + 1;
  while (start < n && start < m && left.charCodeAt(start) === right.charCodeAt(start)) start++;
  while (n > start && m > start && left.charCodeAt(n - 1) === right.charCodeAt(m - 1)) {
    n--;
    m--;
  }
  n -= start;
  m -= start;
  if (n === 0 || m === 0) return Math.min(n + m, limit + 1);
  if (limit === 1) return oneEdit(left, right, start, n, m);
  if (n > CAP || m > CAP) return limit + 1;
  return banded(left, right, start, n, m, limit);
}

/** With equal ends off, one edit is one letter for another or two that changed places; anything else is two at least. */
function oneEdit(left: string, right: string, start: number, n: number, m: number): number {
  if (n === 1 && m === 1) return 1;
  const swapped =
    n === 2 &&
    m === 2 &&
    left.charCodeAt(start) === right.charCodeAt(start + 1) &&
    left.charCodeAt(start + 1) === right.charCodeAt(start);
  return swapped ? 1 : 2;
}

/** The table row by row, only the diagonal band that can still stay within the limit. */
function banded(
  left: string,
  right: string,
  start: number,
  n: number,
  m: number,
  limit: number,
): number {
  let [before, last, current] = rows;
  const far = limit + 1;
  for (let j = 0; j <= m; j++) last[j] = j;
  for (let i = 1; i <= n; i++) {
    const unit = left.charCodeAt(start + i - 1);
    const from = Math.max(1, i - limit);
    const to = Math.min(m, i + limit);
    current[0] = i;
    if (from > 1) current[from - 1] = far;
    let best = from === 1 ? i : far;
    for (let j = from; j <= to; j++) {
      const other = right.charCodeAt(start + j - 1);
      let cost = (last[j - 1] as number) + (unit === other ? 0 : 1);
      const dropped = (current[j - 1] as number) + 1;
      if (dropped < cost) cost = dropped;
      // Above the band of the row before nothing was written: such a cell is out of reach anyway.
      if (j < i + limit) cost = Math.min(cost, (last[j] as number) + 1);
      if (
        i > 1 &&
        j > 1 &&
        unit === right.charCodeAt(start + j - 2) &&
        other === left.charCodeAt(start + i - 2)
      ) {
        cost = Math.min(cost, (before[j - 2] as number) + 1);
      }
      current[j] = cost;
      if (cost < best) best = cost;
    }
    if (best > limit) return far;
    [before, last, current] = [last, current, before];
  }
  return Math.min(last[m] as number, far);
}

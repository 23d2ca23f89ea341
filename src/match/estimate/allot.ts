import { type Band, BANDS, type Kind } from "./bands.ts";

/** What part of the questions each kind gets. */
const PARTS: Readonly<Record<Kind, number>> = { merged: 0.4, review: 0.2, missed: 0.4 };
/** No band gets less than this part, as far as it has that many. */
const LEAST = 0.03;

/**
 * How many questions each band gets: within a kind in proportion to how much it holds times how much answers in it will
 * vary (Neyman 1934), never more than there is; what one band has no use for goes to the others.
 */
export function allot(bands: readonly Band[], wanted: number): number[] {
  const spread = bands.map(({ name, size, units }) => {
    const { wrong } = BANDS[name];
    return units === 0 ? 0 : size * Math.sqrt(wrong * (1 - wrong));
  });
  const ofKind = (kind: Kind): number =>
    bands.reduce((sum, { name }, i) => sum + (BANDS[name].kind === kind ? (spread[i] ?? 0) : 0), 0);
  const need = bands.map(({ name, units }, i) => {
    const { kind } = BANDS[name];
    return units === 0 ? 0 : Math.max(LEAST, (PARTS[kind] * (spread[i] ?? 0)) / ofKind(kind));
  });
  const most = bands.reduce((sum, { units }) => sum + units, 0);
  let left = Math.min(wanted, most);
  const given = bands.map(() => 0);
  const open = new Set(bands.flatMap(({ units }, i) => (units > 0 ? [i] : [])));
  for (let full = true; full && open.size > 0;) {
    full = false;
    const all = [...open].reduce((sum, i) => sum + (need[i] ?? 0), 0);
    for (const i of open) {
      const units = bands[i]?.units ?? 0;
      given[i] = (left * (need[i] ?? 0)) / all;
      if (given[i] < units) continue;
      given[i] = units;
      full = true;
    }
    if (!full) break;
    for (const i of open) if (given[i] === bands[i]?.units) open.delete(i);
    left = Math.min(wanted, most);
    for (const [i, { units }] of bands.entries()) if (units > 0 && !open.has(i)) left -= units;
  }
  return rounded(given, Math.min(wanted, most));
}

/** Whole numbers of the same sum, the largest remainders rounded up. */
function rounded(given: readonly number[], sum: number): number[] {
  const whole = given.map((n) => Math.floor(n + 1e-9));
  const order = given
    .map((n, i) => ({ i, rest: n - (whole[i] ?? 0) }))
    .sort((a, b) => b.rest - a.rest || a.i - b.i);
  let missing = sum - whole.reduce((a, b) => a + b, 0);
  for (const { i } of order) {
    if (missing <= 0) break;
    whole[i] = (whole[i] ?? 0) + 1;
    missing--;
  }
  return whole;
}

/** An estimate with its 95 % interval. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const Z = 1.96;

/**
 * Share of a population of which `asked` were drawn at random and `yes` of them said yes: Wilson's score interval
 * (1927), which stays honest where nobody or everybody said yes. A large part of a small population is worth more
 * answers (finite population correction), all of it is no estimate any more; limits are whole members of it.
 */
export function wilson(yes: number, asked: number, population = Infinity): Interval {
  if (asked <= 0) return { value: Number.NaN, low: 0, high: 1 };
  const value = yes / asked;
  if (asked >= population) return { value, low: value, high: value };
  const n = population === Infinity ? asked : (asked * (population - 1)) / (population - asked);
  const middle = (value + (Z * Z) / (2 * n)) / (1 + (Z * Z) / n);
  const half =
    (Z * Math.sqrt((value * (1 - value)) / n + (Z * Z) / (4 * n * n))) / (1 + (Z * Z) / n);
  const low = Math.max(0, Math.min(value, middle - half));
  const high = Math.min(1, Math.max(value, middle + half));
  if (population === Infinity) return { value, low, high };
  return {
    value,
    low: Math.min(value, Math.floor(low * population + ROUNDING) / population),
    high: Math.max(value, Math.min(1, Math.ceil(high * population - ROUNDING) / population)),
  };
}

const ROUNDING = 1e-9;

/**
 * A sum of independent estimates, each times its scale: the limits are as far from the sum as the single limits are
 * from their values, added up as squares (MOVER: Zou and Donner 2008, Statistics in Medicine 27, 1693–1702; for shares
 * of strata Yan and Su 2010).
 */
export function sumOf(
  parts: readonly { readonly scale: number; readonly of: Interval }[],
): Interval {
  let value = 0;
  let below = 0;
  let above = 0;
  for (const { scale, of } of parts) {
    value += scale * of.value;
    below += (scale * (of.value - of.low)) ** 2;
    above += (scale * (of.high - of.value)) ** 2;
  }
  return { value, low: Math.max(0, value - Math.sqrt(below)), high: value + Math.sqrt(above) };
}

/**
 * One estimate divided by another, independent one, both at least 0 (MOVER for ratios: Donner and Zou 2012, Statistical
 * Methods in Medical Research 21, 347–359). Where the divisor may be nothing, the upper limit is infinite.
 */
export function ratioOf(over: Interval, under: Interval): Interval {
  const value = over.value / under.value;
  const product = over.value * under.value;
  const low = (() => {
    const divisor = under.high * (2 * under.value - under.high);
    if (divisor <= 0) return over.low / under.high;
    const inner = product ** 2 - over.low * (2 * over.value - over.low) * divisor;
    return (product - Math.sqrt(Math.max(0, inner))) / divisor;
  })();
  const divisor = under.low * (2 * under.value - under.low);
  const inner = product ** 2 - over.high * (2 * over.value - over.high) * divisor;
  const high = divisor <= 0 ? Infinity : (product + Math.sqrt(Math.max(0, inner))) / divisor;
  return { value, low: Math.max(0, Math.min(value, low)), high: Math.max(value, high) };
}

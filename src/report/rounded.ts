/** Decimals kept of every number in `report.json` that is not whole; said in its schema. */
export const DECIMALS = 6;

const SCALE = 10 ** DECIMALS;

/** A copy of plain data with its numbers rounded, so that files do not differ in digits nobody can use. */
export function rounded<T>(value: T): T;
export function rounded(value: unknown): unknown {
  if (typeof value === "number") {
    return Number.isInteger(value) ? value : Math.round(value * SCALE) / SCALE;
  }
  if (Array.isArray(value)) return value.map((item: unknown) => rounded(item));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, rounded(member)]));
}

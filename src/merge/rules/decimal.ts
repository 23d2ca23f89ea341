/** A decimal number kept exactly: `units` of 10^-scale. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

const PLAIN = /^[+-]?\d{1,30}(?:\.\d{1,20})?$/;

/** Reads a plain decimal (`1250000`, `-3.50`); undefined for anything else. */
export function decimalOf(text: string): Decimal | undefined {
  const plain = text.trim();
  if (!PLAIN.test(plain)) return undefined;
  const dot = plain.indexOf(".");
  if (dot === -1) return { units: BigInt(plain.replace("+", "")), scale: 0 };
  return {
    units: BigInt((plain.slice(0, dot) + plain.slice(dot + 1)).replace("+", "")),
    scale: plain.length - dot - 1,
  };
}

function atScale(d: Decimal, scale: number): bigint {
  return d.units * 10n ** BigInt(scale - d.scale);
}

/** Negative when a is less than b. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale);
  const left = atScale(a, scale);
  const right = atScale(b, scale);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The exact sum. */
export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { units: atScale(a, scale) + atScale(b, scale), scale };
}

/** Written plainly, with as many decimals as it carries. */
export function decimalText(d: Decimal): string {
  const sign = d.units < 0n ? "-" : "";
  const digits = (d.units < 0n ? -d.units : d.units).toString().padStart(d.scale + 1, "0");
  if (d.scale === 0) return sign + digits;
  return `${sign}${digits.slice(0, -d.scale)}.${digits.slice(-d.scale)}`;
}

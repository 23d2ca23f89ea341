/** A number cell's text, and whether Excel can no longer hold all the digits that were typed. */
export interface NumberText {
  readonly text: string;
  readonly damaged: boolean;
}

/**
 * The number as a person typed it, from what the file stores. Excel keeps 15 significant digits and
 * stores the nearest binary fraction with 17, so `0.30000000000000004` is 0.3. Whole numbers come out
 * without exponent; those of more than 15 digits are marked, since Excel made their tail zero.
 * @returns undefined when the bytes are no number at all
 */
export function numberText(raw: string): NumberText | undefined {
  const trimmed = raw.trim();
  if (trimmed.length > 400 || !/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,4})?$/.test(trimmed)) {
    return undefined;
  }
  if (/^-?[1-9]\d{0,39}$/.test(trimmed)) {
    return { text: trimmed, damaged: digitsOf(trimmed) > 15 };
  }
  const value = Number(trimmed);
  if (!Number.isFinite(value)) return undefined;
  const damaged = Math.abs(value) >= 1e15;
  return { text: plain(Number(value.toPrecision(15))), damaged };
}

function digitsOf(text: string): number {
  return text.startsWith("-") ? text.length - 1 : text.length;
}

/** The shortest text of a double without exponent, for all sizes a person types. */
export function plain(value: number): string {
  const text = String(value === 0 ? 0 : value);
  const found = /^(-?)(\d)(?:\.(\d+))?e([+-])(\d+)$/.exec(text);
  if (found === null) return text;
  const [, sign = "", lead = "", rest = "", direction, power] = found;
  const exponent = Number(power);
  // Beyond this a person writes an exponent too.
  if (exponent > 40) return text.toUpperCase();
  if (direction === "-") return `${sign}0.${"0".repeat(exponent - 1)}${lead}${rest}`;
  return sign + lead + rest.padEnd(exponent, "0");
}

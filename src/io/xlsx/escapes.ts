const UNDERSCORE = 0x5f;
const SMALL_X = 0x78;

/** Whether `_x` stands in the bytes, i.e. whether {@link decodeEscapes} could have work. */
export function mayHoldEscape(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i + 6 < end; i++) {
    if (bytes[i] === UNDERSCORE && bytes[i + 1] === SMALL_X) return true;
  }
  return false;
}

/**
 * Resolves Excel's `_xHHHH_` escapes (ECMA-376 ST_Xstring): `_x000D_` is a carriage return, `_x005F_` an
 * underscore. Half a surrogate pair stays as written, since it is no character.
 */
export function decodeEscapes(text: string): string {
  const plain = text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  if (plain.isWellFormed()) return plain;
  return text.replace(
    /_x([dD][89abAB][0-9A-Fa-f]{2})__x([dD][c-fC-F][0-9A-Fa-f]{2})_|_x([0-9A-Fa-f]{4})_/g,
    (whole: string, high?: string, low?: string, single?: string) => {
      const units = [high, low, single].filter((unit) => unit !== undefined);
      const made = String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)));
      return made.isWellFormed() ? made : whole;
    },
  );
}

// A mark U+FEFF inside a cell is a character like any other.
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Ranges longer than this are left to the decoder, whose call pays off by then. */
const BY_HAND = 64;
const units = new Uint16Array(BY_HAND);
/** The first n units, for every n: making a view per text costs more than decoding it. */
const firstUnits = Array.from({ length: BY_HAND + 1 }, (_, n) => units.subarray(0, n));

/** The text of a range of UTF-8 bytes. Short ones are decoded by hand, in less time than a call of the decoder takes. */
export function decodeText(bytes: Uint8Array, start: number, end: number): string {
  if (end - start <= BY_HAND) {
    const count = unitsOf(bytes, start, end);
    if (count >= 0) {
      // `apply` takes any array of numbers; its type does not say so.
      const view = firstUnits[count] as unknown as number[];
      return String.fromCharCode.apply(null, view);
    }
  }
  return decoder.decode(bytes.subarray(start, end));
}

/** Decodes well-formed text of the basic plane into `units`; -1 for anything else, which is the decoder's. */
function unitsOf(bytes: Uint8Array, start: number, end: number): number {
  let count = 0;
  let at = start;
  while (at < end) {
    const lead = bytes[at++] as number;
    if (lead < 0x80) {
      units[count++] = lead;
    } else if (lead >= 0xc2 && lead < 0xe0 && at < end) {
      const second = bytes[at++] as number;
      if ((second & 0xc0) !== 0x80) return -1;
      units[count++] = ((lead & 0x1f) << 6) | (second & 0x3f);
    } else if (lead >= 0xe0 && lead < 0xf0 && at + 1 < end) {
      const second = bytes[at++] as number;
      const third = bytes[at++] as number;
      if ((second & 0xc0) !== 0x80 || (third & 0xc0) !== 0x80) return -1;
      const unit = ((lead & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
      // Overlong forms and surrogates are no UTF-8.
      if (unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff)) return -1;
      units[count++] = unit;
    } else return -1;
  }
  return count;
}

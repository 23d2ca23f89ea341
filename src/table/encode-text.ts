const encoder = new TextEncoder();

/** Texts longer than this are left to the encoder, whose call pays off by then. */
const BY_HAND = 96;

/**
 * Writes a text as UTF-8 at `at`; the caller has made room for three bytes a UTF-16 unit. Short texts are
 * written by hand, in half the time a call of the encoder takes. A lone surrogate becomes U+FFFD.
 * @returns the position behind the text
 */
export function encodeText(text: string, bytes: Uint8Array, at: number): number {
  const { length } = text;
  let end = at;
  if (length <= BY_HAND) {
    let i = 0;
    for (; i < length; i++) {
      const unit = text.charCodeAt(i);
      if (unit < 0x80) bytes[end++] = unit;
      else if (unit < 0x800) {
        bytes[end++] = 0xc0 | (unit >> 6);
        bytes[end++] = 0x80 | (unit & 0x3f);
      } else if (unit < 0xd800 || unit > 0xdfff) {
        bytes[end++] = 0xe0 | (unit >> 12);
        bytes[end++] = 0x80 | ((unit >> 6) & 0x3f);
        bytes[end++] = 0x80 | (unit & 0x3f);
      } else break;
    }
    if (i === length) return end;
  }
  return at + encoder.encodeInto(text, bytes.subarray(at)).written;
}

/** Arabic-Indic, Persian, Devanagari and Thai digits. */
const OTHER_DIGITS = /[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u0E50-\u0E59]/g;
const ZEROS = [0xe50, 0x966, 0x6f0, 0x660];

/** Digits of other scripts as the ASCII ones people read them for; full-width ones are NFKC's business. */
export function asciiDigits(text: string): string {
  return text.replaceAll(OTHER_DIGITS, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (ZEROS.find((zero) => code >= zero) ?? code));
  });
}

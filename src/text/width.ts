/** Columns a text takes on a terminal: combining marks and zero-width characters 0, East Asian wide and emoji 2. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (code < 0x300) width++;
    else if (ZERO.test(char)) continue;
    else width += isWide(code) ? 2 : 1;
  }
  return width;
}

/** Fills up with spaces to a display width; a longer text is returned as it is. */
export function padWidth(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

/** Cuts to a display width, the last column an ellipsis where something was cut. */
export function clipWidth(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let clipped = "";
  let used = 0;
  for (const char of text) {
    const w = displayWidth(char);
    if (used + w > width - 1) break;
    clipped += char;
    used += w;
  }
  return `${clipped}…`;
}

const ZERO = /\p{Mn}|\p{Me}|\p{Cf}/u;

/** Wide by East Asian Width (UAX #11): CJK, Hangul, kana, full-width forms, emoji blocks. */
function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x1f300 && code <= 0x1faff) ||
    (code >= 0x20000 && code <= 0x3fffd)
  );
}

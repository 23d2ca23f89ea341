/**
 * Text from files made fit for a terminal or log: control characters, escape sequences and bidi marks
 * become visible `\xNN`, so no cell or file name can paint the screen or forge a CI command.
 */
export function safeText(text: string): string {
  return text.replace(UNSAFE, (c) => {
    const code = c.codePointAt(0) ?? 0;
    return code < 256
      ? `\\x${code.toString(16).padStart(2, "0")}`
      : `\\u${code.toString(16).padStart(4, "0")}`;
  });
}

const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** A word with a digit is a number or a code: its first sign might be all there is of it. */
const DIGIT = /\d/;

/**
 * A personal value made unrecognisable but still tellable apart by shape: e-mails keep one letter and the
 * domain's ending, digits all but the last two (short numbers nothing), words their initials. Length is not
 * preserved, so nothing can be measured back.
 */
export function maskValue(value: string): string {
  const text = value.trim();
  if (text === "") return "";
  const at = text.lastIndexOf("@");
  if (at > 0 && at < text.length - 1) {
    const [head = ""] = text;
    const dot = text.lastIndexOf(".");
    const [domain = ""] = text.slice(at + 1);
    return `${head}***@${domain}***${dot > at ? text.slice(dot).slice(0, 8) : ""}`;
  }
  const digits = text.replace(/\D/g, "");
  if (digits.length >= 5 && digits.length * 2 >= text.length) return `***${digits.slice(-2)}`;
  return text
    .split(/\s+/, 6)
    .map((word) =>
      DIGIT.test(word) ? "***" : `${String.fromCodePoint(word.codePointAt(0) ?? 63)}.`,
    )
    .join(" ");
}

const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+/g;

/** An id in plain characters, wrappings and labels such as `MST:` taken off. */
export function tidyId(raw: string): string {
  const text = raw.normalize("NFKC").replace(INVISIBLE, "").replaceAll(/\s+/g, " ").trim();
  return text
    .replace(/^="?([^"]*)"?$/, "$1")
    .replace(/^['’]/, "")
    .replace(
      /^(?:mst|mã số thuế|ma so thue|cccd|cmnd|cmt|căn cước|số|so|passport|hộ chiếu|vat|tax id|tin|ust-?id(?:-?nr)?\.?|st-?nr\.?|ssn|no)(?:\s?[.:#]\s?|\s+(?=\d))/i,
      "",
    )
    .replace(/\s?\([\p{L}\s]+\)$/u, "")
    .replace(/^(\d+)[.,]0$/, "$1")
    .trim();
}

/** The id without separators, in capitals: what counts when two are compared. */
export function compactId(text: string): string {
  return text.replaceAll(/[\s./\\_–-]+/g, "").toUpperCase();
}

/** True for a number a spreadsheet shortened to `1.2E+11`; its last digits are gone. */
export function lostDigits(text: string): boolean {
  return /^\d(?:[.,]\d+)?E\+\d{1,2}$/i.test(text);
}

/** One digit all along, or counting up or down: typed to get past a required field. */
export function isDummyId(compact: string): boolean {
  return (
    /^[A-Z]{0,2}(\d)\1{4,}$/.test(compact) ||
    (compact.length > 5 &&
      ("01234567890123".includes(compact) || "9876543210987".includes(compact)))
  );
}

/** First three and last two characters; the rest hidden. */
export function maskId(value: string): string {
  if (value.length < 7) return "***";
  return `${value.slice(0, 3)}${"*".repeat(value.length - 5)}${value.slice(-2)}`;
}

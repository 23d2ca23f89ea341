/** A name in parts, as matching sees it: any part may be "". */
export interface NameParts {
  /** `vietnamese` (family first, tones matter), `western`, or `company` (its whole name in `given`). */
  readonly style: NameStyle;
  readonly family: string;
  readonly middle: string;
  readonly given: string;
}

export type NameStyle = "vietnamese" | "western" | "company";

const SEPARATOR = "\u001f";
const LETTER: Readonly<Record<NameStyle, string>> = { vietnamese: "V", western: "W", company: "C" };

/**
 * Writes a name for matching: `family ␟ middle ␟ given ␟ style`, accents kept. What separate columns,
 * one column, and either order say about one person becomes the same text.
 */
export function encodeName({ style, family, middle, given }: NameParts): string {
  return [family, middle, given, LETTER[style]].join(SEPARATOR).toLowerCase();
}

/** Reads what {@link encodeName} wrote; any other text is taken for a given name without parts. */
export function decodeName(text: string): NameParts {
  const [family = "", middle = "", given, letter] = text.split(SEPARATOR);
  if (given === undefined)
    return { style: "western", family: "", middle: "", given: family.toLowerCase() };
  const style = letter === "v" ? "vietnamese" : letter === "c" ? "company" : "western";
  return { style, family, middle, given };
}

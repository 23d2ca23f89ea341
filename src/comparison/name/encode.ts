/** A name in parts, as matching sees it: any part may be "". */
export interface NameParts {
  /** `vietnamese` (family first, tones matter), `western`, or `company` (its whole name in `given`). */
  readonly style: NameStyle;
  readonly family: string;
  readonly middle: string;
  readonly given: string;
  /** `Jr.`, `III`: what tells father and son of one name apart; absent where the name says nothing of it. */
  readonly generation?: string;
}

export type NameStyle = "vietnamese" | "western" | "company";

const SEPARATOR = "\u001f";
const LETTER: Readonly<Record<NameStyle, string>> = { vietnamese: "V", western: "W", company: "C" };

/**
 * Writes a name for matching: `family ␟ middle ␟ given ␟ style`, and the generation if told, accents kept. What separate columns,
 * one column, and either order say about one person becomes the same text.
 */
export function encodeName({ style, family, middle, given, generation }: NameParts): string {
  const parts = [family, middle, given, LETTER[style]];
  if (generation !== undefined && generation !== "") parts.push(generation);
  return parts.join(SEPARATOR).toLowerCase();
}

/** Reads what {@link encodeName} wrote; any other text is taken for a given name without parts. */
export function decodeName(text: string): NameParts {
  const [family = "", middle = "", given, letter, generation] = text.split(SEPARATOR);
  if (given === undefined)
    return { style: "western", family: "", middle: "", given: family.toLowerCase() };
  const style = letter === "v" ? "vietnamese" : letter === "c" ? "company" : "western";
  const parts = { style, family, middle, given } as const;
  return generation === undefined ? parts : { ...parts, generation };
}

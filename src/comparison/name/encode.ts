/** A name in parts, as matching sees it: any part may be "". */
export interface NameParts {
  /** `vietnamese` (family first, tones matter), `western`, or `company` (its whole name in `given`). */
  readonly style: NameStyle;
  readonly family: string;
  readonly middle: string;
  readonly given: string;
  /** `Jr.`, `III`: what tells father and son of one name apart; absent where the name says nothing of it. */
  readonly generation?: string;
  /** The people a cell of several names, each as in a row of their own; the whole cell stands in `given`. */
  readonly people?: readonly NameParts[];
}

export type NameStyle = "vietnamese" | "western" | "company";

const SEPARATOR = "\u001f";
const LETTER: Readonly<Record<NameStyle, string>> = { vietnamese: "V", western: "W", company: "C" };

/**
 * Writes a name for matching: `family ␟ middle ␟ given ␟ style`, and the generation if told, accents kept; behind them the
 * same four of each of several people. What separate columns, one column, and either order say about one person becomes
 * the same text.
 */
export function encodeName(name: NameParts): string {
  const { family, middle, given, style, generation = "", people } = name;
  let text = `${family}${SEPARATOR}${middle}${SEPARATOR}${given}${SEPARATOR}${LETTER[style]}`;
  if (generation !== "" || people !== undefined) text += SEPARATOR + generation;
  for (const one of people ?? []) text += SEPARATOR + fourOf(one).join(SEPARATOR);
  return text.toLowerCase();
}

function fourOf({ family, middle, given, style }: NameParts): string[] {
  return [family, middle, given, LETTER[style]];
}

/** Reads what {@link encodeName} wrote; any other text is taken for a given name without parts. */
export function decodeName(text: string): NameParts {
  const [family = "", middle = "", given, letter = "", generation, ...rest] = text.split(SEPARATOR);
  if (given === undefined)
    return { style: "western", family: "", middle: "", given: family.toLowerCase() };
  const parts = { style: styleOf(letter), family, middle, given } as const;
  if (generation === undefined) return parts;
  if (rest.length === 0) return { ...parts, generation };
  const people: NameParts[] = [];
  for (let at = 0; at + 3 < rest.length; at += 4) {
    const [own = "", between = "", called = "", way = ""] = rest.slice(at, at + 4);
    people.push({ style: styleOf(way), family: own, middle: between, given: called });
  }
  return { ...parts, generation, people };
}

function styleOf(letter: string): NameStyle {
  return letter === "v" ? "vietnamese" : letter === "c" ? "company" : "western";
}

const GENERATION = /^(?:jr|sr|junior|senior|jun|sen|ii|iii|iv|v|vi|vii)$/;
/** German `jun.` and `sen.` behind a name; Jun and Sen are names themselves. */
const GERMAN = /^(?:jun|sen)\.?$/i;
const GERMAN_WRITTEN = /^(?:[Jj]un|[Ss]en)\.$|^(?:jun|sen)$|^(?:[Jj]unior|[Ss]enior)$/;

/** Whether a word behind a name is a German generation as Germans write it: `jun.`, `Jun.`, `sen`, `junior`; not `Sen`, `JUN`. */
export function isGermanGeneration(word: string): boolean {
  return GERMAN_WRITTEN.test(word);
}

const bare = (word: string): string => word.toLowerCase().replaceAll(/[.,]/g, "");

/** `jr` of `Jr. PhD`; "" where a suffix tells no generation. */
export function generationOf(suffix: string): string {
  if (suffix === "") return "";
  return (
    suffix
      .split(" ")
      .map(bare)
      .find((word) => GENERATION.test(word)) ?? ""
  );
}

/** A name part without the generation behind it (`Smith Jr.`, `Smith, III`), and the generation. */
export function withoutGeneration(part: string): {
  readonly rest: string;
  readonly generation: string;
} {
  const words = part.split(/\s+/);
  const last = bare(words.at(-1) ?? "");
  const written = words.at(-1) ?? "";
  const name = last === "v" || (GERMAN.test(written) && !isGermanGeneration(written));
  if (words.length < 2 || name || !GENERATION.test(last)) return { rest: part, generation: "" };
  return { rest: words.slice(0, -1).join(" ").replace(/,$/, ""), generation: last };
}

/** Vietnamese words for the elder and the younger of two of one name. */
const ELDER_OR_YOUNGER: ReadonlyMap<string, string> = new Map([
  ["con", "jr"],
  ["bố", "sr"],
  ["cha", "sr"],
]);

/** The generation that columns of suffixes tell; "" for none. */
export function generationIn(suffixes: readonly string[]): string {
  for (const suffix of suffixes) {
    const text = suffix.slice(0, 40).trim().toLowerCase();
    const generation = ELDER_OR_YOUNGER.get(text) ?? generationOf(text);
    if (generation !== "") return generation;
  }
  return "";
}

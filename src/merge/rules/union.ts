import type { Candidate, Rule } from "./define.ts";

const SEPARATOR = /[;,|\n\r]/;
/** Between united notes; not used inside tags. */
const NOTE_GLUE = " | ";
const TAG_GLUE = "; ";

/** The entries of a list cell as written, trimmed, without empty ones. */
export function listEntries(text: string): string[] {
  return text
    .split(SEPARATOR)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}

/** Unites lists (tags, groups, segments) without repeats, case aside; the newest spelling stays. */
export const uniteLists: Rule = (_best, all) =>
  unite(
    all,
    (c) => listEntries(c.text),
    (entry) => entry.normalize("NFC").toLowerCase(),
    TAG_GLUE,
  );

/** Unites notes, each once, newest first. */
export const uniteNotes: Rule = (_best, all) =>
  unite(
    all,
    (c) => c.text.split(NOTE_GLUE).map((t) => t.trim()),
    (text) => text,
    NOTE_GLUE,
  );

function unite(
  all: readonly Candidate[],
  entries: (candidate: Candidate) => readonly string[],
  keyOf: (entry: string) => string,
  glue: string,
): { from: Candidate; text: string } {
  const said = all.filter((c) => c.bad < 3);
  const use = said.length > 0 ? said : all;
  const seen = new Set<string>();
  const united: string[] = [];
  for (const candidate of use) {
    for (const entry of entries(candidate)) {
      const key = keyOf(entry);
      if (entry === "" || seen.has(key)) continue;
      seen.add(key);
      united.push(entry);
    }
  }
  return { from: use[0] as Candidate, text: united.join(glue) };
}

/** Whether a united text still holds all of a value, letter for letter. */
export function heldIn(united: string, value: string): boolean {
  if (united.split(NOTE_GLUE).includes(value.trim())) return true;
  const has = new Set(listEntries(united));
  const entries = listEntries(value);
  return entries.length > 0 && entries.every((entry) => has.has(entry));
}

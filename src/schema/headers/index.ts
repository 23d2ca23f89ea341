import { foldTight } from "../../text/fold.ts";
import { CHINESE } from "./chinese.ts";
import { CZECH } from "./czech.ts";
import { DANISH } from "./danish.ts";
import type { HeaderLanguage } from "./define.ts";
import { DUTCH } from "./dutch.ts";
import { ENGLISH } from "./english.ts";
import { FINNISH } from "./finnish.ts";
import { FRENCH } from "./french.ts";
import { GERMAN } from "./german.ts";
import { INDONESIAN } from "./indonesian.ts";
import { ITALIAN } from "./italian.ts";
import { JAPANESE } from "./japanese.ts";
import { KOREAN } from "./korean.ts";
import { POLISH } from "./polish.ts";
import { PORTUGUESE } from "./portuguese.ts";
import { RUSSIAN } from "./russian.ts";
import { SPANISH } from "./spanish.ts";
import { SWEDISH } from "./swedish.ts";
import { THAI } from "./thai.ts";
import { TURKISH } from "./turkish.ts";

/** The header words of every language, one file each; to add a language: a file and a line here. */
export const HEADER_LANGUAGES: readonly HeaderLanguage[] = [
  ENGLISH,
  GERMAN,
  FRENCH,
  SPANISH,
  PORTUGUESE,
  ITALIAN,
  DUTCH,
  POLISH,
  CZECH,
  SWEDISH,
  DANISH,
  FINNISH,
  TURKISH,
  INDONESIAN,
  RUSSIAN,
  CHINESE,
  JAPANESE,
  KOREAN,
  THAI,
];

/** Field → folded tight header words of all languages; folded when first asked for. */
export function wordsByField(): ReadonlyMap<string, ReadonlySet<string>> {
  if (byField !== undefined) return byField;
  const map = new Map<string, Set<string>>();
  for (const { words } of HEADER_LANGUAGES) {
    for (const [field, list] of Object.entries(words)) {
      let known = map.get(field);
      if (known === undefined) map.set(field, (known = new Set()));
      for (const header of list.split("|")) known.add(foldTight(header));
    }
  }
  return (byField = map);
}

let byField: ReadonlyMap<string, ReadonlySet<string>> | undefined;
let keys: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Language → folded tight header words of it; folded when first asked for. */
export function headerWordsOf(): ReadonlyMap<string, ReadonlySet<string>> {
  keys ??= new Map(
    HEADER_LANGUAGES.map(({ language, words }) => [
      language,
      new Set(Object.values(words).flatMap((list) => list.split("|").map(foldTight))),
    ]),
  );
  return keys;
}

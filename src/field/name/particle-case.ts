import { SUFFIXES } from "../../country/names/titles.ts";
import { isWesternGiven } from "../../country/names/western-given.ts";
import { foldAccents } from "../../text/fold.ts";
import { capitalised } from "./capital.ts";

/** How a family name's first particle is written: `de la Cruz`; `van Dijk` but `De Luca`; `Van Dyke`. */
type Front = "small" | "usual" | "large";

/** What capitals are put by, besides the words. */
export interface CaseCustom {
  readonly front: Front;
  /** ISO 3166-1 alpha-2, "" = unknown. */
  readonly country: string;
  readonly turkish: boolean;
}

/** Where people write the particle small that their family name begins with (not Italy: De Luca). */
const SMALL_FRONT: ReadonlySet<string> = new Set(
  "ES MX AR CO CL PE VE EC GT CU BO DO HN PY SV NI CR PA UY PR PT BR FR".split(" "),
);

/** Where it is written large whatever it was in the language it came from: Van Dyke, Van den Berghe. */
const LARGE_FRONT: ReadonlySet<string> = new Set("US CA AU NZ GB IE BE".split(" "));

/** How family names begin in a country. */
export function frontOf(country: string): Front {
  return SMALL_FRONT.has(country) ? "small" : LARGE_FRONT.has(country) ? "large" : "usual";
}

/** Particles that begin a family name in a column of its own: de la Cruz, da Silva; "La", "San" are names as often. */
const FRONT: ReadonlySet<string> = new Set("de del da do dos das du".split(" "));
/** Particles small inside a name of any country; Le, Di, St., Al and Ben are written large as often. */
const SMALL: ReadonlySet<string> = new Set(
  "van von der den de del da das dos do du bin ibn binti ter ten zu zum zur vom af av op 't auf'm".split(
    " ",
  ),
);
/** Small behind another particle only: de la Cruz, but La Fontaine. */
const ARTICLES: ReadonlySet<string> = new Set(["la", "las", "los", "le", "l'"]);
/** Where "y" or "e" stands between two family names; elsewhere it is an initial. */
const BETWEEN: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["y", new Set("ES MX AR CO CL PE VE EC GT CU BO DO HN PY SV NI CR PA UY PR PH".split(" "))],
  ["e", new Set(["PT", "BR"])],
]);
/** Chinese families behind which `Da`, `De`, `Du` begin a given name: Li Da Wei. */
const CHINESE: ReadonlySet<string> = new Set(
  "li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo lin he gao luo zheng xie tang han cao deng xiao feng tan chan wong cheung lam leung chua goh ong teo".split(
    " ",
  ),
);
/** Two consonants that are a word or the start of one, not the initials somebody goes by (TJ, DJ). */
const NO_INITIALS: ReadonlySet<string> = new Set(
  "ng md sk st th ph ch sh tr mc dr mr ms jr sr gr kh nh sz cz hr fr gh bs ts ds ks ls pd kl pl".split(
    " ",
  ),
);
const TWO_CONSONANTS = /^[bcdfghjklmnpqrstvwxz]{2}$/;
const GENERATION = /^(?:ii|iii|iv|vi|vii|viii)$/;

/** A word of a name outside Vietnam that was written all in one case, with the capitals it has by custom. */
export function western(
  word: string,
  at: number,
  words: readonly string[],
  custom: CaseCustom,
): string {
  const lower = word.toLowerCase();
  const bare = lower.replaceAll(/[.,]/g, "");
  if (GENERATION.test(bare)) return word.toUpperCase();
  const suffix = SUFFIXES.get(bare);
  if (suffix !== undefined && at > 0) {
    return lower.length > suffix.length ? capitalised(word, custom.turkish) : suffix;
  }
  if (TWO_CONSONANTS.test(lower) && !NO_INITIALS.has(lower)) return word.toUpperCase();
  // Of the French nobility, which Italian and American families (D'Angelo) are not.
  if (custom.country === "FR" && /^d'\p{L}{2}/u.test(lower)) {
    return `d'${capitalised(word.slice(2), custom.turkish)}`;
  }
  return at < words.length - 1 && isSmall(lower, at, words, custom)
    ? lower
    : capitalised(word, custom.turkish);
}

/** Whether a word in small letters is one of those written small in some place, in some country. */
export function mayBeSmall(lower: string): boolean {
  return BETWEEN.has(lower) || SMALL.has(lower) || ARTICLES.has(lower) || FRONT.has(lower);
}

function isSmall(
  lower: string,
  at: number,
  words: readonly string[],
  { front, country }: CaseCustom,
): boolean {
  const before = (words[at - 1] ?? "").toLowerCase();
  if (at === 0) {
    const dutch = lower === "von" || lower === "van";
    return dutch ? front !== "large" : front === "small" && FRONT.has(lower);
  }
  if (BETWEEN.get(lower)?.has(country) === true) return at > 1 && before.length > 1;
  if (lower === "y") return at > 1 && before.length > 1 && !isWesternGiven(foldAccents(before));
  const dutch = lower === "van" || lower === "von" || before === "van" || before === "von";
  // Italians write all of them large, and so do families that took them abroad: De La Cruz.
  if (country === "IT" && !dutch) return false;
  if (ARTICLES.has(lower)) {
    return SMALL.has(before) && !(front === "large" && at === 1);
  }
  return SMALL.has(lower) && !(at === 1 && CHINESE.has(before));
}

import { encodeName, type NameParts } from "../comparison/name/encode.ts";
import { personName } from "../comparison/person-name.ts";
import { defineFinding } from "../model/finding.ts";
import { type Composed, defineComposite, type Parts } from "./define.ts";
import { isMaskedName } from "./masked.ts";
import { calledBoth, coupleKey, namesTwo } from "./name/couple.ts";
import { generationIn, generationOf } from "./name/generation.ts";
import { joinParts, partsSwapped } from "./name/join.ts";
import { parseName } from "./name/parse.ts";
import { splitVietnamese } from "./name/split.ts";

const swapped = defineFinding({
  code: "name/parts-swapped",
  severity: "warn",
  dimension: "consistency",
  title: {
    en: "Family and given name stand in each other's column",
    vi: "Họ và tên nằm nhầm cột của nhau",
  },
  why: {
    en: "Letters greet the customer by the family name.",
    vi: "Thư gửi khách sẽ gọi nhầm họ thay vì tên.",
  },
  fix: { en: "Swap the two cells.", vi: "Đổi chỗ hai ô." },
  say: () => ({
    en: "The family name seems to stand in the given name's column and the other way round.",
    vi: "Có vẻ họ nằm ở cột tên và tên nằm ở cột họ.",
  }),
});

/** Written without blanks as often as with: Chinese characters, kana, Hangul. */
const EAST_ASIAN =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}々ー]+$/u;

/** Last of the letters of Latin, Vietnamese among them. */
const LATIN = 0x1eff;

type From =
  | "full_name"
  | "family_name"
  | "middle_name"
  | "given_name"
  | "name_suffix"
  | "salutation";
type PersonParts = Parts<From>;

/**
 * A person's name, from one column or several, in one encoding for matching; and split into its parts for
 * sheets that have it in one column.
 */
export const person = defineComposite({
  name: "person_name",
  title: { en: "Name", vi: "Họ tên" },
  from: ["full_name", "family_name", "middle_name", "given_name", "name_suffix", "salutation"],
  findings: [swapped],
  compose(parts: PersonParts, { country }): Composed<From, "name/parts-swapped"> {
    const separate = joinParts(parts, country);
    const called = calledBoth(parts.salutation);
    for (const full of namesOf(parts)) {
      if (full === "" || isMaskedName(full)) continue;
      const parsed = parseName(called === "" ? full : `${called} ${full}`, country);
      if (parsed.kind === "placeholder" || parsed.kind === "nobody") continue;
      if (parsed.kind === "company") {
        return {
          feature: encodeName({ style: "company", family: "", middle: "", given: parsed.name }),
        };
      }
      const { family, middle, given } = parsed.parts;
      if (parsed.couple) {
        const both = coupleKey(parsed.parts.given.split(" "));
        const people = parsed.people.map((one) => partsOf(one, country));
        return { feature: encodeName({ ...parsed.parts, given: both, style: "western", people }) };
      }
      // A cell with one word says less than filled part columns.
      if (separate !== undefined && (family === "" || given === "")) break;
      const style = parsed.vietnamese ? "vietnamese" : "western";
      // Where the keyboard was off, what was meant is compared; the cell and its parts stay as typed.
      const meant = parsed.guess === "" ? undefined : splitVietnamese(parsed.guess.split(" "));
      const name = meant ?? { family, middle, given };
      const generation = generationOf(parsed.suffix) || generationIn(parts.name_suffix);
      return {
        feature: featureOf({ ...name, style, generation }),
        columns: columnsOf(parts, parsed.parts, parsed.suffix),
      };
    }
    if (separate === undefined) return { feature: "" };
    const findings = partsSwapped(parts, country)
      ? [{ code: "name/parts-swapped", field: "family_name" } as const]
      : [];
    const generation = (separate.generation ?? "") || generationIn(parts.name_suffix);
    return { feature: featureOf({ ...separate, generation }), findings };
  },
  comparison: personName,
  together: ["full_name", "family_name", "middle_name", "given_name", "name_suffix"],
  columns: [
    { name: "family_name", title: { en: "Family name", vi: "Họ" } },
    { name: "middle_name", title: { en: "Middle name", vi: "Tên đệm" } },
    { name: "given_name", title: { en: "Given name", vi: "Tên" } },
    { name: "name_suffix", title: { en: "Suffix", vi: "Hậu tố tên" } },
  ],
});

/** The cells that hold a whole name; of columns for the parts, those that name a couple, made one. */
function namesOf(parts: PersonParts): readonly string[] {
  const [given = ""] = parts.given_name;
  const [family = ""] = parts.family_name;
  if (family === "" || given === "" || parts.given_name.length > 1) return parts.full_name;
  const couple = namesTwo(given) || calledBoth(parts.salutation) !== "";
  return couple ? [`${given} ${family}`, ...parts.full_name] : parts.full_name;
}

/** One of the people a cell names, read like a cell of their own. */
function partsOf(name: string, country: string): NameParts {
  const { parts, vietnamese } = parseName(name, country);
  return { ...parts, style: vietnamese ? "vietnamese" : "western" };
}

function featureOf(name: NameParts): string {
  const whole = name.family + name.middle + name.given;
  if (whole === "") return "";
  // Whether a blank parts family and given name is chance: 山田太郎, 山田 太郎.
  return whole.charCodeAt(0) > LATIN && EAST_ASIAN.test(whole)
    ? encodeName({ ...name, family: "", middle: "", given: whole })
    : encodeName(name);
}

/** The split name, where the sheet has no columns for it. */
function columnsOf(
  parts: PersonParts,
  split: { readonly family: string; readonly middle: string; readonly given: string },
  suffix: string,
): Readonly<Record<string, string>> {
  if (parts.family_name.length > 0 || parts.given_name.length > 0) return {};
  return {
    family_name: split.family,
    middle_name: split.middle,
    given_name: split.given,
    name_suffix: suffix,
  };
}

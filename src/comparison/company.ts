import { ACTIVITY_WORDS, BUSINESS_WORDS } from "../country/names/activity-words.ts";
import { parseCompany } from "../country/names/company-name.ts";
import { groupWordsOf } from "../country/names/group-words.ts";
import { formsAgree } from "../country/names/legal-forms.ts";
import { damerauLevenshtein } from "../text/damerau.ts";
import { foldTonePlacement } from "../text/fold.ts";
import { soundOf } from "../text/phonetic.ts";
import { defineComparison } from "./define.ts";
import { tokenSimilarity } from "./name/token-similarity.ts";

/** A company's name ready to compare. */
export interface PreparedCompany {
  readonly form: string;
  readonly branch: boolean;
  /** What tells it from another firm of its group: `holding`. */
  readonly group: string;
  /** Own words without accents. */
  readonly own: string;
  /** Own words without what the company does. */
  readonly core: string;
  /** The core in alphabetical order: `Hotel Bel-Air` and `Bel-Air Hotel`. */
  readonly sorted: string;
  readonly words: readonly string[];
  /** The same words with the accents they bear, tone marks in one place. */
  readonly written: readonly string[];
}

/** Companies: legal form apart, abbreviated activities written out; a branch is not its parent, a holding not what it holds. */
export const companyName = defineComparison<PreparedCompany>({
  name: "company",
  role: "firm",
  spelled: true,
  title: { en: "Company", vi: "Công ty" },
  levels: [
    {
      name: "exact",
      say: { en: "same company name", vi: "trùng tên công ty" },
      m: 0.6,
      u: 0.0005,
      rarer: true,
    },
    {
      name: "form-missing",
      say: {
        en: "same own name, legal form missing on one side",
        vi: "trùng tên riêng, một bên thiếu loại hình",
      },
      m: 0.1,
      u: 0.0005,
      rarer: true,
    },
    {
      name: "part",
      say: {
        en: "one name is part of the other, or order or words for the business differ",
        vi: "tên này nằm trong tên kia, hoặc khác thứ tự hay từ chỉ ngành nghề",
      },
      m: 0.06,
      u: 0.001,
    },
    {
      name: "near",
      say: { en: "one or two letters differ", vi: "lệch một, hai chữ cái" },
      m: 0.08,
      u: 0.0005,
    },
    { name: "similar", say: { en: "similar words", vi: "các từ gần giống" }, m: 0.06, u: 0.004 },
    {
      name: "form-differs",
      say: {
        en: "same own name, but another legal form",
        vi: "trùng tên riêng nhưng khác loại hình",
      },
      m: 0.01,
      u: 0.002,
      against: true,
    },
    {
      name: "branch",
      say: { en: "one is a branch of the other", vi: "một bên là chi nhánh của bên kia" },
      m: 0.005,
      u: 0.001,
      against: true,
    },
    {
      name: "sister",
      say: {
        en: "same own name, but one bears the word of another firm of the group",
        vi: "trùng tên riêng nhưng một bên mang tên của công ty khác trong tập đoàn",
      },
      m: 0.005,
      u: 0.001,
      against: true,
    },
    { name: "different", say: { en: "another company", vi: "công ty khác" }, m: 0.08, u: 0.9855 },
  ],
  prepare(text) {
    const { form, branch, own, plain } = parseCompany(text);
    if (plain.length === 0) return undefined;
    const bare = plain.join(" ");
    return {
      form,
      branch,
      group: groupWordsOf(plain),
      own: bare,
      core: coreWords(plain).join(" "),
      sorted: coreWords(plain).toSorted().join(" "),
      words: plain,
      written: own.map((word) => foldTonePlacement(word)),
    };
  },
  compare(left, right) {
    const level = gradeCompanies(left, right);
    if (level > SIMILAR) return level;
    if (left.branch !== right.branch) return level <= NEAR ? BRANCH : DIFFERENT;
    if (left.group !== right.group) return SISTER;
    if (level <= NEAR && !formsAgree(left.form, right.form)) return FORM_DIFFERS;
    return level;
  },
  keys: ({ own, core, words }) => [
    [own],
    [core],
    [words.map(soundOf).sort().join(" ")],
    [own.replaceAll(" ", "").slice(0, 7)],
  ],
  term: ({ core }) => core,
});

const PART = 2;
const NEAR = 3;
const SIMILAR = 4;
const FORM_DIFFERS = 5;
const BRANCH = 6;
const SISTER = 7;
const DIFFERENT = 8;
/** Token similarity from which two names are called similar. */
const ALIKE = 0.8;

function gradeCompanies(left: PreparedCompany, right: PreparedCompany): number {
  if (left.own === right.own) {
    if (toneConflict(left, right)) return SIMILAR;
    return left.form === right.form ? 0 : 1;
  }
  const same = left.core === right.core || left.sorted === right.sorted;
  if (same) return toneConflict(left, right) ? SIMILAR : PART;
  const numbers = left.form === OF_A_HOUSE && right.form === OF_A_HOUSE ? HOUSE_NUMBER : SHORT;
  const [ours, theirs] = [numbersOf(left.words, numbers), numbersOf(right.words, numbers)];
  if (ours !== theirs) {
    // Nhà thuốc Minh Châu 1 and 2 are two shops of a chain; no slip makes a number of nothing.
    if (ours !== "" && theirs !== "") return DIFFERENT;
    if (isPart(left.words, right.words) || isPart(right.words, left.words)) return PART;
  }
  const length = Math.min(left.own.length, right.own.length);
  const limit = length >= 12 ? 2 : length >= 5 ? 1 : 0;
  if (limit > 0 && damerauLevenshtein(left.own, right.own, limit) <= limit) return NEAR;
  if (isPart(left.words, right.words) || isPart(right.words, left.words)) return PART;
  return tokenSimilarity(left.words, right.words) >= ALIKE ? SIMILAR : DIFFERENT;
}

/** The short numbers among the words; longer ones are written wrong as easily as words. */
function numbersOf(words: readonly string[], number: RegExp): string {
  return words.filter((word) => number.test(word)).join(" ");
}
const SHORT = /^\d{1,2}$/;
/** The owners of a house are called by it: the number is all that tells them from their neighbours. */
const OF_A_HOUSE = "weg";
const HOUSE_NUMBER = /^\d{1,4}[a-z]?$/;

/** Whether a name that says more than a kind of business stands at the front or end of the other. */
function isPart(few: readonly string[], many: readonly string[]): boolean {
  if (few.length === 0 || few.length >= many.length) return false;
  if (few.every((word) => word.length < 4 || BUSINESS_WORDS.has(word))) return false;
  const end = many.length - few.length;
  return few.every((word, i) => many[i] === word) || few.every((word, i) => many[end + i] === word);
}

/** Whether some word bears accents on both sides that differ: Hưng Phát and Hùng Phát are two companies. */
function toneConflict(left: PreparedCompany, right: PreparedCompany): boolean {
  return left.words.some((word, i) => {
    const at = left.words.length === right.words.length ? i : right.words.indexOf(word);
    const [one = word, other = word] = [left.written[i], right.written[at]];
    return one !== word && other !== word && right.words[at] === word && one !== other;
  });
}

function coreWords(words: readonly string[]): readonly string[] {
  const core: string[] = [];
  for (let i = 0; i < words.length;) {
    const activity = ACTIVITY_WORDS.find((a) => a.every((word, k) => words[i + k] === word));
    if (activity === undefined) core.push(words[i] ?? "");
    i += activity?.length ?? 1;
  }
  return core.length === 0 ? words : core;
}

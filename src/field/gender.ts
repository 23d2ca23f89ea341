import { gender as comparison } from "../comparison/gender.ts";
import { defineFinding } from "../model/finding.ts";
import { foldKey } from "../text/fold.ts";
import { type Cleaned, defineField, type RawValue } from "./define.ts";
import { genderCodes, type GenderCodes } from "./gender/codes.ts";
import { isPlaceholder } from "./placeholder.ts";
import { lookup } from "../model/lookup.ts";

type Sex = "male" | "female" | "other";
type Coding = "vi" | "en" | "de" | "letter" | "title";

/** Folded words by meaning and coding; single letters say no language, titles tell the sex besides. */
const WORDS: Readonly<Record<Coding, Readonly<Record<Sex, string>>>> = {
  vi: {
    male: "nam|trai|nam gioi|con trai|dan ong",
    female: "nu|gai|nu gioi|con gai|phu nu|dan ba",
    other: "khac|gioi tinh khac|lgbt",
  },
  en: {
    male: "male|man|boy",
    female: "female|woman|girl",
    other: "other|non binary|nonbinary|diverse",
  },
  de: {
    male: "mannlich|maennlich|mann",
    female: "weiblich",
    other: "divers",
  },
  letter: { male: "m", female: "f|w", other: "d" },
  title: {
    male: "anh|ong|mr|mister|sir|herr",
    female: "chi|ba|co|mrs|ms|miss|madam|frau|fraulein",
    other: "mx",
  },
};

/** How each coding writes a sex no cell of the column has in it; a title cannot be made of a sex. */
const WRITTEN: Readonly<Record<Exclude<Coding, "title">, Readonly<Record<Sex, string>>>> = {
  vi: { male: "Nam", female: "Nữ", other: "Khác" },
  en: { male: "Male", female: "Female", other: "Other" },
  de: { male: "männlich", female: "weiblich", other: "divers" },
  letter: { male: "M", female: "F", other: "D" },
};

const MEANING = new Map<string, { sex: Sex; coding: Coding }>();
for (const [coding, sexes] of Object.entries(WORDS)) {
  for (const [sex, list] of Object.entries(sexes)) {
    for (const word of list.split("|")) {
      MEANING.set(word, { sex: sex as Sex, coding: coding as Coding });
    }
  }
}

/** The sex a word, letter or title tells in any of the codings; undefined for others, digits among them. */
export function sexMeant(text: string): Sex | undefined {
  return MEANING.get(foldKey(text.slice(0, 40)))?.sex;
}

/** Headers of a man's and a woman's tick column, folded. */
const TICK_HEADERS: Readonly<Record<string, Sex>> = lookup({
  nam: "male",
  nu: "female",
  male: "male",
  female: "female",
  mannlich: "male",
  weiblich: "female",
});
const TICKS = new Set(["x", "v", "1", "true", "co", "yes", "y", "ja", "✓", "✔", "✗", "☑", "●"]);

/** The sex a tick column is for, by its header or the lower part of it (`Giới tính - Nữ`). */
function tickOf(header: string): Sex | undefined {
  return TICK_HEADERS[foldKey(header.slice(header.lastIndexOf(" - ") + 1))];
}

const unknown = defineFinding({
  code: "gender/unknown-word",
  severity: "warn",
  dimension: "validity",
  title: { en: "Unknown word for gender", vi: "Giới tính ghi không rõ" },
  why: {
    en: "The value cannot be counted or compared.",
    vi: "Giá trị này không thống kê hay so sánh được.",
  },
  fix: {
    en: "Write Nam or Nữ (male or female), or leave the cell empty.",
    vi: "Ghi Nam hoặc Nữ, hoặc để trống.",
  },
  say: () => ({ en: "not a known word for gender", vi: "không phải từ chỉ giới tính đã biết" }),
});

const coded = defineFinding({
  code: "gender/coded",
  severity: "info",
  dimension: "consistency",
  title: { en: "Gender written as digits", vi: "Giới tính ghi bằng số" },
  why: {
    en: "Which digit is whom differs from system to system; nothing in the file says it.",
    vi: "Mỗi hệ thống quy ước số khác nhau; trong tệp không ghi số nào là nam, số nào là nữ.",
  },
  fix: {
    en: "Write the meaning into the header, e.g. Gender (1=male, 2=female), and run again.",
    vi: "Ghi quy ước vào tiêu đề, ví dụ Giới tính (1=Nam, 0=Nữ), rồi chạy lại.",
  },
  say: ({ codes = "" }) => ({
    en: `the header does not say what ${codes} mean; kept as they are and not compared`,
    vi: `tiêu đề không nói ${codes} nghĩa là gì; giữ nguyên và không dùng để so sánh`,
  }),
});

/** First letters that stand for a word of the same column: T and G beside Trai and Gái. N may be Nam or Nữ. */
const SHORT_FOR: ReadonlyMap<string, string> = new Map([
  ["t", "trai"],
  ["g", "gai"],
]);

/** What a look over the column found: its way of writing, and the digits it uses instead of words. */
interface GenderFacts {
  /** The column says Trai and Gái as well. */
  readonly shortened: boolean;
  readonly usual: ReadonlyMap<string, string>;
  readonly codes: GenderCodes | undefined;
}

/** Sex in the coding most of the column has, whichever that is; what matching compares is the meaning. */
export const gender = defineField({
  name: "gender",
  means: { tells: "trait" },
  title: { en: "Gender", vi: "Giới tính" },
  pii: 1,
  importance: 1,
  single: true,
  headers: [
    "Giới tính",
    "GT",
    "Phái",
    "Giới",
    "Nam/Nữ",
    "Nam hay nữ",
    "Gender",
    "Gender identity",
    "Sex",
    "M/F",
    "Male/Female",
    "Geschlecht",
  ],
  sniff(sample) {
    let fit = 0;
    let all = 0;
    for (const { text, count } of sample) {
      all += count;
      const meaning = MEANING.get(foldKey(text.slice(0, 30)));
      if (meaning !== undefined && !SALUTATIONS.has(foldKey(text))) fit += count;
    }
    return all === 0 ? 0 : fit / all;
  },
  survey(values, { header }) {
    const ticks = tickOf(header) !== undefined;
    const codes = ticks ? undefined : genderCodes(values, header, isPlaceholder);
    const said = new Set(values.map(({ text }) => foldKey(text.slice(0, 40))));
    const shortened = said.has("trai") && said.has("gai");
    const facts: GenderFacts = { shortened, usual: surveyCoding(values), codes };
    const open = [...(codes?.used ?? [])].filter(
      (code) => !MEANING.has(codes?.meaning.get(code) ?? ""),
    );
    if (open.length === 0) return { facts };
    const args = { codes: open.sort((a, b) => (a < b ? -1 : 1)).join(", ") };
    return { facts, findings: [{ code: "gender/coded", args }] };
  },
  findings: [unknown, coded],
  clean(raw, _kind, context): Cleaned<"gender/unknown-word"> {
    const text = raw.trim();
    if (text === "" || text.length > 40) return unreadable(raw, text);
    const ticked = tickOf(context.header);
    if (ticked !== undefined && (TICKS.has(text.toLowerCase()) || TICKS.has(foldKey(text)))) {
      return { status: "ok", value: raw, feature: ticked };
    }
    const facts = context.facts as GenderFacts | undefined;
    const code = text.replace(/\.0$/, "");
    if (facts?.codes?.used.has(code) === true) {
      const said = MEANING.get(facts.codes.meaning.get(code) ?? "");
      return { status: "ok", value: raw, feature: said?.sex ?? "" };
    }
    const folded = foldKey(text);
    const key = (facts?.shortened === true ? SHORT_FOR.get(folded) : undefined) ?? folded;
    const meaning = MEANING.get(key);
    if (meaning === undefined) return unreadable(raw, text);
    const value = facts?.usual.get(key) ?? text;
    return { status: value === raw ? "ok" : "fixed", value, feature: meaning.sex };
  },
  comparison,
  survivor: "most-frequent",
  mask: () => "*",
});

/** Words that stand in salutation columns too, and so do not tell a gender column. */
const SALUTATIONS = new Set("anh|chi|ong|ba|co|mr|mrs|ms|miss|mx|herr|frau|sir|madam".split("|"));

function unreadable(raw: string, text: string): Cleaned<"gender/unknown-word"> {
  if (text === "" || isPlaceholder(text) || text === "0") {
    return { status: "missing", value: raw, feature: "" };
  }
  const findings = [{ code: "gender/unknown-word" as const }];
  return { status: "invalid", value: raw, feature: "", findings };
}

/**
 * Word, folded → how the column writes it: by the commonest spelling of that sex in the commonest coding. A column that
 * has one coding keeps it; titles and the words for neither sex, which differ in meaning, only have their capitals evened.
 */
function surveyCoding(values: readonly RawValue[]): ReadonlyMap<string, string> {
  const spellings = new Map<string, Spellings>();
  const codings = new Map<Coding, number>();
  for (const { text, count } of values) {
    const key = foldKey(text.slice(0, 40));
    const meaning = MEANING.get(key);
    if (meaning === undefined) continue;
    const { coding, sex } = meaning;
    codings.set(coding, (codings.get(coding) ?? 0) + count);
    for (const name of [key, `${coding}/${sex}`]) {
      const known = spellings.get(name) ?? new Map<string, number>();
      known.set(text.trim(), (known.get(text.trim()) ?? 0) + count);
      spellings.set(name, known);
    }
  }
  const main = [...codings]
    .flatMap(([coding, count]) => (coding === "title" ? [] : [{ coding, count }]))
    .sort((a, b) => b.count - a.count)[0]?.coding;
  const usual = new Map<string, string>();
  for (const [key, { coding, sex }] of MEANING) {
    const own = spellings.get(key);
    if (own === undefined) continue;
    const asOwn =
      main === undefined || (sex === "other" && (coding === main || coding === "title"));
    usual.set(
      key,
      asOwn ? commonest(own) : commonest(spellings.get(`${main}/${sex}`), WRITTEN[main][sex]),
    );
  }
  return usual;
}

type Spellings = Map<string, number>;

function commonest(spellings: Spellings | undefined, otherwise = ""): string {
  return [...(spellings ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0] ?? otherwise;
}

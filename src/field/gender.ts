import { gender as comparison } from "../comparison/gender.ts";
import { defineFinding } from "../model/finding.ts";
import { foldKey } from "../text/fold.ts";
import { type Cleaned, defineField, type RawValue } from "./define.ts";
import { isPlaceholder } from "./placeholder.ts";

type Sex = "male" | "female" | "other";
type Spelling = "vi" | "en" | "de" | "letter";

/** Folded words by meaning and language; single letters say no language. */
const WORDS: Readonly<Record<Spelling, Readonly<Record<Sex, string>>>> = {
  vi: {
    male: "nam|trai|nam gioi|con trai|dan ong|anh|ong",
    female: "nu|gai|nu gioi|con gai|phu nu|dan ba|chi|ba|co",
    other: "khac|gioi tinh khac|lgbt",
  },
  en: {
    male: "male|man|boy|mr|mister|sir",
    female: "female|woman|girl|mrs|ms|miss|madam",
    other: "other|non binary|nonbinary|diverse|mx",
  },
  de: {
    male: "mannlich|maennlich|mann|herr",
    female: "weiblich|frau|fraulein",
    other: "divers",
  },
  letter: { male: "m", female: "f|w", other: "d" },
};

/** How each language writes the three; letters stay letters. */
const WRITTEN: Readonly<Record<Spelling, Readonly<Record<Sex, string>>>> = {
  vi: { male: "Nam", female: "Nữ", other: "Khác" },
  en: { male: "Male", female: "Female", other: "Other" },
  de: { male: "männlich", female: "weiblich", other: "divers" },
  letter: { male: "M", female: "F", other: "D" },
};

const MEANING = new Map<string, { sex: Sex; spelling: Spelling }>();
for (const [spelling, sexes] of Object.entries(WORDS)) {
  for (const [sex, list] of Object.entries(sexes)) {
    for (const word of list.split("|")) {
      MEANING.set(word, { sex: sex as Sex, spelling: spelling as Spelling });
    }
  }
}

/** Headers of a man's and a woman's tick column, folded. */
const TICK_HEADERS: Readonly<Record<string, Sex>> = {
  nam: "male",
  nu: "female",
  male: "male",
  female: "female",
  mannlich: "male",
  weiblich: "female",
};
const TICKS = new Set(["x", "v", "1", "true", "co", "yes", "y", "ja", "✓", "✔", "✗", "☑", "●"]);

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

/** Sex as written, in the language most of the column is written in; what matching compares is the meaning. */
export const gender = defineField({
  name: "gender",
  title: { en: "Gender", vi: "Giới tính" },
  pii: 1,
  importance: 1,
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
  survey: (values) => ({ facts: mainSpelling(values) }),
  findings: [unknown],
  clean(raw, _kind, context): Cleaned<"gender/unknown-word"> {
    const text = raw.trim();
    if (text === "" || text.length > 40) return unreadable(raw, text);
    const ticked = TICK_HEADERS[foldKey(context.header)];
    if (ticked !== undefined && (TICKS.has(text.toLowerCase()) || TICKS.has(foldKey(text)))) {
      return { status: "ok", value: raw, feature: ticked };
    }
    const meaning = MEANING.get(foldKey(text));
    if (meaning === undefined) return unreadable(raw, text);
    const spelling = (context.facts as Spelling | undefined) ?? meaning.spelling;
    const value = WRITTEN[spelling][meaning.sex];
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

/** The language most values are written in; letters only where nothing else stands in the column. */
function mainSpelling(values: readonly RawValue[]): Spelling | undefined {
  const votes = new Map<Spelling, number>();
  for (const { text, count } of values) {
    const spelling = MEANING.get(foldKey(text.slice(0, 40)))?.spelling;
    if (spelling !== undefined) votes.set(spelling, (votes.get(spelling) ?? 0) + count);
  }
  const full = [...votes].filter(([spelling]) => spelling !== "letter");
  return (full.length > 0 ? full : [...votes]).sort((a, b) => b[1] - a[1])[0]?.[0];
}

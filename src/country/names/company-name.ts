import { foldAccents } from "../../text/fold.ts";
import { ACTIVITY_SHORT, FRONT_SHORT } from "./activity-words.ts";
import { BRANCH_WORDS, LEGAL_FORMS, type FormSpelling } from "./legal-forms.ts";

/** A company's name taken apart. */
export interface CompanyParts {
  /** Code of the legal form, "" = none or unknown. */
  readonly form: string;
  /** Whether a word of a form or "company" stood there at all. */
  readonly formal: boolean;
  /** A branch, office or place of business of the company. */
  readonly branch: boolean;
  /** Words left, lower case with accents, abbreviations of activities written out. */
  readonly own: readonly string[];
  /** The same without accents. */
  readonly plain: readonly string[];
}

/** `weserstr`, of owners who are called by their house. */
const GERMAN_STREET = /^[a-z]{3,30}str$/;
/** `Hedgerose Inn, The`, `Acme Inc. (The)`: as directories sort them; not the Thế of a Vietnamese name. */
const ARTICLE_BEHIND = /(\S)\s*[,(]\s*the\s*\)?\s*$/i;
const BREAKS = /[^\p{L}\p{N}]+/u;
const AND = /[&+]/g;
const MAX = 300;

function startsWith(words: readonly string[], head: readonly string[]): boolean {
  return head.length <= words.length && head.every((word, i) => words[i] === word);
}

function endsWith(words: readonly string[], tail: readonly string[]): boolean {
  const from = words.length - tail.length;
  return from >= 0 && tail.every((word, i) => words[from + i] === word);
}

/** By first or by last word, so that a name is tried against few spellings. */
function grouped(at: 0 | -1): ReadonlyMap<string, readonly FormSpelling[]> {
  const groups = new Map<string, FormSpelling[]>();
  for (const spelling of LEGAL_FORMS) {
    const word = spelling.words.at(at) ?? "";
    groups.set(word, [...(groups.get(word) ?? []), spelling]);
  }
  return groups;
}
const BY_FIRST = grouped(0);
const BY_LAST = grouped(-1);

/** Words without which a name holds neither a legal form nor a branch. */
const TELLING: ReadonlySet<string> = new Set([
  ...BY_FIRST.keys(),
  ...BY_LAST.keys(),
  ...BRANCH_WORDS.map((words) => words[0] ?? ""),
  "chi",
  "vpdd",
]);

/** False where {@link parseCompany} need not be asked: no plain word of the name starts or ends a form or branch. */
export function mayBeFormal(plain: readonly string[]): boolean {
  return plain.some((word) => TELLING.has(word));
}

/**
 * Takes legal form and branch words off a company's name and writes activity abbreviations out:
 * `Cty TNHH TM DV An Phát` → form `tnhh`, own `thương mại …` words plain, `an phát`.
 * A name made of nothing else keeps all its words as its own.
 */
export function parseCompany(text: string): CompanyParts {
  const raw = text
    .slice(0, MAX)
    .normalize("NFC")
    .replace(ARTICLE_BEHIND, "$1")
    .replaceAll(AND, " & ")
    .split(/\s*&\s*|[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  const words = raw.map((word) => word.toLowerCase());
  const plain = words.map(foldAccents);
  const ends = takeEnds(text, raw, plain);
  const { form, formal, from } = ends;
  const at = ends.branch ? ends.to : cutBranch(plain, from, Math.min(ends.to, dashedBranch(text)));
  const branch = ends.branch || at < ends.to;
  const own: string[] = [];
  const bare: string[] = [];
  for (let i = from; i < at; i++) {
    // "CN" before the name of a company means a branch, inside it "công nghệ".
    const word = plain[i] ?? "";
    const full =
      (i === 0 && at > 1 ? FRONT_SHORT.get(word) : undefined) ?? ACTIVITY_SHORT.get(word);
    const ending = GERMAN_STREET.test(word) ? "asse" : "";
    own.push(...(full ?? [(words[i] ?? "").replaceAll("ß", "ss") + ending]));
    bare.push(...(full ?? [word + ending]));
  }
  if (bare.length === 0) return { form, formal, branch, own: words, plain };
  return { form, formal, branch, own, plain: bare };
}

/** What stands at the ends of a name, and the words between them: `from` to before `to`. */
interface NameEnds {
  from: number;
  to: number;
  /** Code of the first form met; "" = none. */
  form: string;
  formal: boolean;
  branch: boolean;
}

/** Takes branch words and forms off both ends, as long as a word is left. */
function takeEnds(text: string, raw: readonly string[], plain: readonly string[]): NameEnds {
  const ends: NameEnds = { from: 0, to: plain.length, form: "", formal: false, branch: false };
  while (ends.from < ends.to) {
    const { from, to } = ends;
    const left = plain.slice(from, to);
    const head = BRANCH_WORDS.find((b) => startsWith(left, b)) ?? shortBranch(left);
    if (head !== undefined && head.length < left.length) {
      ends.branch = true;
      ends.from += head.length;
      continue;
    }
    const first = BY_FIRST.get(left[0] ?? "")?.find(
      (f) => !f.weak && startsWith(left, f.words) && f.words.length < left.length,
    );
    const found = first ?? formBehind(left, text, raw.slice(from, to));
    if (found === undefined) return ends;
    ends.formal = true;
    ends.form ||= found.code;
    if (first !== undefined) ends.from += found.words.length;
    else ends.to -= found.words.length;
  }
  return ends;
}

/** The form at the end of a name; a weak one only where its dot or its capitals set it apart. */
function formBehind(left: readonly string[], text: string, raw: readonly string[]) {
  const word = raw.at(-1) ?? "";
  return BY_LAST.get(left.at(-1) ?? "")?.find(
    (f) =>
      !f.front &&
      endsWith(left, f.words) &&
      f.words.length < left.length &&
      (!f.weak || text.includes(`${word}.`) || standsOut(word, raw.slice(0, -1))),
  );
}

const SHORT = ["cn"];

/** "CN" in front of a company's form is a branch of it; elsewhere it may be công nghệ, or a degree. */
function shortBranch(left: readonly string[]): readonly string[] | undefined {
  if (left[0] !== "cn") return undefined;
  const rest = left.slice(1);
  const forms = BY_FIRST.get(rest[0] ?? "") ?? [];
  return forms.some((f) => !f.weak && startsWith(rest, f.words)) ? SHORT : undefined;
}

/** How many words stand before `- CN Đà Nẵng` or `(CN 2)`; Infinity without such an end. */
function dashedBranch(text: string): number {
  const cut = text.slice(0, MAX).search(/\s[-–—]\s*CN\.?\s*[\p{L}\d]|\(\s*CN\.?\s*[\p{L}\d]/u);
  if (cut < 0) return Number.POSITIVE_INFINITY;
  return text
    .slice(0, cut)
    .split(BREAKS)
    .filter((word) => word !== "").length;
}

/** Where `… - Chi nhánh Hà Nội` begins, or `to`. */
function cutBranch(plain: readonly string[], from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    if (plain[i] === "chi" && plain[i + 1] === "nhanh") return i;
    if (plain[i] === "vpdd") return i;
  }
  return to;
}

/** Written in capitals among words that are not. */
function standsOut(word: string, others: readonly string[]): boolean {
  return (
    word.length > 1 && word === word.toUpperCase() && others.some((o) => o !== o.toUpperCase())
  );
}

/** Splits into words as {@link parseCompany} does, for those who only look. */
export function plainWords(text: string): readonly string[] {
  return foldAccents(text.slice(0, MAX).toLowerCase())
    .split(BREAKS)
    .filter((word) => word !== "");
}

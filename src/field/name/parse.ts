import { SUFFIXES, TITLES_ONLY } from "../../country/names/titles.ts";
import { takeContacts, type TakenContacts } from "../contact/take-contacts.ts";
import { isPlaceholder } from "../placeholder.ts";
import { repairCase } from "./case.ts";
import { isCompany } from "./company-word.ts";
import { callsBoth, coupleCase } from "./couple.ts";
import { peopleIn } from "./people.ts";
import { passengerName } from "./passenger.ts";
import { fromKeystrokes } from "./telex.ts";
import { quickName } from "./quick.ts";
import { quickWestern } from "./quick-western.ts";
import { freeName } from "./free-name.ts";
import { isNobody, isWalkIn } from "./nobody.ts";
import { splitVietnamese, type SplitName } from "./split.ts";
import { initialsApart, splitComma, splitLike, splitWords, withComma } from "./split-words.ts";
import { isVietnamese, plainParts } from "./style.ts";
import { unglued } from "./glued.ts";
import { takeTitle } from "./title.ts";
import { tidyName } from "./tidy.ts";

/** What a name cell holds. */
export interface ParsedName {
  readonly kind: "person" | "company" | "nobody" | "placeholder";
  /** The name as it goes into the cleaned file. */
  readonly name: string;
  readonly vietnamese: boolean;
  readonly parts: SplitName;
  readonly title: string;
  readonly titleUnsure: boolean;
  readonly suffix: string;
  readonly note: string;
  readonly stale: boolean;
  readonly phone: boolean;
  /** Telephone numbers and e-mail addresses that stood in the cell, by field. */
  readonly elsewhere?: Readonly<Record<string, readonly string[]>>;
  /** Characters were replaced. */
  readonly mended: boolean;
  /** Its words stood in one. */
  readonly apart?: true;
  /** Capitals were changed. */
  readonly recased: boolean;
  /** What it was meant to be, where it was typed with the keyboard off. */
  readonly guess: string;
  /** Two people in one cell; their parts are not told apart, the whole stands in `given`. */
  readonly couple: boolean;
  /** The names of those people, as far as they are given, as they would stand in rows of their own. */
  readonly people: readonly string[];
}

/** Longer cells are texts, not names; what follows is left unread but kept. */
const LONGEST = 250;
const NO_PARTS: SplitName = { family: "", middle: "", given: "", order: "given-first" };
const COMMA_NAME = /^([^,]{1,60}),\s*([^,]{1,60})$/;

/** Reads a cell that holds a whole name: finds out whose, frees it from titles and remarks, and splits it. */
export function parseName(raw: string, country: string): ParsedName {
  const quick = quickly(raw, country);
  if (quick !== undefined) return quick;
  let parsed = parseOnce(raw, country);
  const { elsewhere } = parsed;
  // What stood behind a title or remark may be one, too: until nothing more comes off.
  for (let i = 0; i < 4 && parsed.kind === "person" && parsed.title + parsed.note !== ""; i++) {
    const again = quickly(parsed.name, country) ?? parseOnce(parsed.name, country);
    if (again.kind === parsed.kind && again.name === parsed.name) break;
    // "Chị Lan Spa" is somebody.
    if (again.kind === "company" && parsed.title !== "") break;
    parsed = joined(parsed, again);
  }
  return elsewhere === undefined ? parsed : { ...parsed, elsewhere };
}

/** A name and nothing beside it; undefined for everything else. */
function quickly(raw: string, country: string): ParsedName | undefined {
  const vietnamese = country === "VN";
  const quick = vietnamese ? quickName(raw) : quickWestern(raw, country);
  if (quick === undefined) return undefined;
  const { name, recased, parts } = quick;
  return { ...bareName(raw, name), kind: "person", vietnamese, parts, recased };
}

function joined(first: ParsedName, then: ParsedName): ParsedName {
  const both = (a: string, b: string, gap: string): string =>
    [a, b].filter((x) => x !== "").join(gap);
  return {
    ...then,
    title: both(first.title, then.title, " "),
    suffix: both(then.suffix, first.suffix, " "),
    note: both(first.note, then.note, "; "),
    stale: first.stale || then.stale,
    phone: first.phone || then.phone,
    mended: first.mended || then.mended,
    ...((first.apart ?? then.apart) === true && { apart: true as const }),
    recased: first.recased || then.recased,
  };
}

function parseOnce(raw: string, country: string): ParsedName {
  const tidied = tidyName(raw.length > LONGEST ? raw.slice(0, LONGEST) : raw);
  const apart = country === "VN" ? unglued(tidied.text) : undefined;
  if (apart !== undefined) return { ...parseOnce(apart, country), apart: true };
  const passenger = passengerName(tidied.text, country === "VN");
  if (passenger !== undefined) return { ...parseOnce(passenger, country), mended: true };
  const contacts = raw.length > LONGEST ? undefined : takeContacts(tidied.text, country);
  if (contacts !== undefined) return withContacts(raw, contacts, country);
  const rest = raw.length > LONGEST ? raw.slice(LONGEST) : "";
  const whole = tidied.text + rest;
  const bare = bareName(raw, whole, tidied.mended);
  if (isPlaceholder(whole) || whole === "") return bare;
  if (isNobody(whole)) return { ...bare, kind: "nobody" };
  // "Khách lẻ (Zalo)" is a walk-in customer with a remark, no Mr Lẻ.
  const aside = whole.search(/[([{|]| [-–—/] /);
  const front = aside > 0 ? whole.slice(0, aside).trim() : "";
  if (front !== "" && isWalkIn(front)) return { ...bare, kind: "nobody", name: front };
  const abroad = country !== "VN";
  if (isCompany(whole, abroad)) return { ...bare, kind: "company" };
  // "GĐ Tuấn - Lan", "Gia đình anh chị Tuấn Lan": what stands behind is no remark.
  if (callsBoth(whole.split(" "))) {
    return { ...bare, ...parsePerson(whole, country, peopleIn(whole, country)) };
  }
  const freed = freeName(whole, !abroad);
  const { note, stale, phone } = freed;
  const cut = freed.name !== whole;
  if (cut && isNobody(freed.name)) return { ...bare, kind: "nobody", name: freed.name };
  if (cut && isCompany(freed.name, abroad))
    return { ...bare, kind: "company", note, stale, phone, name: freed.name };
  const people = peopleIn(freed.name, country);
  // "Anh Tuấn - Chị Lan": what stands behind is no remark, but somebody.
  const both = people === undefined && cut ? peopleIn(whole, country) : undefined;
  if (both !== undefined) return { ...bare, ...parsePerson(whole, country, both) };
  return { ...bare, ...parsePerson(freed.name, country, people), note, stale, phone };
}

/** A cell with a telephone number or an address beside the name: read without them; alone, they stay in it as well. */
function withContacts(raw: string, contacts: TakenContacts, country: string): ParsedName {
  const { text, elsewhere } = contacts;
  const alone = !/\p{L}/u.test(text);
  if (alone) return { ...bareName(raw, raw), kind: "person", elsewhere };
  const parsed = quickly(text, country) ?? parseOnce(text, country);
  const note = [contacts.note, parsed.note].filter((part) => part !== "").join("; ");
  return { ...parsed, note, elsewhere };
}

function bareName(raw: string, whole: string, mended = false): ParsedName {
  return {
    kind: "placeholder",
    name: whole === "" ? raw : whole,
    vietnamese: false,
    parts: NO_PARTS,
    title: "",
    titleUnsure: false,
    suffix: "",
    note: "",
    stale: false,
    phone: false,
    mended,
    recased: false,
    guess: "",
    couple: false,
    people: [],
  };
}

type Person = Pick<
  ParsedName,
  | "kind"
  | "name"
  | "vietnamese"
  | "parts"
  | "title"
  | "titleUnsure"
  | "suffix"
  | "recased"
  | "guess"
  | "couple"
  | "people"
>;

function parsePerson(text: string, country: string, people?: readonly string[]): Person {
  const home = country === "VN";
  const typed = text
    .replaceAll(/(?:(?<!\s)\s+)?,\s*/g, ", ")
    .replace(/, $/, "")
    .trim()
    .split(" ");
  const couple = people !== undefined;
  // "Mr & Mrs Smith": taking one title off would leave "& Mrs Smith".
  const {
    words: freed,
    title,
    suffix,
    unsure,
  } = couple
    ? { words: typed, title: "", suffix: "", unsure: false }
    : takeTitle(typed, home, country);
  const comma = couple ? null : COMMA_NAME.exec(freed.join(" "));
  const words = comma === null ? freed : freed.join(" ").replace(",", "").split(" ");
  const family = comma === null ? 0 : (comma[1] ?? "").split(" ").length;
  const apart = words.flatMap(initialsApart);
  const vietnamese = isVietnamese(apart, plainParts(apart), home);
  const cased = couple
    ? coupleCase(words, vietnamese, country)
    : repairCase(words, vietnamese, country);
  const recased = cased.some((word, i) => word !== words[i]);
  const generation = recased
    ? (SUFFIXES.get(suffix.toLowerCase().replaceAll(".", "")) ?? suffix)
    : suffix;
  const meant = vietnamese || home ? fromKeystrokes(words) : undefined;
  const guess = meant?.join(" ") ?? "";
  const parts = couple
    ? { ...NO_PARTS, given: cased.join(" ") }
    : comma !== null
      ? splitComma(family, cased, vietnamese, home)
      : meant !== undefined
        ? splitLike(splitVietnamese(meant), cased)
        : unsure && TITLES_ONLY.has((words[0] ?? "").toLowerCase())
          ? splitWords(words.slice(1), cased.slice(1), vietnamese)
          : splitWords(words, cased.flatMap(initialsApart), vietnamese, country);
  const shown = comma === null ? cased.join(" ") : withComma(cased, family);
  return {
    kind: "person",
    name: shown,
    vietnamese,
    parts,
    title,
    titleUnsure: unsure,
    suffix: generation,
    recased,
    guess,
    couple,
    people: (people ?? []).map((one) => repairCase(one.split(" "), vietnamese, country).join(" ")),
  };
}

import type { Language, Words } from "../model/words.ts";
import { formatNumber } from "../text/number-format.ts";
import { NOT_MEASURED } from "./labels.ts";

/** A noun in the forms a count asks for; Vietnamese has one. */
export interface Noun {
  readonly one: string;
  readonly many: string;
  readonly vi: string;
}

/** `1 row`, `2,000 rows`, `2.000 dòng`. */
export function counted(count: number, noun: Noun): Words {
  return {
    en: `${formatNumber(count, "en")} ${count === 1 ? noun.one : noun.many}`,
    vi: `${formatNumber(count, "vi")} ${noun.vi}`,
  };
}

/** A day as the language writes it: `22 November 2026`, `22/11/2026`; anything else as it is. */
export function dayInWords(day: string, lang: Language): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day);
  if (match === null) return day;
  const [, year = "", month = "", date = ""] = match;
  return lang === "vi"
    ? `${date}/${month}/${year}`
    : `${Number(date)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** `83.5 / 100`, or that nothing could be measured. */
export function scoreInWords(score: number | null): Words {
  if (score === null) return NOT_MEASURED;
  return {
    en: `${formatNumber(score, "en", 1)} / 100`,
    vi: `${formatNumber(score, "vi", 1)} / 100`,
  };
}

export const ROWS: Noun = { one: "row", many: "rows", vi: "dòng" };
export const CUSTOMERS: Noun = { one: "customer", many: "customers", vi: "khách hàng" };
export const CELLS: Noun = { one: "cell", many: "cells", vi: "ô" };
export const PAIRS: Noun = { one: "pair", many: "pairs", vi: "cặp" };
export const QUESTIONS: Noun = { one: "question", many: "questions", vi: "câu hỏi" };
export const KINDS: Noun = { one: "more kind", many: "more kinds", vi: "loại khác" };
export const ANSWERS: Noun = { one: "answer", many: "answers", vi: "câu trả lời" };

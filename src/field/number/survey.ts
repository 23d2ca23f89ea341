import { CELL } from "../../model/cell.ts";
import type { RawValue } from "../define.ts";
import type { Habit } from "../habit/define.ts";
import { numberHabit } from "../habit/number-habit.ts";
import { type DecimalSign, readNumber, shapeOf } from "./read.ts";

/** What a column of numbers says as a whole. */
export interface NumberFacts {
  readonly decimal: DecimalSign;
  /** The currency most values are in, where any is written. */
  readonly currency: string | undefined;
  /** How a text file holds its figures, as `1.234,50`; undefined for a workbook's numbers. */
  readonly habit: string | undefined;
}

/** Countries that write a decimal point; most others a comma (CLDR number symbols). */
const POINT = /^(?:US|GB|AU|CA|NZ|IE|IN|CN|JP|KR|TW|HK|SG|MY|TH|PH|MX|IL|PK|NG|KE|GH|ZA)$/;

/** The decimal sign of a country. */
export function decimalOf(country: string): "," | "." {
  return POINT.test(country) ? "." : ",";
}

/** Bare figures: digits with separators, a sign in front, nothing else. */
const BARE = /^[-+]?\d(?:[\d.,' ]*\d)?$/;
const GROUPED = /^[-+]?\d{1,3}(?:([.,' ])\d{3})+(?:[.,]\d+)?$/;

/** Which sign the column puts before decimals, from the values that can mean one thing only, and how it writes them. */
export function surveyNumbers(
  values: readonly RawValue[],
  context: { readonly country: string },
): NumberFacts {
  const votes = { ",": 0, ".": 0 };
  const currencies = new Map<string, number>();
  const written = { readable: 0, bare: 0, large: 0, cells: 0 };
  const groups = new Map<string, number>();
  const fractions = new Map<number, number>();
  for (const { text: raw, kind, count } of values) {
    if (kind !== CELL.text) written.cells += count;
    if (kind !== CELL.text || raw.length > 60) continue;
    const text = raw.trim();
    const read = readNumber(text, undefined, "ambiguous");
    if (read.kind === "unreadable") continue;
    written.readable += count;
    if (read.currency !== undefined) {
      currencies.set(read.currency, (currencies.get(read.currency) ?? 0) + count);
    }
    const core = /\d[\d.,'\s]*\d/u.exec(text)?.[0];
    if (BARE.test(text)) {
      written.bare += count;
      const group = GROUPED.exec(text)?.[1] ?? "";
      if (group !== "" || /\d{4}/.test(text)) {
        written.large += count;
        groups.set(group, (groups.get(group) ?? 0) + count);
      }
    }
    if (core === undefined) continue;
    const shape = /[a-z]/i.test(text.replace(/vn[dđ]|usd|eur/i, "")) ? undefined : shapeOf(core);
    const at = Math.max(core.lastIndexOf(","), core.lastIndexOf("."));
    const last = core[at];
    if (last !== "," && last !== ".") continue;
    if (shape === "decimal") {
      votes[last] += count;
      const digits = core.length - at - 1;
      fractions.set(digits, (fractions.get(digits) ?? 0) + count);
    }
    if (shape === "grouped") votes[last === "," ? "." : ","] += count;
  }
  const total = votes[","] + votes["."];
  const sure = votes[","] > total * 0.9 ? "," : votes["."] > total * 0.9 ? "." : undefined;
  const decimal = total === 0 ? undefined : sure;
  const currency = mostOf(currencies, 0)?.[0];
  if (written.cells > 0 || written.readable === 0) return { decimal, currency, habit: undefined };
  // Grouped by the sign nine in ten large figures have; amounts written with words and currencies come out plain.
  const plain = written.bare * 2 < written.readable;
  const group = plain ? "" : (mostOf(groups, written.large * 0.9)?.[0] ?? "");
  const mark =
    decimal ?? (group === "," || group === "." ? other(group) : decimalOf(context.country));
  const digits = mostOf(fractions, (votes[","] + votes["."]) * 0.5)?.[0] ?? 1;
  const habit = `1${group === mark ? "" : group}234${mark}${"5".padEnd(Math.min(digits, 6), "0")}`;
  return { decimal, currency, habit };
}

function other(sign: "," | "."): "," | "." {
  return sign === "," ? "." : ",";
}

/** The commonest entry, if more than `least` have it. */
function mostOf<K>(
  counts: ReadonlyMap<K, number>,
  least: number,
): readonly [K, number] | undefined {
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first !== undefined && first[1] > least ? first : undefined;
}

/** The habit among a survey's facts. */
export function numberHabitOf(facts: unknown): Habit | undefined {
  const name = (facts as NumberFacts | undefined)?.habit;
  return name === undefined ? undefined : numberHabit(name);
}

import { CELL } from "../../model/cell.ts";
import type { RawValue } from "../define.ts";
import { type DecimalSign, readNumber, shapeOf } from "./read.ts";

/** What a column of numbers says as a whole. */
export interface NumberFacts {
  readonly decimal: DecimalSign;
  /** The currency most values are in, where any is written. */
  readonly currency: string | undefined;
}

/** Countries that write a decimal point; most others a comma (CLDR number symbols). */
const POINT = /^(?:US|GB|AU|CA|NZ|IE|IN|CN|JP|KR|TW|HK|SG|MY|TH|PH|MX|IL|PK|NG|KE|GH|ZA)$/;

/** The decimal sign of a country. */
export function decimalOf(country: string): "," | "." {
  return POINT.test(country) ? "." : ",";
}

/** Which sign the column puts before decimals, from the values that can mean one thing only. */
export function surveyNumbers(values: readonly RawValue[]): NumberFacts {
  const votes = { ",": 0, ".": 0 };
  const currencies = new Map<string, number>();
  for (const { text, kind, count } of values) {
    if (kind !== CELL.text || text.length > 60) continue;
    const read = readNumber(text, undefined, "ambiguous");
    if (read.kind !== "unreadable" && read.currency !== undefined) {
      currencies.set(read.currency, (currencies.get(read.currency) ?? 0) + count);
    }
    const core = /\d[\d.,'\s]*\d/u.exec(text)?.[0];
    const shape =
      core === undefined || /[a-z]/i.test(text.replace(/vn[dđ]|usd|eur/i, ""))
        ? undefined
        : shapeOf(core);
    if (core === undefined) continue;
    const last = core[Math.max(core.lastIndexOf(","), core.lastIndexOf("."))];
    if (last !== "," && last !== ".") continue;
    if (shape === "decimal") votes[last] += count;
    if (shape === "grouped") votes[last === "," ? "." : ","] += count;
  }
  const total = votes[","] + votes["."];
  const decimal = votes[","] > total * 0.9 ? "," : votes["."] > total * 0.9 ? "." : undefined;
  const currency = [...currencies].sort((a, b) => b[1] - a[1])[0]?.[0];
  return { decimal: total === 0 ? undefined : decimal, currency };
}

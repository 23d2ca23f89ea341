/** How a column writes decimals: the sign before the decimals, or undefined where no value tells. */
export type DecimalSign = "," | "." | undefined;

/** A number read from text, as plain digits with a decimal point. */
export interface ReadNumber {
  readonly kind: "number";
  /** Canonical: `-1250000.5`; no leading zeros, no trailing ones after the point. */
  readonly value: string;
  /** ISO 4217 code or undefined where none is written. */
  readonly currency: string | undefined;
}
/** What reading a text for a number may come to. */
export type Reading =
  | ReadNumber
  | {
      readonly kind: "ambiguous";
      readonly suggestion: string;
      readonly currency: string | undefined;
    }
  | { readonly kind: "unreadable" };

const LONGEST = 60;
/** Arabic-Indic and Persian digits; their code ends in the digit's own four bits. */
const ARABIC_DIGITS = /[\u0660-\u0669\u06F0-\u06F9]/g;
const UNREADABLE = { kind: "unreadable" } as const;

/** Currency signs and words, in lower case. */
const CURRENCIES: Readonly<Record<string, string>> = {
  đ: "VND",
  "₫": "VND",
  vnd: "VND",
  vnđ: "VND",
  đồng: "VND",
  dong: "VND",
  d: "VND",
  $: "USD",
  usd: "USD",
  us$: "USD",
  "€": "EUR",
  eur: "EUR",
  euro: "EUR",
  "£": "GBP",
  gbp: "GBP",
  "¥": "JPY",
  jpy: "JPY",
  aud: "AUD",
  a$: "AUD",
  sgd: "SGD",
  chf: "CHF",
  "₹": "INR",
  inr: "INR",
  "rs.": "INR",
  rs: "INR",
  r$: "BRL",
  brl: "BRL",
};

/** Vietnamese and short words for powers of ten. */
const UNITS: Readonly<Record<string, number>> = {
  k: 3,
  ngàn: 3,
  nghìn: 3,
  ngan: 3,
  nghin: 3,
  ng: 3,
  n: 3,
  tr: 6,
  triệu: 6,
  trieu: 6,
  củ: 6,
  tỷ: 9,
  tỉ: 9,
  ty: 9,
  ti: 9,
  lakh: 5,
  lakhs: 5,
  lac: 5,
  crore: 7,
  crores: 7,
  tsd: 3,
  mio: 6,
  m: 6,
  mn: 6,
  mm: 6,
  mln: 6,
  mill: 6,
  million: 6,
  mrd: 9,
  billion: 9,
  b: 9,
  bn: 9,
};

const SIGNS =
  /^(?:vnđ|vnd|us\$|usd|a\$|aud|eur|gbp|sgd|chf|inr|rs\.?|brl|r\$|[$€£¥₫₹])\s*|\s*(?:vnđ|vnd|đồng|dong|us\$|usd|aud|a\$|euro|eur|gbp|jpy|sgd|chf|inr|brl|[$€£¥₫₹đ]|(?<![rs])d)\.?$/u;
const UNIT =
  /^([\d.,\s]+?)\s*(triệu|trieu|nghìn|nghin|ngàn|ngan|củ|tr|tỷ|tỉ|ty|ti|ng|k|n|lakhs?|lac|crores?|tsd|mio|mill|million|mrd|billion|m|mn|mm|mln|b|bn)\.?(?:\s*(\d{1,3}|rưỡi|ruoi)(?:\s*(tr|triệu|trieu|k|nghìn|nghin|ngàn|ngan))?)?$/u;
const PLAIN = /^\d[\d.,'\s]*$/u;

/**
 * Reads an amount or count as people write it: `1.250.000 đ`, `1,5tr`, `2 tỷ 3`, `(1.000)`, `$1,234.50`.
 * `decimal` is the column's decimal sign where its values tell; a single separator before three digits is, when the
 * column is silent, thousands unless it is `fallback`, the country's decimal sign: then it is ambiguous.
 */
export function readNumber(
  raw: string,
  decimal: DecimalSign,
  fallback: DecimalSign | "ambiguous",
): Reading {
  let text = raw
    .slice(0, LONGEST + 1)
    .normalize("NFKC")
    .replaceAll(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) & 15))
    .trim()
    .toLowerCase();
  if (text === "" || text.length > LONGEST) return UNREADABLE;
  text = text
    .replaceAll(/[\u00a0\u2007\u202f]/g, " ")
    .replaceAll(/[\u2212\u2013\u2014]/g, "-")
    .replaceAll("\u2019", "'");
  let negative = false;
  const inBrackets = /^\((.*)\)$/.exec(text)?.[1];
  if (inBrackets !== undefined) [text, negative] = [inBrackets.trim(), true];
  let currency: string | undefined;
  [text, negative] = sign(text, negative);
  for (let i = 0; i < 2; i++) {
    const found = SIGNS.exec(text)?.[0];
    if (found === undefined || !/\d/.test(text.replace(found, ""))) break;
    const word = found.trim().replace(/\.$/, "");
    if (currency !== undefined && CURRENCIES[word] !== currency) return UNREADABLE;
    currency = CURRENCIES[word];
    text = text.replace(SIGNS, "").trim();
  }
  [text, negative] = sign(text, negative);
  const unit = UNIT.exec(text);
  const digits = unit?.[1]?.trim() ?? text;
  if (!PLAIN.test(digits)) return UNREADABLE;
  if (unit === null) {
    const read = plainNumber(digits, decimal, fallback);
    if (read === undefined) return UNREADABLE;
    if (read.ambiguous) {
      return { kind: "ambiguous", suggestion: tidy(read.value, negative), currency };
    }
    return { kind: "number", value: tidy(read.value, negative), currency };
  }
  const power = UNITS[unit[2] ?? ""] ?? 0;
  const scaled = scale(digits, restOf(unit[3], unit[4], power), power);
  return scaled === undefined
    ? UNREADABLE
    : { kind: "number", value: tidy(scaled, negative), currency };
}

function sign(text: string, negative: boolean): [string, boolean] {
  // The dash for no cents, as Germans, Swiss and Indians write it: 1.250,- and 5,000/-.
  const round = /^(.*\d)(?:[.,]-+|\/-)$/.exec(text)?.[1];
  if (round !== undefined) return sign(round, negative);
  if (/^-\s*[^-]/.test(text)) return [text.slice(1).trim(), !negative];
  if (/^\+\s*\d/.test(text)) return [text.slice(1).trim(), negative];
  if (/\d\s*-$/.test(text)) return [text.slice(0, -1).trim(), !negative];
  return [text, negative];
}

/** Digits with separators; a lone separator before three digits is the one thing that may mean two. */
function plainNumber(
  text: string,
  decimal: DecimalSign,
  fallback: DecimalSign | "ambiguous",
): { value: string; ambiguous: boolean } | undefined {
  if (/^\d+$/.test(text)) return { value: text, ambiguous: false };
  const shape = shapeOf(text);
  if (shape === undefined) return undefined;
  const whole = text.replaceAll(/\D/g, "");
  if (shape === "grouped") return { value: whole, ambiguous: false };
  const at = Math.max(text.lastIndexOf(","), text.lastIndexOf("."));
  const fraction = text.slice(at + 1);
  const withPoint = `${text.slice(0, at).replaceAll(/\D/g, "")}.${fraction}`;
  if (shape === "decimal") return { value: withPoint, ambiguous: false };
  const mark = text[at] as "," | ".";
  const known = decimal ?? fallback;
  // Three digits behind the sign the country writes decimals with: as likely a figure typed the other way.
  if (known === "ambiguous" || (decimal === undefined && fallback === mark))
    return { value: whole, ambiguous: true };
  return { value: known === mark ? withPoint : whole, ambiguous: false };
}

/** Whether separators group thousands, mark decimals, or may do either; undefined where they do neither. */
export function shapeOf(text: string): "grouped" | "decimal" | "either" | undefined {
  if (/^\d{1,3}([.,'\s])\d{3}(?:\1\d{3})+$/u.test(text)) return "grouped";
  if (/^\d{1,3}['\s]\d{3}$/u.test(text)) return "grouped";
  // Indian lakhs: pairs of digits before the last three.
  if (/^\d{1,2}(?:,\d\d)+,\d{3}$/.test(text)) return "grouped";
  if (/^\d{1,2}(?:,\d\d)+,\d{3}\.\d+$/.test(text)) return "decimal";
  if (
    /^\d{1,3}(?:\.\d{3})+,\d+$|^\d{1,3}(?:,\d{3})+\.\d+$|^\d{1,3}(?:['\s]\d{3})+[.,]\d+$/u.test(
      text,
    )
  ) {
    return "decimal";
  }
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(text)) return "either";
  return /^\d+[.,]\d+$/.test(text) ? "decimal" : undefined;
}

/**
 * The digits behind a unit as they continue the number: `1tr2` goes on with the next digit, `1tr250k` and `2tỷ300tr` say
 * their own unit, `rưỡi` is a half. "?" where the units do not follow each other.
 */
function restOf(
  rest: string | undefined,
  unit: string | undefined,
  power: number,
): string | undefined {
  if (rest === undefined) return undefined;
  if (rest.startsWith("r")) return unit === undefined ? "5" : "?";
  if (unit === undefined) return rest;
  return rest.length > 1 && UNITS[unit] === power - 3 ? rest.padStart(3, "0") : "?";
}

/** `1,5` million, `2` billion `3`: the digits after the unit continue the number. */
function scale(digits: string, rest: string | undefined, power: number): string | undefined {
  const shape = /^\d+$/.test(digits) ? "whole" : shapeOf(digits);
  if (shape === undefined || shape === "either") return undefined;
  if (rest !== undefined) {
    if (shape !== "whole" || rest === "?") return undefined;
    return digits + rest.padEnd(power, "0").slice(0, Math.max(power, rest.length));
  }
  if (shape === "whole" || shape === "grouped")
    return digits.replaceAll(/\D/g, "") + "0".repeat(power);
  const [whole = "", fraction = ""] = digits.split(/[.,](?=\d*$)/);
  const moved = fraction.padEnd(power, "0");
  return `${whole.replaceAll(/\D/g, "")}${moved.slice(0, power)}.${moved.slice(power)}`;
}

/** Canonical digits. A fraction of three behind up to three digits gets a nought, so that it never reads as thousands. */
function tidy(value: string, negative: boolean): string {
  const [whole = "", fraction = ""] = value.split(".");
  let rest = fraction.replace(/0+$/, "");
  const front = whole.replace(/^0+(?=\d)/, "");
  if (rest.length === 3 && /^[1-9]\d{0,2}$/.test(front)) rest += "0";
  const zero = /^0*$/.test(front) && rest === "";
  return `${negative && !zero ? "-" : ""}${front === "" ? "0" : front}${rest === "" ? "" : `.${rest}`}`;
}

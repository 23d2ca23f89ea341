import type { PostcodeRule } from "../country/define.ts";
import { POSTCODES, TELLING_POSTCODES } from "../country/index.ts";
import { CELL } from "../model/cell.ts";
import { defineFinding } from "../model/finding.ts";
import { type Cleaned, defineField, type RawValue } from "./define.ts";
import { isPlaceholder } from "./placeholder.ts";

const lostZero = defineFinding({
  code: "postal_code/lost-zero",
  severity: "info",
  dimension: "validity",
  title: { en: "Postal code without its leading zero", vi: "Mã bưu chính mất số 0 đầu" },
  why: {
    en: "Spreadsheets drop leading zeros of numbers; mail to the short code goes astray.",
    vi: "Bảng tính bỏ số 0 đầu khi lưu dạng số; thư gửi theo mã thiếu số sẽ thất lạc.",
  },
  fix: { en: "Format the column as text.", vi: "Định dạng cột là văn bản." },
  say: ({ value, suggestion }) => ({
    en: `"${value}" lacks a leading zero: ${suggestion}`,
    vi: `"${value}" thiếu số 0 đầu: ${suggestion}`,
  }),
});
const legacy = defineFinding({
  code: "postal_code/legacy",
  severity: "info",
  dimension: "timeliness",
  title: { en: "Postal code of the former system", vi: "Mã bưu chính hệ cũ" },
  why: {
    en: "Vietnam replaced six-digit codes by five-digit ones in 2018.",
    vi: "Việt Nam thay mã 6 số bằng mã 5 số từ năm 2018.",
  },
  fix: { en: "Look up the five-digit code.", vi: "Tra mã 5 số hiện hành." },
  say: ({ value }) => ({
    en: `"${value}" is a six-digit code, in use until 2017`,
    vi: `"${value}" là mã 6 số, dùng đến năm 2017`,
  }),
});
const shape = defineFinding({
  code: "postal_code/shape",
  severity: "warn",
  dimension: "validity",
  title: { en: "Not a postal code of the country", vi: "Không đúng dạng mã bưu chính" },
  why: {
    en: "A code of the wrong length or form cannot be delivered to.",
    vi: "Mã sai độ dài hoặc sai dạng thì không giao được.",
  },
  fix: { en: "Correct it from the address.", vi: "Sửa lại theo địa chỉ." },
  say: ({ value, suggestion }) =>
    suggestion === undefined
      ? {
          en: `"${value}" has not the form of a postal code`,
          vi: `"${value}" không đúng dạng mã bưu chính`,
        }
      : {
          en: `"${value}" has not the form of a postal code; meant may be ${suggestion}`,
          vi: `"${value}" không đúng dạng mã bưu chính; có thể là ${suggestion}`,
        },
});

/** Findings an address reports of its code, too. */
export const ZIP_FINDINGS = [lostZero, shape] as const;
const SHORT_ZIP = /^\s*\d{3,4}(?:-\d{4})?\s*$/;

type Code = "postal_code/lost-zero" | "postal_code/legacy" | "postal_code/shape";

/** Postal codes by the country's rules. Short codes get their zero back only where the column's others show that it is missing. */
export const postalCode = defineField({
  name: "postal_code",
  means: { tells: "place", byCountry: true },
  title: { en: "Postal code", vi: "Mã bưu chính" },
  pii: 1,
  importance: 1,
  headers:
    `mã bưu chính|mã bưu điện|mã zip|ma_buu_dien|zip|zip code|zipcode|zip/postal code|postal code|postal_code|postalcode|postcode
post code|postal|mailing zip|mailing zip/postal code|billing zip|shipping zip|home postal code|business postal code
address 1 - postal code|default address zip|plz|postleitzahl|code postal`.split(/[|\n]/),
  survey: (values, { country }) => ({ facts: { full: mostlyFull(values, country) } }),
  findings: [lostZero, legacy, shape],
  clean(raw, kind, { country, facts, beside }) {
    if (isPlaceholder(raw)) return { status: "missing", value: raw };
    // Beside a state the whole address tells which zeros are missing.
    if (country === "US" && beside?.has("province") === true && SHORT_ZIP.test(raw)) {
      return { status: "ok", value: raw };
    }
    const full = (facts as { full?: boolean } | undefined)?.full;
    return cleanCode(raw, country, kind === CELL.number ? (full ?? true) : full === true);
  },
  survivor: "most-complete",
});

/** True where most codes of a column have the country's full length, so that a shorter one has lost something. */
function mostlyFull(values: readonly RawValue[], country: string): boolean {
  const digits = POSTCODES[country]?.digits;
  if (digits === undefined) return false;
  let full = 0;
  let short = 0;
  for (const { text, count } of values) {
    const size = /^\d+$/.test(text.trim()) ? text.trim().length : 0;
    if (size >= digits) full += count;
    else if (size === digits - 1) short += count;
  }
  return full > short;
}

function cleanCode(raw: string, country: string, pad: boolean): Cleaned<Code> {
  const text = raw.normalize("NFKC").trim().replaceAll(/\s+/g, " ").toUpperCase().slice(0, 40);
  const fixed = (value: string): Cleaned<Code> => ({
    status: value === raw ? "ok" : "fixed",
    value,
  });
  const rule = POSTCODES[country];
  if (rule === undefined) return fixed(text.length < 40 ? text : raw);
  // A spreadsheet's number with a tail: 70000.0
  const plain = /^(\d{3,9})\.0+$/.exec(text)?.[1] ?? text;
  const own = written(plain, rule);
  if (own !== undefined) return fixed(own);
  const signed = behindSign(plain);
  if (signed !== undefined) return { ...fixed(plain), feature: signed };
  if (rule.legacy?.test(plain) === true) {
    return { ...fixed(plain), findings: [{ code: "postal_code/legacy", args: { value: plain } }] };
  }
  for (const other of TELLING_POSTCODES) {
    const foreign = POSTCODES[other];
    const value = foreign === undefined ? undefined : written(plain, foreign);
    if (value !== undefined) return fixed(value);
  }
  if (rule.digits !== undefined && /^\d+$/.test(plain) && plain.length === rule.digits - 1) {
    const value = plain.padStart(rule.digits, "0");
    const args = { value: plain, suggestion: value };
    if (pad) return { ...fixed(value), findings: [{ code: "postal_code/lost-zero", args }] };
    return { status: "suspect", value: raw, findings: [{ code: "postal_code/shape", args }] };
  }
  return {
    status: "suspect",
    value: raw,
    findings: [{ code: "postal_code/shape", args: { value: plain } }],
  };
}

/** Signs of countries as they stand before a code on letters across borders: `D-80331`, `CH-8001`, `A 1010`. */
const SIGNS: ReadonlyMap<string, string> = new Map(
  "D:DE A:AT FL:LI F:FR I:IT B:BE L:LU S:SE N:NO FIN:FI E:ES P:PT H:HU SLO:SI"
    .split(" ")
    .map((pair) => {
      const [sign = "", country = ""] = pair.split(":");
      return [sign, country] as const;
    }),
);
const SIGNED = /^([A-Z]{1,3})[- ](?=\d)([\d -]{3,8})$/;

/** The code behind its country's sign; undefined where none stands there, or the code is no code of that country. */
function behindSign(text: string): string | undefined {
  const [, sign = "", code = ""] = SIGNED.exec(text) ?? [];
  const rule = POSTCODES[SIGNS.get(sign) ?? sign];
  return rule === undefined ? undefined : written(code, rule);
}

/** The code as its country writes it, undefined where it has not its form. */
function written(text: string, rule: PostcodeRule): string | undefined {
  if (rule.shape.test(text)) return text;
  return rule.write?.(text.replaceAll(/[\s-]/g, ""));
}

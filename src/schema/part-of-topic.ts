import { foldTight } from "../text/fold.ts";
import type { Evidence } from "./evidence.ts";
import { lowerPart } from "./header-keys.ts";

const BIRTH =
  /^(?:ngaysinh|sinhngay|namsinh|sinhnam|sinh|ngaythangsinh|ngaythangnamsinh|ngaythnamsinh|ntns|birth|birthdate|dateofbirth|dob|geburtsdatum)$/;
const SEX = /^(?:gioitinh|gioi|phai|gt|gender|sex|geschlecht)$/;
const SEXES = /^(?:nam|nu|male|female|m|f|mannlich|weiblich)$/;

const PARTS: ReadonlyMap<string, readonly [field: string, from: number, to: number]> = new Map([
  ["ngay", ["birth_day", 1, 31]],
  ["day", ["birth_day", 1, 31]],
  ["tag", ["birth_day", 1, 31]],
  ["thang", ["birth_month", 1, 12]],
  ["month", ["birth_month", 1, 12]],
  ["monat", ["birth_month", 1, 12]],
  ["nam", ["birth_year", 0, 2100]],
  ["year", ["birth_year", 0, 2100]],
  ["jahr", ["birth_year", 0, 2100]],
]);

/**
 * What a word means under the title of a two-row header that needs it: `Ngày sinh - Tháng` the month of birth,
 * `Giới tính - Nữ` the women's tick column, `Năm sinh - Nữ` the year of birth of women. Undefined elsewhere, or
 * where the values say otherwise.
 */
export function partOfTopic(header: string, evidence: Evidence): string | undefined {
  const lower = lowerPart(header);
  if (lower === undefined) return undefined;
  const topic = foldTight(header.slice(0, header.lastIndexOf(" - ")));
  const word = foldTight(lower);
  if (SEX.test(topic)) return SEXES.test(word) && !hasYears(evidence) ? "gender" : undefined;
  if (!BIRTH.test(topic) || evidence.filled === 0) return undefined;
  if (SEXES.test(word) && hasYears(evidence)) return "birth_year";
  const [field, from, to] = PARTS.get(word) ?? ["", 0, 0];
  const fits = (text: string): boolean => Number(text) >= from && Number(text) <= to;
  return field !== "" && evidence.share(fits) >= 0.8 ? field : undefined;
}

function hasYears({ filled, share }: Evidence): boolean {
  return filled > 0 && share((text) => /^(?:18|19|20)\d\d$/.test(text.trim())) >= 0.6;
}

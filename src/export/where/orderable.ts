import type { Words } from "../../model/words.ts";
import type { ExportColumns } from "../record.ts";

const PLAIN = /^-?(?:0|[1-9]\d{0,20})(?:\.\d{1,10})?$/;

/**
 * What is wrong with a value that a column is to be less or greater than: words against amounts and dates written in
 * another way would quietly hold for nobody. Undefined = nothing.
 */
export function unorderable(
  headers: readonly string[],
  value: string,
  columns: ExportColumns,
): Words | undefined {
  const [header] = headers;
  const ordered = header === undefined ? undefined : columns.specOf(header)?.means?.ordered;
  if (ordered === "number" && !PLAIN.test(value)) {
    return {
      en: `"${header}" holds numbers, and "${value}" is none; write it without separators, like 1000000 or 12.5`,
      vi: `"${header}" chứa số, còn "${value}" không phải số; viết liền không dấu ngăn cách, như 1000000 hoặc 12.5`,
    };
  }
  if (ordered === "date" && !isDay(value)) {
    return {
      en: `"${header}" holds dates, and "${value}" is none; write it like 2026-03-05, 2026-03 or 2026`,
      vi: `"${header}" chứa ngày, còn "${value}" không phải ngày; viết như 2026-03-05, 2026-03 hoặc 2026`,
    };
  }
  return undefined;
}

function isDay(value: string): boolean {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value);
  if (match === null) return false;
  const [, year = "", month = "01", day = "01"] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(8, 10) === day;
}

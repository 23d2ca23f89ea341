import { category } from "../comparison/category.ts";
import { titled } from "../comparison/define.ts";
import type { CleanData } from "../field/clean-data.ts";
import type { Feature } from "../match/model.ts";
import { isOwnColumn } from "../table/own-column.ts";
import type { TextColumn } from "../table/text-column.ts";

/** Fewest rows from which a column shows whether its codes come again. */
const ENOUGH_ROWS = 50;
/** Of the cells filled in, the share of distinct codes: more, and each stands once; less, and it is a pick-list. */
const DISTINCT = { least: 0.1, most: 0.98 } as const;
/** Least share of rows that bear a code. */
const LEAST_FILL = 0.3;
/** Codes looked at to see what a column holds, and the share of them that must look it. */
const LOOKED_AT = 200;
const MOST_CODES = 0.9;
/** Columns of codes compared at most. */
const MOST_COLUMNS = 3;

/** Letters and digits in one word, with the marks codes are grouped by: `51G-922.82`, `SP0288`, `0000-0002-1918-5489`. */
const CODE = /^(?=(?:\P{Nd}*\p{Nd}){3})[\p{L}\p{Nd}]+(?:[-./ ][\p{L}\p{Nd}]+){0,6}$/u;
const LONGEST = 30;
/** A plain number, a date or a time, whoever they belong to. */
const NUMBER = /^[\d.,]+$/;
const DATE = /^\d{1,4}[-./ ]\d{1,2}[-./ ]\d{1,4}/;

/**
 * Columns of codes that come again, as descriptions to compare rows by: number plates, author numbers, and the
 * list's own customer numbers where they stand for one customer on several rows. The numbers of several files or
 * branches say nothing of each other, so there they are left out.
 */
export function codeFeatures(data: CleanData): readonly Feature[] {
  const alone =
    data.dataset.tables.length === 1 && !data.columns.some((c) => isBranch(c?.spec.name));
  return data.dataset.columns
    .flatMap(({ header, raw }, i) => {
      const field = data.columns[i]?.spec.name;
      const sought =
        field === undefined
          ? !isOwnColumn(header) && holdsCodes(raw)
          : field === "customer_code" && alone;
      return sought && comesAgain(raw) ? [{ header, raw }] : [];
    })
    .slice(0, MOST_COLUMNS)
    .map(({ header, raw }) => ({
      name: header,
      comparison: titled(category, { en: header, vi: header }),
      values: [raw],
    }));
}

function isBranch(field: string | undefined): boolean {
  return field === "branch" || field === "source";
}

function comesAgain(column: TextColumn): boolean {
  const rows = column.length;
  if (rows < ENOUGH_ROWS) return false;
  const counts = column.counts();
  const filled = rows - (counts[0] as number);
  const used = counts.subarray(1).reduce((n, count) => n + (count > 0 ? 1 : 0), 0);
  return (
    filled >= rows * LEAST_FILL && used >= filled * DISTINCT.least && used <= filled * DISTINCT.most
  );
}

function holdsCodes(column: TextColumn): boolean {
  const looked = Math.min(column.distinct, LOOKED_AT);
  let codes = 0;
  for (let code = 1; code <= looked; code++) {
    const text = column.text(code).trim();
    if (text.length <= LONGEST && CODE.test(text) && !NUMBER.test(text) && !DATE.test(text))
      codes++;
  }
  return looked > 0 && codes >= looked * MOST_CODES;
}

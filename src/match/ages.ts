import type { Role } from "./roles.ts";
import type { ValueTable } from "./value-table.ts";

/** Years between the tenth eldest of a hundred and the tenth youngest from which people are of many ages. */
const YEARS = 15;
/** Share of dates left out at either end. */
const ENDS = 0.1;
/** A date of birth as matching reads it, or a year worked out from an age; a sex is neither. */
const YEAR = /^~?(\d{4})/;

/**
 * Whether the dates of birth of a list lie so far apart that relatives of any age could be in it. A list of newborns or of
 * one school holds twins and hardly any other relatives. False where there are no dates of birth.
 */
export function areOfManyAges(tables: readonly ValueTable[], roles: readonly Role[]): boolean {
  const years: number[] = [];
  for (const [f, { texts }] of tables.entries()) {
    if (roles[f] !== "personal") continue;
    for (let code = 1; code <= texts.distinct; code++) {
      const year = YEAR.exec(texts.text(code))?.[1];
      if (year !== undefined) years.push(Number(year));
    }
  }
  years.sort((a, b) => a - b);
  const end = Math.floor(years.length * ENDS);
  const [first = 0, last = 0] = [years[end], years[years.length - 1 - end]];
  return last - first >= YEARS;
}

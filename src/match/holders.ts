import { mixHash } from "../text/hash-text.ts";
import { isNaming, type Role } from "./roles.ts";
import { PAUSE, type Steps } from "./steps.ts";
import { SeenPairs } from "./seen-pairs.ts";
import type { ValueTable } from "./value-table.ts";

/**
 * Comparisons whose value tells holders of one name apart, the surest first: no property of theirs, for it is this order
 * that decides, and a row is known by the first it has.
 */
const OWN = ["identifier", "phone", "email", "date"];

/**
 * Counts how many different people hold each value instead of how many rows: one customer on six rows makes neither
 * a switchboard of his phone nor a common name of his own. Holders of a phone, mailbox, number or address are told
 * apart by name, holders of a name by number, phone, mailbox or date; a row without either counts as one more.
 * Descriptions keep their counts.
 */
export function* countHolders(
  tables: readonly ValueTable[],
  roles: readonly Role[],
  rows: number,
): Steps<ValueTable[]> {
  const names = tables.filter((_, f) => isNaming(roles[f]));
  if (names.length === 0) return [...tables];
  const own = OWN.flatMap((kind) =>
    tables.filter(({ comparison }, f) => comparison.name === kind && !isNaming(roles[f])),
  );
  const all: ValueTable[] = [];
  for (const [f, table] of tables.entries()) {
    yield PAUSE;
    const tellers = isNaming(roles[f]) ? own : names;
    const kept =
      roles[f] === "attribute" || table.comparison.name === "gender" || tellers.length === 0;
    all.push(kept ? table : counted(table, tellers, rows));
  }
  return all;
}

function counted(table: ValueTable, tellers: readonly ValueTable[], rows: number): ValueTable {
  const termCounts = table.termCounts.slice();
  // One entry per pair of value and holder met; a clash of hashes only counts a holder less.
  const seen = new SeenPairs();
  let filled = table.filled;
  for (const column of table.columns) {
    for (let row = 0; row < rows; row++) {
      const term = table.termOf[column[row] as number] as number;
      if (term === 0 || (table.termCounts[term] as number) < 2) continue;
      const holder = holderOf(tellers, row);
      if (holder === 0) continue;
      const isNew = seen.add(mixHash(term, holder), mixHash(holder, term) & 2097151);
      if (!isNew && (termCounts[term] as number) > 1) {
        termCounts[term] = (termCounts[term] as number) - 1;
        filled--;
      }
    }
  }
  return { ...table, termCounts, filled };
}

/** A number for who a row is by the first of these features it has a value of; 0 = unknown. */
function holderOf(tellers: readonly ValueTable[], row: number): number {
  for (const [at, { columns, termOf }] of tellers.entries()) {
    for (const column of columns) {
      const term = termOf[column[row] as number] as number;
      if (term !== 0) return mixHash(term, at + 1) || 1;
    }
  }
  return 0;
}

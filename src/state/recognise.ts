import type { StateRow } from "./model.ts";
import type { RowKeys } from "./row-keys.ts";

/** Which records are rows a state knows. */
export interface Recognised {
  /** Record → row of the state, undefined = never seen. */
  readonly rowOf: readonly (StateRow | undefined)[];
  /** Record → whether all its cells are as they were. */
  readonly asItWas: Uint8Array;
}

/**
 * Recognises records: first by all their cells, then, among what is left, by each kind of anchor where exactly
 * one record and one row share it. Rows of the last run come before rows that were gone. The order of records
 * does not matter, but for records alike in every cell, which are interchangeable.
 */
export function recognise(rows: readonly StateRow[], keys: RowKeys): Recognised {
  const rowOf: (StateRow | undefined)[] = keys.exact.map(() => undefined);
  const asItWas = new Uint8Array(keys.exact.length);
  const taken = new Set<StateRow>();
  const take = (record: number, row: StateRow): void => {
    rowOf[record] = row;
    taken.add(row);
  };
  const byKey = new Map<string, StateRow[]>();
  const ranked = rows.toSorted((a, b) => Number(a.here) - Number(b.here) || b.no - a.no);
  for (const row of ranked) {
    const same = byKey.get(row.key);
    if (same === undefined) byKey.set(row.key, [row]);
    else same.push(row);
  }
  for (const [record, key] of keys.exact.entries()) {
    const row = byKey.get(key)?.pop();
    if (row === undefined) continue;
    take(record, row);
    asItWas[record] = 1;
  }
  for (const here of [true, false]) {
    for (const [kind, anchors] of keys.anchors.entries()) {
      const open = rows.filter((row) => row.here === here && !taken.has(row));
      const rowBy = unique(open, (row) => row.anchors[kind] ?? "");
      const free = anchors.flatMap((_, record) => (rowOf[record] === undefined ? [record] : []));
      const recordBy = unique(free, (record) => anchors[record] ?? "");
      for (const [anchor, record] of recordBy) {
        const row = rowBy.get(anchor);
        if (row !== undefined) take(record, row);
      }
    }
  }
  return { rowOf, asItWas };
}

/** The things that alone have their key; those without one are left out. */
function unique<T>(things: readonly T[], keyOf: (thing: T) => string): Map<string, T> {
  const found = new Map<string, T>();
  const twice = new Set<string>();
  for (const thing of things) {
    const key = keyOf(thing);
    if (key === "") continue;
    if (found.has(key)) twice.add(key);
    else found.set(key, thing);
  }
  for (const key of twice) found.delete(key);
  return found;
}

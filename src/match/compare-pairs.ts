import type { AddedPairs } from "./added-pairs.ts";
import type { PairArrays, Steps } from "./steps.ts";
import type { ValueTable } from "./value-table.ts";
import { allLevels } from "./work.ts";

/** Rows that hold the values of several records, each as a pair with itself. */
export function copiedRows(copies: Uint32Array): PairArrays {
  const rows = copies.map((_, row) => row).filter((row) => copies[row] !== 1);
  return { left: rows, right: rows };
}

/** Levels of all pairs, of which some were added and the others' are known. */
export function* compareAdded(
  tables: readonly ValueTable[],
  { left, right, at }: AddedPairs,
  known: readonly Uint8Array[],
): Steps<readonly Uint8Array[]> {
  const done = yield* allLevels(
    tables.map(({ feature, comparison, texts, columns }, f) => {
      const before = { levels: known[f] as Uint8Array, at };
      const pairs = [{ left, right }];
      return { kind: "levels", feature, comparison, texts, columns, pairs, known: before };
    }),
  );
  return done.map(([levels]) => levels as Uint8Array);
}

/** Levels of several lists of pairs: per list, per feature. */
export function* compare(
  tables: readonly ValueTable[],
  lists: readonly PairArrays[],
): Steps<readonly (readonly Uint8Array[])[]> {
  const pairs = lists.map(({ left, right }) => ({ left, right }));
  const done = yield* allLevels(
    tables.map(({ feature, comparison, texts, columns }) => {
      return { kind: "levels", feature, comparison, texts, columns, pairs };
    }),
  );
  return lists.map((_, list) => done.map((levels) => levels[list] as Uint8Array));
}

import { radixSort } from "../../table/radix-sort.ts";
import type { TextColumn } from "../../table/text-column.ts";
import { hashBytes } from "../../table/hash.ts";
import { mixHash } from "../../text/hash-text.ts";
import type { ValueTable } from "../value-table.ts";

/** The distinct contents of rows, ascending by both words, and which of them each row has. */
export interface Contents {
  readonly high: Uint32Array;
  readonly low: Uint32Array;
  /** Row → number of its content. */
  readonly of: Uint32Array;
}

/** Seeds of the two words: values that share one hash hardly share the other. */
const SEEDS = [0x3c6ef372, 0x1b873593] as const;

/** Hashes what each row is matched by, whatever file it comes from. Order of rows and files leaves no trace. */
export function contentsOf(tables: readonly ValueTable[], rows: number): Contents {
  const high = new Uint32Array(rows);
  const low = new Uint32Array(rows);
  for (const { columns, texts } of tables) {
    const [first, second] = SEEDS.map((seed) => valueHashes(texts, seed));
    for (const column of columns) {
      for (let row = 0; row < rows; row++) {
        const value = column[row] as number;
        high[row] = mixHash(high[row] as number, first?.[value] ?? 0);
        low[row] = mixHash(low[row] as number, second?.[value] ?? 0);
      }
    }
  }
  const order = Uint32Array.from(low, (_, row) => row);
  radixSort(low.slice(), order, rows);
  radixSort(
    order.map((row) => high[row] as number),
    order,
    rows,
  );
  const distinct = { high: new Uint32Array(rows), low: new Uint32Array(rows) };
  const of = new Uint32Array(rows);
  let size = 0;
  for (const row of order) {
    const [a, b] = [high[row] as number, low[row] as number];
    if (size === 0 || distinct.high[size - 1] !== a || distinct.low[size - 1] !== b) {
      distinct.high[size] = a;
      distinct.low[size++] = b;
    }
    of[row] = size - 1;
  }
  return { high: distinct.high.slice(0, size), low: distinct.low.slice(0, size), of };
}

/** Value → hash of its bytes; 0 for none. */
function valueHashes({ bytes, offsets, distinct }: TextColumn, seed: number): Uint32Array {
  const hashes = new Uint32Array(distinct + 1);
  for (let value = 1; value <= distinct; value++) {
    hashes[value] = hashBytes(bytes, offsets[value - 1] as number, offsets[value] as number, seed);
  }
  return hashes;
}

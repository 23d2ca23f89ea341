import { type TextColumn, TextColumnBuilder } from "../table/text-column.ts";
import { growWords } from "../table/grow.ts";
import { sharedWords } from "../table/shared.ts";
import { hashText } from "../text/hash-text.ts";
import type { Comparison } from "../comparison/define.ts";
import { PAUSE, type Steps, type ValuesWork } from "./steps.ts";

/** Hashed blocking keys of one kind: value v has those at `starts[v]` up to `starts[v + 1]`. */
export interface KeyKind {
  readonly starts: Uint32Array;
  readonly hashes: Uint32Array;
}

/** A feature's distinct values, numbered 1.. ; 0 = nothing to compare. */
export interface ValueTable {
  /** The feature's number among those given. */
  readonly feature: number;
  readonly name: string;
  readonly comparison: Comparison;
  /** Row → value number, one array per column of the feature. */
  readonly columns: readonly Uint32Array[];
  readonly texts: TextColumn;
  /** Emptied once rows are blocked. */
  keys: readonly KeyKind[];
  /** Value → number (1..) of its canonical spelling. */
  readonly termOf: Uint32Array;
  /** Emptied once lonely rows have been looked after. */
  terms: TextColumn;
  /** Term → how many cells hold it; counted once the rows are in order. */
  readonly termCounts: Uint32Array;
  /** Cells counted. */
  readonly filled: number;
  /** Value → hash of its text, for an order that only content decides. */
  readonly hashOf: Uint32Array;
}

/** Values between two breaths. */
const TURN = 1 << 14;

/**
 * Prepares every distinct value of a feature once: keys, canonical spelling, how common it is.
 * @param keep gives a list, if any, to keep prepared forms in, for so many values
 */
export function* valueTable(
  work: Omit<ValuesWork, "kind">,
  keep?: (distinct: number) => unknown[] | undefined,
): Steps<ValueTable> {
  const { feature, name, comparison, rows } = work;
  const { texts, columns } = unite(work.values, rows);
  const forms = keep?.(texts.distinct);
  const used = new Uint8Array(texts.distinct + 1);
  for (const column of columns) for (const code of column) used[code] = 1;
  const alive = new Uint8Array(texts.distinct + 1);
  const terms = new TextColumnBuilder();
  const termOf = sharedWords(texts.distinct + 1);
  const hashOf = new Uint32Array(texts.distinct + 1);
  const kinds: GrowingKind[] = [];
  for (let code = 1; code <= texts.distinct; code++) {
    if (code % TURN === 0) yield PAUSE;
    const value = used[code] === 1 ? texts.text(code) : "";
    const prepared = value === "" ? undefined : comparison.prepare(value);
    if (prepared !== undefined) {
      if (forms !== undefined) forms[code] = prepared;
      alive[code] = 1;
      termOf[code] = terms.codeOf(comparison.term(prepared));
      hashOf[code] = hashText(value);
      addKeys(kinds, comparison.keys(prepared), texts.distinct);
    }
    for (const kind of kinds) kind.starts[code + 1] = kind.size;
  }
  const table = terms.finish();
  for (const column of columns) {
    for (let row = 0; row < rows; row++) if (alive[column[row] as number] === 0) column[row] = 0;
  }
  return {
    feature,
    name,
    comparison,
    columns,
    texts,
    keys: kinds.map(({ starts, hashes, size }) => ({ starts, hashes: hashes.slice(0, size) })),
    termOf,
    terms: table,
    termCounts: new Uint32Array(table.distinct + 1),
    filled: 0,
    hashOf,
  };
}

/** A kind of key while values are added; `hashes` has room beyond `size`. */
interface GrowingKind {
  readonly starts: Uint32Array;
  hashes: Uint32Array;
  size: number;
}

function addKeys(
  kinds: GrowingKind[],
  keys: readonly (readonly string[])[],
  distinct: number,
): void {
  for (let kind = 0; kind < keys.length; kind++) {
    const alternatives = keys[kind] as readonly string[];
    if (alternatives.length === 0) continue;
    while (kinds.length <= kind) {
      const starts = new Uint32Array(distinct + 2);
      kinds.push({ starts, hashes: new Uint32Array(distinct + 16), size: 0 });
    }
    const into = kinds[kind] as GrowingKind;
    for (const key of alternatives) {
      if (key === "") continue;
      if (into.size === into.hashes.length) into.hashes = growWords(into.hashes, into.size + 1);
      into.hashes[into.size++] = hashText(key);
    }
  }
}

/** One dictionary over all columns of a feature; the code arrays are copies the caller may change. */
function unite(
  values: readonly TextColumn[],
  rows: number,
): { readonly texts: TextColumn; readonly columns: Uint32Array[] } {
  const [first] = values;
  if (first !== undefined && values.length === 1) {
    return { texts: first, columns: [first.codes.slice(0, rows)] };
  }
  const builder = new TextColumnBuilder();
  const columns = values.map((column) => {
    const recode = new Uint32Array(column.distinct + 1);
    const codes = new Uint32Array(rows);
    for (let row = 0; row < rows; row++) {
      const code = column.codes[row] as number;
      if (code === 0) continue;
      if (recode[code] === 0) {
        const from = column.offsets[code - 1] as number;
        const to = column.offsets[code] as number;
        recode[code] = builder.codeOfBytes(column.bytes, from, to, 0);
      }
      codes[row] = recode[code] as number;
    }
    return codes;
  });
  return { texts: builder.finish(), columns };
}

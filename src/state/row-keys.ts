import { isOwnColumn } from "../table/own-column.ts";
import { columnsOf, type CleanData } from "../field/clean-data.ts";
import { hashBytes } from "../table/hash.ts";
import { isRunningNumber } from "../table/running-number.ts";
import type { TextColumn } from "../table/text-column.ts";
import { foldKey } from "../text/fold.ts";

/** How records are recognised from one run to the next. */
export interface RowKeys {
  /** Record → key of all its cells as they came in, wherever columns and rows stand; numbers of rows do not count. */
  readonly exact: readonly string[];
  /** Per kind of anchor: record → key, "" where the record lacks a part. */
  readonly anchors: readonly (readonly string[])[];
}

/**
 * Pairs of things that together name a row, the surer first. One alone is not enough: codes recur across branches, phones
 * in families. Fields by name, not by what they mean: states hold these keys in this order, and must find them again
 * whatever fields come to be.
 */
const ANCHORS: readonly (readonly [string, string])[] = [
  ["customer_code", "name"],
  ["customer_code", "phone"],
  ["citizen_id", "name"],
  ["phone", "name"],
  ["email", "name"],
  ["tax_id", "name"],
];
const SEEDS = [0x51ed270b, 0x2545f491] as const;

/** Works out all keys of a dataset; pure, the same cells give the same keys on every machine. */
export function rowKeys(data: CleanData): RowKeys {
  return { exact: exactKeys(data), anchors: ANCHORS.map(([a, b], i) => anchorKeys(data, a, b, i)) };
}

function exactKeys(data: CleanData): string[] {
  const { rows, columns } = data.dataset;
  const sums = SEEDS.map(() => new Uint32Array(rows));
  const seen = new Map<string, number>();
  for (const { header, mapping, ordinal, raw } of columns) {
    const name = mapping === undefined ? foldKey(header) : `${mapping.field}#${ordinal}`;
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    // Tool columns of an earlier run say nothing about who the customer is.
    if (isOwnColumn(header)) continue;
    // A list that was sorted anew is numbered anew; none of its customers changed.
    if (mapping === undefined && isRunningNumber(header, () => distinct(raw), rows)) continue;
    for (const [s, seed] of SEEDS.entries()) {
      const hashes = codeHashes(raw, seed, `${name}#${nth}`);
      const sum = sums[s] as Uint32Array;
      // Added up, so that the order of columns does not matter.
      for (let row = 0; row < rows; row++) {
        sum[row] = (sum[row] as number) + (hashes[raw.codes[row] as number] as number);
      }
    }
  }
  return Array.from({ length: rows }, (_, row) => hex(sums, row));
}

function* distinct(column: TextColumn): Generator<string> {
  for (let code = 1; code <= column.distinct; code++) yield column.text(code);
}

function anchorKeys(data: CleanData, a: string, b: string, kind: number): string[] {
  const left = anchorPart(data, a);
  const right = anchorPart(data, b);
  const { rows } = data.dataset;
  if (left === undefined || right === undefined) return Array<string>(rows).fill("");
  const parts = SEEDS.map((seed) => [
    codeHashes(left, seed, `${kind}a`),
    codeHashes(right, seed, `${kind}b`),
  ]);
  return Array.from({ length: rows }, (_, row) => {
    const x = left.codes[row] as number;
    const y = right.codes[row] as number;
    if (x === 0 || y === 0) return "";
    const words = parts.map(([p, q]) => ((p?.[x] ?? 0) + (q?.[y] ?? 0)) >>> 0);
    return words.map((word) => word.toString(16).padStart(8, "0")).join("");
  });
}

/** The values a part of an anchor is made of: what matching compares, so that spelling does not matter. */
function anchorPart(data: CleanData, name: string): TextColumn | undefined {
  if (name !== "name") return columnsOf(data, name)[0]?.feature;
  const person = data.composed.find(({ spec }) => spec.name === "person_name")?.feature;
  return person ?? columnsOf(data, "company")[0]?.feature;
}

/** Code → hash of the value under a name; 0 for the empty cell. */
function codeHashes(column: TextColumn, seed: number, name: string): Uint32Array {
  const label = Buffer.from(name, "utf8");
  const tag = hashBytes(label, 0, label.length, seed);
  const hashes = new Uint32Array(column.distinct + 1);
  for (let code = 1; code <= column.distinct; code++) {
    const start = column.offsets[code - 1] as number;
    const end = column.offsets[code] as number;
    hashes[code] = start === end ? 0 : hashBytes(column.bytes, start, end, tag);
  }
  return hashes;
}

function hex(sums: readonly Uint32Array[], row: number): string {
  return sums.map((sum) => (sum[row] as number).toString(16).padStart(8, "0")).join("");
}

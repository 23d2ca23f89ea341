import { titled } from "../comparison/define.ts";
import { text as textComparison } from "../comparison/text.ts";
import { type CleanData, featuresOf } from "../field/clean-data.ts";
import type { Feature } from "../match/model.ts";
import { codeFeatures } from "./code-columns.ts";
import { isOwnColumn } from "../table/own-column.ts";
import type { TextColumn } from "../table/text-column.ts";

/** Least share of rows that must have a value for an unknown column to join matching. */
const LEAST_FILL = 0.3;

/** Of distinct values, the share from which a column is a running number, a time stamp or a free text. */
const MOST_DISTINCT = 0.98;

/** Longest mean length of values worth comparing; longer ones are notes. */
const LONGEST_MEAN = 80;

/** Fewest rows from which a column no field knows can show that it tells people apart. */
const ENOUGH_ROWS = 50;

/** Least information of a value, in bits (Shannon entropy of what is filled in): a pick-list of eight says too little. */
const LEAST_BITS = 3.5;

/** Unknown columns compared at most, the most telling ones. */
const MOST_COLUMNS = 6;

/** Distinct values looked at to see what a column holds. */
const LOOKED_AT = 200;

/**
 * What rows are compared by: everything mapped, and the few unknown text columns that carry most
 * information (neither constant, nor a pick-list, nor a running number or time stamp, nor prose).
 */
export function matchFeatures(data: CleanData): readonly Feature[] {
  const unknown = data.dataset.columns
    .flatMap(({ header, raw }, i) => {
      const isUnknown = data.columns[i] === undefined && !isOwnColumn(header);
      const bits = isUnknown && isTextLike(raw) ? informationOf(raw) : 0;
      return bits < LEAST_BITS ? [] : [{ header, raw, bits: bits * filledOf(raw) }];
    })
    .sort((a, b) => b.bits - a.bits || (a.header < b.header ? -1 : 1))
    .slice(0, MOST_COLUMNS)
    .map(({ header, raw }) => ({
      name: header,
      comparison: titled(textComparison, { en: header, vi: header }),
      values: [raw],
    }));
  return [...featuresOf(data), ...unknown, ...codeFeatures(data)];
}

/** Entropy of a column's values in bits. */
function informationOf(column: TextColumn): number {
  const counts = column.counts();
  const filled = filledOf(column);
  let bits = 0;
  for (let code = 1; code <= column.distinct; code++) {
    const share = (counts[code] as number) / filled;
    if (share > 0) bits -= share * Math.log2(share);
  }
  return bits;
}

function filledOf(column: TextColumn): number {
  return column.length - (column.counts()[0] as number);
}

function isTextLike(column: TextColumn): boolean {
  const rows = column.length;
  if (rows < ENOUGH_ROWS) return false;
  const counts = column.counts();
  const filled = filledOf(column);
  if (filled < rows * LEAST_FILL) return false;
  const used = counts.subarray(1).reduce((n, c) => n + (c > 0 ? 1 : 0), 0);
  if (used < 2 || used > filled * MOST_DISTINCT) return false;
  let words = 0;
  let length = 0;
  const looked = Math.min(column.distinct, LOOKED_AT);
  for (let code = 1; code <= looked; code++) {
    const text = column.text(code);
    length += text.length;
    if (WORD.test(text) && !MACHINE.test(text)) words++;
  }
  return words * 2 >= looked && length <= looked * LONGEST_MEAN;
}

const WORD = /\p{L}{2}/u;

/** Values machines give out: UUIDs, hex ids, time stamps, numbers with a short prefix. */
const MACHINE =
  /^(?:[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{12,}|\p{L}{0,4}[-_ ]?\d+|\d[\d:./ TZ+-]*(?:[AP]M)?)$/iu;

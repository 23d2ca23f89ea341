import { recodeTexts } from "../../table/recode.ts";
import type { TextColumn } from "../../table/text-column.ts";

/** A column whose texts had been read in the wrong encoding. */
export interface RepairedColumn {
  readonly column: TextColumn;
  /** What the texts really were: `TCVN3`, `VNI`, `windows-1258`, `VISCII`, `VIQR`, or `UTF-8` (mojibake). */
  readonly encoding: string;
  /** Cells (rows) that changed. */
  readonly repaired: number;
}

/** The column with some of its texts read anew; undefined where `read` leaves all of them. */
export function reread(
  column: TextColumn,
  encoding: string,
  codes: ArrayLike<number>,
  read: (text: string) => string | undefined,
): RepairedColumn | undefined {
  const texts = new Map<number, string>();
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] as number;
    const text = read(column.text(code));
    if (text !== undefined) texts.set(code, text);
  }
  if (texts.size === 0) return undefined;
  let repaired = 0;
  for (const code of column.codes) if (code !== 0 && texts.has(code)) repaired++;
  return { column: recodeTexts(column, (code) => texts.get(code)), encoding, repaired };
}

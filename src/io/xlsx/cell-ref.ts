/** Column letters as Excel shows them: 0 → `A`, 25 → `Z`, 26 → `AA`. */
export function columnName(column: number): string {
  let name = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  }
  return name;
}

/** A cell as Excel names it; the column counts from 0, the row from 1. */
export function cellName(column: number, row: number): string {
  return columnName(column) + row;
}

/**
 * Reads a range such as `B2:D9`, `$B$2` or `b2`: [first row, first column, last row, last column], rows
 * from 1 and columns from 0, ordered. Undefined for anything else, whole columns (`A:C`) included.
 */
export function parseRange(text: string): readonly [number, number, number, number] | undefined {
  const found = /^\$?([A-Za-z]{1,7})\$?(\d{1,10})(?::\$?([A-Za-z]{1,7})\$?(\d{1,10}))?$/.exec(
    text.slice(0, 64),
  );
  if (found === null) return undefined;
  const [, columnA = "", rowA = "", columnB = columnA, rowB = rowA] = found;
  const columns = [columnNumber(columnA), columnNumber(columnB)] as const;
  const rows = [Number(rowA), Number(rowB)] as const;
  if (rows[0] === 0 || rows[1] === 0) return undefined;
  return [Math.min(...rows), Math.min(...columns), Math.max(...rows), Math.max(...columns)];
}

/** `A` → 0, `XFD` → 16383. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + (letter.charCodeAt(0) & 31);
  return number - 1;
}

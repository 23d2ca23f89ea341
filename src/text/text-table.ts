import { clipWidth, displayWidth, padWidth } from "./width.ts";

/**
 * Rows as an aligned table that fits `width` columns: the widest columns give way first,
 * down to 8 columns each. Widths are display widths, so Vietnamese and wide letters line up.
 */
export function textTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
  options: { readonly right?: readonly number[] } = {},
): string[] {
  const columns = header.map((name, i) =>
    Math.max(displayWidth(name), ...rows.map((row) => displayWidth(row[i] ?? "")), 1),
  );
  const gaps = 2 * (columns.length - 1);
  let over = columns.reduce((sum, w) => sum + w, gaps) - width;
  while (over > 0) {
    const widest = columns.indexOf(Math.max(...columns));
    if ((columns[widest] ?? 0) <= 8) break;
    columns[widest] = (columns[widest] ?? 0) - 1;
    over--;
  }
  const line = (cells: readonly string[]) =>
    columns
      .map((w, i) => {
        const cell = clipWidth(cells[i] ?? "", w);
        return options.right?.includes(i) === true
          ? " ".repeat(Math.max(0, w - displayWidth(cell))) + cell
          : padWidth(cell, w);
      })
      .join("  ")
      .trimEnd();
  return [line(header), columns.map((w) => "─".repeat(w)).join("  "), ...rows.map(line)];
}

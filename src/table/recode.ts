import { type TextColumn, TextColumnBuilder } from "./text-column.ts";

/**
 * The column with every distinct text put through `change`, which returns the new text or undefined to
 * keep the old. Tags stay; texts that become equal share a code.
 * @returns the column itself when nothing changed
 */
export function recodeTexts(
  column: TextColumn,
  change: (code: number) => string | undefined,
): TextColumn {
  let builder: TextColumnBuilder | undefined;
  const recode = new Uint32Array(column.distinct + 1);
  for (let code = 1; code <= column.distinct; code++) {
    const text = change(code);
    if (text !== undefined && builder === undefined) {
      builder = new TextColumnBuilder();
      for (let before = 1; before < code; before++) recode[before] = keep(builder, column, before);
    }
    if (builder === undefined) continue;
    recode[code] =
      text === undefined ? keep(builder, column, code) : builder.codeOf(text, column.tag(code));
  }
  if (builder === undefined) return column;
  for (const code of column.codes) builder.addCode(recode[code] as number);
  return builder.finish();
}

function keep(builder: TextColumnBuilder, column: TextColumn, code: number): number {
  const start = column.offsets[code - 1] as number;
  return builder.codeOfBytes(column.bytes, start, column.offsets[code] as number, column.tag(code));
}

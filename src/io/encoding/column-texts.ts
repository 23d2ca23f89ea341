import { isUtf8 } from "node:buffer";
import iconv from "iconv-lite";
import { recodeTexts } from "../../table/recode.ts";
import type { TextColumn } from "../../table/text-column.ts";
import { LEGACY } from "./legacy.ts";
import { decodePage, WINDOWS_1252 } from "./single-byte.ts";

/** A column of raw bytes turned into text, and how many cells (rows) were not UTF-8. */
export interface DecodedColumn {
  readonly column: TextColumn;
  readonly foreign: number;
}

/** Whether every text of a column is valid UTF-8; one look at the arena, not one per text. */
function isAllUtf8(column: TextColumn): boolean {
  const { bytes, offsets, distinct } = column;
  if (!isUtf8(bytes.subarray(0, offsets[distinct] as number))) return false;
  // The arena may be valid only because one text ends a character that another begins.
  for (let code = 1; code <= distinct; code++) {
    const start = offsets[code - 1] as number;
    if (start < (offsets[code] as number) && ((bytes[start] as number) & 0xc0) === 0x80)
      return false;
  }
  return true;
}

function bytesOf(column: TextColumn, code: number): Uint8Array {
  return column.bytes.subarray(column.offsets[code - 1] as number, column.offsets[code] as number);
}

/** Reads a column of raw bytes: each text as UTF-8 where it is, else as windows-1252. */
export function decodeColumn(column: TextColumn): DecodedColumn {
  if (isAllUtf8(column)) return { column, foreign: 0 };
  const odd = new Uint8Array(column.distinct + 1);
  const decoded = recodeTexts(column, (code) => {
    const bytes = bytesOf(column, code);
    if (isUtf8(bytes)) return undefined;
    odd[code] = 1;
    return decodePage(WINDOWS_1252, bytes);
  });
  let foreign = 0;
  for (const code of column.codes) foreign += odd[code] as number;
  return { column: decoded, foreign };
}

/** Reads a column of raw bytes: each text as UTF-8 where it is, else in a code page iconv-lite knows. */
export function decodeColumnIn(column: TextColumn, page: string): TextColumn {
  return recodeTexts(column, (code) => {
    const bytes = bytesOf(column, code);
    return isUtf8(bytes) ? undefined : iconv.decode(Buffer.from(bytes), page);
  });
}

/** The texts of columns that are not UTF-8, a line end behind each, up to `limit` bytes. */
export function foreignBytes(columns: readonly TextColumn[], limit: number): Uint8Array {
  const found: Uint8Array[] = [];
  let size = 0;
  for (const column of columns) {
    for (let code = 1; code <= column.distinct && size < limit; code++) {
      const bytes = bytesOf(column, code);
      if (isUtf8(bytes)) continue;
      found.push(bytes, LINE_END);
      size += bytes.length + 1;
    }
  }
  return Buffer.concat(found);
}

const LINE_END = new Uint8Array([10]);

/** Reads a column of raw bytes in windows-1252 and, if named, an old Vietnamese encoding on top. */
export function decodeSingle(column: TextColumn, legacy: string | undefined): TextColumn {
  const encoding = LEGACY.find((one) => one.name === legacy);
  return recodeTexts(column, (code) => {
    const text = decodePage(WINDOWS_1252, bytesOf(column, code));
    return encoding?.decode(text) ?? text;
  });
}

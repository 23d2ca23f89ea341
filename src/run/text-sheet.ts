import { readFile } from "node:fs/promises";
import { CsvError, parse } from "csv-parse/sync";
import type { OpenFile } from "../io/format/define.ts";
import { bareCell } from "../io/write/formula-safe.ts";
import { EXIT, KnownError } from "../model/known-error.ts";
import type { AnsweredSheet } from "./review-rows.ts";

const DELIMITERS = [",", ";", "\t", "|"];
/** A review is some thousand lines; anything larger is another file. */
const LARGEST = 64 << 20;

/**
 * Reads a small text table somebody saved from a spreadsheet: UTF-8 or UTF-16, any usual delimiter.
 * @throws KnownError 65 when it is none
 */
export async function readTextSheet(file: OpenFile): Promise<AnsweredSheet> {
  if (file.size > LARGEST) throw notATable(file.name, undefined);
  const bytes = await readFile(file.path);
  const text = textOf(bytes);
  const firstLine = text.slice(0, text.search(/[\r\n]|$/));
  const delimiter = DELIMITERS.toSorted(
    (a, b) => firstLine.split(b).length - firstLine.split(a).length,
  )[0];
  try {
    const records = parse(text, {
      delimiter: delimiter ?? ",",
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return {
      rows: records.map(({ record, info }) => ({ line: info.lines, cells: record.map(bareCell) })),
    };
  } catch (cause) {
    if (cause instanceof CsvError) throw notATable(file.name, cause);
    throw cause;
  }
}

function textOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder("utf-8").decode(bytes);
}

function notATable(name: string, cause: unknown): KnownError {
  return new KnownError({
    code: "review/not-a-table",
    exit: EXIT.refused,
    say: {
      en: `${name}: neither a workbook nor a text table`,
      vi: `${name}: không phải bảng tính hay bảng văn bản`,
    },
    next: {
      en: "Save it as .xlsx or as CSV (UTF-8).",
      vi: "Hãy lưu dạng .xlsx hoặc CSV (UTF-8).",
    },
    cause,
  });
}

import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { bareCell } from "../io/write/formula-safe.ts";
import { EXIT, KnownError } from "../model/known-error.ts";

/** One line of a side file: its cells by column name, as they were before formulas were made harmless. */
export type SideRow = ReadonlyMap<string, string>;

/**
 * Reads a CSV file of a run folder row by row.
 * @throws KnownError 65 when the file is gone or is no longer the table that was written
 */
export async function* readRows(path: string, delimiter: string): AsyncGenerator<SideRow> {
  // Loaded with the first side file: most jobs read none.
  const { CsvError, parse } = await import("csv-parse");
  const source = createReadStream(path, { highWaterMark: 1 << 18 });
  const parser = parse({ delimiter, bom: true, max_record_size: 1 << 26 });
  source.on("error", (error) => parser.destroy(error));
  source.pipe(parser);
  let header: readonly string[] | undefined;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      if (header === undefined) header = cells;
      else yield new Map(header.map((name, i) => [name, bareCell(cells[i] ?? "")]));
    }
  } catch (cause) {
    throw torn(path, cause, !(cause instanceof CsvError));
  } finally {
    source.destroy();
  }
  if (header === undefined) throw torn(path, undefined, false);
}

function torn(path: string, cause: unknown, gone: boolean): KnownError {
  const name = basename(path);
  return new KnownError({
    code: gone ? "run/file-missing" : "run/torn",
    exit: EXIT.refused,
    say: gone
      ? { en: `${name}: cannot be read`, vi: `${name}: không đọc được` }
      : { en: `${name}: is no longer as it was written`, vi: `${name}: không còn như lúc ghi` },
    next: {
      en: "See `crm-clean verify` for all that is torn.",
      vi: "Xem `crm-clean verify` để biết mọi chỗ bị hỏng.",
    },
    cause,
  });
}

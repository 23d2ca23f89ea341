import { parse } from "csv-parse/sync";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { OutputTable } from "../../../src/io/format/define.ts";
import { type CsvWriteOptions, writeCsv } from "../../../src/io/write/csv.ts";
import { safeCell } from "../../../src/io/write/formula-safe.ts";
import { TextColumnBuilder } from "../../../src/table/text-column.ts";
import { cellsOf, readBytes } from "../csv/files.ts";

/** Rows below a header; undefined = an empty cell, "" = an empty text. */
type Rows = readonly (readonly (string | undefined)[])[];

function tableOf(header: readonly string[], rows: Rows): OutputTable {
  const columns = header.map((name, i) => {
    const builder = new TextColumnBuilder();
    for (const row of rows) {
      const cell = row[i];
      if (cell === undefined) builder.addEmpty();
      else builder.addText(cell);
    }
    return { header: name, cells: builder.finish() };
  });
  return { sheet: "t", rows: rows.length, columns };
}

async function written(
  table: OutputTable,
  options: CsvWriteOptions = {},
): Promise<{ text: string; neutralised: number }> {
  const chunks: Buffer[] = [];
  const sink = { write: (bytes: Uint8Array) => void chunks.push(Buffer.from(bytes)) };
  const { neutralised } = await writeCsv(table, sink, options);
  return { text: Buffer.concat(chunks).toString("utf8"), neutralised };
}

const cell = fc.option(
  fc.oneof(
    fc.string({
      unit: fc.constantFrom(
        "a",
        "ễ",
        '"',
        ",",
        ";",
        "\n",
        "\r",
        "'",
        "=",
        "+",
        "-",
        "1",
        " ",
        "#",
        "＝",
        "\u00a0",
        "\t",
      ),
      maxLength: 6,
    }),
    fc.constantFrom("sep=;", "#1", "+84912345678", "-5", "0123", "x".repeat(100)),
  ),
  { nil: undefined },
);

describe("writeCsv", () => {
  it("writes BOM, RFC 4180 and counts what it neutralised", async () => {
    const rows: Rows = [
      ["Nguyễn, A", "+84912345678"],
      ['5" x', "=1+1"],
      [undefined, ""],
      ["#1", "=1+1"],
    ];
    expect(await written(tableOf(["name", "-note"], rows))).toEqual({
      text: '\ufeffname,\'-note\r\n"Nguyễn, A",+84912345678\r\n"5"" x",\'=1+1\r\n,""\r\n"#1",\'=1+1\r\n',
      neutralised: 3,
    });
    const other = await written(tableOf(["a", "b"], [["x;y", "1,5"]]), {
      delimiter: ";",
      bom: false,
      newline: "\n",
    });
    expect(other.text).toBe('a;b\n"x;y";1,5\n');
  });

  it("keeps every row of a table of one column", async () => {
    const { text } = await written(tableOf(["a"], [[undefined], [""], ["x"]]), { bom: false });
    expect(text).toBe('a\r\n""\r\n""\r\nx\r\n');
  });

  it("is read back by csv-parse cell for cell, neutralised", async () => {
    const rows = fc.array(fc.tuple(cell, cell, cell), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom(",", ";", "\t"), async (body, delimiter) => {
        const { text, neutralised } = await written(tableOf(["k", "b", "c"], body), { delimiter });
        const wanted = body.map((row) => row.map((one) => safeCell(one ?? "")));
        expect(parse(text, { bom: true, delimiter, record_delimiter: "\r\n" }).slice(1)).toEqual(
          wanted,
        );
        const marked = body.flat().filter((one) => one !== undefined && safeCell(one) !== one);
        expect(neutralised).toBe(marked.length);
      }),
      { seed: 2, numRuns: 1000 },
    );
  });

  it("written, read by us, written again: the same bytes and the same texts", async () => {
    const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(rows, async (body) => {
        const kept = body.map(([a, b], i) => [String(i), a, b] as const);
        const first = await written(tableOf(["crm_entity_id", "b", "c"], kept));
        const grid = await readBytes(first.text, { delimiter: "," });
        const texts = cellsOf(grid).slice(1);
        expect(texts).toEqual(kept.map((row) => row.map((one) => one ?? "")));
        const again = kept.map((row, r) =>
          row.map((_, c) => (grid.columns[c]?.codes[r + 1] === 0 ? undefined : texts[r]?.[c])),
        );
        const second = await written(tableOf(["crm_entity_id", "b", "c"], again));
        expect(second.text).toBe(first.text);
      }),
      { seed: 4, numRuns: 300 },
    );
  });

  it("writes tables larger than a chunk, and cells larger than one", async () => {
    const rows: Rows = Array.from({ length: 60_000 }, (_, i) => [`row ${i}`, "y".repeat(40)]);
    const { text } = await written(tableOf(["a", "b"], [...rows, ["z".repeat(3 << 20), ""]]));
    expect(text.split("\r\n").length).toBe(60_003);
    expect(text.endsWith(`${"z".repeat(3 << 20)},""\r\n`)).toBe(true);
  });
});

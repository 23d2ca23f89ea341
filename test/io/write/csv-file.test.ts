import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openCsv } from "../../../src/io/write/csv-file.ts";
import { TextColumnBuilder } from "../../../src/table/text-column.ts";

let dir = "";
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "csv-file-"));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

describe("openCsv", () => {
  it("writes what csv-parse reads back, privately, with its hash", async () => {
    const path = join(dir, "a.csv");
    const rows = [
      ["Nguyễn", 1, 'say "hi"'],
      [" edge ", 0.5, "a,b\r\nc"],
      ["#no comment", -3, "=1+1"],
      ["", 9007199254740991, ""],
    ] as const;
    const file = await openCsv(path, ["name", "n", "note"]);
    for (const row of rows) file.row(row);
    const stats = await file.close();
    const bytes = readFileSync(path);
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(parse(bytes, { bom: true, comment: "#" })).toEqual([
      ["name", "n", "note"],
      ["Nguyễn", "1", 'say "hi"'],
      [" edge ", "0.5", "a,b\r\nc"],
      ["#no comment", "-3", "'=1+1"],
      ["", "9007199254740991", ""],
    ]);
    expect(stats).toEqual({
      rows: 4,
      neutralised: 1,
      adjusted: {},
      bytes: bytes.length,
      sha256: createHash("sha256").update(bytes).digest("hex"),
    });
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it("keeps every row of a long file", async () => {
    const path = join(dir, "long.csv");
    const file = await openCsv(path, ["id", "text"], { bom: false, newline: "\n", delimiter: ";" });
    for (let i = 0; i < 60_000; i++) file.row([i, `dòng ${i}`]);
    expect((await file.close()).rows).toBe(60_000);
    const lines = readFileSync(path, "utf8").split("\n");
    expect(lines.length).toBe(60_002);
    expect(lines[60_000]).toBe("59999;dòng 59999");
  });

  it("writes the same cell by cell, as words and as bytes of a column", async () => {
    const cell = fc.oneof(
      fc.constantFrom(
        "",
        "=1",
        " a",
        "#",
        "sep=;",
        "a;b",
        'q"q',
        "\ufeffx",
        "Sổ",
        "'",
        "+84901234567",
      ),
      fc.string({ unit: "grapheme", maxLength: 90 }),
    );
    const number = fc.oneof(fc.nat(), fc.constantFrom(0, 9, 10, 99, 100, 2147483647, 2147483648));
    const rows = fc.array(fc.tuple(cell, number, cell, cell), { maxLength: 30 });
    let run = 0;
    await fc.assert(
      fc.asyncProperty(rows, fc.boolean(), async (table, numberFirst) => {
        run++;
        const builder = new TextColumnBuilder();
        const codes = table.map(([, , text]) => (text === "" ? 0 : builder.codeOf(text)));
        const column = builder.finish();
        const options = { delimiter: ";" };
        const whole = await openCsv(join(dir, `whole-${run}`), ["h"], options);
        const parts = await openCsv(join(dir, `parts-${run}`), ["h"], options);
        for (const [i, [a, n, b, c]] of table.entries()) {
          whole.row(numberFirst ? [n, a, b, c] : [b, a, n, c]);
          if (numberFirst) {
            parts.number(n);
            parts.text(a);
            parts.copy(column, codes[i] ?? 0);
          } else {
            parts.copy(column, codes[i] ?? 0);
            parts.word(a);
            parts.number(n);
          }
          parts.word(c);
          await parts.end();
        }
        expect(await parts.close()).toEqual(await whole.close());
      }),
      { seed: 4, numRuns: 150 },
    );
  });

  it("never writes over a file or through a link", async () => {
    const victim = join(dir, "victim");
    writeFileSync(victim, "mine");
    symlinkSync(victim, join(dir, "link.csv"));
    for (const name of ["victim", "link.csv"]) {
      await expect(openCsv(join(dir, name), ["a"])).rejects.toMatchObject({ exit: 73 });
    }
    expect(readFileSync(victim, "utf8")).toBe("mine");
    await expect(openCsv(join(dir, "no", "a.csv"), ["a"])).rejects.toMatchObject({ exit: 73 });
  });
});

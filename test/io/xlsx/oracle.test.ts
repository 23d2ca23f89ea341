import { createRequire } from "node:module";
import type * as SheetJs from "@e965/xlsx";
import * as fc from "fast-check";
import { readXlsx as hucreRead, writeXlsx as hucreWrite } from "hucre";
import { expect, test } from "vitest";
import { readOne, texts } from "./read-bytes.ts";

const sheetJs = createRequire(import.meta.url)("@e965/xlsx") as typeof SheetJs;

/** Text as people have it in sheets, near the borders of XML and Excel escapes. */
const text = fc
  .oneof(
    fc.constantFrom(
      "Nguyễn Hữu Đức",
      "0901234567",
      "+84 90",
      'a & <b> "c"',
      "x\ny",
      "=1+1",
      "1E5",
      "ễ".repeat(40),
      "😀",
    ),
    fc.string({ minLength: 1, maxLength: 20 }).map((one) => one.replaceAll("\r", "")),
  )
  .filter(
    (one) =>
      !/[\u0000-\u0008\u000b-\u001f]|_x[0-9a-f]{4}_/i.test(one) && one.trim() === one && one !== "",
  );
const number = fc.integer({ min: -999_999_999, max: 999_999_999 }).map((one) => one / 100);
const row = fc.tuple(text, text, number, fc.boolean());

test("sheets by SheetJS are read as SheetJS and hucre read them", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 1, maxLength: 12 }),
      fc.boolean(),
      async (rows, shared) => {
        const book = sheetJs.utils.book_new();
        sheetJs.utils.book_append_sheet(
          book,
          sheetJs.utils.aoa_to_sheet(rows.map((one) => [...one])),
          "S",
        );
        const bytes = sheetJs.write(book, {
          type: "buffer",
          bookType: "xlsx",
          bookSST: shared,
          compression: true,
        }) as Buffer;
        const ours = texts(await readOne(bytes));
        expect(ours).toEqual(rows.map((one) => one.map(shown)));
        const theirs = await hucreRead(bytes);
        expect(ours).toEqual(theirs.sheets[0]?.rows.map((one) => one.map(shown)));
      },
    ),
    { seed: 1, numRuns: 40 },
  );
});

test("sheets by hucre are read as they were written", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), async (rows) => {
      const bytes = await hucreWrite({
        sheets: [{ name: "S", rows: rows.map((one) => [...one]) }],
      });
      expect(texts(await readOne(bytes))).toEqual(rows.map((one) => one.map(shown)));
    }),
    { seed: 2, numRuns: 40 },
  );
});

function shown(value: unknown): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(Object.is(value, -0) ? 0 : value);
}

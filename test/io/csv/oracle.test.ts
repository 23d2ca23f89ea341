import { parse } from "csv-parse/sync";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KnownError } from "../../../src/model/known-error.ts";
import { cellsOf, readBytes } from "./files.ts";

const cell = fc.oneof(
  fc.string({
    unit: fc.constantFrom(
      "a",
      "ễ",
      "Đ",
      "0",
      " ",
      '"',
      ",",
      ";",
      "\n",
      "\r",
      "'",
      "#",
      "日",
      "\\",
      "😀",
    ),
    maxLength: 8,
  }),
  fc.constantFrom("", "", "x", "Nguyễn Văn A", "+84912345678", "=1+1", "0123"),
);

/** A well-formed table of at least two columns, as text, and the way it was written. */
const table = fc
  .record({
    width: fc.integer({ min: 2, max: 5 }),
    height: fc.integer({ min: 1, max: 12 }),
    delimiter: fc.constantFrom(",", ";", "\t", "|"),
    newline: fc.constantFrom("\n", "\r\n"),
    bom: fc.boolean(),
    lastNewline: fc.boolean(),
  })
  .chain((shape) =>
    fc
      .array(fc.array(cell, { minLength: shape.width, maxLength: shape.width }), {
        minLength: shape.height,
        maxLength: shape.height,
      })
      .map((rows) => ({ ...shape, rows })),
  );

function write(one: {
  rows: readonly (readonly string[])[];
  delimiter: string;
  newline: string;
  bom: boolean;
  lastNewline: boolean;
}): string {
  const quoted = (text: string): string =>
    /["\r\n'#\\]|^\s|\s$/.test(text) || text.includes(one.delimiter)
      ? `"${text.replaceAll('"', '""')}"`
      : text;
  const lines = one.rows.map((row) => row.map(quoted).join(one.delimiter));
  return (one.bom ? "\ufeff" : "") + lines.join(one.newline) + (one.lastNewline ? one.newline : "");
}

describe("readCsv against csv-parse", () => {
  it("reads every well-formed table alike, at every chunk size", async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 40 }), async (one, chunkBytes) => {
        const text = write(one);
        const { delimiter } = one;
        const wanted = parse(text, {
          bom: true,
          delimiter,
          record_delimiter: one.newline,
          skip_empty_lines: true,
        }).filter((row) => row.some((value) => value.trim() !== ""));
        const grid = await readBytes(text, { delimiter, chunkBytes, encoding: "utf-8" });
        expect(cellsOf(grid)).toEqual(wanted);
        expect(grid.rejected).toEqual([]);
      }),
      { seed: 11, numRuns: 400 },
    );
  });
});

const PIECES = [
  '"',
  '""',
  ",",
  ";",
  "\n",
  "\r\n",
  "\r",
  "\0",
  "a",
  "Nguyễn",
  "\xff",
  "\\",
  "'",
  "#",
  "sep=;\n",
  " ",
  "1,2,3\n",
  '"x",',
];

describe("readCsv on damaged files", () => {
  it("ends in a grid or a typed refusal, the same at every chunk size, and loses no text", async () => {
    const base = 'id,name,note\n1,An,x\n2,Bình,"a, b"\n3,Chi,"c\nd"\n4,Dũng,\n';
    const damage = fc.array(
      fc.record({ at: fc.nat(base.length), drop: fc.nat(3), put: fc.constantFrom(...PIECES) }),
      { minLength: 1, maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(damage, fc.integer({ min: 3, max: 40 }), async (cuts, chunkBytes) => {
        let text = base;
        for (const { at, drop, put } of cuts)
          text = text.slice(0, at) + put + text.slice(at + drop);
        const bytes = Buffer.from(text, text.includes("\xff") ? "latin1" : "utf8");
        const whole = await attempt(bytes, 1 << 20);
        expect(await attempt(bytes, chunkBytes)).toEqual(whole);
        if (typeof whole === "string") return;
        // Letters and digits all come out again, in order, in some cell or rejected record.
        const letters = (s: string): string => s.replace(/[^0-9a-z]/gi, "");
        const seen = whole.flatMap(([, row]) => row).join("");
        if (!text.includes("#") && !text.startsWith("sep=")) {
          expect(letters(seen)).toBe(
            letters(text.includes("\xff") ? bytes.toString("latin1") : text),
          );
        }
      }),
      { seed: 5, numRuns: 1500 },
    );
  });

  it("takes any bytes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        await attempt(bytes, 7);
      }),
      { seed: 9, numRuns: 800 },
    );
  });
});

/** Rows and rejected records by line, or the code of the refusal; anything else fails the test. */
async function attempt(
  bytes: Uint8Array,
  chunkBytes: number,
): Promise<[number, string[]][] | string> {
  try {
    const grid = await readBytes(bytes, { chunkBytes });
    const rows = cellsOf(grid).map((row, i): [number, string[]] => [grid.lines[i] ?? 0, row]);
    const rejected = grid.rejected.map(({ row, raw }): [number, string[]] => [row, [raw]]);
    return [...rows, ...rejected].sort(([a], [b]) => a - b);
  } catch (error) {
    if (error instanceof KnownError) return error.code;
    throw error;
  }
}

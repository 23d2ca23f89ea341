import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText } from "../../src/table/decode-text.ts";
import { encodeText } from "../../src/table/encode-text.ts";
import { recodeTexts } from "../../src/table/recode.ts";
import { TextColumnBuilder } from "../../src/table/text-column.ts";

/** What the column promises, with a Map: code 0 for empty cells, one code per distinct text and tag. */
class Model {
  readonly codes: number[] = [];
  readonly known = new Map<string, number>();
  add(text: string, tag: number): void {
    const key = `${tag}:${text}`;
    const code = this.known.get(key) ?? this.known.size + 1;
    this.known.set(key, code);
    this.codes.push(code);
  }
}

const text = fc.oneof(
  fc.constantFrom("", "a", "b", "Nguyễn", "\0", "\ufeffa", "\u{1f600}", "x".repeat(60)),
  fc.string({ unit: "grapheme", maxLength: 70 }),
);
const step = fc.oneof(
  fc.record({ kind: fc.constantFrom("text", "bytes"), text, tag: fc.nat(4) }),
  fc.record({ kind: fc.constant("empty"), text: fc.constant(""), tag: fc.constant(0) }),
  fc.record({ kind: fc.constant("fill"), text: fc.constant(""), tag: fc.nat(3) }),
);

describe("TextColumn", () => {
  it("is a dictionary as a Map would make it", () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 200 }),
        fc.constantFrom(1, 16, 1024),
        (steps, room) => {
          const builder = new TextColumnBuilder(room);
          const model = new Model();
          for (const { kind, text: cell, tag } of steps) {
            if (kind === "text") builder.addText(cell, tag);
            else if (kind === "bytes") {
              const bytes = Buffer.from(`??${cell}!`);
              builder.addBytes(bytes, 2, bytes.length - 1, tag);
            } else if (kind === "empty") builder.addEmpty();
            else builder.fillTo(builder.length + tag);
            if (kind === "empty") model.codes.push(0);
            else if (kind === "fill") for (let i = 0; i < tag; i++) model.codes.push(0);
            else model.add(cell, tag);
          }
          const column = builder.finish();
          expect([...column.codes]).toEqual(model.codes);
          expect(column.distinct).toBe(model.known.size);
          for (const [key, code] of model.known) {
            expect(`${column.tag(code)}:${column.text(code)}`).toBe(key);
          }
        },
      ),
      { seed: 1, numRuns: 400 },
    );
  });

  it("stays right when it grows far", () => {
    const builder = new TextColumnBuilder(1);
    const count = 50_000;
    for (let i = 0; i < count * 2; i++) builder.addText(`v${i % count}`, 0);
    const column = builder.finish();
    expect(column.distinct).toBe(count);
    expect(column.at(count + 7)).toBe("v7");
    expect(column.codes[count + 7]).toBe(column.codes[7]);
    expect(column.counts().every((n, code) => n === (code === 0 ? 0 : 2))).toBe(true);
  });

  it("is recoded text by text, equal texts sharing a code", () => {
    const builder = new TextColumnBuilder();
    for (const cell of ["A", "b", "a", "B", "c"]) builder.addText(cell, cell === "c" ? 1 : 0);
    builder.addEmpty();
    const column = builder.finish();
    const lower = recodeTexts(column, (code) => column.text(code).toLowerCase());
    expect([...lower.codes]).toEqual([1, 2, 1, 2, 3, 0]);
    expect(lower.tag(3)).toBe(1);
    expect(recodeTexts(column, () => undefined)).toBe(column);
  });
});

describe("encodeText and decodeText", () => {
  const anyText = fc.oneof(
    text,
    fc.string({ unit: "binary", maxLength: 120 }),
    fc.constantFrom("\ud800", "a\udc00b", "é".repeat(100), "ộ".repeat(22), "\ufeff"),
  );

  it("write what the platform's encoder writes", () => {
    fc.assert(
      fc.property(anyText, (cell) => {
        const bytes = new Uint8Array(cell.length * 3 + 2);
        const end = encodeText(cell, bytes, 2);
        expect(Buffer.from(bytes.subarray(2, end))).toEqual(Buffer.from(cell.toWellFormed()));
      }),
      { seed: 2, numRuns: 1000 },
    );
  });

  it("read what the platform's decoder reads, of broken bytes too", () => {
    const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 80 }),
      anyText.map((cell) => new Uint8Array(Buffer.from(cell))),
      // Leads, continuations and the edges of overlong forms and surrogates.
      fc
        .array(fc.constantFrom(0x41, 0x80, 0xbf, 0xc1, 0xc2, 0xdf, 0xe0, 0xed, 0xef, 0xa0, 0xf0))
        .map((list) => Uint8Array.from(list)),
    );
    fc.assert(
      fc.property(bytes, fc.nat(3), (all, skip) => {
        const start = Math.min(skip, all.length);
        expect(decodeText(all, start, all.length)).toBe(decoder.decode(all.subarray(start)));
      }),
      { seed: 3, numRuns: 3000 },
    );
  });
});

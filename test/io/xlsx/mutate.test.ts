import { describe, expect, test } from "vitest";
import { KnownError } from "../../../src/model/known-error.ts";
import type { Grid } from "../../../src/table/grid.ts";
import { formats, mk, n, t } from "./mk.ts";
import { read, table } from "./read-bytes.ts";

/** A nightly run sets this to thousands. */
const RUNS = Number(process.env["CRM_CLEAN_FUZZ"] ?? 300);

const rows = Array.from({ length: 20 }, (_, i) => {
  const r = i + 1;
  return `<row r="${r}">${t(`A${r}`, `Nguyễn ${i}`)}<c r="B${r}" t="s"><v>${i % 3}</v></c>${n(`C${r}`, String(44_091 + i), 1)}<c r="D${r}" t="b"><v>1</v></c></row>`;
}).join("");
const made = {
  rows,
  sst: "<si><t>bob</t></si><si><r><t>Đỗ</t></r></si><si><t>x</t></si>",
  styles: formats("dd/mm/yyyy"),
  pre: '<cols><col min="1" max="2" width="20"/></cols>',
  post: '<mergeCells><mergeCell ref="F1:G1"/></mergeCells>',
};

function content(grids: readonly Grid[]): unknown {
  return grids.map((grid) => ({
    sheet: grid.source.sheet,
    cells: table(grid),
    lines: [...grid.lines],
    merged: grid.merged,
    notes: grid.notes,
    rejected: grid.rejected,
  }));
}

/** A small generator with a fixed seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function mutate(bytes: Buffer, next: () => number): Buffer {
  const copy = Buffer.from(bytes);
  const at = (): number => Math.floor(next() * copy.length);
  const times = 1 + Math.floor(next() * 3);
  const kind = next();
  if (kind < 0.15) return copy.subarray(0, at());
  if (kind < 0.3) {
    const [from, to] = [at(), at()];
    return Buffer.concat([copy.subarray(0, from), copy.subarray(to)]);
  }
  for (let i = 0; i < times; i++) copy[at()] = Math.floor(next() * 256);
  return copy;
}

describe.each([
  ["deflated", mk(made)],
  ["stored", mk({ ...made, method: 0 })],
])("mutated workbooks (%s)", (_, good) => {
  test("are refused with a typed error or read with the same content", async () => {
    const expected = content(await read(good));
    const next = random(20_260);
    let refused = 0;
    for (let run = 0; run < RUNS; run++) {
      const bytes = mutate(good, next);
      try {
        expect(content(await read(bytes)), `run ${run}`).toEqual(expected);
      } catch (error) {
        if (!(error instanceof KnownError)) throw error;
        expect(error.exit).toBe(65);
        expect(error.code, String(error.cause)).not.toBe("xlsx/unreadable");
        refused++;
      }
    }
    expect(refused).toBeGreaterThan(RUNS / 2);
  });
});

test("any bytes at all are refused with a typed error", async () => {
  const next = random(5);
  for (let run = 0; run < 100; run++) {
    const size = Math.floor(next() * 400);
    const bytes = Buffer.from(Array.from({ length: size }, () => Math.floor(next() * 256)));
    if (next() < 0.5) bytes.write("PK\x03\x04");
    await expect(read(bytes)).rejects.toMatchObject({ exit: 65 });
  }
});

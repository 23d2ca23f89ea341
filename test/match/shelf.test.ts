import { describe, expect, it } from "vitest";
import { text } from "../../src/comparison/text.ts";
import { Shelf } from "../../src/match/shelf.ts";
import type { Work } from "../../src/match/steps.ts";
import { doWork, finish } from "../../src/match/work.ts";
import { TextColumnBuilder } from "../../src/table/text-column.ts";

describe("a shelf", () => {
  it("keeps features while there is room, and those it has", () => {
    const shelf = new Shelf(10);
    const first = shelf.of(0, 6);
    expect(first).toHaveLength(7);
    expect(shelf.of(1, 5)).toBeUndefined();
    expect(shelf.of(2, 4)).toHaveLength(5);
    expect(shelf.of(0, 6)).toBe(first);
    expect(shelf.of(1, 5)).toBeUndefined();
  });

  it("has each value prepared once, and changes nothing", () => {
    const texts = ["An Bình", "Châu", "An Binh", "Dũng"];
    const builder = new TextColumnBuilder();
    for (const one of texts) builder.addText(one);
    const values = builder.finish();
    let prepared = 0;
    const comparison = { ...text, prepare: (value: string) => (prepared++, text.prepare(value)) };
    const pairs = [{ left: Uint32Array.from([0, 0, 1]), right: Uint32Array.from([1, 2, 3]) }];
    const common = { feature: 0, name: "who", comparison, rows: texts.length } as const;
    const works: Work[] = [
      { ...common, kind: "values", values: [values] },
      { ...common, kind: "levels", texts: values, columns: [values.codes], pairs },
      { ...common, kind: "levels", texts: values, columns: [values.codes], pairs },
    ];
    const shelf = new Shelf();
    const kept = works.slice(1).map((work) => finish(doWork(work, shelf)));
    expect(prepared).toBe(texts.length);
    finish(doWork(works[0] as Work, shelf));
    expect(prepared).toBe(texts.length * 2);
    const anew = works.slice(1).map((work) => finish(doWork(work)));
    expect(prepared).toBe(texts.length * 4);
    expect(kept).toEqual(anew);
  });
});

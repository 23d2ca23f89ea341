import { describe, expect, it } from "vitest";
import { acceptedIn, newFindings, parseBaseline, writeBaseline } from "../../src/gate/baseline.ts";
import { scoreHits } from "../../src/gate/measures.ts";
import { isOpen, isOver, readLimit } from "../../src/gate/threshold.ts";
import { FindingCollector } from "../../src/table/finding-list.ts";
import { datasetOf } from "../support/dataset.ts";

describe("limits", () => {
  it.each([
    ["0", 0, 10, false],
    ["0", 1, 10, true],
    ["10%", 1, 10, false],
    ["10%", 2, 10, true],
    ["2.5%", 26, 1000, true],
    ["2.5%", 25, 1000, false],
  ])("%s against %i of %i", (text, count, rows, over) => {
    expect(isOver(readLimit(text, "--max x"), count, rows)).toBe(over);
  });
  it.each([
    ["100%", true],
    ["99.9%", false],
    ["100", false],
    ["0", false],
  ])("of %s allow everything: %s", (text, open) => {
    expect(isOpen(readLimit(text, "--max x"))).toBe(open);
  });
  it.each([
    [90, 90, 0],
    [89.9, 90, 1],
    [null, 90, 1],
    [null, 0, 0],
    [0, 0, 0],
  ])("a score of %s against at least %i: %i hit", (score, least, hits) => {
    expect(scoreHits(least, { score })).toHaveLength(hits);
  });
  it.each(["", "x", "-1", "1%%", "1e9", "five"])("refuses %j", (text) => {
    expect(() => readLimit(text, "--max phone/short")).toThrow(/--max phone\/short takes/);
  });
});

describe("baseline", () => {
  const readBaseline = (text: string, data: ReturnType<typeof datasetOf>) =>
    acceptedIn(parseBaseline(text, "b.json"), data);
  const phones = ["1", "2", "3"];
  const findingsFor = (rows: readonly number[]) => {
    const list = new FindingCollector();
    for (const record of rows) list.add("phone/too-short", { record, column: 0 });
    return list.finish();
  };

  it("absorbs known findings wherever their rows moved, and shows only new ones", () => {
    const before = datasetOf([["ĐT", "phone", phones]]);
    const accepted = readBaseline(writeBaseline(before, findingsFor([0, 1])), before);
    const after = datasetOf([["ĐT", "phone", ["9", "2", "1"]]]);
    expect([...newFindings(after, findingsFor([0, 1, 2]), accepted)]).toEqual([1, 0, 0]);
  });

  it("absorbs each accepted finding once", () => {
    const data = datasetOf([["ĐT", "phone", ["1", "1"]]]);
    const accepted = readBaseline(writeBaseline(data, findingsFor([0])), data);
    expect([...newFindings(data, findingsFor([0, 1]), accepted)]).toEqual([0, 1]);
  });

  it("is refused for a file with other columns, and taken when a column was added", () => {
    const data = datasetOf([
      ["ĐT", "phone", ["1"]],
      ["Tên", "full_name", ["An"]],
    ]);
    const text = writeBaseline(data, findingsFor([0]));
    const other = datasetOf([
      ["SKU", "", ["1"]],
      ["Giá", "", ["2"]],
    ]);
    expect(() => readBaseline(text, other)).toThrow(/another file, only 0 of its 2 columns/);
    const half = datasetOf([
      ["ĐT", "phone", ["1"]],
      ["Giá", "", ["2"]],
    ]);
    expect(readBaseline(text, half).size).toBe(1);
    const more = datasetOf([
      ["ĐT", "phone", ["1"]],
      ["Tên", "full_name", ["An"]],
      ["Mới", "", ["x"]],
    ]);
    expect(readBaseline(text, more).size).toBe(1);
  });

  it("holds no value in clear", () => {
    const data = datasetOf([["ĐT", "phone", ["0905123456"]]]);
    expect(writeBaseline(data, findingsFor([0]))).not.toContain("0905");
  });

  it.each(["", "{}", "[]", '{"schema":"other","accepted":{}}', "null"])("refuses %j", (text) => {
    expect(() => parseBaseline(text, "b.json")).toThrow(/b\.json/);
  });
});

import { describe, expect, it } from "vitest";
import { type Measured, median } from "../../src/bench/measure.ts";
import { markdown, plain, sizeTable, stageTable } from "../../src/bench/tables.ts";

const run = (cpuSeconds: number, clean: number, peakMegabytes = 100): Measured => ({
  wallSeconds: cpuSeconds * 2,
  cpuSeconds,
  peakMegabytes,
  stages: [{ stage: "clean", seconds: clean, cpuSeconds: clean, peakMegabytes }],
});

const cells = (table: string) => table.split("\n").map((line) => line.trim().split(/\s{2,}/));

describe("bench tables", () => {
  it("says how time and memory grow from one size to the next", () => {
    const lines = cells(
      sizeTable(
        [
          { rows: 1000, run: run(1, 0.5) },
          { rows: 10_000, run: run(10, 5) },
          { rows: 100_000, run: run(1000, 5, 1000) },
        ],
        plain,
      ),
    );
    expect(lines.slice(2)).toEqual([
      ["1,000", "2.00", "1.00", "100", "1,000"],
      ["10,000", "20.00", "10.00", "100", "1,000", "1.00", "0.00"],
      ["100,000", "2000.00", "1000.00", "1000", "100", "2.00", "1.00"],
    ]);
  });

  it("puts what no stage took under start and end", () => {
    const lines = cells(stageTable([{ rows: 1000, run: run(1, 0.75) }], plain));
    expect(lines.slice(2)).toEqual([
      ["clean", "0.75", "100"],
      ["start and end", "0.25"],
    ]);
  });

  it("draws for PERFORMANCE.md, figures to the right", () => {
    const lines = stageTable([{ rows: 1000, run: run(1, 0.75) }], markdown).split("\n");
    expect(lines.slice(1)).toEqual([
      "| --- | ---: | ---: |",
      "| clean | 0.75 | 100 |",
      "| start and end | 0.25 |  |",
    ]);
  });

  it("takes the run in the middle", () => {
    expect(median([run(3, 1), run(1, 1), run(2, 1)]).cpuSeconds).toBe(2);
    expect(median([run(3, 1), run(1, 1)]).cpuSeconds).toBe(1);
  });
});

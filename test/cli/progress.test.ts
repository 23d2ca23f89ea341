import { describe, expect, it } from "vitest";
import { type Progress, progressDetail } from "../../src/cli/progress.ts";

describe("progressDetail", () => {
  it.each<[string, Progress, string, string]>([
    ["nothing known", { seconds: 9 }, "", ""],
    ["one file, no share of it", { done: 0, total: 1, unit: "files", seconds: 0 }, "", ""],
    [
      "several files",
      { done: 2, total: 5, unit: "files", seconds: 0.1 },
      "40% · 5 files",
      "40% · 5 tệp",
    ],
    ["rows alone", { rows: 1, seconds: 0 }, "1 row", "1 dòng"],
    [
      "too early for a rate",
      { done: 1, total: 2, rows: 2000, seconds: 0.5 },
      "50% · 2,000 rows",
      "50% · 2.000 dòng",
    ],
    [
      "rows with rate and time",
      { done: 1, total: 4, rows: 60_000, seconds: 3 },
      "25% · about 9 s left · 60,000 rows · 5,000 rows/s",
      "25% · còn khoảng 9 giây · 60.000 dòng · 5.000 dòng/giây",
    ],
    [
      "pairs",
      { done: 500, total: 1000, rows: 10, unit: "pairs", seconds: 200 },
      "50% · about 3 min left · 10 rows · 1,000 pairs · 3 pairs/s",
      "50% · còn khoảng 3 phút · 10 dòng · 1.000 cặp · 3 cặp/giây",
    ],
    [
      "at the end nothing is left",
      { done: 4, total: 4, rows: 8, seconds: 4 },
      "100% · 8 rows · 2 rows/s",
      "100% · 8 dòng · 2 dòng/giây",
    ],
    [
      "nothing to do is no division",
      { done: 0, total: 0, unit: "pairs", rows: 3, seconds: 5 },
      "3 rows · 0 pairs",
      "3 dòng · 0 cặp",
    ],
  ])("%s", (_note, progress, en, vi) => {
    expect([progressDetail(progress, "en"), progressDetail(progress, "vi")]).toEqual([en, vi]);
  });
});

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { resolveSettings } from "../../src/config/resolve.ts";
import type { CustomerList } from "../../src/generate/list.ts";
import { vietnameseList } from "../../src/generate/vietnam/list.ts";
import { americanList, germanList } from "../../src/generate/western/list.ts";
import { writeList } from "../../src/generate/write.ts";
import { evaluate } from "../../src/match/evaluate.ts";
import { matchRecords } from "../../src/match/match-records.ts";
import { load } from "../../src/pipeline/load.ts";
import { matchFeatures } from "../../src/pipeline/match-features.ts";

const home = mkdtempSync(join(tmpdir(), "crm-clean-quality-"));
afterAll(() => {
  rmSync(home, { recursive: true });
});

/** Pairwise quality of what is merged, and of that with the pairs put up for review. */
async function qualityOf(list: CustomerList, rows: number, seed: number, apart: boolean) {
  const folder = mkdtempSync(join(home, "list-"));
  const { files } = writeList(list, { rows, seed, apart, folder });
  const { settings } = resolveSettings([]);
  const { data } = await load(
    {
      files: files.map((name) => ({ name, path: join(folder, name) })),
      settings,
      asOf: "2026-11-22",
    },
    {},
  );
  const truth = Uint32Array.from(
    readFileSync(join(folder, "truth.csv"), "utf8").trim().split(/\r?\n/).slice(1),
    (line) => Number(line.split(",")[1]),
  );
  expect(data.dataset.rows).toBe(truth.length);
  const result = matchRecords(
    {
      rows: data.dataset.rows,
      features: matchFeatures(data),
      source: data.dataset.tableOf,
      mustLink: new Uint32Array(),
      cannotLink: new Uint32Array(),
    },
    settings.match,
  );
  const merged = evaluate(result.entityOf, truth).pairwise;
  let asked = 0;
  let right = 0;
  for (let at = 0; at < result.pairs.size; at++) {
    const [a, b] = [result.pairs.left[at] ?? 0, result.pairs.right[at] ?? 0];
    if (result.entityOf[a] === result.entityOf[b]) continue;
    asked++;
    if (truth[a] === truth[b]) right++;
  }
  return {
    mergedPrecision: merged.precision,
    mergedRecall: merged.recall,
    precision: (merged.right + right) / (merged.found + asked),
    recall: (merged.right + right) / merged.true,
  };
}

describe("matching without configuration or labels", () => {
  it.each<[string, CustomerList, number, boolean, number]>([
    ["a small Vietnamese list", vietnameseList, 600, false, 0.99],
    ["five Vietnamese branches", vietnameseList, 4000, true, 0.995],
    ["an American list", americanList, 2500, false, 0.99],
    ["a German list", germanList, 2500, false, 0.99],
  ])(
    "finds the duplicates of %s and merges no two people",
    async (_, list, rows, apart, precision) => {
      const quality = await qualityOf(list, rows, 21, apart);
      expect(quality.mergedPrecision).toBeGreaterThanOrEqual(precision);
      expect(quality.mergedRecall).toBeGreaterThanOrEqual(0.85);
      expect(quality.precision).toBeGreaterThanOrEqual(0.95);
      expect(quality.recall).toBeGreaterThanOrEqual(0.93);
    },
  );
});

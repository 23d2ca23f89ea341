import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "csv-parse/sync";
import { tempFolder } from "../support/temp-folder.ts";
import { byText, groupBy, HEADER, lists, runList, SEED } from "./lists.ts";

const settings = { seed: SEED, numRuns: 25 };

describe("no row is ever lost", () => {
  it("every row stands in the ledger exactly once, and all counts agree", async () => {
    const parent = tempFolder();
    await fc.assert(
      fc.asyncProperty(lists, async (rows) => {
        const { manifest, report, rows: read } = await runList(parent, rows);
        const ledger = read("ledger.csv");
        const filled = rows.filter((row) => row.some((cell) => cell !== ""));
        expect(ledger.map((line) => line["row_id"])).toEqual(filled.map((_, i) => String(i + 1)));

        const by = groupBy(ledger, (line) => line["outcome"] ?? "");
        const count = (outcome: string): number => by.get(outcome)?.length ?? 0;
        const { kept, merged, rejected, outside, records, entities, blank } = manifest.counts;
        expect({ kept, merged, rejected, outside }).toEqual({
          kept: count("kept"),
          merged: count("merged"),
          rejected: count("rejected"),
          outside: count("outside"),
        });
        expect(kept + merged).toBe(records);
        expect(rows.length).toBe(filled.length + blank);
        expect(report.records).toBe(records);
        expect(report.duplicates.entities).toBe(entities);
        expect(report.duplicates.mergedRecords).toBe(merged);

        const cleaned = read("cleaned.csv");
        expect(cleaned.map((line) => line["crm_entity_id"]).toSorted(byText)).toEqual(
          (by.get("kept") ?? []).map((line) => line["entity_id"]).toSorted(byText),
        );
        const size = groupBy(
          ledger.filter((line) => line["entity_id"] !== ""),
          (line) => line["entity_id"] ?? "",
        );
        for (const line of cleaned) {
          expect(size.get(line["crm_entity_id"] ?? "")).toHaveLength(Number(line["crm_rows"]));
        }
        for (const line of by.get("merged") ?? []) {
          const survivor = ledger.find((other) => other["row_id"] === line["survivor_row_id"]);
          expect(survivor).toMatchObject({ outcome: "kept", entity_id: line["entity_id"] });
        }
      }),
      settings,
    );
  });

  it("every value of a merged row is in the survivor or in the lineage", async () => {
    const parent = tempFolder();
    await fc.assert(
      fc.asyncProperty(lists, async (rows) => {
        const { rows: read } = await runList(parent, rows);
        const cleaned = new Map(read("cleaned.csv").map((line) => [line["crm_entity_id"], line]));
        const lineage = read("lineage.csv");
        const filled = rows.filter((row) => row.some((cell) => cell !== ""));
        for (const line of read("ledger.csv")) {
          if (line["outcome"] !== "merged") continue;
          const entity = line["entity_id"];
          const mine = lineage.filter((l) => l["entity_id"] === entity);
          const tag = filled[Number(line["row_id"]) - 1]?.[0] ?? "?";
          // Lists of tags are joined when their rows are.
          const holds = (text = ""): boolean => text.split(/[^a-z0-9]+/).includes(tag);
          const survived = Object.values(cleaned.get(entity) ?? {}).some(holds);
          const kept = mine.some((l) => holds(l["value"]) || holds(l["lost"]));
          expect(survived || kept, `${tag} of ${entity}`).toBe(true);
        }
      }),
      settings,
    );
  });
});

describe("who is who", () => {
  it("does not depend on the order of the rows", async () => {
    const parent = tempFolder();
    const shuffled = lists.chain((rows) =>
      fc.record({
        rows: fc.constant(rows),
        other: fc.shuffledSubarray([...rows], { minLength: rows.length }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ({ rows, other }) => {
        const partition = async (list: readonly (readonly string[])[]) => {
          const run = await runList(parent, list);
          const records = list.filter((row) => row.some((cell) => cell !== ""));
          const groups = groupBy(
            run.rows("ledger.csv").filter((line) => line["entity_id"] !== ""),
            (line) => line["entity_id"] ?? "",
          );
          return [...groups.values()]
            .map((lines) =>
              lines.map((l) => records[Number(l["row_id"]) - 1]?.[0]).toSorted(byText),
            )
            .map((tags) => tags.join(" "))
            .toSorted(byText);
        };
        expect(await partition(other)).toEqual(await partition(rows));
      }),
      settings,
    );
  });

  it("is settled: a second run over the cleaned list changes nothing", async () => {
    const parent = tempFolder();
    await fc.assert(
      fc.asyncProperty(lists, async (rows) => {
        const first = await runList(parent, rows);
        const [header = [], ...records] = parse(first.file("cleaned.csv"), {
          bom: true,
        }) as string[][];
        if (records.length === 0) return;
        const again = await runList(parent, records, header);
        const own = (lines: readonly Readonly<Record<string, string>>[]) =>
          lines.map((line) => HEADER.map((name) => line[name]));
        expect(own(again.rows("cleaned.csv"))).toEqual(own(first.rows("cleaned.csv")));
        expect(again.manifest.counts.changedCells).toBe(0);
        expect(again.manifest.counts.merged).toBe(0);
      }),
      settings,
    );
  });
});

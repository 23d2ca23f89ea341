import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterEach, describe, expect, test } from "vitest";
import type { CustomerList } from "../../src/generate/list.ts";
import { vietnameseList } from "../../src/generate/vietnam/list.ts";
import { americanList, germanList } from "../../src/generate/western/list.ts";
import { writeList } from "../../src/generate/write.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function generate(list: CustomerList, rows: number, seed: number, apart: boolean) {
  const folder = mkdtempSync(join(tmpdir(), "generate-"));
  folders.push(folder);
  const { files, customers } = writeList(list, { rows, seed, apart, folder });
  const texts = files.map((name) => readFileSync(join(folder, name), "utf8"));
  const truth = readFileSync(join(folder, "truth.csv"), "utf8");
  const tables = texts.map((text): string[][] => parse(text, { bom: true }));
  const clusters: string[] = parse(truth)
    .slice(1)
    .map((row: string[]) => row[1] ?? "");
  return {
    files,
    customers,
    texts,
    truth,
    rows: tables.flatMap((table) => table.slice(1)),
    clusters,
  };
}

describe.each([
  ["vn", vietnameseList],
  ["us", americanList],
  ["de", germanList],
] as const)("%s", (_, list) => {
  test("the same seed gives the same bytes, another seed other ones", () => {
    const once = generate(list, 500, 7, true);
    expect(generate(list, 500, 7, true)).toStrictEqual(once);
    expect(generate(list, 500, 8, true).texts).not.toEqual(once.texts);
  });

  test("about 18 % of the rows are second or later rows of a customer", () => {
    const { clusters, customers } = generate(list, 4000, 1, false);
    expect(clusters).toHaveLength(4000);
    expect(new Set(clusters).size).toBe(customers);
    expect((4000 - customers) / 4000).toBeGreaterThan(0.15);
    expect((4000 - customers) / 4000).toBeLessThan(0.21);
  });

  test("every row has every column and no single column gives the duplicates away", () => {
    const { rows, clusters } = generate(list, 4000, 1, false);
    for (const row of rows) expect(row).toHaveLength(list.header.length);
    const pairs = truePairs(clusters);
    for (let column = 0; column < list.header.length; column++) {
      const same = pairs.filter(
        ([a, b]) => rows[a]?.[column] !== "" && rows[a]?.[column] === rows[b]?.[column],
      );
      const f1 = (2 * same.length) / (pairs.length + countEqual(rows, column));
      expect(f1, list.header[column]).toBeLessThan(0.85);
    }
  });
});

test("branch files are numbered through in the order of their names", () => {
  const { files, rows, clusters } = generate(vietnameseList, 2000, 3, true);
  expect(files).toStrictEqual(files.toSorted());
  expect(rows).toHaveLength(clusters.length);
  // A personal id belongs to one customer: rows that show the same full one must be one cluster.
  const owners = new Map<string, string>();
  for (const [i, row] of rows.entries()) {
    const id = row[11] ?? "";
    if (id.length !== 12) continue;
    expect(owners.get(id) ?? clusters[i], id).toBe(clusters[i]);
    owners.set(id, clusters[i] ?? "");
  }
  expect(owners.size).toBeGreaterThan(100);
});

test("homonyms, households and shared telephones are in", () => {
  const { rows, clusters } = generate(vietnameseList, 4000, 1, false);
  const shared = (column: number): number => {
    const owners = new Map<string, Set<string>>();
    for (const [i, row] of rows.entries()) {
      const value = row[column] ?? "";
      if (value === "") continue;
      owners.set(value, (owners.get(value) ?? new Set()).add(clusters[i] ?? ""));
    }
    return [...owners.values()].filter((set) => set.size > 1).length;
  };
  expect(shared(1)).toBeGreaterThan(50);
  expect(shared(2)).toBeGreaterThan(20);
  expect(shared(5)).toBeGreaterThan(100);
});

function truePairs(clusters: readonly string[]): readonly (readonly [number, number])[] {
  const groups = new Map<string, number[]>();
  for (const [i, cluster] of clusters.entries()) {
    groups.set(cluster, [...(groups.get(cluster) ?? []), i]);
  }
  return [...groups.values()].flatMap((rows) =>
    rows.flatMap((a, i) => rows.slice(i + 1).map((b) => [a, b] as const)),
  );
}

function countEqual(rows: readonly (readonly string[])[], column: number): number {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const value = row[column] ?? "";
    if (value !== "") counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  let pairs = 0;
  for (const n of counts.values()) pairs += (n * (n - 1)) / 2;
  return pairs;
}

import {
  appendFileSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { openRunFolder } from "../../src/io/commit/run-folder.ts";
import type { Manifest } from "../../src/run/manifest.ts";
import { openRun } from "../../src/run/read.ts";
import { verifyRun } from "../../src/run/verify.ts";
import { writeRun } from "../../src/run/write/write-run.ts";
import { testRun, type TestRun } from "./result.ts";
import { tempFolder } from "../support/temp-folder.ts";

/** A finished run folder. */
async function made(about: TestRun = {}): Promise<string> {
  const target = join(tempFolder(), "out");
  await writeRun(testRun(about), await openRunFolder(target));
  return target;
}

/** Changes one side file as its hash in the manifest follows, so that only the contents can give it away. */
function forge(folder: string, name: string, change: (text: string) => string): void {
  const path = join(folder, name);
  const bytes = Buffer.from(change(readFileSync(path, "utf8")));
  writeFileSync(path, bytes);
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as Manifest;
  for (const file of manifest.files) {
    if (file.name !== name) continue;
    file.bytes = bytes.length;
    file.sha256 = createHash("sha256").update(bytes).digest("hex");
  }
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
}

const codes = async (folder: string): Promise<string[]> =>
  (await verifyRun(folder)).problems.map((p) => `${p.code} ${p.file}`);

describe("verifyRun", () => {
  it.each(["csv", "xlsx"] as const)("finds a fresh run with a cleaned %s whole", async (format) => {
    expect(await verifyRun(await made({ result: { format } }))).toEqual({ problems: [] });
  });

  it("makes private files in a private folder", async () => {
    const folder = await made();
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    for (const name of readdirSync(folder))
      expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
  });

  it("makes the same bytes again", async () => {
    const hashes = async (format: "csv" | "xlsx"): Promise<unknown> =>
      openRun(await made({ result: { format } })).manifest.files;
    expect(await hashes("csv")).toEqual(await hashes("csv"));
    expect(await hashes("xlsx")).toEqual(await hashes("xlsx"));
  });

  it.each<[string, (folder: string) => void, string[]]>([
    ["nothing where nothing changed", (f) => appendFileSync(join(f, "lineage.csv"), ""), []],
    [
      "a grown file",
      (f) => appendFileSync(join(f, "id-map.csv"), "x"),
      ["verify/file-changed id-map.csv"],
    ],
    ["a lost file", (f) => rmSync(join(f, "review.xlsx")), ["verify/file-missing review.xlsx"]],
    [
      "a foreign file",
      (f) => writeFileSync(join(f, "notes.txt"), "x"),
      ["verify/file-unknown notes.txt"],
    ],
    [
      "a torn copy of an input",
      (f) => writeFileSync(join(f, "original-1.csv.gz"), "x"),
      ["verify/file-changed original-1.csv.gz", "verify/original-torn original-1.csv.gz"],
    ],
    [
      "a row dropped from the ledger",
      (f) => forge(f, "ledger.csv", (t) => t.replace(/^5,.*\r\n/m, "")),
      [
        "verify/ledger-lost ledger.csv",
        "verify/ledger-count ledger.csv",
        "verify/cleaned-row cleaned.csv",
      ],
    ],
    [
      "a row twice in the ledger",
      (f) => forge(f, "ledger.csv", (t) => t.replace(/^(2,.*\r\n)/m, "$1$1")),
      ["verify/ledger-twice ledger.csv", "verify/ledger-count ledger.csv"],
    ],
    [
      "a kept row that another is said to stand for",
      (f) => forge(f, "ledger.csv", (t) => t.replace(/^(5,.*,kept,E\d+),5,/m, "$1,1,")),
      ["verify/ledger-survivor ledger.csv"],
    ],
    [
      "a row merged into one that was not kept",
      (f) => forge(f, "ledger.csv", (t) => t.replace("merged,E000001,1", "merged,E000001,3")),
      ["verify/ledger-survivor ledger.csv"],
    ],
    [
      "a cleaned row dropped",
      (f) => forge(f, "cleaned.csv", (t) => t.replace(/^KH5.*\r\n/m, "")),
      ["verify/cleaned-lost cleaned.csv"],
    ],
    [
      "a cleaned row twice",
      (f) => forge(f, "cleaned.csv", (t) => t.replace(/^(KH5.*\r\n)/m, "$1$1")),
      ["verify/cleaned-row cleaned.csv"],
    ],
    [
      "a pair of a row that is not there",
      (f) => forge(f, "pairs.csv", (t) => t.replace("3,4,", "3,9,")),
      ["verify/pair pairs.csv"],
    ],
    [
      "weights that do not add up",
      (f) => forge(f, "pairs.csv", (t) => t.replace("10.1165", "11.1165")),
      ["verify/pair-weight pairs.csv"],
    ],
    [
      "a lineage of nobody",
      (f) => forge(f, "lineage.csv", (t) => t.replace("E000001,SĐT", "E000009,SĐT")),
      ["verify/lineage lineage.csv"],
    ],
    [
      "a side file that is no table any more",
      (f) => forge(f, "pairs.csv", () => '"a\n'),
      ["verify/unreadable pairs.csv"],
    ],
    [
      "fewer flagged rows than counted",
      (f) => forge(f, "flagged.csv", (t) => t.replace(/^4,.*\r\n/m, "")),
      ["verify/count flagged.csv"],
    ],
  ])("names %s", async (_what, tamper, expected) => {
    const folder = await made({ find: (f) => f.add("phone/invalid", { record: 3, column: 2 }) });
    tamper(folder);
    expect(await codes(folder)).toEqual(expected);
  });
});

describe("openRun", () => {
  it.each<[string, (folder: string) => void, string, number]>([
    ["a folder that is not there", (f) => rmSync(f, { recursive: true }), "run/missing", 66],
    ["no manifest", (f) => rmSync(join(f, "manifest.json")), "run/not-a-run", 65],
    ["half a manifest", (f) => writeFileSync(join(f, "manifest.json"), '{"tool":'), "run/torn", 65],
    [
      "another form",
      (f) => writeFileSync(join(f, "manifest.json"), '{"tool":"crm-clean"}'),
      "run/torn",
      65,
    ],
    [
      "a newer version",
      (f) =>
        writeFileSync(join(f, "manifest.json"), '{"tool":"crm-clean","schema":"crm-clean/run/2"}'),
      "run/other-version",
      65,
    ],
  ])("refuses %s", async (_what, spoil, code, exit) => {
    const folder = await made();
    spoil(folder);
    expect(() => openRun(folder)).toThrow(expect.objectContaining({ code, exit }));
  });
});

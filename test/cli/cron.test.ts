import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { AS_OF, crm } from "./built.ts";
import { tempFolder } from "../support/temp-folder.ts";

const SHEET = "Họ và tên,Điện thoại\nLê Hoàng,0903481276\nle hoang,903481276\nVõ Minh,0912345678\n";

function folderWith(sheet: string): string {
  const cwd = tempFolder();
  writeFileSync(join(cwd, "a.csv"), sheet);
  return cwd;
}

/** Runs with a command that appends what it is told to `told.jsonl`, and gives that back. */
async function told(cwd: string, ...args: string[]): Promise<Record<string, unknown>[]> {
  await crm([...args, "--as-of", AS_OF, "--quiet", "--notify-cmd", "cat >> told.jsonl"], { cwd });
  const path = join(cwd, "told.jsonl");
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, "utf8").trimEnd().split("\n");
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe("--notify-on", () => {
  it("tells of a gate that was hit and of a run that failed, not of one that went well", async () => {
    const cwd = folderWith(SHEET);
    expect(await told(cwd, "check", "a.csv", "--fail-on", "never")).toEqual([]);
    const hit = await told(cwd, "check", "a.csv", "--max-duplicates", "0%");
    expect(hit).toMatchObject([{ tool: "crm-clean", command: "check", exit: 1, outcome: "gate" }]);
    const missing = await told(cwd, "run", "none.csv");
    expect(missing[1]).toMatchObject({ command: "run", exit: 66, outcome: "failed" });
    expect(JSON.stringify(missing)).not.toMatch(/0?9876543|Hoàng/);
  });

  it("tells of change only when the result is another one", async () => {
    const cwd = folderWith(SHEET);
    const run = ["run", "a.csv", "-o", "out", "--force", "--notify-on", "change"];
    expect(await told(cwd, ...run)).toMatchObject([{ outcome: "done", changed: true, records: 3 }]);
    expect(await told(cwd, ...run)).toHaveLength(1);
    writeFileSync(join(cwd, "a.csv"), `${SHEET}Phạm Châu,0903111222\n`);
    expect(await told(cwd, ...run)).toMatchObject([{}, { changed: true, records: 4 }]);
  });

  it("compares with the folder of the day before, whatever day it is", async () => {
    const cwd = folderWith(SHEET);
    const day = async (date: string) => {
      const args = [
        "run",
        "a.csv",
        "-o",
        `out-${date}`,
        "--as-of",
        date,
        "--lang",
        "en",
        "--quiet",
      ];
      const cmd = ["--notify-on", "change", "--notify-cmd", "cat >> told.jsonl"];
      const { code, stderr } = await crm([...args, ...cmd], { cwd });
      const path = join(cwd, "told.jsonl");
      const count = existsSync(path) ? readFileSync(path, "utf8").trimEnd().split("\n").length : 0;
      return [code, count, stderr.includes("no earlier run to compare with")];
    };
    expect(await day("2026-11-20")).toEqual([0, 1, true]);
    expect(await day("2026-11-21")).toEqual([0, 1, false]);
    writeFileSync(join(cwd, "a.csv"), SHEET.replace("Võ Minh", "Võ Minh Anh"));
    expect(await day("2026-11-22")).toEqual([0, 2, false]);
  });

  it("keeps the exit code when the command fails, and says so", async () => {
    const cwd = folderWith(SHEET);
    const args = ["check", "a.csv", "--as-of", AS_OF, "--lang", "en", "--max", "info=0", "--quiet"];
    const { code, stderr } = await crm([...args, "--notify-cmd", "exit 9"], { cwd });
    expect([code, stderr.includes("the --notify-cmd command failed (exit 9)")]).toEqual([1, true]);
  });

  it("refuses what it does not know before any work", async () => {
    const cwd = folderWith(SHEET);
    for (const args of [
      ["--notify-on", "fail"],
      ["--notify-on", "always", "--notify-cmd", "cat"],
    ]) {
      expect((await crm(["run", "a.csv", ...args], { cwd })).code).toBe(2);
    }
    const change = ["check", "a.csv", "--notify-on", "change", "--notify-cmd", "cat"];
    const refused = await crm(change, { cwd });
    expect([refused.code, refused.stderr]).toEqual([
      2,
      expect.stringContaining("--notify-on fail"),
    ]);
    expect(readdirSync(cwd)).toEqual(["a.csv"]);
  });
});

describe("--keep-runs", () => {
  it("keeps the newest of the series and touches nothing else", async () => {
    const cwd = folderWith(SHEET);
    mkdirSync(join(cwd, "clean-2026-01-00"));
    writeFileSync(join(cwd, "clean-2026-01-00", "mine.txt"), "not a run");
    const run = (out: string, ...more: string[]) =>
      crm(["run", "a.csv", "-o", out, "--as-of", AS_OF, "--quiet", ...more], { cwd });
    await run("other-2026-01-01");
    for (const day of ["01", "02", "03"]) await run(`clean-2026-01-${day}`);
    expect((await run("clean-2026-01-04", "--keep-runs", "2")).code).toBe(0);
    expect(readdirSync(cwd).toSorted()).toEqual([
      "a.csv",
      "clean-2026-01-00",
      "clean-2026-01-03",
      "clean-2026-01-04",
      "other-2026-01-01",
    ]);
    expect((await run("clean-2026-01-05", "--keep-runs", "0")).code).toBe(2);
  });
});

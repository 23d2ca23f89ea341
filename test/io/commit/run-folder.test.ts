import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { besides } from "../../../src/io/commit/leftovers.ts";
import { recoverRunFolder } from "../../../src/io/commit/recover.ts";
import { openRunFolder } from "../../../src/io/commit/run-folder.ts";
import { writeError } from "../../../src/io/commit/write-error.ts";

const MANIFEST = JSON.stringify({ tool: "crm-clean", version: 1 });
let dir = "";
let target = "";
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "run-folder-"));
  target = join(dir, "out");
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

async function makeRun(text: string, force = false): Promise<void> {
  const run = await openRunFolder(target, { force });
  writeFileSync(run.path("a.csv"), text);
  await run.commit(MANIFEST);
}

describe("openRunFolder", () => {
  it("names a failed write by where the file will be, not by the private folder beside it", async () => {
    const run = await openRunFolder(target);
    const full = Object.assign(new Error("no space"), { code: "ENOSPC" });
    const said = (path: string): string => writeError(full, path).say.en;
    expect(said(run.path("cleaned.csv"))).toBe(
      `${join(target, "cleaned.csv")}: cannot write: the disk is full`,
    );
    expect(said(join(run.scratch(), "stdin.csv"))).toContain(`${join(target, "stdin.csv")}:`);
    expect(said(besides(target).lock)).toContain(`${target}:`);
    const own = join(dir, ".notes.crm-clean-workshop", "a.csv");
    expect(said(own)).toContain(`${own}:`);
    await run.abort();
  });

  it("shows nothing until the commit, then all of it, privately", async () => {
    const run = await openRunFolder(target);
    writeFileSync(run.path("a.csv"), "x", { mode: 0o644 });
    writeFileSync(join(run.scratch(), "spool"), "temporary");
    expect(existsSync(target)).toBe(false);
    expect(statSync(run.work).mode & 0o777).toBe(0o700);
    expect(await run.files()).toEqual([
      { name: "a.csv", bytes: 1, sha256: createHash("sha256").update("x").digest("hex") },
    ]);
    await run.commit(MANIFEST);
    expect(readdirSync(target).sort()).toEqual(["a.csv", "manifest.json"]);
    expect(statSync(target).mode & 0o777).toBe(0o700);
    expect(statSync(join(target, "a.csv")).mode & 0o777).toBe(0o600);
    expect(readdirSync(dir)).toEqual(["out"]);
  });

  it("leaves nothing after an abort", async () => {
    const run = await openRunFolder(join(dir, "deep", "er", "out"));
    writeFileSync(run.path("a.csv"), "x");
    run.scratch();
    await run.abort();
    await run.abort();
    expect(readdirSync(join(dir, "deep", "er"))).toEqual([]);
  });

  it("replaces a run folder only with force", async () => {
    await makeRun("one");
    await expect(openRunFolder(target)).rejects.toMatchObject({ exit: 73, code: "output/exists" });
    expect(readFileSync(join(target, "a.csv"), "utf8")).toBe("one");
    await makeRun("two", true);
    expect(readFileSync(join(target, "a.csv"), "utf8")).toBe("two");
    expect(readdirSync(dir)).toEqual(["out"]);
  });

  it.each([
    ["a folder of someone else", () => mkdirSync(target)],
    [
      "a folder with a strange manifest",
      () => {
        mkdirSync(target);
        writeFileSync(join(target, "manifest.json"), '{"tool":"other"}');
      },
    ],
    ["a file", () => writeFileSync(target, "mine")],
    ["a dangling link", () => symlinkSync(join(dir, "nowhere"), target)],
  ])("never replaces %s", async (_, make) => {
    make();
    const before = readdirSync(dir);
    await expect(openRunFolder(target, { force: true })).rejects.toMatchObject({
      exit: 73,
      code: "output/not-a-run-folder",
    });
    expect(readdirSync(dir)).toEqual(before);
  });

  it("keeps the old set when the commit fails", async () => {
    await makeRun("one");
    const run = await openRunFolder(target, { force: true });
    writeFileSync(run.path("a.csv"), "two");
    writeFileSync(run.path("manifest.json"), "in the way");
    await expect(run.commit(MANIFEST)).rejects.toMatchObject({ exit: 73 });
    expect(readFileSync(join(target, "a.csv"), "utf8")).toBe("one");
    expect(readdirSync(dir)).toEqual(["out"]);
  });

  it("refuses a second run, 75, and lets it in afterwards", async () => {
    const run = await openRunFolder(target);
    await expect(openRunFolder(target)).rejects.toMatchObject({ exit: 75, code: "output/locked" });
    await run.abort();
    await makeRun("x");
  });

  it.each([
    ["a dead process", { pid: 2 ** 22 + 1, started: "1", host: hostname() }],
    ["a pid given out again", { pid: process.pid, started: "1", host: hostname() }],
    ["another boot", { pid: process.pid, started: "1", boot: "other", host: hostname() }],
  ])("takes over the lock of %s and sweeps its work", async (_, holder) => {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    writeFileSync(besides(target).lock, JSON.stringify({ boot, ...holder }));
    mkdirSync(`${besides(target).work}dead`);
    writeFileSync(`${besides(target).lock}.${2 ** 22 + 1}`, "");
    writeFileSync(`${besides(target).work}dead/personal`, "data");
    await makeRun("x");
    expect(readdirSync(dir)).toEqual(["out"]);
  });

  it("respects a lock of another machine and one it cannot read", async () => {
    for (const text of [JSON.stringify({ pid: 1, started: "", boot: "b", host: "far" }), "?"]) {
      writeFileSync(besides(target).lock, text);
      await expect(openRunFolder(target)).rejects.toMatchObject({ exit: 75 });
      expect(readFileSync(besides(target).lock, "utf8")).toBe(text);
    }
  });

  it("brings the old set back after a kill between the two renames", async () => {
    await makeRun("one");
    const { renameSync } = await import("node:fs");
    renameSync(target, besides(target).old);
    recoverRunFolder(target);
    expect(readFileSync(join(target, "a.csv"), "utf8")).toBe("one");
    expect(readdirSync(dir)).toEqual(["out"]);
  });

  it("refuses to lie over its input", async () => {
    await makeRun("one");
    const input = join(target, "a.csv");
    await expect(openRunFolder(target, { force: true, inputs: [input] })).rejects.toMatchObject({
      exit: 2,
    });
    expect(readdirSync(dir)).toEqual(["out"]);
    const run = await openRunFolder(target, { force: true, inputs: [join(dir, "out.csv")] });
    await run.abort();
  });

  it.each(["../x", "a/b", "", ".hidden", "-rf", "a\0b"])(
    "refuses the file name %j",
    async (name) => {
      const run = await openRunFolder(target);
      expect(() => run.path(name)).toThrow(RangeError);
      await run.abort();
    },
  );
});

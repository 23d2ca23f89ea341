import { spawn } from "node:child_process";
import { openSync, closeSync, ftruncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { AS_OF, BIN, ENV } from "./cli/built.ts";
import type { HostileCase } from "./support/hostile/case.ts";
import { HOSTILE_TEXTS } from "./support/hostile/texts.ts";
import { HOSTILE_WORKBOOKS } from "./support/hostile/workbooks.ts";
import { tempFolder } from "./support/temp-folder.ts";

const CASES = [...HOSTILE_WORKBOOKS, ...HOSTILE_TEXTS];
/** What the list of faults allows a refusal; a list that is read may hold its texts on top. */
const MOST_MB = 256;
/** Not a measure of speed: only so that a hang ends, on however busy a machine. */
const SAFETY_MS = 50_000;
/** Tells the peak of the process's memory, in MB, on a channel of its own when it ends. */
const METER = `import { writeSync } from "node:fs"; process.on("exit", () => writeSync(3, String(process.resourceUsage().maxRSS / 1024)));`;

interface Outcome {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly peakMb: number;
}

async function run(one: HostileCase): Promise<Outcome> {
  const cwd = tempFolder();
  const made = one.make();
  if ("hole" in made) {
    const fd = openSync(join(cwd, one.file), "w");
    ftruncateSync(fd, made.hole);
    closeSync(fd);
  } else writeFileSync(join(cwd, one.file), made);
  for (const [name, text] of Object.entries(one.beside ?? {})) writeFileSync(join(cwd, name), text);
  const command = one.command ?? "check";
  const judge = command === "check" ? ["--exit-zero", "--as-of", AS_OF] : [];
  const args = one.args ?? (command === "check" ? ["--no-duplicates"] : []);
  const meter = `data:text/javascript,${encodeURIComponent(METER)}`;
  const child = spawn(
    process.execPath,
    ["--import", meter, BIN, command, one.file, "--lang", "en", ...judge, ...args],
    {
      cwd,
      env: ENV,
      stdio: ["ignore", "pipe", "pipe", "pipe"],
      timeout: SAFETY_MS,
      killSignal: "SIGKILL",
    },
  );
  const texts = ["", "", "", ""];
  for (const n of [1, 2, 3] as const) {
    child.stdio[n]?.on("data", (chunk: Buffer) => (texts[n] += chunk.toString()));
  }
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("close", (code, signal) => {
      const [, stdout = "", stderr = "", peak = ""] = texts;
      done({ code, signal, stdout, stderr, peakMb: Number.parseFloat(peak) });
    });
  });
}

test("every attack of the list has its case", () => {
  const rows = new Set(CASES.map(({ row }) => row));
  expect([...rows].sort((a, b) => a - b)).toEqual(Array.from({ length: 32 }, (_, i) => i + 1));
});

describe("hostile and broken inputs", () => {
  test.each(CASES.map((one) => [`${one.row}: ${one.note}`, one] as const))("%s", async (_, one) => {
    const { code, signal, stdout, stderr, peakMb } = await run(one);
    expect([code, signal], stderr).toEqual([one.exit, null]);
    expect(peakMb).toBeGreaterThan(0);
    expect(peakMb).toBeLessThan(MOST_MB);
    const said = stdout + stderr;
    expect(said).toMatch(one.says);
    expect(said).not.toMatch(/\broot:|^\s+at .*:\d+:\d+/m);
    if (one.exit === 0) return;
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(stdout).toBe("");
  });
});

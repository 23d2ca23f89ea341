import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { AS_OF, BIN, crm, fixture, shell, startProgram } from "../cli/built.ts";
import { tempFolder } from "../support/temp-folder.ts";
import { filesOf } from "./lists.ts";

const INPUT = "khach-hang-5-chi-nhanh.xlsx";

async function runIn(
  cwd: string,
  about: {
    readonly env?: Record<string, string>;
    readonly args?: readonly string[];
    readonly umask?: string;
  },
): Promise<ReadonlyMap<string, Buffer>> {
  mkdirSync(cwd);
  cpSync(fixture(INPUT), join(cwd, INPUT));
  const args = ["run", INPUT, "-o", "out", "--quiet", "--as-of", AS_OF, ...(about.args ?? [])];
  const { ended: end } = startProgram(
    "sh",
    ["-c", `umask ${about.umask ?? "022"}; exec "$0" "$@"`, process.execPath, BIN, ...args],
    { cwd, env: about.env ?? {} },
  );
  const ended = await end;
  expect(ended).toMatchObject({ code: 0, stderr: "" });
  return filesOf(join(cwd, "out"));
}

describe("the same input, settings and day give the same bytes", () => {
  it("in any time zone, locale, umask, folder and time of day", async () => {
    const parent = tempFolder();
    const wanted = await runIn(join(parent, "a"), {});
    expect(wanted.size).toBeGreaterThanOrEqual(14);
    const variations = [
      { env: { TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" } },
      { env: { TZ: "America/St_Johns", LC_ALL: "de_DE.UTF-8" }, umask: "077" },
      { env: { TZ: "Asia/Ho_Chi_Minh", LC_ALL: "C", COLUMNS: "40", CI: "1" }, umask: "000" },
    ];
    for (const [i, variation] of variations.entries()) {
      const got = await runIn(join(parent, `another folder ${i}`), variation);
      expect([...got.keys()]).toEqual([...wanted.keys()]);
      for (const [name, bytes] of got) {
        expect(bytes.equals(wanted.get(name) ?? Buffer.alloc(0)), `${name}, variation ${i}`).toBe(
          true,
        );
      }
    }
  });

  it("with any number of threads, but for the setting itself", async () => {
    const parent = tempFolder();
    const one = await runIn(join(parent, "one"), { args: ["--threads", "1"] });
    const two = await runIn(join(parent, "two"), { args: ["--threads", "2"] });
    for (const [name, bytes] of one) {
      // These two list the settings they were made with, and so the number of threads.
      if (name === "manifest.json" || name.startsWith("report.") || name === "summary.md") continue;
      expect(bytes.equals(two.get(name) ?? Buffer.alloc(0)), name).toBe(true);
    }
  });
});

describe("a run folder is enough", () => {
  it("to give the inputs back byte for byte", async () => {
    const cwd = tempFolder();
    for (const name of [INPUT, "khach-hang-tcvn3.csv", "customers-en.csv", "kunden-de.csv"]) {
      const out = `${name}-out`;
      const back = `${name}-back`;
      const run = await crm(["run", fixture(name), "-o", out, "--quiet"], { cwd });
      expect(run).toMatchObject({ code: 0 });
      expect(await crm(["restore", out, "-o", back], { cwd })).toMatchObject({ code: 0 });
      const same = await shell(`cmp '${fixture(name)}' '${back}/${name}'`, { cwd });
      expect(same, name).toMatchObject({ code: 0 });
    }
  });
});

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Snapshot } from "../../src/state/model.ts";
import { readSnapshot, snapshotText } from "../../src/state/text.ts";
import { tempFolder } from "../support/temp-folder.ts";
import { crm } from "./built.ts";

/** Forty customers; two of one name in one house with a number each, which nobody can be sure of. */
function list(extra: readonly string[] = []): string {
  const names = "Adams Baker Clark Davis Evans Foster Grant Hughes Irwin Jones".split(" ");
  const rows = names.flatMap((family, i) =>
    ["Anna", "Brian", "Carol", "Derek"].map(
      (given, k) => `${given} ${family},+44 20 7946 0${i}${k}1,${i * 7 + k + 1} Mill Lane,Leeds`,
    ),
  );
  const doubt = [
    "Peter Quill,+44 20 7946 0990,5 Elm Road,Leeds",
    "Peter Quill,+44 20 7946 0771,5 Elm Road,Leeds",
  ];
  return ["Name,Phone,Address,City", ...rows, ...doubt, ...extra, ""].join("\r\n");
}

const ALL = "With this state a run would search all rows for duplicates anew: ";
const STATE = ["--state", "st", "--lang", "en", "--as-of", "2026-11-22"];

/** What `plan` foretells, and what the run after it says it did. */
async function foretold(cwd: string, out: string, ...more: string[]): Promise<[string, string]> {
  const plan = await crm(["plan", "list.csv", ...STATE, ...more], { cwd });
  const run = await crm(["run", "list.csv", "-o", out, ...STATE, ...more], { cwd });
  expect([plan.code, run.code], plan.stderr + run.stderr).toEqual([0, 0]);
  const said = plan.stdout.split("\n").find((line) => line.startsWith("With this state")) ?? "";
  const did = run.stderr.split("\n").find((line) => /searched/.test(line)) ?? "";
  return [said, did];
}

async function begun(): Promise<string> {
  const cwd = tempFolder();
  writeFileSync(join(cwd, "list.csv"), list());
  expect(await foretold(cwd, "one")).toEqual([
    `${ALL}first run of this state`,
    expect.stringContaining("all rows were searched for duplicates anew: first run of this state"),
  ]);
  return cwd;
}

/** Rewrites what a state keeps. */
function edit(cwd: string, change: (last: Snapshot) => Snapshot): void {
  const file = join(cwd, "st/state.crm");
  const last = readSnapshot(readFileSync(file, "utf8"));
  if (typeof last === "string") throw new Error(last);
  writeFileSync(file, [...snapshotText(change(last))].join(""));
}

describe("plan --state foretells what run --state does", () => {
  it("makes and locks nothing", async () => {
    const cwd = tempFolder();
    writeFileSync(join(cwd, "list.csv"), list());
    const { stdout } = await crm(["plan", "list.csv", ...STATE], { cwd });
    expect(stdout).toContain(`${ALL}first run of this state`);
    expect(readdirSync(cwd)).toEqual(["list.csv"]);
  });

  it("counts the rows new or changed", async () => {
    const cwd = await begun();
    writeFileSync(join(cwd, "list.csv"), list(["Zoe Zimmer,+44 20 7946 0123,9 Oak Way,Leeds"]));
    expect(await foretold(cwd, "two")).toEqual([
      expect.stringContaining("would search duplicates of 1 row new or changed only"),
      expect.stringContaining("duplicates were searched for 1 row new or changed"),
    ]);
  });

  it("says when all is asked for, or has to be learnt anew", async () => {
    const cwd = await begun();
    expect(await foretold(cwd, "full", "--full")).toEqual([
      `${ALL}--full was given`,
      expect.stringContaining("anew: --full was given"),
    ]);
    expect(await foretold(cwd, "settings", "--set", "match.seed=7")).toEqual([
      `${ALL}the settings of matching differ from the last run`,
      expect.stringContaining("anew: the settings of matching differ"),
    ]);
  });

  it("says that another version learnt the model", async () => {
    const cwd = await begun();
    edit(cwd, (last) => {
      if (last.matching === undefined) throw new Error("nothing kept");
      return { ...last, matching: { ...last.matching, version: "0.0.1" } };
    });
    expect(await foretold(cwd, "two")).toEqual([
      `${ALL}the last model was learnt by another version of crm-clean`,
      expect.stringContaining("anew: the last model was learnt by another version"),
    ]);
  });

  it("says that nothing was kept, after an erasure", async () => {
    const cwd = await begun();
    writeFileSync(join(cwd, "gone.csv"), "phone\r\n+44 20 7946 0991\r\n+44 20 7946 0011\r\n");
    const erased = await crm(
      [
        "erase",
        "one",
        "--list",
        "gone.csv",
        "--state",
        "st",
        "--reason",
        "request 1",
        "--lang",
        "en",
      ],
      { cwd },
    );
    expect(erased.code, erased.stderr).toBe(0);
    expect(await foretold(cwd, "two")).toEqual([
      expect.stringContaining(`${ALL}the state holds no model`),
      expect.stringContaining("anew: the state holds no model"),
    ]);
  });

  it("learns from new answers in the run they come with, and then builds on them", async () => {
    const cwd = await begun();
    const asked = readFileSync(join(cwd, "one/pairs.csv"), "utf8").split(/\r?\n/).slice(1);
    const [left, right] = asked.find((line) => line.includes(",review,"))?.split(",") ?? [];
    writeFileSync(
      join(cwd, "a.csv"),
      `left_row_id,right_row_id,decision\r\n${left},${right},merge\r\n`,
    );
    const applied = await crm(
      ["apply", "one", "--decisions", "a.csv", "-o", "two", "--state", "st", "--lang", "en"],
      { cwd },
    );
    expect([applied.code, applied.stderr]).toEqual([
      0,
      expect.stringContaining("anew: there are new answers to learn from"),
    ]);
    expect(await foretold(cwd, "three")).toEqual([
      expect.stringContaining("would search duplicates of 0 rows new or changed only"),
      expect.stringContaining("duplicates were searched for 0 rows new or changed"),
    ]);
  });
});

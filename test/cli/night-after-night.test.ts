import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { describe, expect, it } from "vitest";
import { crm, fixture } from "./built.ts";
import { tempFolder } from "../support/temp-folder.ts";

type Row = Record<string, string>;

const read = (path: string): Row[] =>
  parse(readFileSync(path), { columns: true, bom: true, relax_column_count: true }) as Row[];

const rows = read(fixture("customers-en.csv"));
const write = (path: string, list: readonly Row[]): void =>
  writeFileSync(path, stringify([...list], { header: true }));

/** A folder with a first run of the fixture under the state `st`. */
async function begun(): Promise<string> {
  const cwd = tempFolder();
  write(join(cwd, "list.csv"), rows);
  const first = await crm([...job("list.csv", "one", "2026-10-30")], { cwd });
  expect([first.code, first.stderr]).toEqual([
    0,
    expect.stringContaining("anew: first run of this state"),
  ]);
  return cwd;
}

const job = (input: string, out: string, day: string): string[] => {
  return ["run", input, "-o", out, "--as-of", day, "--state", "st", "--lang", "en"];
};
const bytes = (cwd: string, run: string, name: string): string =>
  readFileSync(join(cwd, run, name), "latin1");
const matched = (cwd: string, run: string): Record<string, unknown> =>
  JSON.parse(bytes(cwd, run, "report.json")).matched;

describe("a run under a state", () => {
  it("leaves what it left the night before where nothing changed, whatever the threads", async () => {
    const cwd = await begun();
    cpSync(join(cwd, "st"), join(cwd, "st-copy"), { recursive: true });
    const two = await crm([...job("list.csv", "two", "2026-10-30"), "--threads", "1"], { cwd });
    expect([two.code, two.stderr]).toEqual([
      0,
      expect.stringContaining(
        "duplicates were searched for 0 rows new or changed, among all; weights and lines are those learnt on 30 October 2026",
      ),
    ]);
    for (const name of ["cleaned.csv", "pairs.csv", "ledger.csv", "lineage.csv", "id-map.csv"]) {
      expect(bytes(cwd, "two", name), name).toBe(bytes(cwd, "one", name));
    }
    const copy = job("list.csv", "three", "2026-10-30").map((a) => (a === "st" ? "st-copy" : a));
    expect((await crm([...copy, "--threads", "2"], { cwd })).code).toBe(0);
    const files = readdirSync(join(cwd, "two"));
    for (const name of files.filter((f) => f !== "manifest.json" && f !== "report.html")) {
      const other = bytes(cwd, "three", name).replace('"threads": 2', '"threads": 1');
      expect(other, name).toBe(bytes(cwd, "two", name));
    }
    expect(bytes(cwd, "st-copy", "state.crm")).toBe(bytes(cwd, "st", "state.crm"));
  });

  it("searches new rows among all, and explains by the model it used", async () => {
    const cwd = await begun();
    const old = rows[4] as Row;
    const fresh = {
      ...old,
      "First Name": "Zelda",
      "Last Name": "Quux",
      Email: "zq@mail.example.com",
      Phone: "(212) 555-0188",
    };
    const next = [...rows.slice(1), old, fresh, { ...fresh, Email: "ZQ@mail.example.com " }];
    write(join(cwd, "next.csv"), next);
    expect((await crm(job("next.csv", "two", "2026-10-31"), { cwd })).code).toBe(0);
    const how = matched(cwd, "two");
    expect(how).toMatchObject({ all: false, learntIn: { asOf: "2026-10-30" } });
    expect(how["known"]).toBe(rows.length);
    expect(how["fresh"]).toBe(2);
    const ledger = read(join(cwd, "two", "ledger.csv"));
    const entity = (i: number): string => ledger[i]?.["entity_id"] ?? "";
    expect(entity(next.length - 1)).toBe(entity(next.length - 2));
    expect(entity(next.length - 3)).toBe(entity(3));
    expect((await crm(["verify", "two"], { cwd })).code).toBe(0);

    const pairs = read(join(cwd, "two", "pairs.csv"));
    const pair = pairs.find((p) => Number(p["weight"]) < 20) as Row;
    const told = await crm(
      ["explain", "two", pair["left_row_id"] ?? "", pair["right_row_id"] ?? "", "--json"],
      { cwd },
    );
    expect(told.code, told.stderr).toBe(0);
    const { weight } = JSON.parse(told.stdout).pair;
    expect(Math.abs(weight - Number(pair["weight"]))).toBeLessThan(0.01);
  });

  it("says why it begins anew", async () => {
    const cwd = await begun();
    const why = async (...more: string[]): Promise<unknown> => {
      cpSync(join(cwd, "st"), join(cwd, "st-kept"), { recursive: true, force: true });
      const { code, stderr } = await crm([...job("list.csv", "two", "2026-10-31"), "-f", ...more], {
        cwd,
      });
      cpSync(join(cwd, "st-kept"), join(cwd, "st"), { recursive: true, force: true });
      expect(code, stderr).toBe(0);
      expect(stderr).toContain("all rows were searched for duplicates anew");
      expect(JSON.parse(bytes(cwd, "two", "manifest.json")).model.full).toBe(
        matched(cwd, "two")["why"],
      );
      return matched(cwd, "two")["why"];
    };
    expect(await why("--full")).toBe("asked");
    expect(await why("--merge-at", "0.999")).toBe("settings");
    write(
      join(cwd, "list.csv"),
      rows.map(({ Email: _email, ...row }) => row),
    );
    expect(await why()).toBe("columns");
    write(join(cwd, "list.csv"), rows.slice(Math.ceil(rows.length / 4)));
    expect(await why()).toBe("rows");
  });

  it("keeps no value of any row in the state", async () => {
    const cwd = await begun();
    const text = bytes(cwd, "st", "state.crm");
    const decoded = text.replace(/^L\t\w+\t(.*)$/gm, (_, list: string) =>
      Buffer.from(list, "base64").toString("latin1"),
    );
    for (const row of rows) {
      for (const value of Object.values(row).filter((v) => v.length > 6)) {
        expect(decoded.includes(value), value).toBe(false);
      }
    }
  });
});

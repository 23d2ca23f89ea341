import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Snapshot } from "../../src/state/model.ts";
import { openState } from "../../src/state/store.ts";
import { tempFolder } from "../support/temp-folder.ts";
import { stateRow } from "./people.ts";

const snapshot: Snapshot = {
  id: "s",
  fingerprint: "f",
  runId: "0123456789abcdef",
  asOf: "2026-10-31",
  nextEntity: 3,
  nextRow: 4,
  trend: [
    {
      runId: "0123456789abcdef",
      asOf: "2026-10-31",
      score: 88.5,
      records: 3,
      entities: 2,
      inputs: "x",
    },
  ],
  entities: new Map([
    [1, "ok"],
    [2, "gone"],
  ]),
  rows: [stateRow(1, 1, "aa", { anchors: ["x", "", "y"] }), stateRow(3, 2, "bb", { here: false })],
  answers: [{ left: 1, right: 3, decision: "apart" }],
};

async function written(): Promise<string> {
  const folder = join(tempFolder(), "st");
  const store = openState(folder, "s");
  expect(store.last).toBeUndefined();
  store.prepare(snapshot);
  await store.commit();
  store.close();
  return folder;
}

describe("the state folder", () => {
  it("gives back what was put in, and is private", async () => {
    const folder = await written();
    const store = openState(folder, "other");
    expect(store.last).toEqual(snapshot);
    expect(store.id).toBe("s");
    store.close();
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, "state.crm")).mode & 0o777).toBe(0o600);
  });

  it("keeps the last snapshot until commit", async () => {
    const folder = await written();
    const store = openState(folder, "s");
    store.prepare({ ...snapshot, nextEntity: 99 });
    store.close();
    const again = openState(folder, "s");
    expect(again.last?.nextEntity).toBe(3);
    again.close();
  });

  it("is locked while in use", async () => {
    const folder = await written();
    const store = openState(folder, "s");
    expect(() => openState(folder, "s")).toThrow(expect.objectContaining({ exit: 75 }));
    store.close();
  });

  it.each([
    ["cut short", (text: string) => text.slice(0, -30)],
    ["a changed line", (text: string) => text.replace("E\t1\tok", "E\t1\tstale")],
    ["a line taken out", (text: string) => text.replace("E\t1\tok\n", "")],
    ["empty", () => ""],
    ["something else", () => "hello\n"],
  ])("names a torn state: %s", async (_what, tear) => {
    const folder = await written();
    const file = join(folder, "state.crm");
    const text = readFileSync(file, "utf8");
    expect(tear(text)).not.toBe(text);
    writeFileSync(file, tear(text));
    expect(() => openState(folder, "s")).toThrow(
      expect.objectContaining({ exit: 65, code: "state/torn" }),
    );
    // The lock was given back: the same refusal, not "locked".
    expect(() => openState(folder, "s")).toThrow(expect.objectContaining({ exit: 65 }));
  });

  it("refuses a state of a future version", async () => {
    const folder = await written();
    const file = join(folder, "state.crm");
    writeFileSync(
      file,
      readFileSync(file, "utf8").replace("crm-clean/state/1", "crm-clean/state/2"),
    );
    expect(() => openState(folder, "s")).toThrow(
      expect.objectContaining({ exit: 65, code: "state/other-version" }),
    );
  });
});

import { createHash } from "node:crypto";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openState } from "../../src/state/store.ts";
import { tempFolder } from "../support/temp-folder.ts";
import { snapshot } from "./people.ts";

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
    ["a list of matching taken out", (text: string) => text.replace(/^L\tlow\t.*\n/m, "")],
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

  it.each([
    ["a list is missing", (text: string) => text.replace(/^L\tlow\t.*\n/m, "")],
    ["a list is cut short", (text: string) => text.replace(/^(L\tright\t.{4}).*$/m, "$1")],
    [
      "a pair of a content that is not there",
      (text: string) => text.replace(/^L\tleft\t.*$/m, "L\tleft\tCQAAAAEAAAA="),
    ],
    ["a rule nobody named", (text: string) => text.replace(/^L\trule\t.*$/m, "L\trule\tAAI=")],
    ["the model is none", (text: string) => text.replace('"prior":1e-7', '"prior":"often"')],
  ])("takes nothing of matching that does not hang together: %s", async (_what, tear) => {
    const folder = await written();
    const file = join(folder, "state.crm");
    const text = readFileSync(file, "utf8");
    const body = tear(text.slice(0, text.lastIndexOf("\n# ") + 1));
    expect(text.startsWith(body)).toBe(false);
    writeFileSync(file, `${body}# ${createHash("sha256").update(body).digest("hex")}\n`);
    expect(() => openState(folder, "s")).toThrow(
      expect.objectContaining({ exit: 65, code: "state/torn" }),
    );
  });

  it("reads a state of the version before, which kept nothing of matching", async () => {
    const folder = await written();
    const file = join(folder, "state.crm");
    const text = readFileSync(file, "utf8");
    const body = text
      .slice(0, text.lastIndexOf("\n# ") + 1)
      .replace("crm-clean/state/2", "crm-clean/state/1")
      .replace(/^[ML]\t.*\n/gm, "");
    writeFileSync(file, `${body}# ${createHash("sha256").update(body).digest("hex")}\n`);
    const { matching: _matching, ...plain } = snapshot;
    const store = openState(folder, "s");
    expect(store.last).toEqual(plain);
    store.close();
  });

  it("refuses a state of a future version", async () => {
    const folder = await written();
    const file = join(folder, "state.crm");
    writeFileSync(
      file,
      readFileSync(file, "utf8").replace("crm-clean/state/2", "crm-clean/state/3"),
    );
    expect(() => openState(folder, "s")).toThrow(
      expect.objectContaining({ exit: 65, code: "state/other-version" }),
    );
  });
});

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { openRunFolder } from "../../src/io/commit/run-folder.ts";
import { readCleaned } from "../../src/run/cleaned-rows.ts";
import { Contacts } from "../../src/run/contact.ts";
import { readContactList } from "../../src/run/contact-list.ts";
import { eraseFromRun } from "../../src/run/erase.ts";
import { openRun } from "../../src/run/read.ts";
import { verifyRun } from "../../src/run/verify.ts";
import { writeRun } from "../../src/run/write/write-run.ts";
import { tempFolder } from "../support/temp-folder.ts";
import { testRun } from "./result.ts";

const ROWS = [
  ["KH1", "Nguyễn Văn Ân", "+84901234567", "một"],
  ["KH2", "Trần Thị Bình", "+84912345678", "vợ anh Ân, gọi 0901.234.567 thay"],
  ["KH3", "Lê Cường", "+84933222111", "NGUYEN VAN AN giới thiệu"],
  ["KH4", "Nguyễn Văn Ân", "+84944555666", "người khác cùng tên"],
  ["KH5", "Phạm Dung", "+84977888999", "anh Ân nào đó; số 0901234568"],
  ["KH6", "Vũ Em", "+84966777888", "0901234567"],
];

describe("what is left of an erased person in the rows of others", () => {
  it.each(["csv", "xlsx"] as const)(
    "goes where it is theirs, is listed where it is a name (%s)",
    async (format) => {
      const target = join(tempFolder(), "out");
      const run = testRun({ rows: ROWS, entityOf: [0, 1, 2, 3, 4, 5], result: { format } });
      await writeRun(run, await openRunFolder(target));
      const list = join(tempFolder(), "list.csv");
      writeFileSync(list, "phone\n0901 234 567\n");
      const contacts = new Contacts({ country: "VN", asOf: "2026-01-31" });
      const about = { date: "2026-02-01", reason: "request" };
      const receipt = await eraseFromRun(
        target,
        await readContactList(list, contacts),
        contacts,
        about,
      );

      const file = `cleaned.${format}`;
      expect(receipt).toMatchObject({
        rows: 1,
        removed: [],
        taken: {
          cells: 2,
          at: [
            { file, row: 2, column: "Ghi chú" },
            { file, row: 6, column: "Ghi chú" },
          ],
        },
        lookAt: { cells: 1, at: [{ file, row: 3, column: "Ghi chú" }] },
      });
      expect(JSON.stringify(receipt)).not.toMatch(/901234567|Ân|AN /);

      const notes: (string | undefined)[] = [];
      for await (const row of readCleaned(openRun(target))) notes.push(row.get("Ghi chú"));
      expect(notes).toEqual([
        "vợ anh Ân, gọi *** thay",
        "NGUYEN VAN AN giới thiệu",
        "người khác cùng tên",
        "anh Ân nào đó; số 0901234568",
        "",
      ]);
      expect(await verifyRun(target)).toEqual({ problems: [] });
      for (const name of readdirSync(target)) {
        const bytes = readFileSync(join(target, name));
        const text = (name.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString();
        expect(text, name).not.toMatch(/0901[. ]?234[. ]?567/);
      }
      // The copy of the input keeps its lines, each as it was but for the number.
      const copy = gunzipSync(readFileSync(join(target, "original-1.csv.gz")))
        .toString()
        .split("\r\n");
      expect(copy[2]).toBe("KH2,Trần Thị Bình,+84912345678,vợ anh Ân, gọi  thay");
      expect(copy[6]).toBe("KH6,Vũ Em,+84966777888,");
    },
  );

  it("leaves a number alone that another customer has too", async () => {
    const target = join(tempFolder(), "out");
    const rows = [
      ["KH1", "Nguyễn Văn Ân", "+84901234567", "một"],
      ["KH2", "Trần Thị Bình", "+84901234567", "nhà chung số 0901234567"],
    ];
    await writeRun(testRun({ rows, entityOf: [0, 1] }), await openRunFolder(target));
    const list = join(tempFolder(), "list.csv");
    writeFileSync(list, "row_id\n1\n");
    const contacts = new Contacts({ country: "VN", asOf: "2026-01-31" });
    const about = { date: "2026-02-01", reason: "request" };
    const receipt = await eraseFromRun(
      target,
      await readContactList(list, contacts),
      contacts,
      about,
    );
    expect(receipt).toMatchObject({ rows: 1, taken: { cells: 0 }, lookAt: { cells: 0 } });
    const notes: (string | undefined)[] = [];
    for await (const row of readCleaned(openRun(target))) notes.push(row.get("Ghi chú"));
    expect(notes).toEqual(["nhà chung số 0901234567"]);
  });
});

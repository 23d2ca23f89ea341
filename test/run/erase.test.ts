import { createHash, createHmac } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { openRunFolder } from "../../src/io/commit/run-folder.ts";
import { readCleaned } from "../../src/run/cleaned-rows.ts";
import { Contacts } from "../../src/run/contact.ts";
import { type ContactList, readContactList } from "../../src/run/contact-list.ts";
import { eraseFromRun } from "../../src/run/erase.ts";
import { withoutRecords } from "../../src/run/erase-original.ts";
import { openRun } from "../../src/run/read.ts";
import { readDecisions } from "../../src/run/read-decisions.ts";
import { restoreRun } from "../../src/run/restore.ts";
import { suppress } from "../../src/run/suppress.ts";
import { verifyRun } from "../../src/run/verify.ts";
import { writeRun } from "../../src/run/write/write-run.ts";
import { testRun } from "./result.ts";
import { tempFolder } from "../support/temp-folder.ts";

const contacts = new Contacts({ country: "VN", asOf: "2026-01-31" });

async function list(lines: string, key?: string): Promise<ContactList> {
  const path = join(tempFolder(), "list.csv");
  writeFileSync(path, lines);
  return readContactList(path, contacts, key);
}

const sha = (text: string): string => createHash("sha256").update(text).digest("hex");
const hmac = (text: string): string => createHmac("sha256", "secret").update(text).digest("hex");

describe("a suppression list", () => {
  const reasons = async (lines: string, key?: string): Promise<string[]> => {
    const { data, merge } = testRun();
    const { reasonOf } = suppress(await list(lines, key), contacts, data, merge);
    return Array.from({ length: merge.entities }, (_, entity) => reasonOf(entity));
  };

  it.each<[string, string | undefined, string[], string]>([
    ["phone,reason\n0901 234 567,DNC\n", undefined, ["DNC", "", "", ""], "in any spelling"],
    [
      "phone\n84907654321\n",
      undefined,
      ["listed", "", "", ""],
      "the number of a row that was merged away",
    ],
    [
      "SĐT;Lý do;Ngày;Kênh\n+84 912 345 678;từ chối;2025-01-02;SMS\n",
      undefined,
      ["", "từ chối; SMS; 2025-01-02", "", ""],
      "Vietnamese headers",
    ],
    [`hash\n${sha("+84912345678")}\n`, undefined, ["", "listed", "", ""], "hashed"],
    [
      `hash\n${sha("84912345678").toUpperCase()}\n`,
      undefined,
      ["", "listed", "", ""],
      "hashed without plus, in capitals",
    ],
    [`hash\n${hmac("+84912345678")}\n`, "secret", ["", "listed", "", ""], "hashed with a key"],
    [`hash\n${hmac("+84912345678")}\n`, "other", ["", "", "", ""], "not with another key"],
    ["phone\n0901234568\n", undefined, ["", "", "", ""], "not a neighbour's number"],
    ["Mã KH,Lý do\nkh-2,xin\n", undefined, ["xin", "", "", ""], "the code of a merged row"],
    [`Mã KH\n${sha("kh3")}\n`, undefined, ["", "listed", "", ""], "a hashed code"],
    [`Mã KH\n${hmac("#kh4")}\n`, "secret", ["", "", "listed", ""], "a code hashed with a key"],
    ["phone\nKH3\n", undefined, ["", "", "", ""], "not a code in a column of phones"],
    ["row_id,reason\n4,R\n", undefined, ["", "", "R", ""], "a row by its number"],
    ["entity_id\nE000003\n", undefined, ["", "", "", ""], "no id that does not last"],
  ])("%j with key %s marks %j (%s)", async (lines, key, expected) => {
    expect(await reasons(lines, key)).toEqual(expected);
  });

  it("takes entity_ids where they last", async () => {
    const { data, merge } = testRun();
    const named = await list("entity_id,reason\nE000041,gone\n");
    const { reasonOf } = suppress(named, contacts, data, merge, (e) => `E00004${e}`);
    expect(reasonOf(1)).toBe("gone");
    expect(reasonOf(0)).toBe("");
  });

  it("is kept so that it works again without the key it was hashed with", async () => {
    const { data, merge } = testRun();
    const keyed = await list(
      `Mã KH,hash\nKH4,\n,${hmac("+84912345678")}\n,${hmac("+84999999999")}\n`,
      "secret",
    );
    const { entries } = suppress(keyed, contacts, data, merge);
    const kept = await list(["hash", ...entries.map((e) => e.hash)].join("\n"));
    const { reasonOf } = suppress(kept, contacts, data, merge);
    expect([0, 1, 2, 3].map(reasonOf)).toEqual(["", "listed", "listed", ""]);
    expect(entries).toHaveLength(4);
  });

  it("names lines that name nobody and takes the others", async () => {
    const read = await list("phone,email\n0901234567,\nhello,\n,an@example.com\nx@,\n");
    expect(read.junk).toEqual([3, 5]);
    expect(read.size).toBe(2);
  });

  it("is written beside every customer it names", async () => {
    const result = testRun();
    const suppressed = suppress(
      await list("phone,reason\n0907654321,DNC\n"),
      contacts,
      result.data,
      result.merge,
    );
    const target = join(tempFolder(), "out");
    await writeRun({ ...result, suppressed }, await openRunFolder(target));
    const rows: (string | undefined)[] = [];
    for await (const row of readCleaned(openRun(target))) rows.push(row.get("crm_do_not_contact"));
    expect(rows).toEqual(["DNC", "", "", ""]);
  });
});

/** Every byte of a folder as text, packed files unpacked. */
function everything(folder: string): string {
  return readdirSync(folder)
    .map((name) => {
      const bytes = readFileSync(join(folder, name));
      return name.endsWith(".gz") ? gunzipSync(bytes).toString() : bytes.toString();
    })
    .join("\n");
}

describe("eraseFromRun", () => {
  const about = { date: "2026-02-01", reason: "request" };
  const rows = [
    ["KH1", "Nguyễn Văn An", "+84901234567", "one"],
    ["KH2", "Nguyen Van An", "+84907654321", "two"],
    ["KH3", "Trần Thị Bình", "+84912345678", "three"],
    ["KH4", "Lê Cường", "+84988888888", "four"],
  ];

  it.each(["csv", "xlsx"] as const)(
    "takes a whole customer out of a run with a cleaned %s",
    async (format) => {
      const target = join(tempFolder(), "out");
      const result = testRun({
        rows,
        entityOf: [0, 0, 1, 2],
        pairs: [{ left: 0, right: 1, probability: 0.99, verdict: "merge" }],
        find: (f) => f.add("phone/invalid", { record: 0, column: 2 }, { value: "+84901234567" }),
        result: { format, answers: [{ left: 1, right: 2, decision: "merge", comment: "" }] },
      });
      await writeRun(result, await openRunFolder(target), async () => {});
      const receipt = await eraseFromRun(
        target,
        await list("phone\n0907654321\n"),
        contacts,
        about,
      );
      expect(receipt).toMatchObject({
        entities: 1,
        rows: 2,
        entries: 1,
        removed: [],
        answersBeside: "none",
        ...about,
      });
      expect(JSON.stringify(receipt)).not.toMatch(/0907654321|84907654321|Nguy/);
      expect(await verifyRun(target)).toEqual({ problems: [] });

      const left = everything(target);
      for (const gone of ['An"', "Van An", "Văn An", "84901234567", "84907654321", "KH1", "KH2"]) {
        expect(left).not.toContain(gone);
      }
      const run = openRun(target);
      const names: (string | undefined)[] = [];
      for await (const row of readCleaned(run)) names.push(row.get("Họ tên"));
      expect(names).toEqual(["Trần Thị Bình", "Lê Cường"]);
      expect(run.manifest.counts).toMatchObject({
        rows: 4,
        records: 2,
        kept: 2,
        merged: 0,
        rejected: 2,
        pairs: 0,
      });

      const [back] = await restoreRun(run, tempFolder());
      expect(readFileSync(back?.path ?? "", "utf8")).toBe(
        "Mã KH,Họ tên,SĐT,Ghi chú\r\n\r\n\r\nKH3,Trần Thị Bình,+84912345678,three\r\nKH4,Lê Cường,+84988888888,four",
      );
      expect((await readDecisions(run.path("decisions.csv"), run)).answers).toEqual([]);

      const again = await eraseFromRun(target, await list("entity_id\nE000003\n"), contacts, about);
      expect(again).toMatchObject({ receipt: "erasure-2.json", entities: 1, rows: 1 });
      expect(await verifyRun(target)).toEqual({ problems: [] });
      expect(everything(target)).not.toContain("Cường");
      expect(everything(target)).toContain(format === "csv" ? "Bình" : "KH3");
    },
  );

  it("finds persons by code, and refuses a code of several customers", async () => {
    const target = join(tempFolder(), "out");
    const shared = rows.map((row, i) => (i === 3 ? ["KH3", ...row.slice(1)] : row));
    await writeRun(testRun({ rows: shared, entityOf: [0, 0, 1, 2] }), await openRunFolder(target));
    await expect(
      eraseFromRun(target, await list("Mã KH\nKH3\n"), contacts, about),
    ).rejects.toMatchObject({ code: "erase/shared-code", exit: 65 });
    const receipt = await eraseFromRun(target, await list("Mã KH\nkh 2\n"), contacts, about);
    expect(receipt).toMatchObject({ entities: 1, rows: 2 });
  });

  it.each([
    ["CCCD\n079085012345\n", ["E000001"], "as it stands"],
    ["Số CCCD,Lý do\n79185067890,xin xóa\n", ["E000002"], "without its zero, of a row merged away"],
    [`CCCD\n${sha("079185067890")}\n`, ["E000002"], "hashed"],
    ["Ghi chú\n079085012345\n", [], "not under another header"],
    ["MST\n079085012345\n", [], "not a firm's number"],
  ])("finds persons by the number of their card: %j", async (lines, gone) => {
    const target = join(tempFolder(), "out");
    const result = testRun({
      columns: [
        { header: "Mã KH", field: "customer_code", rule: "first" },
        { header: "Họ tên", field: "full_name", rule: "most-complete" },
        { header: "CCCD", field: "citizen_id", means: { tells: "identity" } },
        { header: "Ghi chú" },
      ],
      rows: [
        ["KH1", "Nguyễn Văn An", "079085012345", "one"],
        ["KH2", "Trần Thị Bình", "079185067890", "two"],
        ["KH3", "Trần Thị Bình", "079185067890", "three"],
      ],
      entityOf: [0, 1, 1],
      pairs: [{ left: 1, right: 2, probability: 0.99, verdict: "merge" }],
    });
    const { reasonOf } = suppress(await list(lines), contacts, result.data, result.merge);
    const marked = ["E000001", "E000002"].filter((_, entity) => reasonOf(entity) !== "");
    expect(marked).toEqual(gone);
    await writeRun(result, await openRunFolder(target));
    await eraseFromRun(target, await list(lines), contacts, about);
    const left: (string | undefined)[] = [];
    for await (const row of readCleaned(openRun(target))) left.push(row.get("crm_entity_id"));
    expect(["E000001", "E000002"].filter((id) => !left.includes(id))).toEqual(gone);
  });

  it("touches nothing when nobody of the list is there", async () => {
    const target = join(tempFolder(), "out");
    await writeRun(testRun(), await openRunFolder(target));
    const before = everything(target);
    expect(
      await eraseFromRun(target, await list("phone\n0999999999\n"), contacts, about),
    ).toBeUndefined();
    expect(everything(target)).toBe(before);
  });

  it("removes a report that shows the person, and keeps one that does not", async () => {
    const target = join(tempFolder(), "out");
    const folder = await openRunFolder(target);
    await writeRun(testRun(), folder, async () => {
      mkdirSync(folder.work, { recursive: true });
      writeFileSync(folder.path("report.html"), "<td>+84912345678</td>");
      writeFileSync(folder.path("summary.md"), "5 rows");
    });
    const receipt = await eraseFromRun(target, await list("phone\n0912345678\n"), contacts, about);
    expect(receipt?.removed).toEqual(["report.html"]);
    expect(readdirSync(target)).toContain("summary.md");
    expect(await verifyRun(target)).toEqual({ problems: [] });
  });
});

describe("withoutRecords", () => {
  it.each([
    ["h\na\nb\nc\n", [2, 3, 4], [3], "h\na\n\nc\n"],
    ["h\r\na\r\nb", [2, 3], [3], "h\r\na\r\n"],
    ['h\n"a\nx"\nb\n', [2, 4], [2], "h\n\n\nb\n"],
    ["h\ra\rb\r", [2, 3], [2], "h\r\rb\r"],
    ["h\na\n", [2], [], "h\na\n"],
  ])("takes records of %j that start on %j: %j", (text, records, drop, expected) => {
    expect(withoutRecords(Buffer.from(text), records, new Set(drop)).toString()).toBe(expected);
  });
});

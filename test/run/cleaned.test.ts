import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { OutputColumn } from "../../src/io/format/define.ts";
import { openRunFolder } from "../../src/io/commit/run-folder.ts";
import { readCleaned } from "../../src/run/cleaned-rows.ts";
import { openRun } from "../../src/run/read.ts";
import { cleanedTable } from "../../src/run/write/cleaned.ts";
import { joinRerun, partRerun } from "../../src/run/write/rerun-columns.ts";
import { TextColumnBuilder } from "../../src/table/text-column.ts";
import { shortFileNames } from "../../src/table/file-names.ts";
import { writeRun } from "../../src/run/write/write-run.ts";
import { testRun, type TestRun } from "./result.ts";
import { tempFolder } from "../support/temp-folder.ts";

/** A column of the cleaned table, by entity. */
function column(about: TestRun, header: string): (string | undefined)[] {
  const { table } = cleanedTable(testRun(about));
  const found = table.columns.find((c) => c.header === header);
  return Array.from({ length: table.rows }, (_, row) => found?.cells.at(row));
}

describe("the cleaned table", () => {
  it("holds the input's columns in order, then its own, then what was added", () => {
    const { table } = cleanedTable(testRun());
    expect(table.columns.map((c) => c.header)).toEqual([
      "Mã KH",
      "Họ tên",
      "SĐT",
      "Ghi chú",
      "crm_entity_id",
      "crm_rows",
      "crm_status",
      "crm_issues",
      "crm_phone_2",
    ]);
  });

  it.each<[string, TestRun, string[]]>([
    ["an invalid cell", {}, ["ok", "review", "invalid", "ok"]],
    [
      "a pair answered keep apart",
      { result: { answers: [{ left: 3, right: 4, decision: "apart", comment: "" }] } },
      ["ok", "ok", "invalid", "ok"],
    ],
    [
      "one stale row of two",
      { find: (f) => f.add("row/stale", { record: 0 }) },
      ["ok", "review", "invalid", "ok"],
    ],
    [
      "both rows stale",
      {
        find: (f) => {
          f.add("row/stale", { record: 0 });
          f.add("row/stale", { record: 1 });
        },
      },
      ["stale", "review", "invalid", "ok"],
    ],
  ])("says the state of a row: %s", (_what, about, states) => {
    expect(column(about, "crm_status")).toEqual(states);
  });

  it("lists what is wrong with surviving cells, not with lost ones, nor what was fixed", () => {
    const about: TestRun = {
      find: (f) => {
        f.add("phone/invalid", { record: 1, column: 2 });
        f.add("email/odd", { record: 2, column: 1 });
        f.add("phone/lost-zero", { record: 2, column: 2 });
        f.add("row/opted-out", { record: 1 });
      },
    };
    expect(column(about, "crm_issues")).toEqual(["row/opted-out", "email/odd", "", ""]);
  });

  it("names the sources where there are several", () => {
    const about: TestRun = {
      files: ["hn.csv", "hcm.csv"],
      tableOf: [0, 1, 0, 1, 1],
    };
    expect(column(about, "crm_sources")).toEqual([
      "hn.csv; hcm.csv",
      "hn.csv",
      "hcm.csv",
      "hcm.csv",
    ]);
  });

  it("replaces the columns an earlier run wrote, and says so", async () => {
    const about: TestRun = {
      columns: [{ header: "crm_entity_id" }, { header: "crm_status" }, { header: "crm_note" }],
      rows: [["E000007", "stale", "x"]],
    };
    const target = join(tempFolder(), "out");
    const manifest = await writeRun(testRun(about), await openRunFolder(target));
    expect(manifest.replacedColumns).toEqual(["crm_entity_id", "crm_status"]);
    for await (const row of readCleaned(openRun(target))) {
      expect([...row]).toEqual([
        ["crm_entity_id", "E000001"],
        ["crm_rows", "1"],
        ["crm_status", "ok"],
        ["crm_issues", ""],
        ["crm_note", "x"],
      ]);
    }
  });

  it("keeps a customer's own column of such a name, under another", () => {
    const about: TestRun = {
      columns: [{ header: "Name" }, { header: "crm_status" }],
      rows: [["An", "vip"]],
    };
    expect(column(about, "crm_status")).toEqual(["ok"]);
    expect(column(about, "crm_status_2")).toEqual(["vip"]);
  });

  it("keeps where rows came from when an earlier result is cleaned again", () => {
    const about: TestRun = {
      columns: [{ header: "crm_entity_id" }, { header: "crm_sources" }],
      rows: [["E000007", "hn.csv; hcm.csv"]],
    };
    expect(column(about, "crm_sources")).toEqual(["hn.csv; hcm.csv"]);
    expect(column(about, "crm_sources_2")).toEqual([undefined]);
  });
});

describe("columns of an earlier run", () => {
  const textColumn = (header: string, texts: readonly string[]): OutputColumn => {
    const builder = new TextColumnBuilder();
    for (const text of texts) {
      if (text === "") builder.addEmpty();
      else builder.addText(text);
    }
    return { header, cells: builder.finish() };
  };
  const joined = (before: readonly string[], now: readonly string[]): string[] => {
    const computed = new Set(["crm_new_ward"]);
    const [note, ward] = joinRerun(
      [textColumn("crm_note", before), textColumn("crm_new_ward", before)],
      [textColumn("crm_new_ward", now), textColumn("crm_note", now)],
      computed,
    );
    expect(now.map((_, row) => ward?.cells.at(row))).toEqual(now);
    return now.map((_, row) => note?.cells.at(row) ?? "");
  };

  it("join what was moved out of a cell, and give way to what is worked out anew", () => {
    const before = ["Zalo", "", "nợ; gọi lại", "", "a"];
    const now = ["", "mới", "gọi lại", "", "b"];
    expect(joined(before, now)).toEqual(["Zalo", "mới", "nợ; gọi lại", "", "a; b"]);
  });

  it("stand behind, unless no run wrote the file", () => {
    const columns = [textColumn("crm_note", ["x"]), textColumn("Name", ["y"])];
    expect(partRerun(columns, false)).toEqual({ own: columns, earlier: [] });
    expect(partRerun(columns, true)).toEqual({ own: [columns[1]], earlier: [columns[0]] });
  });
});

describe("shortFileNames", () => {
  it.each([
    [
      ["/a/x.csv", "y.csv"],
      ["x.csv", "y.csv"],
    ],
    [
      ["/a/x.csv", "/b/x.csv"],
      ["/a/x.csv", "/b/x.csv"],
    ],
    [
      ["/a/x.xlsx", "/a/x.xlsx"],
      ["x.xlsx", "x.xlsx"],
    ],
    [["C:\\u\\x.csv"], ["x.csv"]],
  ])("%j is %j", (files, names) => {
    expect(shortFileNames(files)).toEqual(names);
  });
});

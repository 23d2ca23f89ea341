import { describe, expect, it } from "vitest";
import { FIELDS } from "../../src/field/index.ts";
import { findTables } from "../../src/schema/find-tables.ts";
import { mapTable } from "../../src/schema/map-columns.ts";
import { readUserMap } from "../../src/schema/user-map.ts";
import { Vocabulary } from "../../src/schema/vocabulary.ts";
import { gridOf } from "./grid-of.ts";

const words = new Vocabulary(FIELDS);
const PHONES = ["0905123456", "0912345678", "0987654322"];
const NAMES = ["Nguyễn Văn An", "Trần Thị Bé", "Lê Văn Cường"];

function why(columns: Readonly<Record<string, readonly string[]>>, map: string[] = []) {
  const headers = Object.keys(columns);
  const rows = [0, 1, 2].map((i) => headers.map((header) => columns[header]?.[i] ?? ""));
  const table = findTables(gridOf([headers, ...rows]), { words, headerRow: 1 }).tables[0];
  if (table === undefined) throw new Error("no table");
  return mapTable(table, words, readUserMap(map, words)).table.leftAlone;
}

describe("why a column is left alone though its header names something", () => {
  it("somebody else's beside the customer's own", () => {
    expect(
      why({ "Họ tên": NAMES, SĐT: PHONES, "SĐT người nhận": PHONES, "Agent Phone": PHONES }),
    ).toEqual([
      undefined,
      undefined,
      { code: "mapping/somebody-else", args: { field: "phone", other: "SĐT" } },
      { code: "mapping/somebody-else", args: {} },
    ]);
  });
  it("a field that another column holds", () => {
    expect(why({ Created: ["2020-01-02"], "Created At": ["2020-01-03"] })).toEqual([
      undefined,
      { code: "mapping/one-already", args: { field: "created_at", other: "Created" } },
    ]);
  });
  it("a second address", () => {
    expect(why({ City: ["Huế", "Vinh"], "Shipping City": ["Huế", "Vinh"] })).toEqual([
      undefined,
      { code: "mapping/another-set", args: { field: "city" } },
    ]);
  });
  it("a word of several meanings, values that do not fit, and what the user said", () => {
    expect(why({ "Họ tên": NAMES, Nam: ["foo", "bar", "baz"] })?.[1]).toEqual({
      code: "mapping/unclear",
      args: { header: "Nam" },
    });
    expect(why({ "Họ tên": NAMES, "Customer Phone": ["red", "green", "blue"] })?.[1]).toEqual({
      code: "mapping/values-differ",
      args: { field: "phone" },
    });
    expect(why({ "Họ tên": NAMES, City: ["Huế"] }, ["City="])?.[1]).toEqual({
      code: "mapping/left-by-user",
      args: {},
    });
  });
  it("says nothing of columns that are taken, or that no field has a word for", () => {
    expect(why({ "Họ tên": NAMES, SĐT: PHONES, Zzz: ["a"] })).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { lineageOf } from "../../src/merge/lineage.ts";
import { mergeEntities } from "../../src/merge/merge.ts";
import { cleanData, mergeAll, rowOf, settings, type TestColumn } from "./table.ts";

describe("several phones and e-mails", () => {
  const columns: TestColumn[] = [
    { header: "ĐT", field: "phone" },
    { header: "ĐT 2", field: "phone", ordinal: 2 },
    { header: "U", field: "updated_at" },
  ];
  it("keeps every good number, each once, and no bad one", () => {
    const rows = [
      ["+84901", "+84902", "2024-01-01"],
      ["+84903", "+84901", "2023-01-01"],
      ["123!invalid", "+84904", "2022-01-01"],
    ];
    const { row, result } = mergeAll(cleanData(columns, rows));
    expect(row).toEqual({
      ĐT: "+84901",
      "ĐT 2": "+84902",
      U: "2024-01-01",
      crm_phone_3: "+84903",
      crm_phone_4: "+84904",
    });
    const lost = [...lineageOf(result.lineage)].flatMap((s) => s.lost.map((l) => l.value));
    expect(lost).toEqual(["123", "2023-01-01", "2022-01-01"]);
  });
  it("does not repeat one number in two columns of a merged row", () => {
    const rows = [
      ["+84901", "", "2024-01-01"],
      ["+84903", "+84901", "2023-01-01"],
    ];
    expect(mergeAll(cleanData(columns, rows)).row).toEqual({
      ĐT: "+84901",
      U: "2024-01-01",
      crm_phone_3: "+84903",
    });
  });
  it("stops adding columns at the cap and lists the rest as lost", () => {
    const rows = Array.from({ length: 6 }, (_, i) => [`+8490${i}`, "", `2024-01-0${9 - i}`]);
    const { row, result } = mergeAll(cleanData(columns, rows), { extraColumns: 2 });
    expect(Object.keys(row)).toEqual(["ĐT", "U", "crm_phone_3", "crm_phone_4"]);
    const [first] = [...lineageOf(result.lineage)];
    expect(first?.lost.map((l) => l.value)).toEqual(["+84903", "+84904", "+84905"]);
  });
  it("leaves a row that was not merged as it is", () => {
    const data = cleanData(columns, [
      ["+84901", "+84901", ""],
      ["+84905", "", ""],
    ]);
    const result = mergeEntities(data, { entityOf: Uint32Array.of(0, 1), entities: 2 }, settings());
    expect(rowOf(result, 0)).toEqual({ ĐT: "+84901", "ĐT 2": "+84901" });
  });
});

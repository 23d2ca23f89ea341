import { lineageOf } from "../../src/merge/lineage.ts";
import { describe, expect, it } from "vitest";
import type { SurvivorRule } from "../../src/field/define.ts";
import { cleanData, mergeAll, type TestColumn } from "./table.ts";

describe("survivors by source and setting", () => {
  it("adds up what different sources counted, taking the largest within each", () => {
    const columns: TestColumn[] = [{ header: "V", field: "total_spent", rule: "sum" }];
    const rows = [["1250000"], ["1300000"], ["0.5"]];
    const { row, result } = mergeAll(cleanData(columns, rows, ["hn.csv", "hcm.csv"], [0, 0, 1]));
    expect(row["V"]).toBe("1300000.5");
    expect([...lineageOf(result.lineage)]).toEqual([
      {
        entity: 0,
        column: 0,
        value: "1300000.5",
        from: 1,
        rule: "sum",
        lost: [
          { value: "1250000", records: [0] },
          { value: "1300000", records: [1] },
          { value: "0.5", records: [2] },
        ],
      },
    ]);
  });

  it("follows the source order and the preferred values of the user", () => {
    const columns: TestColumn[] = [
      { header: "Mã", field: "tax_code", rule: "source-priority" },
      { header: "Hạng", field: "tier" },
    ];
    const rows = [
      ["111", "Gold"],
      ["222", "VIP"],
      ["333", "Silver"],
    ];
    const data = cleanData(columns, rows, ["Cũ.xlsx", "ERP.csv"], [0, 1, 0]);
    const { row, result } = mergeAll(data, {
      sourcePriority: ["erp"],
      prefer: { tier: "vip > gold" },
    });
    expect(row).toEqual({ Mã: "222", Hạng: "VIP" });
    expect(result.survivorOf[0]).toBe(1);
    expect([...lineageOf(result.lineage)].map((s) => s.rule)).toEqual([
      "source-priority",
      "preferred",
    ]);
    expect(mergeAll(data, { survivors: { Mã: "max" } }).row["Mã"]).toBe("333");
  });

  it.each<[SurvivorRule, string]>([
    ["most-recent", "30"],
    ["source-priority", "200"],
    ["most-complete", "1000"],
    ["most-frequent", "200"],
    ["min", "4"],
    ["max", "1000"],
    ["union", "30; 4; 200; 1000"],
    ["sum", "1200"],
    ["first", "1000"],
  ])("%s by field name or header, whatever the field's own rule is", (rule, expected) => {
    const columns: TestColumn[] = [
      { header: "Hạng A", field: "tier", rule: "most-recent" },
      { header: "U", field: "updated_at", rule: "max" },
    ];
    const rows = [
      ["30", "2024-01-04"],
      ["200", "2024-01-01"],
      ["4", "2024-01-03"],
      ["200", "2024-01-01"],
      ["1000", "2023-01-01"],
    ];
    const data = cleanData(columns, rows, ["a.csv", "b.csv"], [0, 1, 0, 1, 0]);
    const asked = { sourcePriority: ["b"] };
    for (const name of ["tier", "hang a"]) {
      expect(mergeAll(data, { ...asked, survivors: { [name]: rule } }).row["Hạng A"]).toBe(
        expected,
      );
    }
    expect(mergeAll(data, { ...asked, survivors: { other: rule } }).row["Hạng A"]).toBe("30");
  });

  it("unites notes and takes the majority elsewhere in columns it does not know", () => {
    const columns: TestColumn[] = [{ header: "Ghi chú" }, { header: "Màu" }];
    const rows = [
      ["gọi sau 5h", "đỏ"],
      ["khách quen", "xanh"],
      ["gọi sau 5h", "xanh"],
    ];
    expect(mergeAll(cleanData(columns, rows)).row).toEqual({
      "Ghi chú": "gọi sau 5h | khách quen",
      Màu: "xanh",
    });
  });
});

import { describe, expect, it } from "vitest";
import { FIELDS } from "../../src/field/index.ts";
import { findAll } from "../../src/schema/find-all.ts";
import { Vocabulary } from "../../src/schema/vocabulary.ts";
import { gridOf } from "./grid-of.ts";

const words = new Vocabulary(FIELDS);

interface Kept {
  readonly records: readonly number[];
  readonly aside: readonly number[];
  readonly notes: readonly string[];
}

/** The grid rows kept as records, those set aside as lines of orders, and the notes of orders. */
function keptOf(rows: readonly (readonly string[])[]): Kept {
  const table = findAll([gridOf(rows)], { words, headerRow: 1 }).tables[0]?.table;
  if (table === undefined) throw new Error("no table");
  const lines = table.outside.filter(({ reason }) => reason.code === "table/order-line");
  return {
    records: Array.from(table.records),
    aside: lines.map(({ row }) => row),
    notes: table.notes
      .filter(({ code }) => code === "table/order-lines")
      .map(({ args }) => `${args?.["rows"]} ${args?.["column"]}`),
  };
}

const HEADER = ["Mã đơn hàng", "Tên khách hàng", "Số điện thoại", "Sản phẩm"];
const AN = ["Nguyễn Văn An", "0905123451"];
const LAN = ["Trần Thị Lan", "0905123452"];
const NOBODY = ["", ""];

describe("lines of orders", () => {
  it("without a customer are set aside behind the line that has one", () => {
    const rows = [
      HEADER,
      ["#1001", ...AN, "Áo thun"],
      ["#1001", ...NOBODY, "Quần jean"],
      ["#1001", ...NOBODY, "Váy"],
      ["#1002", ...LAN, "Áo thun"],
    ];
    expect(keptOf(rows)).toEqual({ records: [1, 4], aside: [2, 3], notes: ["2 Mã đơn hàng"] });
  });

  it.each([
    ["with a customer of their own", ["#1001", ...LAN, "Quần jean"]],
    ["with no more than a phone", ["#1001", "", "0905123459", "Quần jean"]],
    ["of an order nobody is known of", ["#1009", ...NOBODY, "Quần jean"]],
    ["without a number", ["", ...NOBODY, "Quần jean"]],
  ])("%s stay", (_, line) => {
    const rows = [HEADER, ["#1001", ...AN, "Áo thun"], line, ["#1003", ...LAN, "Váy"]];
    expect(keptOf(rows)).toEqual({ records: [1, 2, 3], aside: [], notes: [] });
  });

  it("are not taken for such behind another order's line", () => {
    const rows = [
      HEADER,
      ["#1001", ...AN, "Áo thun"],
      ["#1002", ...NOBODY, "Váy"],
      ["#1001", ...NOBODY, "Quần jean"],
    ];
    expect(keptOf(rows).aside).toEqual([]);
  });

  it("are customers without a name where the repeated column is no order", () => {
    const rows = [
      ["Nhóm", "Tên khách hàng", "Số điện thoại", "Ghi chú"],
      ["VIP", ...AN, "a"],
      ["VIP", ...NOBODY, "b"],
      ["VIP", ...LAN, "c"],
    ];
    expect(keptOf(rows).aside).toEqual([]);
  });
});

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { StaleList } from "../../src/export/lists.ts";
import { tempFolder } from "../support/temp-folder.ts";
import { exported, runOver } from "./customers.ts";

/** Codes of the customers on a list, of a CSV made of these lines. */
async function listed(lines: readonly string[], list: StaleList): Promise<(string | undefined)[]> {
  const folder = join(tempFolder(), list);
  mkdirSync(folder);
  const run = await runOver(folder, lines);
  const { lines: found } = await exported(run, folder, { list });
  return found.map((line) => line["Mã KH"]);
}

const DATED = [
  "Mã KH,Họ tên,SĐT,Ngày tạo,Ngày mua cuối,Ghi chú",
  "K1,Lê An,0912345671,01/01/2019,25/10/2026,không nghe máy lần 1",
  "K2,Trần Bình,0912345672,01/01/2019,13/03/2020,không nghe máy",
  "K3,Phạm Cúc,0912345673,01/01/2019,13/03/2020,thích trà",
  "K4,Vũ Dũng,0912345674,01/01/2019,,thích trà",
  "K5,Bùi Em,0912345675,13/10/2026,,khách mới",
];

describe("lists of quiet customers", () => {
  it("a note deletes nobody who bought last month; idle ones with such a note go, the others may come back", async () => {
    expect(await listed(DATED, "delete")).toEqual(["K2"]);
    expect(await listed(DATED, "reactivate")).toEqual(["K3", "K4"]);
  });

  it("twin: in a list without dates the note is all there is", async () => {
    const undated = DATED.map((line) => line.split(",").toSpliced(3, 2).join(","));
    expect(await listed(undated, "delete")).toEqual(["K1", "K2"]);
    expect(await listed(undated, "reactivate")).toEqual([]);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ExportRequest } from "../../src/export/export.ts";
import { hubspot } from "../../src/export/layouts/hubspot.ts";
import { Contacts } from "../../src/run/contact.ts";
import { readContactList } from "../../src/run/contact-list.ts";
import type { Run } from "../../src/run/read.ts";
import { customers, exported, type Exported } from "./customers.ts";

let folder = "";
let run: Run;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "crm-clean-test-"));
  run = await customers(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const get = (request: Partial<ExportRequest>): Promise<Exported> => exported(run, folder, request);
const codes = ({ lines }: Exported): (string | undefined)[] => lines.map((l) => l["Mã KH"]);
function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe("who is exported", () => {
  it.each([
    ["segment = 'VIP'", ["K1", "K4"]],
    ["[Tổng chi tiêu] >= 200000 and email is not empty", ["K1", "K2", "K4"]],
    ["province in ('Hà Nội', 'Huế') or owner is empty", ["K2", "K3", "K5"]],
    ["last_purchase < 2021-01-01 and not (full_name contains 'bich')", ["K3", "K4"]],
    ["status = 'ok'", []],
    ["crm_status = 'ok'", ["K1", "K5"]],
  ])("--where %s: %j", async (where, expected) => {
    expect(codes(await get({ where }))).toEqual(expected);
  });

  it("--list reactivate: idle, may be written to; --list delete: refused or gone; nobody in both", async () => {
    expect(codes(await get({ list: "reactivate" }))).toEqual(["K3"]);
    expect(codes(await get({ list: "delete" }))).toEqual(["K2", "K4"]);
  });

  it("leaves out who refused, but for till systems and on demand", async () => {
    const { outcome, lines } = await get({ layout: hubspot, includeOptedOut: false });
    expect(outcome).toMatchObject({ read: 5, written: 4, optedOut: 1, leftOut: true });
    expect(lines.map((l) => l["lastname"])).not.toContain("Trần");
    expect((await get({ includeOptedOut: true })).outcome).toMatchObject({ written: 5 });
    const till = { ...hubspot, marketing: false };
    expect((await get({ layout: till, includeOptedOut: false })).outcome).toMatchObject({
      written: 5,
      optedOut: 1,
      leftOut: false,
    });
  });

  it("says which fields of a filter no column holds", async () => {
    const { outcome } = await get({
      where: "website = 'x' or job_title is empty or full_name = 'y'",
    });
    expect(outcome.emptyFields).toEqual(["website", "job_title"]);
    expect((await get({})).outcome.emptyFields).toEqual([]);
  });

  it("leaves out whom a list names, by phone, second phone or code", async () => {
    const { country, asOf } = run.manifest;
    const list = await readContactList(
      file("dnc.csv", "phone,Mã KH\n02838221234,\n,k5\n"),
      new Contacts({ country, asOf }),
    );
    expect(codes(await get({ lists: [list], includeOptedOut: false }))).toEqual(["K3", "K4"]);
  });
});

describe("what is shown of them", () => {
  it("--columns: only these, in this order, by header or field", async () => {
    const { headers, lines } = await get({ columns: ["phone", "Họ tên", "crm_entity_id"] });
    expect(headers).toEqual(["SĐT", "SĐT 2", "Họ tên", "crm_entity_id"]);
    expect(lines[0]).toEqual({
      SĐT: "+84912345678",
      "SĐT 2": "+842838221234",
      "Họ tên": "Nguyễn Văn Ân",
      crm_entity_id: "E000001",
    });
    await expect(get({ columns: ["Giá vốn"] })).rejects.toMatchObject({ code: "usage/columns" });
  });

  it("--mask: no person can be told, whatever the column; groups and dates of purchase can", async () => {
    const { lines } = await get({ mask: true });
    const shown = JSON.stringify(lines);
    for (const own of ["912345678", "Ân", "Bích", "an@mail", "Lê Lợi", "001085001234", "Sao Mai"]) {
      expect(shown).not.toContain(own);
    }
    expect(lines[0]).toMatchObject({ crm_entity_id: "E000001", "Ngày mua cuối": "01/10/2026" });
    expect(lines[0]?.["Họ tên"]).not.toBe("");
  });

  it("--mask-columns: what is named, with its parts and further values; the rest is shown", async () => {
    const { lines } = await get({ maskColumns: ["SĐT", "full_name", "segment"] });
    const shown = JSON.stringify(lines);
    for (const own of ["912345678", "2838221234", "Ân", "Bích", "VIP"]) {
      expect(shown).not.toContain(own);
    }
    expect(lines[0]).toMatchObject({ Email: "an@mail.example.com", "Chi nhánh": "Quận 1" });
    await expect(get({ maskColumns: ["kho"] })).rejects.toMatchObject({ exit: 2 });
  });

  it("masked values do not stand in the names of files; twin: seen ones do", async () => {
    const masked = await get({ splitBy: ["full_name"], mask: true });
    expect(masked.files).toHaveLength(5);
    expect(masked.files.map((f) => f.path).join()).not.toMatch(/tran|bich|cuong|dung/);
    const seen = await get({ splitBy: ["full_name"], maskColumns: ["phone"] });
    expect(seen.files.map((f) => f.path).join()).toMatch(/tran-thi-bich/);
    expect(seen.files.map((f) => f.label)).toContainEqual(["Trần Thị Bích"]);
  });

  it("--split-by: a file each, together everybody once", async () => {
    const split = await get({ splitBy: ["branch", "segment"] });
    const names = split.files.map((f) => f.path.replace(/^.*export-\d+-/, ""));
    expect(names.toSorted((a, b) => a.localeCompare(b, "en"))).toEqual([
      "ba-dinh_thuong.csv",
      "hue_thuong.csv",
      "hue_vip.csv",
      "quan-1_vip.csv",
    ]);
    expect(split.files.reduce((sum, f) => sum + f.rows, 0)).toBe(5);
    const part = await split.part("ba-dinh_thuong");
    expect(part.map((l) => l["Mã KH"])).toEqual(["K2", "K5"]);
    await expect(get({ splitBy: ["kho"] })).rejects.toMatchObject({ exit: 2 });
  });
});

describe("what is changed on the way", () => {
  it("--reassign: everybody moves once, nobody's customers too", async () => {
    const reassign = file("map.csv", "từ,sang\nmai,Lan\nLan,Hoa\n,Kho chung\nTuấn,Hoa\n");
    const { lines, outcome } = await get({ reassign });
    expect(lines.map((l) => l["Nhân viên phụ trách"])).toEqual([
      "Lan",
      "Hoa",
      "Lan",
      "Lan",
      "Kho chung",
    ]);
    expect(outcome.reassigned).toEqual({ changed: 5, unused: 1 });
    await expect(
      get({ reassign: file("twice.csv", "a,b\nMai,Lan\nMAI,Hoa\n") }),
    ).rejects.toMatchObject({ exit: 65 });
  });

  it("--update: values come clean, blanks change nothing, = clears, what is none changes nothing", async () => {
    const update = file(
      "update.csv",
      [
        "Mã KH,Điện thoại,Email,Ngày sinh,Ngày mua cuối,Họ tên,Hạng mới",
        "k1,0903 111 222,AN.MOI@Mail.Example.com,,2025-12-25,,A",
        "K2,12,,31/02/1990,,,B",
        "K3,=,n/a,,,LÊ VĂN CƯỜNG,",
        "K4,0903111223 / 0903111224,,,,,C",
        "K9,0903111225,,,,,",
      ].join("\n"),
    );
    const { lines, outcome, headers } = await get({ update: { file: update, key: "Mã KH" } });
    expect(headers.at(-1)).toBe("Hạng mới");
    const of = (code: string): Record<string, string> =>
      lines.find((l) => l["Mã KH"] === code) ?? {};
    expect(of("K1")).toMatchObject({
      SĐT: "+84903111222",
      Email: "AN.MOI@mail.example.com",
      "Ngày sinh": "02/09/1985",
      "Ngày mua cuối": "25/12/2025",
      "Họ tên": "Nguyễn Văn Ân",
      "Hạng mới": "A",
    });
    expect(of("K2")).toMatchObject({
      SĐT: "+84987654321",
      "Ngày sinh": "15/03/1990",
      "Hạng mới": "B",
    });
    expect(of("K3")).toMatchObject({ SĐT: "", Email: "", "Họ tên": "Lê Văn Cường" });
    expect(of("K4")).toMatchObject({ SĐT: "+84977888999", "Hạng mới": "C" });
    expect(outcome.updated).toEqual({ changed: 4, unused: 1, refused: [3, 5] });
  });

  it("--update: meets by phone in any spelling, refuses two answers for one key", async () => {
    const ok = file("by-phone.csv", "Điện thoại,Ghi chú\n+84 (0) 966 555 444,mới\n");
    const { lines } = await get({ update: { file: ok, key: "phone" } });
    expect(lines.at(-1)?.["Ghi chú"]).toBe("mới");
    const twice = file("by-code.csv", "Mã KH,Ghi chú\nK1,a\nk1,b\n");
    await expect(get({ update: { file: twice, key: "Mã KH" } })).rejects.toMatchObject({
      code: "export/look-up",
      exit: 65,
    });
  });
});

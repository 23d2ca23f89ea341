import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { misfitWords } from "../../src/cli/misfit-words.ts";
import type { Misfit } from "../../src/export/fit.ts";
import { LAYOUTS } from "../../src/export/layouts/index.ts";
import type { Run } from "../../src/run/read.ts";
import { exported, type Line, runOver } from "./customers.ts";

let folder = "";
let run: Run;
const LONG = `Khu phố ${"Thống Nhất ".repeat(30)}`.trim();
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "crm-clean-test-"));
  run = await runOver(folder, [
    "Mã KH,Họ tên,Giới tính,Loại khách,Email,SĐT,Địa chỉ,City,State,Ngày sinh,Nhãn,Chỉ số riêng",
    "K1,Nguyễn Văn Ân,male,Company,an@mail.example.com,0912345678,12 Lê Lợi,Huế,Huế,02/09/1985,trà; cà phê,7",
    `K2,Trần Thị Bích,female,Person,,0987654321,${LONG},,,28/03,,`,
    "K3,,,,ai@mail.example.com,,,,,,,",
    "K4,Vũ Em,male,,,0966555444,1 Main St,Berlin,Brandenburg,,,",
  ]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const layoutOf = (name: string) => LAYOUTS.find((l) => l.name === name) ?? expect.fail(name);

async function into(
  name: string,
  columns: readonly string[] = [],
): Promise<{ misfit: Misfit; lines: readonly Line[] }> {
  const { outcome, lines } = await exported(run, folder, { layout: layoutOf(name), columns });
  const { overflow, unfit, tooLong, incomplete, homeless } = outcome;
  return { misfit: { overflow, unfit, tooLong, incomplete, homeless }, lines };
}

describe("customers that do not fit another system", () => {
  it.each<[string, Partial<Misfit>]>([
    ["hubspot", { unfit: {}, tooLong: [], incomplete: [] }],
    [
      "salesforce",
      {
        unfit: { Birthdate: 1 },
        tooLong: [{ header: "Mailing Street", limit: 255, values: 1 }],
        incomplete: [{ headers: ["Last Name"], customers: 1 }],
      },
    ],
    [
      "zoho",
      { unfit: { "Date of Birth": 1 }, incomplete: [{ headers: ["Last Name"], customers: 1 }] },
    ],
    ["google", { unfit: { Birthday: 1 }, incomplete: [] }],
    ["outlook", { unfit: { Birthday: 1 }, incomplete: [] }],
    [
      "kiotviet",
      { unfit: { "Ngày sinh": 1 }, incomplete: [{ headers: ["Tên khách hàng"], customers: 1 }] },
    ],
    ["misa", { unfit: { "Ngày sinh": 1 }, incomplete: [{ headers: ["Họ và tên"], customers: 1 }] }],
    ["haravan", { unfit: { "Ngày sinh": 1 }, incomplete: [] }],
  ])("are told of for %s", async (name, told) => {
    expect((await into(name)).misfit).toMatchObject(told);
  });

  it("counts only columns that are written, and columns with something in them", async () => {
    const few = await into("salesforce", ["Last Name", "Email"]);
    expect([few.misfit.unfit, few.misfit.tooLong]).toEqual([{}, []]);
    // Whoever asks for no Last Name knows that there is none.
    expect((await into("salesforce", ["Email"])).misfit.incomplete).toEqual([]);
    const { homeless } = (await into("kiotviet")).misfit;
    expect(homeless).toEqual(["Nhãn", "Chỉ số riêng"]);
    expect((await into("hubspot")).misfit.homeless).toContain("Mã KH");
  });

  it("leaves a date without a year out of a date column, and a whole one in", async () => {
    const { lines } = await into("haravan");
    expect(lines.map((l) => l["Ngày sinh"])).toEqual(["09/02/1985", "", "", ""]);
    // Text columns take anything.
    const hubspot = (await into("hubspot")).lines;
    expect(hubspot.map((l) => l["date_of_birth"])).toEqual(["1985-09-02", "28/03", "", ""]);
  });

  it("speaks the words of Vietnamese systems", async () => {
    const { lines } = await into("kiotviet");
    expect(lines.map((l) => [l["Giới tính"], l["Loại khách"], l["Địa chỉ"]])).toEqual([
      ["Nam", "Công ty", "12 Lê Lợi"],
      ["Nữ", "Cá nhân", LONG],
      ["", "", ""],
      ["Nam", "", "1 Main St, Berlin"],
    ]);
    expect((await into("haravan")).lines[0]?.["Nhãn"]).toBe("trà, cà phê");
    expect((await into("hubspot")).lines[0]?.["gender"]).not.toBe("Nam");
  });

  it("says it in both languages, and nothing where all fits", () => {
    const misfit: Misfit = {
      overflow: { phone: 2 },
      unfit: { Birthdate: 1 },
      tooLong: [{ header: "Title", limit: 128, values: 3 }],
      incomplete: [
        { headers: ["Last Name"], customers: 1 },
        { headers: ["Họ", "Email"], customers: 2 },
      ],
      homeless: ["Mã KH"],
    };
    const said = [...misfitWords(misfit, "salesforce")];
    expect(said.map(({ en }) => en)).toEqual([
      "salesforce has no column for 2 further values of phone, kept in the cleaned file only",
      "Birthdate: 1 value left out, as salesforce takes whole dates only (day, month and year); kept in the cleaned file",
      "Title: 3 values longer than the 128 characters salesforce keeps; written whole, shorten before importing",
      "1 customer with no Last Name: salesforce demands it and will refuse that row",
      "2 customers with none of Họ, Email: salesforce demands it and will refuse those rows",
      "salesforce has no column for: Mã KH; they are in the cleaned file only",
    ]);
    expect(said.every(({ vi }) => /[à-ỹđ]/i.test(vi))).toBe(true);
    const none: Misfit = { overflow: {}, unfit: {}, tooLong: [], incomplete: [], homeless: [] };
    expect([...misfitWords(none, "salesforce")]).toEqual([]);
  });
});

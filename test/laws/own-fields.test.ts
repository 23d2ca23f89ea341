import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { AS_OF, crm, type Ended } from "../cli/built.ts";
import { tempFolder } from "../support/temp-folder.ts";

/** Fields nobody has heard of, one of each kind: all the program knows of them stands here. */
const FIELDS = [
  {
    name: "member_card",
    type: "pattern",
    headers: ["Thẻ thành viên"],
    pattern: "AA-999999",
    means: { tells: "identity" },
  },
  { name: "line_id", type: "text", headers: ["LINE"], means: { tells: "contact", several: true } },
  { name: "contract_end", type: "date", headers: ["Hết hạn HĐ"] },
  { name: "last_login", type: "date", headers: ["Đăng nhập cuối"], means: { active: "deed" } },
  { name: "income", type: "money", headers: ["Thu nhập"] },
  {
    name: "sales_talk",
    type: "text",
    headers: ["Lời sale"],
    means: { tells: "record", remarks: true },
  },
  {
    name: "team",
    type: "list",
    headers: ["Đội"],
    values: { Bắc: ["North"], Nam: ["South"] },
    means: { tells: "record", cuts: "report" },
  },
];

const LIST = [
  "Tên,Thẻ thành viên,LINE,Hết hạn HĐ,Đăng nhập cuối,Thu nhập,Lời sale,Đội",
  'Trần Quốc Bảo,AB-204518,bao.tran,31/12/2026,05/11/2026,"15.000.000 đ",,North',
  'TRAN QUOC BAO,AB-204518,bao_t,31/12/2026,01/10/2026,"15.000.000 đ",,Bắc',
  'Lê Thị Hoa,AB-771209,,15/01/2027,02/03/2019,"9.500.000 đ",không gọi,South',
  'Đỗ Văn Minh,AB-33,minh.do,20/02/2027,03/11/2026,"22.000.000 đ",thuê bao không tồn tại,Nam',
  'Vũ Thị Nga,AC-100200,,28/02/2027,03/11/2026,"1.000.000 đ",,Nam',
];

interface Own {
  readonly segments: Record<string, readonly { readonly name: string; readonly stale: number }[]>;
  readonly columns: readonly { readonly header: string; readonly field: string | null }[];
}

describe("a field of the user's own", () => {
  let cwd = "";
  let ended: Ended | undefined;
  const run = (...args: string[]): Promise<Ended> => crm(args, { cwd });
  const text = (name: string): string => readFileSync(join(cwd, "list-clean", name), "utf8");
  const report = (): Own => JSON.parse(text("report.json")) as Own;
  const lineOf = (name: string, start: string): string =>
    text(name)
      .split("\n")
      .find((line) => line.startsWith(start)) ?? "";
  const removals: (() => void)[] = [];

  beforeAll(async () => {
    cwd = tempFolder((remove) => removals.push(remove));
    writeFileSync(join(cwd, "crm-clean.config.json"), JSON.stringify({ fields: FIELDS }));
    writeFileSync(join(cwd, "list.csv"), `${LIST.join("\n")}\n`);
    ended = await run("run", "list.csv", "--as-of", AS_OF, "--country", "VN", "--lang", "en");
    return () => removals.forEach((remove) => remove());
  }, 60_000);

  it("is found by its header", () => {
    expect(ended).toMatchObject({ code: 0 });
    expect(report().columns.map(({ field }) => field)).toEqual([
      "full_name",
      ...FIELDS.map(({ name }) => name),
    ]);
  });

  it("is cleaned as its type says", () => {
    expect(text("cleaned.csv")).toContain("15000000");
    expect(text("changes.csv")).toMatch(/,Đội,team,North,Bắc,/);
    expect(text("flagged.csv")).toMatch(/^4,.*custom\/pattern/m);
  });

  it("is checked as its kind: remarks are read, a way to reach somebody counts, an old day is old", () => {
    expect(lineOf("flagged.csv", "3,")).toContain("consent/opt-out-words");
    expect(lineOf("flagged.csv", "3,")).toContain("row/stale");
    expect(lineOf("flagged.csv", "3,")).toContain("row/no-contact");
    expect(lineOf("flagged.csv", "4,")).toContain("row/marked-gone");
    // Reached by LINE alone, and seen this month.
    expect(lineOf("flagged.csv", "4,")).not.toContain("row/no-contact");
    expect(lineOf("flagged.csv", "5,")).toContain("row/no-contact");
    expect(lineOf("flagged.csv", "5,")).not.toContain("row/stale");
  });

  it("tells customers apart, and loses nothing in a merge", () => {
    const ledger = text("ledger.csv").split("\n").slice(1, 6);
    expect(ledger.map((line) => line.split(",")[6])).toEqual([
      "E000001",
      "E000001",
      "E000002",
      "E000003",
      "E000004",
    ]);
    const [header = "", first = ""] = text("cleaned.csv").split(/\r?\n/);
    const cells = new Map(header.split(",").map((name, i) => [name, first.split(",")[i]]));
    expect(cells.get("LINE")).toBe("bao.tran");
    expect(cells.get("crm_line_id_2")).toBe("bao_t");
    // The newer of two logins.
    expect(cells.get("Đăng nhập cuối")).toBe("05/11/2026");
  });

  it("cuts the report and limits", async () => {
    expect(report().segments["team"]?.map(({ name }) => name)).toEqual(["Nam", "Bắc"]);
    const most = ["--max", "row/stale@team=0", "--as-of", AS_OF, "--country", "VN", "--lang", "en"];
    const gate = await run("check", "list.csv", ...most);
    expect(gate).toMatchObject({ code: 1 });
    expect(gate.stdout + gate.stderr).toContain("row/stale in Nam");
  });

  it.each([
    ["income > 10000000", "Trần Quốc Bảo|Đỗ Văn Minh"],
    ["contract_end >= 2027-02", "Đỗ Văn Minh|Vũ Thị Nga"],
    ["team = Bắc", "Trần Quốc Bảo"],
    // Whoever asked in a remark not to be called is on no list.
    ["line_id is empty", "Vũ Thị Nga"],
  ])("is asked for by what it holds: %s", async (where, names) => {
    const to = join(tempFolder(onTestFinished), "out.csv");
    const { code, stderr } = await run("export", "list-clean", "-o", to, "--where", where);
    expect([code, stderr.includes("expected")]).toEqual([0, false]);
    const rows = readFileSync(to, "utf8").trim().split("\n").slice(1);
    expect(rows.map((row) => row.split(",")[0]).join("|")).toBe(names);
  });

  it.each([
    ['income > "10.000.000"', "holds numbers"],
    ['contract_end < "31/12/2026"', "holds dates"],
  ])("is not compared with what would hold for nobody: %s", async (where, said) => {
    const to = join(tempFolder(onTestFinished), "out.csv");
    const args = ["export", "list-clean", "-o", to, "--where", where, "--lang", "en"];
    const { code, stderr } = await run(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(said);
  });

  it("is masked, and erased with the person it belongs to", async () => {
    const to = join(tempFolder(onTestFinished), "out.csv");
    await run("export", "list-clean", "-o", to, "--mask");
    expect(readFileSync(to, "utf8")).not.toMatch(/bao\.tran|bao_t|204518/);
  });
});

import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { tempFolder } from "../support/temp-folder.ts";
import { crm } from "./built.ts";

const HANOI = `Họ tên,Điện thoại,Tổng chi tiêu
Nguyễn Thị Hoa,0905123456,100000
Trần Văn Bình,0912345678,200000
`;
const SAIGON = `Tên khách hàng,SĐT,Tổng mua
Nguyễn Thị Hoa,0905123456,100000
Lê Thu Cúc,0987654321,50000
`;
const SUMMED = ["--set", "merge.survivors=total_spend=sum"];
const ARGS = ["-o", "out", "--force", "--lang", "en", "--as-of", "2026-11-22", ...SUMMED];

function branches(files: Readonly<Record<string, string>>): string {
  const cwd = tempFolder();
  mkdirSync(join(cwd, "in"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, "in", name), text);
  return cwd;
}

function spent(cwd: string): Record<string, string | undefined> {
  const rows = parse(readFileSync(join(cwd, "out/cleaned.csv")), { columns: true, bom: true });
  return Object.fromEntries(
    (rows as Record<string, string>[]).map((r) => [r["Họ tên"] ?? "", r["Tổng chi tiêu"]]),
  );
}

/** Rows of each file by the report, in its order. */
function perFile(cwd: string): [string, number][] {
  const report = JSON.parse(readFileSync(join(cwd, "out/report.json"), "utf8")) as {
    segments: { file: { name: string; records: number }[] };
  };
  return report.segments.file.map((card) => [card.name, card.records]);
}

describe("files of several branches", () => {
  it("a file sent twice under two names is told, and its figures are summed once", async () => {
    const cwd = branches({ "1.csv": HANOI, "2.csv": SAIGON });
    copyFileSync(join(cwd, "in/1.csv"), join(cwd, "in/3.csv"));
    const { code, stdout } = await crm(["run", "in", ...ARGS], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain("3.csv: holds the very same bytes as in/1.csv");
    expect(spent(cwd)).toEqual({
      "Nguyễn Thị Hoa": "200000",
      "Trần Văn Bình": "200000",
      "Lê Thu Cúc": "50000",
    });
  });

  it("twin: the same customers with other bytes are another source", async () => {
    const cwd = branches({ "1.csv": HANOI, "2.csv": `${HANOI}Lê Thu Cúc,0987654321,1\n` });
    const { stdout } = await crm(["run", "in", ...ARGS], { cwd });
    expect(stdout).not.toContain("very same bytes");
    expect(spent(cwd)["Trần Văn Bình"]).toBe("400000");
  });

  it("a file with a header alone is told and stands among the files with no rows", async () => {
    const cwd = branches({ "1.csv": HANOI, "2.csv": SAIGON, "3.csv": "Họ tên,Điện thoại\n" });
    const { code, stdout } = await crm(["run", "in", ...ARGS], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain("3.csv: holds a header and no row below it");
    expect(perFile(cwd)).toEqual([
      ["1.csv", 2],
      ["2.csv", 2],
      ["3.csv", 0],
    ]);
    for (const file of ["report.html", "summary.md"]) {
      expect(readFileSync(join(cwd, "out", file), "utf8")).not.toContain("NaN");
    }
  });

  it.each([
    ["en", "- in/3.csv: left alone: it holds nothing but blank lines"],
    ["vi", "- in/3.csv: không xử lý: tệp chỉ có dòng trống"],
  ])("a file of blank lines is told by its own name (%s)", async (lang, words) => {
    const cwd = branches({ "1.csv": HANOI, "2.csv": SAIGON, "3.csv": "\n\n" });
    const { code, stdout } = await crm(["run", "in", ...ARGS, "--lang", lang], { cwd });
    expect([code, stdout.split("\n").filter((line) => line.includes("3.csv"))]).toEqual([
      0,
      [words],
    ]);
    expect(stdout).not.toContain('"in/3.csv"');
  });

  it("twin: a file of no bytes is a failed export; nothing is made, and it is named", async () => {
    const cwd = branches({ "1.csv": HANOI, "2.csv": SAIGON, "3.csv": "" });
    const { code, stderr } = await crm(["run", "in", ...ARGS], { cwd });
    expect([code, stderr]).toEqual([
      65,
      expect.stringMatching(/in\/3\.csv: .*0 bytes.*make it again, or leave the file out/),
    ]);
    expect(existsSync(join(cwd, "out"))).toBe(false);
  });

  it("a file named twice is read once, and it is said; twin: named once, nothing is said", async () => {
    const cwd = branches({ "1.csv": HANOI, "2.csv": SAIGON });
    const twice = await crm(["run", "in/1.csv", "in", ...ARGS], { cwd });
    expect(twice.stderr).toContain("in/1.csv is named more than once; it is read once");
    expect(perFile(cwd)).toEqual([
      ["1.csv", 2],
      ["2.csv", 2],
    ]);
    const once = await crm(["run", "in", ...ARGS], { cwd });
    expect(once.stderr).not.toContain("more than once");
  });

  it("a rule for a column nobody has is told; twin: a field this list lacks is not", async () => {
    const cwd = branches({ "1.csv": HANOI, "2.csv": SAIGON });
    const rule = (name: string) => ["--set", `merge.survivors=${name}=min`];
    const wrong = await crm(["run", "in", ...ARGS, ...rule("Hạngg")], { cwd });
    expect([wrong.code, wrong.stderr]).toEqual([
      0,
      expect.stringContaining('merge.survivors: no column or field is called "Hạngg"'),
    ]);
    const right = await crm(["run", "in", ...ARGS, ...rule("points")], { cwd });
    expect(right.stderr).not.toContain("merge.survivors");
  });

  it("apply speaks the language it is asked for, figures and reports too", async () => {
    const cwd = branches({ "1.csv": HANOI, "2.csv": `${SAIGON}Lê Thu Cúc,0987654321 x,\n` });
    await crm(["run", "in", "-o", "out", "--as-of", "2026-11-22"], { cwd });
    for (const [lang, figure, word] of [
      ["en", /Quality score: [\d.]+ \/ 100/, "Rows"],
      ["vi", /Điểm chất lượng: [\d,]+ \/ 100/, "Dòng"],
    ] as const) {
      const args = ["apply", "out", "-o", `out-${lang}`, "--lang", lang];
      const { code, stdout } = await crm(args, { cwd });
      expect([code, stdout]).toEqual([0, expect.stringMatching(figure)]);
      expect(readFileSync(join(cwd, `out-${lang}/summary.md`), "utf8")).toContain(`- ${word}: `);
    }
  });
});

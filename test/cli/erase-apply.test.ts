import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import exceljs from "exceljs";
import { describe, expect, it } from "vitest";
import yauzl from "yauzl";
import { tempFolder } from "../support/temp-folder.ts";
import { crm } from "./built.ts";

type Row = Record<string, string>;
const table = (path: string): Row[] =>
  parse(readFileSync(path), { columns: true, bom: true }) as Row[];

/** Two who may be one (a question), two who are one, one to be erased with their twin, and a neighbour. */
const ROWS = [
  ["Mã KH", "Họ tên", "SĐT", "Email", "Địa chỉ", "Ghi chú"],
  ["K1", "Nguyễn Văn Ân", "0912345678", "an.nguyen@mail.example.com", "12 Lê Lợi, Quận 1", "cũ"],
  ["K2", "Nguyễn Văn Ân", "0912 345 678", "an.nguyen@mail.example.com", "12 Lê Lợi, Q1", "quà"],
  ["K3", "Trần Thị Bích", "0987654321", "bich@mail.example.com", "5 Trần Phú, Hà Nội", ""],
  ["K4", "Tran Thi Bich", "0987654321", "bich@mail.example.com", "5 Tran Phu, Ha Noi", "VIP"],
  ["K5", "Lê Cường", "0933222111", "cuong@mail.example.com", "7 Hai Bà Trưng, Huế", "x"],
  ["K6", "Lê Cường", "0944555666", "", "7 Hai Bà Trưng, Huế", ""],
  ["K7", "Phạm Dung", "0977888999", "dung@mail.example.com", "9 Nguyễn Trãi, Đà Nẵng", ""],
];

/** A workbook with everything that may hold a person besides cells: comments, links, formulas, another sheet. */
async function workbook(path: string): Promise<void> {
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet("Khách");
  for (const row of ROWS) sheet.addRow(row);
  sheet.getCell("B2").note = "gọi 0912345678 buổi tối";
  sheet.getCell("B8").note = "thích trà";
  sheet.getCell("B6").note = "em của chị 0912.345.678";
  sheet.getCell("D2").value = {
    text: "an.nguyen@mail.example.com",
    hyperlink: "mailto:an.nguyen@mail.example.com",
  };
  sheet.getCell("G1").value = "Dài";
  for (let row = 2; row <= 8; row++) {
    sheet.getCell(row, 7).value =
      row === 2
        ? ({
            formula: "LEN(B2)",
            shareType: "shared",
            ref: "G2:G8",
            result: 13,
          } as exceljs.CellFormulaValue)
        : { sharedFormula: "G2", result: 10 + row };
  }
  book.addWorksheet("Ghi chú").addRow(["chỉ là ghi chú"]);
  await book.xlsx.writeFile(path);
}

/** Every part of every file of a folder as text, whatever it is packed in. */
async function everything(folder: string): Promise<string> {
  const texts: string[] = [];
  for (const name of readdirSync(folder)) {
    const bytes = readFileSync(join(folder, name));
    if (name.endsWith(".gz")) texts.push(gunzipSync(bytes).toString());
    else if (!name.endsWith(".xlsx")) texts.push(bytes.toString());
    else {
      const zip = await yauzl.fromBufferPromise(bytes, { lazyEntries: true });
      for await (const entry of zip.eachEntry()) {
        const chunks: Buffer[] = [];
        for await (const chunk of await zip.openReadStreamPromise(entry))
          chunks.push(chunk as Buffer);
        texts.push(Buffer.concat(chunks).toString());
      }
    }
  }
  return texts.join("\n");
}

describe("a run that persons were erased from", () => {
  it.each(["xlsx", "csv"])("goes on working, made of a %s", async (format) => {
    const cwd = tempFolder();
    const done = async (...args: string[]): Promise<string> => {
      const { code, stdout, stderr } = await crm(args, { cwd });
      expect(code, `${args.join(" ")}\n${stdout}\n${stderr}`).toBe(0);
      return stdout;
    };
    const input = `khach.${format}`;
    if (format === "xlsx") await workbook(join(cwd, input));
    else writeFileSync(join(cwd, input), ROWS.map((r) => r.map((c) => `"${c}"`).join()).join("\n"));
    await done("run", input, "-o", "a", "--as-of", "2026-11-22", "--lang", "vi");
    writeFileSync(
      join(cwd, "answers.csv"),
      "left_row_id,right_row_id,decision\n1,7,keep apart\n5,6,merge\n",
    );
    await done("apply", "a", "--decisions", "answers.csv", "-o", "b");
    writeFileSync(join(cwd, "persons.csv"), "phone\n0912345678\n");
    writeFileSync(
      join(cwd, "b-answers.csv"),
      `left_row_id,right_row_id,decision,comment,run_id\n1,3,keep apart,số 0912345678,\n3,7,keep apart,khác,\n`,
    );
    const before = table(join(cwd, "b/ledger.csv"));
    const erased = await crm(["erase", "b", "--list", "persons.csv", "--lang", "en"], { cwd });
    expect(erased.code).toBe(0);
    if (format === "xlsx")
      expect(erased.stderr).toContain("cleaned.xlsx mentioned them and were taken out: 1");
    else expect(erased.stderr).toBe("");
    expect((await crm(["verify", "b"], { cwd })).stdout).not.toContain("✗");
    await done("verify", "b");
    const left = await everything(join(cwd, "b"));
    for (const gone of ["Ân", "912345678", "912 345 678", "an.nguyen", "12 Lê Lợi", "K1<", "K2<"]) {
      expect(left.includes(gone), gone).toBe(false);
    }
    expect(readdirSync(join(cwd, "b"))).toContain("review.xlsx");
    const receipt = JSON.parse(readFileSync(join(cwd, "b/erasure-1.json"), "utf8"));
    expect(receipt).toMatchObject({
      entities: 1,
      rows: 2,
      removed: [],
      answersBeside: "rewritten",
    });
    expect(readFileSync(join(cwd, "b-answers.csv"), "utf8")).not.toMatch(/0912345678|\n1,3/);

    // The answers meet the rows they were about, by numbers that stayed.
    await done("apply", "b", "-o", "c");
    const after = table(join(cwd, "c/ledger.csv"));
    expect(after.map((r) => r["row_id"])).toEqual(before.map((r) => r["row_id"]));
    expect(after.slice(0, 2).map((r) => [r["outcome"], r["entity_id"], r["reason"]])).toEqual(
      [1, 2].map(() => ["rejected", "", "row/erased: đã xóa theo yêu cầu"]),
    );
    const together = (ledger: Row[], a: number, b: number): boolean =>
      ledger[a - 1]?.["entity_id"] === ledger[b - 1]?.["entity_id"];
    expect([together(after, 5, 6), together(after, 3, 4), together(after, 3, 7)]).toEqual([
      true,
      true,
      false,
    ]);
    const remembered = table(join(cwd, "c/decisions.csv")).map((r) =>
      [r["left_row_id"], r["right_row_id"], r["decision"]].join(),
    );
    expect(remembered).toEqual(["3,7,apart", "5,6,merge"]);
    await done("verify", "c");
    expect(await everything(join(cwd, "c"))).not.toMatch(/912345678|an\.nguyen/);
    expect(await done("explain", "c", "5", "6")).toContain("Cường");

    // And once more, from the run that was made of the erased one.
    writeFileSync(join(cwd, "more.csv"), "phone\n0987654321\n");
    await done("erase", "c", "--list", "more.csv");
    await done("apply", "c", "-o", "d");
    const last = table(join(cwd, "d/ledger.csv"));
    expect(last.map((r) => r["outcome"])).toEqual([
      ...Array<string>(4).fill("rejected"),
      "kept",
      "merged",
      "kept",
    ]);
    await done("restore", "d", "-o", "back");
    expect(existsSync(join(cwd, "back", input))).toBe(true);
    if (format === "xlsx") {
      const book = new exceljs.Workbook();
      await book.xlsx.readFile(join(cwd, "back", input));
      const sheet = book.getWorksheet("Khách");
      expect(sheet?.getCell("B8").text).toBe("Phạm Dung");
      expect(sheet?.getCell("B8").note).toBeTruthy();
      expect(sheet?.getCell("G8").value).toBe(18);
      expect(sheet?.getRow(2).hasValues).toBe(false);
    }
  });
});

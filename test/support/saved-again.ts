import { execFile } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import { basename, delimiter, join } from "node:path";
import { promisify } from "node:util";
import exceljs from "exceljs";
import { tempFolder } from "./temp-folder.ts";

/** Opens a workbook in LibreOffice and saves it over itself; false where there is no LibreOffice. */
export async function savedByLibreOffice(path: string): Promise<boolean> {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const program = folders.map((f) => join(f, "soffice")).find((file) => existsSync(file));
  if (program === undefined) return false;
  const home = tempFolder();
  const out = join(home, "out");
  mkdirSync(out);
  const profile = `-env:UserInstallation=file://${join(home, "profile")}`;
  const args = [profile, "--headless", "--convert-to", "xlsx", "--outdir", out, path];
  await promisify(execFile)(program, args, { env: { ...process.env, HOME: home } });
  copyFileSync(join(out, basename(path)), path);
  return true;
}

/**
 * Saves a workbook over itself as web spreadsheets export it: every text inside its own cell, no drop-downs,
 * no protection, no styles; what stays is cells, sheet names and hidden columns.
 */
export async function savedBare(path: string): Promise<void> {
  const book = new exceljs.Workbook();
  await book.xlsx.readFile(path);
  const bare = new exceljs.stream.xlsx.WorkbookWriter({
    filename: path,
    useSharedStrings: false,
    useStyles: false,
  });
  for (const sheet of book.worksheets) {
    const copy = bare.addWorksheet(sheet.name);
    for (let column = 1; column <= sheet.columnCount; column++) {
      copy.getColumn(column).hidden = sheet.getColumn(column).hidden;
    }
    for (let at = 1; at <= sheet.rowCount; at++) {
      const row = copy.getRow(at);
      for (let column = 1; column <= sheet.columnCount; column++) {
        const { text } = sheet.getCell(at, column);
        if (text !== "") row.getCell(column).value = text;
      }
      row.commit();
    }
    copy.commit();
  }
  await bare.commit();
}

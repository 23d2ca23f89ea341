import { EXIT, KnownError } from "../../model/known-error.ts";
import type { Grid } from "../../table/grid.ts";
import type { OpenFile, ReadOptions } from "../format/define.ts";
import { openArchive, PASSWORD, UNLOCK } from "../xlsx/archive.ts";
import { XLSX_LIMITS } from "../xlsx/limits.ts";
import { readPart } from "../xlsx/part.ts";
import { refuse, safeName } from "../xlsx/refuse.ts";
import { isOle, isZip } from "../xlsx/magic.ts";
import { isEncrypted } from "../xlsx/sniff.ts";
import type { Frame, RowFrame } from "./frames.ts";
import { type ChildLimits, CHILD_LIMITS, readInChild } from "./run-child.ts";
import { SheetCollector } from "./sheet-collector.ts";

/**
 * Reads `.xls`, `.xlsb`, `.ods` and web pages saved as `.xls` through a child process.
 * Throws KnownError: 65 for a file that is damaged, locked with a password, too slow or too large.
 */
export async function readLegacy(
  file: OpenFile,
  options: ReadOptions = {},
  limits: ChildLimits = CHILD_LIMITS,
): Promise<readonly Grid[]> {
  await gate(file);
  const format = formatName(file);
  const sheets: SheetCollector[] = [];
  const formats: string[] = [];
  let done = false;
  await readInChild(
    file,
    (frame) => {
      if (Array.isArray(frame)) sheets.at(-1)?.row(frame as RowFrame);
      else done = takeFrame(frame as Exclude<Frame, RowFrame>, file, sheets, formats) || done;
    },
    limits,
  );
  // A child that ends well but says nothing must not pass for an empty workbook.
  if (!done || sheets.length === 0) throw corrupt(file);
  return choose(file, sheets, options.sheet).map((sheet) => sheet.grid(file.name, format));
}

/** Checks before the child starts: passwords, and for zips the same gate as for `.xlsx`, all parts counted. */
async function gate(file: OpenFile): Promise<void> {
  const place = { file: file.name };
  if (file.size === 0) {
    throw refuse("empty", place, { en: "the file is empty (0 bytes)", vi: "tệp rỗng (0 byte)" });
  }
  if (isOle(file.head) && (await isEncrypted(file))) {
    throw refuse("password", place, PASSWORD, { next: UNLOCK });
  }
  if (!isZip(file.head)) return;
  const archive = await openArchive(file, HELD_WHOLE);
  for (const part of archive.entries.values()) {
    for await (const _ of readPart(archive, part)) continue;
  }
}

/** The child holds these files whole, unlike our own reader. */
const HELD_WHOLE = { ...XLSX_LIMITS, partBytes: 256 << 20, totalBytes: 512 << 20 };

function takeFrame(
  frame: Exclude<Frame, RowFrame>,
  file: OpenFile,
  sheets: SheetCollector[],
  formats: string[],
): boolean {
  if ("failed" in frame) {
    if (frame.failed === "password") {
      throw refuse("password", { file: file.name }, PASSWORD, { next: UNLOCK });
    }
    throw corrupt(file);
  }
  if ("done" in frame) return true;
  if ("format" in frame) formats.push(frame.format);
  else sheets.push(new SheetCollector(frame, formats));
  return false;
}

function choose(
  file: OpenFile,
  sheets: readonly SheetCollector[],
  wanted: string | undefined,
): readonly SheetCollector[] {
  if (wanted === undefined) return sheets;
  const key = wanted.normalize("NFC").toLowerCase();
  const found =
    sheets.find((one) => one.name.normalize("NFC").toLowerCase() === key) ??
    (/^\d{1,4}$/.test(wanted) ? sheets[Number(wanted) - 1] : undefined);
  if (found !== undefined) return [found];
  const names = sheets.map((one) => `"${safeName(one.name)}"`).join(", ");
  throw new KnownError({
    code: "legacy/no-such-sheet",
    exit: EXIT.usage,
    say: {
      en: `${file.name}: there is no worksheet "${safeName(wanted)}"; there is ${names}`,
      vi: `${file.name}: không có trang tính "${safeName(wanted)}"; chỉ có ${names}`,
    },
  });
}

function formatName(file: OpenFile): string {
  const found = /\.(xlsb|ods|fods)$/i.exec(file.name)?.[1]?.toLowerCase();
  if (found !== undefined) return found;
  return isZip(file.head) ? "ods" : "xls";
}

function corrupt(file: OpenFile): Error {
  return refuse(
    "corrupt",
    { file: file.name },
    {
      en: "the file is damaged or is not the kind of workbook its name says",
      vi: "tệp bị hỏng hoặc không phải loại bảng tính như tên gọi",
    },
  );
}

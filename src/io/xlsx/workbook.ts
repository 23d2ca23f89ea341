import type { Archive } from "./archive.ts";
import { otherZip } from "./other-zip.ts";
import { findPart, scanPart } from "./part.ts";
import { refuse } from "./refuse.ts";
import { readRelations, type Relation } from "./relations.ts";
import { Attributes } from "./xml-attributes.ts";
import type { XmlHandler } from "./xml-scanner.ts";

/** The refusal's code for an `.xlsb`. */
export const BINARY = "binary-workbook";

/** A tab of the workbook. */
export interface Tab {
  readonly name: string;
  readonly hidden: boolean;
  /** `worksheet`, `chartsheet`, `dialogsheet` … */
  readonly type: string;
  /** Part name; "" where the workbook points nowhere. */
  readonly part: string;
}

export interface Workbook {
  readonly tabs: readonly Tab[];
  readonly date1904: boolean;
  readonly relations: readonly Relation[];
}

/** Finds the workbook part and reads its tabs in order. Throws KnownError (65) for other zips. */
export async function readWorkbookPart(archive: Archive): Promise<Workbook> {
  const roots = await readRelations(archive, "");
  const named = roots.find((one) => one.type === "officeDocument")?.target;
  if (named?.toLowerCase().endsWith(".bin") === true) throw binary(archive);
  const entry =
    findPart(archive, named ?? "xl/workbook.xml") ?? findPart(archive, "xl/workbook.xml");
  if (entry === undefined) throw notAWorkbook(archive);
  const place = { file: archive.file.name, part: entry.name };
  const relations = await readRelations(archive, entry.name);
  const attributes = new Attributes(place);
  const sheets: { name: string; id: string; number: string; hidden: boolean }[] = [];
  let date1904 = false;
  let root = "";
  const handler: XmlHandler = {
    wantsText: false,
    open(name, bytes, start, end) {
      if (root === "") root = name;
      if (name !== "sheet" && name !== "workbookPr") return;
      const all = attributes.all(bytes, start, end);
      if (name === "workbookPr") date1904 = isOn(all.get("date1904"));
      else {
        sheets.push({
          name: all.get("name") ?? "",
          id: all.get(":id") ?? all.get("id") ?? "",
          number: all.get("sheetId") ?? "",
          hidden: /hidden/i.test(all.get("state") ?? ""),
        });
      }
    },
    close() {},
    text() {},
  };
  await scanPart(archive, entry, handler, place, archive.limits.heldPartBytes);
  if (root !== "workbook") throw notAWorkbook(archive);
  if (sheets.length > archive.limits.sheets) {
    throw refuse("too-many-sheets", place, {
      en: `the workbook has ${sheets.length} sheets, more than ${archive.limits.sheets}`,
      vi: `sổ làm việc có ${sheets.length} trang tính, nhiều hơn ${archive.limits.sheets}`,
    });
  }
  const tabs = sheets.map((sheet, index): Tab => {
    const relation = relations.find((one) => one.id === sheet.id && !one.external);
    // Some writers leave the relations out; the usual names are tried then.
    const guess = relations.length === 0 ? `xl/worksheets/sheet${index + 1}.xml` : "";
    return {
      name: sheet.name === "" ? `Sheet${index + 1}` : sheet.name,
      hidden: sheet.hidden,
      type: relation?.type ?? (guess === "" ? "nothing" : "worksheet"),
      part: relation?.target ?? guess,
    };
  });
  return { tabs, date1904, relations };
}

/** An XML boolean. */
export function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

/** An `.xlsb` under another name; the registry hands it on to the reader that knows it. */
function binary(archive: Archive): Error {
  return refuse(
    BINARY,
    { file: archive.file.name },
    {
      en: "this is a binary workbook (.xlsb) under another name",
      vi: "đây là bảng tính nhị phân (.xlsb) mang tên khác",
    },
  );
}

function notAWorkbook(archive: Archive): Error {
  const { what, next } = otherZip([...archive.entries.keys()]);
  return refuse(
    "not-a-workbook",
    { file: archive.file.name },
    {
      en: `this is ${what.en}, not a whole Excel workbook`,
      vi: `đây là ${what.vi}, không phải bảng tính Excel hoàn chỉnh`,
    },
    next === undefined ? {} : { next },
  );
}

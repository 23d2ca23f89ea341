import { EXIT, KnownError } from "../../model/known-error.ts";
import type { ValueFinding } from "../../model/finding.ts";
import type { Grid } from "../../table/grid.ts";
import type { OpenFile, ReadOptions } from "../format/define.ts";
import { type Archive, openArchive, type ZipEntry } from "./archive.ts";
import { columnName } from "./cell-ref.ts";
import { readComments } from "./comments.ts";
import { inventory } from "./inventory.ts";
import type { CellMark, StyleBook } from "./layout.ts";
import { XLSX_LIMITS } from "./limits.ts";
import { noteMailLinks } from "./mail-links.ts";
import { Notes } from "./notes.ts";
import { findPart, readPart, scanChunks, scanPart } from "./part.ts";
import { refuse, safeName } from "./refuse.ts";
import { readRelations, type Relation } from "./relations.ts";
import { SheetReader } from "./sheet.ts";
import { sniffContainer } from "./sniff.ts";
import { SharedStrings } from "./strings.ts";
import { NO_STYLES, readStyles } from "./styles.ts";
import { readTheme } from "./theme.ts";
import { webLinks } from "./web-links.ts";
import { readWorkbookPart, type Tab, type Workbook } from "./workbook.ts";
import { XmlScanner } from "./xml-scanner.ts";

/**
 * Reads all worksheets of an `.xlsx` or `.xlsm`, hidden ones included, in the order of their tabs; or only
 * the one asked for. Sheets are streamed: memory is the distinct texts, not the file.
 * Throws KnownError: 65 for a file that must be refused, 2 for a sheet that is not there, 74 for a failing disk.
 */
export async function readXlsx(
  file: OpenFile,
  options: ReadOptions = {},
  limits = XLSX_LIMITS,
): Promise<readonly Grid[]> {
  try {
    await sniffContainer(file);
    const archive = await openArchive(file, limits);
    return await readSheets(archive, options);
  } catch (cause) {
    if (cause instanceof KnownError) throw cause;
    throw refuse(
      "unreadable",
      { file: file.name },
      {
        en: "the workbook breaks its own format in a way that cannot be read safely",
        vi: "sổ làm việc sai định dạng, không thể đọc an toàn",
      },
      { cause },
    );
  }
}

async function readSheets(archive: Archive, options: ReadOptions): Promise<readonly Grid[]> {
  const workbook = await readWorkbookPart(archive);
  const wanted = chooseTabs(archive, workbook, options.sheet);
  const book = await readBook(archive, workbook);
  const strings = await readStrings(archive, workbook);
  const shared: ValueFinding[] = inventory(archive, workbook);
  const grids: Grid[] = [];
  for (const tab of wanted) {
    grids.push(await readSheet(archive, tab, { workbook, book, strings, extra: shared.splice(0) }));
  }
  return grids;
}

/** The tabs to read: worksheets only, or the one named (its name first, then its number). */
function chooseTabs(archive: Archive, workbook: Workbook, sheet: string | undefined): Tab[] {
  const tabs = workbook.tabs.filter((tab) => tab.type === "worksheet");
  if (tabs.length === 0) {
    throw refuse(
      "no-worksheet",
      { file: archive.file.name },
      {
        en: "the workbook has no worksheet with cells",
        vi: "sổ làm việc không có trang tính nào chứa ô dữ liệu",
      },
    );
  }
  if (sheet === undefined) return tabs;
  const key = sheet.normalize("NFC").toLowerCase();
  const named =
    tabs.find((tab) => tab.name === sheet) ??
    tabs.find((tab) => tab.name.normalize("NFC").toLowerCase() === key) ??
    (/^\d{1,4}$/.test(sheet) ? workbook.tabs[Number(sheet) - 1] : undefined);
  if (named !== undefined && named.type === "worksheet") return [named];
  const names = tabs.map((tab) => `"${safeName(tab.name)}"`).join(", ");
  throw new KnownError({
    code: "xlsx/no-such-sheet",
    exit: EXIT.usage,
    say: {
      en: `${archive.file.name}: there is no worksheet "${safeName(sheet)}"; there is ${names}`,
      vi: `${archive.file.name}: không có trang tính "${safeName(sheet)}"; chỉ có ${names}`,
    },
    next: {
      en: "Give --sheet one of these names, or a number from 1.",
      vi: "Hãy dùng --sheet với một trong các tên trên, hoặc số thứ tự từ 1.",
    },
  });
}

/** A part of the whole workbook, by its relation or else its usual name. */
function sharedPart(archive: Archive, workbook: Workbook, type: string): ZipEntry | undefined {
  const relation = workbook.relations.find((one) => one.type === type && !one.external);
  return findPart(archive, relation?.target ?? `xl/${type}.xml`);
}

async function readBook(archive: Archive, workbook: Workbook): Promise<StyleBook> {
  const entry = sharedPart(archive, workbook, "styles");
  const book = entry === undefined ? NO_STYLES : await readStyles(archive, entry);
  const themed = workbook.relations.find((one) => one.type === "theme" && !one.external);
  const part = findPart(archive, themed?.target ?? "xl/theme/theme1.xml");
  const theme = part === undefined ? undefined : await readTheme(archive, part);
  return theme === undefined ? book : { ...book, theme };
}

async function readStrings(archive: Archive, workbook: Workbook): Promise<SharedStrings> {
  const entry = sharedPart(archive, workbook, "sharedStrings");
  const place = { file: archive.file.name, part: entry?.name ?? "" };
  const strings = new SharedStrings(place, archive.limits);
  if (entry !== undefined) await scanPart(archive, entry, strings, place);
  return strings;
}

interface Shared {
  readonly workbook: Workbook;
  readonly book: StyleBook;
  readonly strings: SharedStrings;
  /** Notes about the whole workbook, for its first sheet. */
  readonly extra: readonly ValueFinding[];
}

async function readSheet(archive: Archive, tab: Tab, shared: Shared): Promise<Grid> {
  const { name: file } = archive.file;
  const entry = findSheet(archive, tab);
  const notes = new Notes();
  const place = { file, part: entry.name };
  const { book, strings, workbook } = shared;
  const { date1904 } = workbook;
  const reader = new SheetReader({ place, strings, book, notes, date1904 }, archive.limits);
  await scanChunks(readPart(archive, entry), new XmlScanner(reader, place, archive.limits));
  const { facts, grid } = reader;
  const relations = await readRelations(archive, entry.name);
  const links = webLinks(facts.links, relations);
  const comments = await commentsOf(archive, relations);
  for (const line of grid.repeatedLines())
    notes.at("input/duplicate-row", "rows", () => String(line));
  if (tab.hidden) notes.add("input/hidden-sheet", {});
  facts.note(notes, { hyperlinks: links.lost, rich: reader.cells.richLost });
  const extra = [...shared.extra];
  return grid.finish({
    source: { file, sheet: tab.name, format: "xlsx" },
    merged: facts.merged,
    hidden: tab.hidden,
    rejected: reader.rejected,
    isHidden: (column) => facts.isHidden(column),
    notes: (cells) => {
      for (const column of cells.hiddenColumns) {
        notes.at("input/hidden-columns", "columns", () => columnName(column));
      }
      noteMailLinks(facts.links, relations, cells, notes);
      return [...extra, ...notes.list()];
    },
    layout: (styles) =>
      facts.layout(styles, {
        book,
        date1904,
        rich: reader.cells.rich,
        links: links.kept,
        comments,
      }),
  });
}

function findSheet(archive: Archive, { name, part }: Tab): ZipEntry {
  const entry = findPart(archive, part);
  if (entry !== undefined) return entry;
  throw refuse(
    "missing-part",
    { file: archive.file.name, part },
    {
      en: `the sheet "${safeName(name)}" is listed but its part is not in the file`,
      vi: `trang tính "${safeName(name)}" có trong danh sách nhưng phần dữ liệu không có trong tệp`,
    },
  );
}

async function commentsOf(
  archive: Archive,
  relations: readonly Relation[],
): Promise<readonly CellMark[]> {
  const noted = relations.find((one) => one.type === "comments" && !one.external);
  const part = noted === undefined ? undefined : findPart(archive, noted.target);
  return part === undefined ? [] : readComments(archive, part);
}

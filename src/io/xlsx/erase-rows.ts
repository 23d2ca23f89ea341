import { createWriteStream, rmSync } from "node:fs";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import yazl from "yazl";
import { writeError } from "../commit/write-error.ts";
import { openInput } from "../input/open.ts";
import { type Archive, openArchive } from "./archive.ts";
import {
  cellsCut,
  commentsWithout,
  type Cutting,
  type ErasedSheet,
  relationsWithout,
  sharedIn,
  sheetWithout,
  stringsWithout,
  textIn,
  typesWithout,
} from "./erase-parts.ts";
import { readPart } from "./part.ts";
import { readRelations } from "./relations.ts";
import { readWorkbookPart } from "./workbook.ts";
import { readXlsx } from "./read.ts";

/** More inflated bytes than this are not held in memory. */
const HELD = 512 << 20;
const CALCULATION = "xl/calcChain.xml";

/** Rows to be taken out, by sheet name, as a person numbers them. */
export type RowsBySheet = ReadonlyMap<string, ReadonlySet<number>>;

/**
 * Writes a workbook anew without the cells, links and comments of some rows, without comments on other rows that tell
 * of the same persons, and with what is theirs cut out of other cells' texts; everything else stays as it is, and so do the numbers of all other rows. Returns how many such
 * comments went; undefined, and nothing written, when it cannot be done for sure: too big, of another make, or one of
 * `texts` still shows somewhere afterwards (a sheet's name, a header, the author).
 * @throws KnownError 65 the workbook cannot be read · 73, 74, 77 it cannot be written
 */
export async function copyWithoutRows(
  from: string,
  to: string,
  rows: RowsBySheet,
  texts: ReadonlySet<string>,
  cutting: Cutting,
): Promise<number | undefined> {
  const file = await openInput({ name: from, path: from });
  try {
    const archive = await openArchive(file);
    const parts = await partsOf(archive);
    if (parts === undefined) return undefined;
    const told = await eraseIn(archive, parts, rows, cutting);
    if (told === undefined || shows(parts, texts)) return undefined;
    await save(parts, to);
    if (await sameOtherwise(from, to, rows, cutting)) return told;
    rmSync(to, { force: true });
    return undefined;
  } finally {
    await file.handle.close().catch(() => {});
  }
}

/** Part name → its bytes; undefined when there are too many. */
async function partsOf(archive: Archive): Promise<Map<string, Buffer> | undefined> {
  const parts = new Map<string, Buffer>();
  let held = 0;
  for (const part of archive.entries.values()) {
    if (part.name.endsWith("/")) continue;
    const chunks: Uint8Array[] = [];
    for await (const chunk of readPart(archive, part)) {
      held += chunk.length;
      if (held > HELD) return undefined;
      chunks.push(chunk);
    }
    parts.set(part.name, Buffer.concat(chunks));
  }
  return parts;
}

/** Changes the parts in place; undefined when a sheet is not to be understood, else comments of others that went. */
async function eraseIn(
  archive: Archive,
  parts: Map<string, Buffer>,
  rows: RowsBySheet,
  cutting: Cutting,
): Promise<number | undefined> {
  const { tabs, relations } = await readWorkbookPart(archive);
  const nameOf = new Map([...parts.keys()].map((name) => [name.toLowerCase(), name] as const));
  const change = (part: string, by: (xml: string) => string | undefined): boolean => {
    const name = nameOf.get(part.toLowerCase()) ?? "";
    const bytes = parts.get(name);
    if (bytes === undefined) return true;
    if (!isUtf8(bytes)) return false;
    const xml = by(bytes.toString("utf8"));
    if (xml !== undefined) parts.set(name, Buffer.from(xml));
    return xml !== undefined;
  };
  const freed = new Set<number>();
  const used = new Set<number>();
  let formulas = false;
  let told = 0;
  for (const tab of tabs.filter((t) => t.type === "worksheet")) {
    const mine = rows.get(tab.name) ?? new Set<number>();
    let sheet: ErasedSheet | undefined;
    const understood = change(tab.part, (xml) => {
      sheet =
        mine.size > 0
          ? sheetWithout(xml, mine)
          : { xml, freed: new Set(), used: sharedIn(xml), links: new Set(), formulas: false };
      return sheet && cellsCut(sheet.xml, cutting);
    });
    if (!understood || sheet === undefined) return undefined;
    const { links } = sheet;
    for (const text of sheet.freed) freed.add(text);
    for (const text of sheet.used) used.add(text);
    formulas ||= sheet.formulas;
    for (const { type, target } of await readRelations(archive, tab.part)) {
      if (!/^(?:comments|threadedComment)$/.test(type)) continue;
      const without = (xml: string): string => {
        const rest = commentsWithout(xml, mine, cutting.tells);
        told += rest.told;
        return rest.xml;
      };
      if (!change(target, without)) return undefined;
    }
    if (mine.size === 0) continue;
    if (!change(relationsPart(tab.part), (xml) => relationsWithout(xml, links))) return undefined;
  }
  const gone = new Set([...freed].filter((text) => !used.has(text)));
  const strings = relations.find((one) => one.type === "sharedStrings")?.target;
  if (strings !== undefined && !change(strings, (xml) => stringsWithout(xml, gone, cutting))) {
    return undefined;
  }
  if (formulas) dropCalculation(parts, change);
  return told;
}

/** Spreadsheets work the order of calculation out again where there is none; a wrong one they call damage. */
function dropCalculation(
  parts: Map<string, Buffer>,
  change: (part: string, by: (xml: string) => string) => boolean,
): void {
  if (!parts.delete(CALCULATION)) return;
  change("[Content_Types].xml", (xml) => typesWithout(xml, CALCULATION));
  change("xl/_rels/workbook.xml.rels", (xml) => relationsWithout(xml, new Set(), "calcChain"));
}

function relationsPart(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

function isUtf8(bytes: Buffer): boolean {
  if (bytes[0] === 0xfe || bytes[0] === 0xff || bytes[0] === 0 || bytes[1] === 0) return false;
  const declared = /encoding=["']([^"']{1,40})["']/.exec(bytes.toString("latin1", 0, 200))?.[1];
  return declared === undefined || /^(?:utf-?8|us-ascii)$/i.test(declared);
}

/** Whether a text still stands somewhere, plain, escaped, or in pieces of different looks. */
function shows(parts: ReadonlyMap<string, Buffer>, texts: ReadonlySet<string>): boolean {
  const wanted = [...texts].flatMap((text) => {
    const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    const forms = escaped === text ? [text] : [text, escaped];
    return forms.flatMap((form) => [Buffer.from(form), Buffer.from(form, "utf16le")]);
  });
  for (const [name, bytes] of parts) {
    if (wanted.some((text) => bytes.includes(text))) return true;
    if (!MAY_SPLIT.test(name) || !isUtf8(bytes)) continue;
    const plain = textIn(bytes.toString("utf8"));
    for (const text of texts) if (plain.includes(text)) return true;
  }
  return false;
}

/** Parts in which one text may be split by tags or written in codes: comments, shared texts, drawings, properties. */
const MAY_SPLIT = /(?:comment|sharedstrings|drawing|workbook\.xml$|docprops)/i;

async function save(parts: ReadonlyMap<string, Buffer>, to: string): Promise<void> {
  const zip = new yazl.ZipFile();
  const entry = { mtime: new Date(1980, 0, 1), mode: 0o100600, forceDosTimestamp: true };
  for (const [name, bytes] of parts) zip.addBuffer(bytes, name, entry);
  zip.end();
  try {
    const out = createWriteStream(to, { flags: "wx", mode: 0o600 });
    await pipeline(zip.outputStream as Readable, out);
  } catch (cause) {
    throw writeError(cause, to);
  }
}

/** Whether all rows but those taken out read as before, what tells of the persons apart, and those not at all. */
async function sameOtherwise(
  from: string,
  to: string,
  rows: RowsBySheet,
  { tells, without }: Cutting,
): Promise<boolean> {
  const [before, after] = [await sheetsOf(from), await sheetsOf(to)];
  if (before.length !== after.length) return false;
  return before.every((sheet, i) => {
    const other = after[i];
    const gone = rows.get(sheet.name) ?? new Set<number>();
    if (other === undefined) return false;
    const left = sheet.lines
      .filter(({ line }) => !gone.has(line))
      .map(({ line, text }) => {
        const cells = text.split("\u0000").map((cell) => (tells(cell) ? without(cell) : cell));
        return { line, text: cells.join("\u0000").replace(/\u0000+$/, "") };
      })
      .filter(({ text }) => text !== "");
    return (
      left.length === other.lines.length &&
      left.every(
        ({ line, text }, k) => other.lines[k]?.line === line && other.lines[k]?.text === text,
      ) &&
      !left.some(({ text }) => text.split("\u0000").some(tells))
    );
  });
}

/** Non-blank rows of every sheet, as one text each. */
async function sheetsOf(
  path: string,
): Promise<{ name: string; lines: { line: number; text: string }[] }[]> {
  const file = await openInput({ name: path, path });
  try {
    return (await readXlsx(file)).map((grid) => ({
      name: grid.source.sheet ?? "",
      lines: Array.from({ length: grid.height }, (_, row) => ({
        line: grid.lines[row] ?? row + 1,
        // Columns that only the erased rows filled are not there any more.
        text: grid.columns
          .map((column) => column.at(row))
          .join("\u0000")
          .replace(/\u0000+$/, ""),
      })).filter(({ text }) => text.replaceAll("\u0000", "") !== ""),
    }));
  } finally {
    await file.handle.close().catch(() => {});
  }
}

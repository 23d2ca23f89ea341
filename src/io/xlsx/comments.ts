import type { Archive, ZipEntry } from "./archive.ts";
import { ByteSink } from "./byte-sink.ts";
import { parseRange } from "./cell-ref.ts";
import type { CellMark } from "./layout.ts";
import { scanPart } from "./part.ts";
import { Attributes } from "./xml-attributes.ts";
import type { XmlHandler } from "./xml-scanner.ts";
import { addXmlText } from "./xml-text.ts";

/** Notes kept of a sheet, and bytes of one: Excel itself holds 32,767 characters. */
const KEPT = 20_000;
const NOTE_BYTES = 100_000;

/** Reads the notes people wrote beside cells (`comments1.xml`); their looks and authors are left behind. */
export async function readComments(archive: Archive, entry: ZipEntry): Promise<CellMark[]> {
  const place = { file: archive.file.name, part: entry.name };
  const attributes = new Attributes(place);
  const sink = new ByteSink(256);
  const marks: CellMark[] = [];
  let at: readonly [row: number, column: number] | undefined;
  let phonetic = false;
  const handler = {
    wantsText: false,
    open(name, bytes, start, end) {
      if (name === "comment") {
        const range = parseRange(attributes.all(bytes, start, end).get("ref") ?? "");
        at = range === undefined ? undefined : [range[0], range[1]];
        sink.length = 0;
      } else if (name === "rPh") phonetic = true;
      else if (name === "t") handler.wantsText = at !== undefined && !phonetic;
    },
    close(name) {
      if (name === "t") handler.wantsText = false;
      else if (name === "rPh") phonetic = false;
      else if (name === "comment" && at !== undefined && marks.length < KEPT) {
        const [row, column] = at;
        const text = sink.text(0).trim();
        if (text !== "") marks.push({ row, column, text });
      }
    },
    text(bytes, start, end, literal) {
      if (sink.length + end - start > NOTE_BYTES) return;
      if (literal) sink.add(bytes, start, end);
      else addXmlText(sink, bytes, start, end, place);
    },
  } satisfies XmlHandler as XmlHandler & { wantsText: boolean };
  await scanPart(archive, entry, handler, place, archive.limits.heldPartBytes);
  return marks;
}

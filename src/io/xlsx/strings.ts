import { growWords } from "../../table/grow.ts";
import { ByteSink } from "./byte-sink.ts";
import { decodeEscapes, mayHoldEscape } from "./escapes.ts";
import { type XlsxLimits, XLSX_LIMITS } from "./limits.ts";
import type { XlsxPlace } from "./refuse.ts";
import { RICH_KEPT, type RichRun, RunCollector } from "./rich-text.ts";
import { Attributes } from "./xml-attributes.ts";
import type { XmlHandler } from "./xml-scanner.ts";
import { addXmlText } from "./xml-text.ts";

/**
 * The shared strings of a workbook, as UTF-8 in one arena. Rich text is joined, phonetic runs (`rPh`, how
 * a name is read aloud) are left out. A string longer than a cell may be is kept short and marked.
 */
export class SharedStrings implements XmlHandler {
  wantsText = false;
  count = 0;
  /** Numbers of strings that are longer than a cell may be. */
  readonly tooLong = new Set<number>();
  /** Strings of which parts look different, by number; at most {@link RICH_KEPT}. */
  readonly rich = new Map<number, readonly RichRun[]>();
  private readonly runs: RunCollector;
  private inLook = false;
  private readonly sink = new ByteSink(1 << 16);
  private ends: Uint32Array = new Uint32Array(1024);
  private start = 0;
  private phonetic = 0;
  private inItem = false;
  private readonly place: XlsxPlace;
  private readonly maxBytes: number;
  private readonly limits: XlsxLimits;

  constructor(place: XlsxPlace, limits: XlsxLimits = XLSX_LIMITS) {
    this.place = place;
    this.limits = limits;
    this.maxBytes = limits.cellChars * 3;
    this.runs = new RunCollector(new Attributes(place));
  }

  /** The arena; string i lies at {@link from}(i)..{@link to}(i). */
  get bytes(): Uint8Array {
    return this.sink.bytes;
  }

  /** Bytes of all strings. */
  get size(): number {
    return this.sink.length;
  }

  from(index: number): number {
    return index === 0 ? 0 : (this.ends[index - 1] as number);
  }

  to(index: number): number {
    return this.ends[index] as number;
  }

  open(name: string, bytes: Uint8Array, start: number, end: number): void {
    if (this.inLook) return this.runs.property(name, bytes, start, end);
    if (name === "si" && !this.inItem) {
      this.inItem = true;
      this.start = this.sink.length;
      this.runs.clear();
    } else if (name === "r" && this.inItem) this.runs.run(this.sink.length);
    else if (name === "rPr") this.inLook = this.inItem;
    else if (name === "rPh") this.phonetic++;
    else if (name === "t" && this.inItem) this.wantsText = this.phonetic === 0;
  }

  close(name: string): void {
    if (this.inLook) this.inLook = name !== "rPr";
    else if (name === "t") this.wantsText = false;
    else if (name === "rPh") this.phonetic--;
    else if (name === "si" && this.inItem) this.endItem();
  }

  text(bytes: Uint8Array, start: number, end: number, literal: boolean): void {
    if (this.sink.length - this.start > this.maxBytes) return;
    if (literal) this.sink.add(bytes, start, end);
    else addXmlText(this.sink, bytes, start, end, this.place);
  }

  private endItem(): void {
    const { sink, start } = this;
    if (this.rich.size < RICH_KEPT) {
      const runs = this.runs.take(sink, start);
      if (runs !== undefined) this.rich.set(this.count, runs);
    }
    if (mayHoldEscape(sink.bytes, start, sink.length)) {
      const text = decodeEscapes(sink.text(start));
      sink.length = start;
      sink.addText(text);
    }
    if (sink.length - start > this.limits.cellChars) {
      const text = sink.text(start);
      if (text.length > this.limits.cellChars) {
        this.tooLong.add(this.count);
        sink.length = start;
        sink.addText(text.slice(0, 200).toWellFormed());
      }
    }
    this.ends = growWords(this.ends, this.count + 1);
    this.ends[this.count++] = sink.length;
    this.inItem = false;
  }
}

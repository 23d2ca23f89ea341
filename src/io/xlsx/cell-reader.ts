import { CELL } from "../../model/cell.ts";
import type { ByteSink } from "./byte-sink.ts";
import { cellName } from "./cell-ref.ts";
import { CellTag, TYPE } from "./cell-tag.ts";
import { NumberReader } from "./cell-value.ts";
import { decodeEscapes, mayHoldEscape } from "./escapes.ts";
import type { RichMark, StyleBook } from "./layout.ts";
import type { XlsxLimits } from "./limits.ts";
import type { Notes } from "./notes.ts";
import { refuse, type XlsxPlace } from "./refuse.ts";
import { RICH_KEPT, type RichRun, RunCollector } from "./rich-text.ts";
import { RowCells } from "./row-cells.ts";
import { isoCell } from "./serial.ts";
import type { SharedStrings } from "./strings.ts";
import { Attributes } from "./xml-attributes.ts";
import { addXmlText } from "./xml-text.ts";

/** What cells need from the rest of the workbook. */
export interface SheetContext {
  readonly place: XlsxPlace;
  readonly strings: SharedStrings;
  readonly book: StyleBook;
  readonly notes: Notes;
  readonly date1904: boolean;
}

const GENERAL = { kind: "plain", code: "General" } as const;

/** Reads the cells of one row after another; the stored value becomes the text a person reads. */
export class CellReader {
  readonly row: RowCells;
  readonly tag: CellTag;
  line = 0;
  column = -1;
  /** The cell has a stored value, has a formula. */
  hasValue = false;
  hasFormula = false;
  /** Column of a cell that is longer than a cell may be, -1 = none in this row. */
  longCell = -1;
  /** Cells with parts in a look of their own, and how many more there were than are kept. */
  readonly rich: RichMark[] = [];
  richLost = 0;
  /** Runs of the inline text being read. */
  readonly runs: RunCollector;
  private start = 0;
  private readonly numbers: NumberReader;
  private readonly place: XlsxPlace;
  private readonly strings: SharedStrings;
  private readonly book: StyleBook;
  private readonly notes: Notes;
  private readonly limits: XlsxLimits;

  constructor(context: SheetContext, limits: XlsxLimits) {
    this.place = context.place;
    this.strings = context.strings;
    this.book = context.book;
    this.notes = context.notes;
    this.limits = limits;
    this.numbers = new NumberReader(context.date1904);
    this.row = new RowCells(limits.columns);
    this.tag = new CellTag(context.place, limits);
    this.runs = new RunCollector(new Attributes(context.place));
  }

  /** A cell's tag has opened. */
  begin(bytes: Uint8Array, start: number, end: number): void {
    const { tag } = this;
    tag.readCell(bytes, start, end);
    this.column = tag.column === -1 ? this.column + 1 : tag.column;
    if (this.column >= this.limits.columns) throw outsideSheet(this.place, this.limits);
    if (tag.row !== 0 && tag.row !== this.line) {
      throw refuse("cell-in-wrong-row", this.place, {
        en: `the cell ${cellName(this.column, tag.row)} stands in another row than its name says`,
        vi: `ô ${cellName(this.column, tag.row)} nằm ở dòng khác với tên của nó`,
      });
    }
    if (!this.row.begin(this.column, tag.style < this.book.styles.length ? tag.style : 0)) {
      this.notes.at("input/duplicate-cell", "cells", () => cellName(this.column, this.line));
    }
    this.start = this.row.sink.length;
    this.hasValue = false;
    this.hasFormula = false;
    this.runs.clear();
  }

  /** A run of the inline text begins. */
  beginRun(): void {
    this.runs.run(this.row.sink.length);
  }

  /** A piece of the cell's text or value. */
  text(bytes: Uint8Array, start: number, end: number, literal: boolean): void {
    const { sink } = this.row;
    // A cell far beyond the limit is not gathered; the row is set aside at its end.
    if (sink.length - this.start > this.limits.cellChars * 3) {
      this.longCell = this.column;
      return;
    }
    if (literal) sink.add(bytes, start, end);
    else addXmlText(sink, bytes, start, end, this.place);
  }

  /** The cell's tag has closed: its value goes to the row. */
  end(): void {
    const { row, column, start, tag } = this;
    const { sink } = row;
    if (this.hasFormula) this.noteFormula();
    if (!this.hasValue) return;
    const empty = sink.length === start;
    switch (tag.type) {
      case TYPE.shared:
        return this.endShared();
      case TYPE.number: {
        if (empty) return;
        const style = this.book.styles[tag.style] ?? this.book.styles[0];
        const { kind, damaged } = this.numbers.read(sink, start, style?.format ?? GENERAL);
        if (damaged)
          this.notes.at("input/damaged-number", "cells", () => cellName(column, this.line));
        return row.set(column, start, sink.length, kind);
      }
      case TYPE.boolean: {
        if (empty) return;
        const text = sink.text(start).trim();
        sink.length = start;
        sink.addText(text === "0" || text === "false" ? "FALSE" : "TRUE");
        return row.set(column, start, sink.length, CELL.boolean);
      }
      case TYPE.error:
        return empty ? undefined : row.set(column, start, sink.length, CELL.error);
      case TYPE.date: {
        if (empty) return;
        const iso = isoCell(sink.text(start));
        if (iso !== undefined) {
          sink.length = start;
          sink.addText(iso);
        }
        const kind = iso === undefined ? CELL.text : CELL.date;
        return row.set(column, start, sink.length, kind);
      }
      case TYPE.text:
        return this.endText();
    }
  }

  private keepRuns(runs: readonly RichRun[] | undefined): void {
    if (runs === undefined) return;
    if (this.rich.length < RICH_KEPT) {
      this.rich.push({ row: this.line, column: this.column, runs });
    } else this.richLost++;
  }

  private endText(): void {
    const { column, start } = this;
    const { sink } = this.row;
    this.keepRuns(this.runs.take(sink, start));
    if (mayHoldEscape(sink.bytes, start, sink.length)) {
      const text = decodeEscapes(sink.text(start));
      sink.length = start;
      sink.addText(text);
    }
    if (sink.length - start > this.limits.cellChars && this.longCell === -1) {
      if (sink.text(start).length > this.limits.cellChars) this.longCell = column;
    }
    this.row.set(column, start, sink.length, CELL.text);
  }

  private endShared(): void {
    const { row, column, start, strings } = this;
    const index = stringIndex(row.sink, start);
    row.sink.length = start;
    if (index === undefined) return;
    if (!(index < strings.count)) {
      throw refuse("bad-string-index", this.place, {
        en: `the cell ${cellName(column, this.line)} points to a shared text that is not there (the file has ${strings.count})`,
        vi: `ô ${cellName(column, this.line)} trỏ tới một chuỗi dùng chung không tồn tại (tệp có ${strings.count} chuỗi)`,
      });
    }
    if (strings.tooLong.has(index)) this.longCell = column;
    if (strings.rich.size > 0) this.keepRuns(strings.rich.get(index));
    row.set(column, strings.from(index), strings.to(index), CELL.text, index);
  }

  private noteFormula(): void {
    const missing =
      !this.hasValue || (this.row.sink.length === this.start && this.tag.type !== TYPE.text);
    if (!missing) return this.notes.inColumn("input/formula", this.column);
    this.notes.at("input/formula-without-value", "cells", () => cellName(this.column, this.line));
  }
}

/** The number of a shared string, NaN where it is none, undefined where nothing stands; runs once a cell. */
function stringIndex(sink: ByteSink, start: number): number | undefined {
  let index = 0;
  let digits = 0;
  for (let i = start; i < sink.length; i++) {
    const byte = sink.bytes[i] as number;
    if (byte <= 0x20) continue;
    if (byte < 0x30 || byte > 0x39 || ++digits > 10) return Number.NaN;
    index = index * 10 + byte - 0x30;
  }
  return digits === 0 ? undefined : index;
}

/** The refusal of a row or column that no sheet has. */
export function outsideSheet(place: XlsxPlace, limits: XlsxLimits): Error {
  return refuse("outside-sheet", place, {
    en: `a row or column lies outside a sheet (${limits.rows} rows, ${limits.columns} columns)`,
    vi: `có dòng hoặc cột nằm ngoài trang tính (${limits.rows} dòng, ${limits.columns} cột)`,
  });
}

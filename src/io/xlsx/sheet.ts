import { CELL } from "../../model/cell.ts";
import type { RejectedRecord } from "../../table/grid.ts";
import { cellName } from "./cell-ref.ts";
import { NumberReader } from "./cell-value.ts";
import { decodeEscapes, mayHoldEscape } from "./escapes.ts";
import { GridBuilder } from "./grid-builder.ts";
import type { StyleBook } from "./layout.ts";
import { type XlsxLimits } from "./limits.ts";
import type { Notes } from "./notes.ts";
import { refuse, type XlsxPlace } from "./refuse.ts";
import { RowCells } from "./row-cells.ts";
import { isoCell } from "./serial.ts";
import { SheetFacts } from "./sheet-facts.ts";
import type { SharedStrings } from "./strings.ts";
import { CellTag, TYPE } from "./cell-tag.ts";
import type { XmlHandler } from "./xml-scanner.ts";
import { addXmlText } from "./xml-text.ts";

const AT = {
  outside: 0,
  sheet: 1,
  row: 2,
  cell: 3,
  value: 4,
  formula: 5,
  inline: 6,
  text: 7,
} as const;
type State = (typeof AT)[keyof typeof AT];

/** Reads one worksheet part into a grid, cell by cell, holding one row at a time. */
export class SheetReader implements XmlHandler {
  wantsText = false;
  readonly grid = new GridBuilder();
  readonly facts: SheetFacts;
  readonly rejected: RejectedRecord[] = [];
  private state: State = AT.outside;
  /** Depth inside an element that is passed over. */
  private skip = 0;
  private line = 0;
  private column = -1;
  private start = 0;
  private hasValue = false;
  private hasFormula = false;
  private longCell = -1;
  private readonly row: RowCells;
  private readonly tag: CellTag;
  private readonly numbers: NumberReader;
  private readonly place: XlsxPlace;
  private readonly strings: SharedStrings;
  private readonly book: StyleBook;
  private readonly notes: Notes;
  private readonly limits: XlsxLimits;

  constructor(
    about: {
      place: XlsxPlace;
      strings: SharedStrings;
      book: StyleBook;
      notes: Notes;
      date1904: boolean;
    },
    limits: XlsxLimits,
  ) {
    this.place = about.place;
    this.strings = about.strings;
    this.book = about.book;
    this.notes = about.notes;
    this.limits = limits;
    this.numbers = new NumberReader(about.date1904);
    this.facts = new SheetFacts(about.place, limits);
    this.row = new RowCells(limits.columns);
    this.tag = new CellTag(about.place, limits);
  }

  open(name: string, bytes: Uint8Array, start: number, end: number): void {
    if (this.skip > 0) {
      this.skip++;
      return;
    }
    switch (this.state) {
      case AT.outside:
        if (name === "sheetData") this.state = AT.sheet;
        else this.facts.open(name, bytes, start, end);
        return;
      case AT.sheet:
        if (name === "row") return this.beginRow(bytes, start, end);
        break;
      case AT.row:
        if (name === "c") return this.beginCell(bytes, start, end);
        break;
      case AT.cell:
        if (name === "v") return this.enter(AT.value, true);
        if (name === "is") return this.enter(AT.inline, false);
        if (name === "f") {
          this.hasFormula = true;
          return this.enter(AT.formula, false);
        }
        break;
      case AT.inline:
        if (name === "t") {
          this.hasValue = true;
          return this.enter(AT.text, true);
        }
        // Runs of rich text are joined; their properties and phonetic runs are passed over.
        if (name === "r") return;
        break;
      case AT.value:
      case AT.formula:
      case AT.text:
        break;
    }
    this.skip = 1;
  }

  close(name: string): void {
    if (this.skip > 0) {
      this.skip--;
      return;
    }
    switch (this.state) {
      case AT.outside:
        return;
      case AT.sheet:
        delete this.place.row;
        return this.enter(AT.outside, false);
      case AT.row:
        return this.endRow();
      case AT.cell:
        return this.endCell();
      case AT.value:
        this.hasValue = true;
        return this.enter(AT.cell, false);
      case AT.formula:
        return this.enter(AT.cell, false);
      case AT.inline:
        return name === "is" ? this.enter(AT.cell, false) : undefined;
      case AT.text:
        return this.enter(AT.inline, false);
    }
  }

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

  private enter(state: State, wantsText: boolean): void {
    this.state = state;
    this.wantsText = wantsText;
  }

  private beginRow(bytes: Uint8Array, start: number, end: number): void {
    const { tag } = this;
    tag.readRow(bytes, start, end);
    this.line = tag.row === 0 ? this.line + 1 : tag.row;
    this.place.row = this.line;
    if (this.line > this.limits.rows) throw this.outside();
    if (tag.hidden) this.notes.at("input/hidden-rows", "rows", () => String(this.line));
    this.column = -1;
    this.state = AT.row;
  }

  private beginCell(bytes: Uint8Array, start: number, end: number): void {
    const { tag } = this;
    tag.readCell(bytes, start, end);
    this.column = tag.column === -1 ? this.column + 1 : tag.column;
    if (this.column >= this.limits.columns) throw this.outside();
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
    this.state = AT.cell;
  }

  private endCell(): void {
    const { row, column, start, tag } = this;
    const { sink } = row;
    this.state = AT.row;
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
        return row.set(column, start, sink.length, kind, false);
      }
      case TYPE.boolean: {
        if (empty) return;
        const text = sink.text(start).trim();
        sink.length = start;
        sink.addText(text === "0" || text === "false" ? "FALSE" : "TRUE");
        return row.set(column, start, sink.length, CELL.boolean, false);
      }
      case TYPE.error:
        return empty ? undefined : row.set(column, start, sink.length, CELL.error, false);
      case TYPE.date: {
        if (empty) return;
        const iso = isoCell(sink.text(start));
        if (iso !== undefined) {
          sink.length = start;
          sink.addText(iso);
        }
        const kind = iso === undefined ? CELL.text : CELL.date;
        return row.set(column, start, sink.length, kind, false);
      }
      case TYPE.text:
        return this.endText();
    }
  }

  private endText(): void {
    const { column, start } = this;
    const { sink } = this.row;
    if (mayHoldEscape(sink.bytes, start, sink.length)) {
      const text = decodeEscapes(sink.text(start));
      sink.length = start;
      sink.addText(text);
    }
    if (sink.length - start > this.limits.cellChars && this.longCell === -1) {
      if (sink.text(start).length > this.limits.cellChars) this.longCell = column;
    }
    this.row.set(column, start, sink.length, CELL.text, false);
  }

  private endShared(): void {
    const { row, column, start, strings } = this;
    const raw = row.sink.text(start).trim();
    row.sink.length = start;
    const index = /^\d{1,9}$/.test(raw) ? Number(raw) : -1;
    if (raw === "") return;
    if (index < 0 || index >= strings.count) {
      throw refuse("bad-string-index", this.place, {
        en: `the cell ${cellName(column, this.line)} points to a shared text that is not there (the file has ${strings.count})`,
        vi: `ô ${cellName(column, this.line)} trỏ tới một chuỗi dùng chung không tồn tại (tệp có ${strings.count} chuỗi)`,
      });
    }
    if (strings.tooLong.has(index)) this.longCell = column;
    row.set(column, strings.from(index), strings.to(index), CELL.text, true);
  }

  private noteFormula(): void {
    const missing =
      !this.hasValue || (this.row.sink.length === this.start && this.tag.type !== TYPE.text);
    this.notes.at(missing ? "input/formula-without-value" : "input/formula", "cells", () =>
      cellName(this.column, this.line),
    );
  }

  private endRow(): void {
    const { row } = this;
    this.state = AT.sheet;
    if (this.longCell !== -1) {
      const cell = cellName(this.longCell, this.line);
      const reason = { code: "input/cell-too-long", args: { cell } };
      this.rejected.push({
        row: this.line,
        raw: row.raw(this.strings.bytes).slice(0, 65_536),
        reason,
      });
      this.longCell = -1;
    } else if (!row.blank) row.flush(this.grid, this.strings.bytes, this.line);
    row.clear();
  }

  private outside(): Error {
    return refuse("outside-sheet", this.place, {
      en: `a row or column lies outside a sheet (${this.limits.rows} rows, ${this.limits.columns} columns)`,
      vi: `có dòng hoặc cột nằm ngoài trang tính (${this.limits.rows} dòng, ${this.limits.columns} cột)`,
    });
  }
}

const GENERAL = { kind: "plain", code: "General" } as const;

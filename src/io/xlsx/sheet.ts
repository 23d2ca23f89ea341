import type { RejectedRecord } from "../../table/grid.ts";
import { CellReader, outsideSheet, type SheetContext } from "./cell-reader.ts";
import { cellName } from "./cell-ref.ts";
import { GridBuilder } from "./grid-builder.ts";
import type { XlsxLimits } from "./limits.ts";
import { refuse } from "./refuse.ts";
import { SheetFacts } from "./sheet-facts.ts";
import type { XmlHandler } from "./xml-scanner.ts";

/** Text kept of a row that is set aside. */
const RAW = 65_536;

const AT = {
  outside: 0,
  sheet: 1,
  row: 2,
  cell: 3,
  value: 4,
  formula: 5,
  inline: 6,
  text: 7,
  look: 8,
} as const;
type State = (typeof AT)[keyof typeof AT];

/** Reads one worksheet part into a grid, holding one row at a time. */
export class SheetReader implements XmlHandler {
  wantsText = false;
  readonly grid: GridBuilder;
  readonly facts: SheetFacts;
  readonly rejected: RejectedRecord[] = [];
  private state: State = AT.outside;
  /** Depth inside an element that is passed over. */
  private skip = 0;
  /** The row being read is hidden. */
  private hidden = false;
  readonly cells: CellReader;
  private readonly context: SheetContext;
  private readonly limits: XlsxLimits;

  constructor(context: SheetContext, limits: XlsxLimits) {
    this.context = context;
    this.limits = limits;
    this.facts = new SheetFacts(context.place, limits);
    this.grid = new GridBuilder({
      bytes: limits.longTextBytes + context.strings.size * 16,
      error: () => this.tooMuchText(),
    });
    this.cells = new CellReader(context, limits);
  }

  open(name: string, bytes: Uint8Array, start: number, end: number): void {
    if (this.skip > 0) {
      this.skip++;
      return;
    }
    switch (this.state) {
      case AT.outside:
        if (name === "sheetData") this.state = AT.sheet;
        else {
          this.facts.open(name, bytes, start, end);
          this.wantsText = this.facts.rules.wantsText;
        }
        return;
      case AT.sheet:
        if (name === "row") return this.beginRow(bytes, start, end);
        break;
      case AT.row:
        if (name === "c") {
          this.cells.begin(bytes, start, end);
          this.state = AT.cell;
          return;
        }
        break;
      case AT.cell:
        if (name === "v") return this.enter(AT.value, true);
        if (name === "is") return this.enter(AT.inline, false);
        if (name === "f") {
          this.cells.hasFormula = true;
          return this.enter(AT.formula, false);
        }
        break;
      case AT.inline:
        if (name === "t") {
          this.cells.hasValue = true;
          return this.enter(AT.text, true);
        }
        // Runs of rich text are joined, their looks kept aside; phonetic runs are passed over.
        if (name === "r") return this.cells.beginRun();
        if (name === "rPr") return this.enter(AT.look, false);
        break;
      case AT.look:
        this.cells.runs.property(name, bytes, start, end);
        return;
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
        this.facts.rules.close(name);
        this.wantsText = false;
        return;
      case AT.sheet:
        delete this.context.place.row;
        return this.enter(AT.outside, false);
      case AT.row:
        return this.endRow();
      case AT.cell:
        this.cells.end();
        this.state = AT.row;
        return;
      case AT.value:
        this.cells.hasValue = true;
        return this.enter(AT.cell, false);
      case AT.formula:
        return this.enter(AT.cell, false);
      case AT.inline:
        return name === "is" ? this.enter(AT.cell, false) : undefined;
      case AT.look:
        return name === "rPr" ? this.enter(AT.inline, false) : undefined;
      case AT.text:
        return this.enter(AT.inline, false);
    }
  }

  text(bytes: Uint8Array, start: number, end: number, literal: boolean): void {
    if (this.state === AT.outside) this.facts.rules.text(bytes, start, end, literal);
    else this.cells.text(bytes, start, end, literal);
  }

  private enter(state: State, wantsText: boolean): void {
    this.state = state;
    this.wantsText = wantsText;
  }

  private beginRow(bytes: Uint8Array, start: number, end: number): void {
    const { cells, context } = this;
    const { tag } = cells;
    tag.readRow(bytes, start, end);
    cells.line = tag.row === 0 ? cells.line + 1 : tag.row;
    context.place.row = cells.line;
    if (cells.line > this.limits.rows) throw outsideSheet(context.place, this.limits);
    this.hidden = tag.hidden;
    if (tag.height > 0) this.facts.addHeight(cells.line, tag.height);
    cells.column = -1;
    this.state = AT.row;
  }

  private tooMuchText(): Error {
    return refuse("text-bomb", this.context.place, {
      en: "a few long texts are repeated over so many columns that they would fill the memory",
      vi: "một vài chuỗi dài được lặp lại ở quá nhiều cột, có thể làm đầy bộ nhớ",
    });
  }

  private endRow(): void {
    const { row, line, longCell } = this.cells;
    const { bytes } = this.context.strings;
    this.state = AT.sheet;
    if (longCell !== -1) {
      const reason = { code: "input/cell-too-long", args: { cell: cellName(longCell, line) } };
      this.rejected.push({ row: line, raw: row.raw(bytes).slice(0, RAW), reason });
      this.cells.longCell = -1;
    } else if (!row.blank) {
      row.flush(this.grid, bytes, line);
      if (this.hidden) this.context.notes.at("input/hidden-rows", "rows", () => String(line));
    }
    row.clear();
  }
}

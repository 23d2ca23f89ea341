import type { CellKind } from "../../model/cell.ts";
import type { Grid } from "../../table/grid.ts";
import { columnName } from "../xlsx/cell-ref.ts";
import { GridBuilder } from "../xlsx/grid-builder.ts";
import type { SheetLayout } from "../xlsx/layout.ts";
import { Notes } from "../xlsx/notes.ts";
import { numberFormat } from "../xlsx/number-format.ts";
import type { RowFrame, SheetFrame } from "./frames.ts";

/** Gathers one sheet of an old workbook from its frames. */
export class SheetCollector {
  private readonly builder = new GridBuilder();
  private readonly frame: SheetFrame;

  private readonly formats: readonly string[];

  /** @param formats number formats of the file, gathered while its frames come */
  constructor(frame: SheetFrame, formats: readonly string[]) {
    this.frame = frame;
    this.formats = formats;
  }

  get name(): string {
    return this.frame.sheet;
  }

  row(frame: RowFrame): void {
    const [line] = frame;
    let filled = false;
    for (let i = 3; i < frame.length; i += 4) filled ||= frame[i] !== "";
    if (!filled) return;
    for (let i = 1; i < frame.length; i += 4) {
      const bytes = Buffer.from(frame[i + 2] as string);
      const style = frame[i + 3] as number;
      this.builder.cell(
        frame[i] as number,
        bytes,
        0,
        bytes.length,
        frame[i + 1] as CellKind,
        style,
      );
    }
    this.builder.endRow(line as number);
  }

  grid(file: string, format: string): Grid {
    const { sheet, hidden, hiddenColumns, merged, formulas, formulaColumns } = this.frame;
    const notes = new Notes();
    // Said once a sheet: the reader of old formats gives widths and number formats, nothing else of the look.
    notes.add("input/not-carried", { part: "look", count: 1 });
    if (hidden) notes.add("input/hidden-sheet", {});
    if (formulas > 0) {
      const columns = formulaColumns.slice(0, 10).map(columnName).join(", ");
      notes.add("input/formula", { count: formulas, columns });
    }
    for (const column of hiddenColumns) {
      notes.at("input/hidden-columns", "columns", () => columnName(column));
    }
    const hiddenSet = new Set(hiddenColumns);
    return this.builder.finish({
      source: { file, sheet, format },
      merged,
      hidden,
      rejected: [],
      isHidden: (column) => hiddenSet.has(column),
      notes: () => notes.list(),
      layout: (styles) => this.layout(styles),
    });
  }

  private layout(styles: readonly Uint16Array[]): SheetLayout {
    const { widths, hiddenColumns } = this.frame;
    const plain = { font: "", fill: "", border: "", alignment: "" };
    const codes = ["General", ...this.formats];
    return {
      kind: "xlsx",
      book: {
        styles: codes.map((code) => ({ format: numberFormat(code), ...plain })),
        differences: [],
        palette: "",
        formatsOnly: true,
      },
      columns: styles.map((own, column) => {
        const width = widths[column] ?? 0;
        return {
          ...(width > 0 && width <= 255 ? { width } : {}),
          hidden: hiddenColumns.includes(column),
          styles: own,
        };
      }),
      // Old formats do not tell; the ways of a fresh list are kept.
      freeze: { rows: 1, columns: 0 },
      autoFilter: true,
      date1904: false,
      heights: new Float32Array(0),
      validations: [],
      conditional: [],
      rich: [],
      links: [],
      comments: [],
    };
  }
}

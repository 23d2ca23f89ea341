import { CellRules } from "./cell-rules.ts";
import { parseRange } from "./cell-ref.ts";
import type { ColumnLayout, SheetLayout } from "./layout.ts";
import { type XlsxLimits } from "./limits.ts";
import type { Notes } from "./notes.ts";
import { refuse, safeName, type XlsxPlace } from "./refuse.ts";
import { Attributes } from "./xml-attributes.ts";

interface ColumnRange {
  readonly first: number;
  readonly last: number;
  readonly hidden: boolean;
  readonly width: number | undefined;
}

/** Everything of a worksheet that stands outside its rows: columns, panes, merges, links, and what is not carried. */
export class SheetFacts {
  readonly merged: (readonly [number, number, number, number])[] = [];
  readonly links: {
    readonly range: readonly [number, number, number, number];
    readonly id: string;
  }[] = [];
  freeze: { rows: number; columns: number } | undefined;
  autoFilter = false;
  private protections = 0;
  /** Drop-down lists and conditional formats. */
  readonly rules: CellRules;
  private readonly columns: ColumnRange[] = [];
  private heightList: Float32Array = new Float32Array(0);
  private readonly attributes: Attributes;
  private readonly place: XlsxPlace;
  private readonly limits: XlsxLimits;

  constructor(place: XlsxPlace, limits: XlsxLimits) {
    this.place = place;
    this.limits = limits;
    this.attributes = new Attributes(place);
    this.rules = new CellRules(place);
  }

  /** Sheet row → height a person set, else 0. */
  get heights(): Float32Array {
    return this.heightList;
  }

  addHeight(row: number, height: number): void {
    if (row >= this.heightList.length) {
      const next = new Float32Array(Math.max(64, row + 1, this.heightList.length * 2));
      next.set(this.heightList);
      this.heightList = next;
    }
    this.heightList[row] = height;
  }

  /** A tag outside `sheetData`. */
  open(name: string, bytes: Uint8Array, start: number, end: number): void {
    switch (name) {
      case "col":
        return this.addColumns(this.attributes.all(bytes, start, end));
      case "pane":
        return this.addPane(this.attributes.all(bytes, start, end));
      case "mergeCell":
        return this.addMerge(this.attributes.all(bytes, start, end).get("ref") ?? "");
      case "hyperlink":
        return this.addLink(this.attributes.all(bytes, start, end));
      case "sheetProtection":
        this.protections++;
        return;
      case "autoFilter":
        this.autoFilter = true;
        return;
      default:
        this.rules.open(name, bytes, start, end);
    }
  }

  width(column: number): number | undefined {
    return this.find(column)?.width;
  }

  isHidden(column: number): boolean {
    return this.find(column)?.hidden ?? false;
  }

  /** Notes what the output will lack; `own` counts what only the sheet's relations tell. */
  note(notes: Notes, own: { readonly hyperlinks: number; readonly rich: number }): void {
    const lost = {
      validations: this.rules.lostValidations,
      conditional: this.rules.lostConditional,
      protection: this.protections,
      ...own,
    };
    for (const [part, count] of Object.entries(lost)) {
      if (count > 0) notes.add("input/not-carried", { part, count });
    }
  }

  /**
   * What the sheet looked like.
   * @param styles grid row → style, per column
   * @param known what stands elsewhere in the workbook, or in the cells
   */
  layout(
    styles: readonly Uint16Array[],
    known: Pick<SheetLayout, "book" | "date1904" | "rich" | "links" | "comments">,
  ): SheetLayout {
    return {
      kind: "xlsx",
      ...known,
      autoFilter: this.autoFilter,
      heights: this.heights,
      validations: this.rules.validations,
      conditional: this.rules.conditional,
      ...(this.freeze === undefined ? {} : { freeze: this.freeze }),
      columns: styles.map((own, column): ColumnLayout => {
        const width = this.width(column);
        const hidden = this.isHidden(column);
        return width === undefined ? { hidden, styles: own } : { hidden, styles: own, width };
      }),
    };
  }

  private find(column: number): ColumnRange | undefined {
    return this.columns.find((range) => range.first <= column && column <= range.last);
  }

  private addColumns(all: Map<string, string>): void {
    const first = Number(all.get("min")) - 1;
    const last = Number(all.get("max")) - 1;
    // Ranges are only ever looked up, never walked, so a hostile `max` costs nothing.
    if (!(first >= 0 && last >= first) || this.columns.length >= this.limits.columns) return;
    const width = Number(all.get("width") ?? Number.NaN);
    this.columns.push({
      first,
      last,
      hidden: all.get("hidden") === "1" || all.get("hidden") === "true",
      width: width > 0 && width <= 255 ? width : undefined,
    });
  }

  private addPane(all: Map<string, string>): void {
    if (!(all.get("state") ?? "").startsWith("frozen")) return;
    const split = (key: string): number => {
      const lines = Number(all.get(key) ?? 0);
      return Number.isInteger(lines) && lines > 0 && lines <= 1000 ? lines : 0;
    };
    this.freeze = { rows: split("ySplit"), columns: split("xSplit") };
  }

  private addMerge(ref: string): void {
    const range = parseRange(ref);
    const { rows, columns, mergedCells, mergedRanges } = this.limits;
    if (range === undefined || range[2] > rows || range[3] >= columns) throw this.badMerge(ref);
    const area = (range[2] - range[0] + 1) * (range[3] - range[1] + 1);
    if (area > mergedCells || this.merged.length >= mergedRanges) throw this.badMerge(ref);
    this.merged.push(range);
  }

  private badMerge(ref: string): Error {
    return refuse("merged-range", this.place, {
      en: `the merged range "${safeName(ref)}" is no range of cells or is larger than any real table`,
      vi: `vùng gộp ô "${safeName(ref)}" không hợp lệ hoặc lớn hơn mọi bảng thực tế`,
    });
  }

  private addLink(all: Map<string, string>): void {
    const range = parseRange(all.get("ref") ?? "");
    if (range !== undefined && this.links.length < this.limits.rows) {
      this.links.push({ range, id: all.get(":id") ?? "" });
    }
  }
}

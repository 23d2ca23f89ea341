import { CELL } from "../../model/cell.ts";
import type { TextColumn } from "../../table/text-column.ts";
import type { OutputColumn } from "../format/define.ts";
import { NO_ROW, type Place } from "../format/like.ts";
import { layoutOf, type SheetLayout } from "./layout.ts";
import { applyMask, numberFormat, type FormatKind } from "./number-format.ts";
import { plain } from "./number-text.ts";
import { isoToSerial } from "./serial.ts";
import type { StyleTable } from "./write-styles.ts";

/** Vietnamese reading order, which most readers outside the US share. */
const DAY = "dd/mm/yyyy";
const MOMENT = "dd/mm/yyyy hh:mm:ss";
const TIME = "hh:mm:ss";

interface Look {
  readonly layout: SheetLayout | undefined;
  /** Grid row → style. */
  readonly styles: Uint16Array;
}

function lookOf(place: Place | undefined): Look {
  const layout = layoutOf(place?.grid.layout);
  const styles = layout?.columns[place?.position ?? 0]?.styles ?? new Uint16Array(0);
  return { layout, styles };
}

/** How one column's cells are written: which are numbers, and with which style. */
export class ColumnPlan {
  readonly cells: TextColumn;
  /** Numbers that stay text because a number cell would show other digits. */
  numbersAsText = 0;
  /** Code → what goes into `<v>`; "" = has to be text; undefined = not looked at yet. */
  private readonly stored: (string | undefined)[] = [];
  /** How the first table's column looks, then how those of {@link OutputColumn.also} do. */
  private readonly looks: readonly Look[];
  private readonly like: OutputColumn["like"];
  private readonly also: OutputColumn["also"];
  private readonly table: StyleTable;
  /** Style of rows that came from elsewhere. */
  private readonly usual: number;
  private source = 0;

  constructor(column: OutputColumn, table: StyleTable) {
    this.cells = column.cells;
    this.table = table;
    this.like = column.like;
    this.also = column.also;
    this.looks = [column.like, ...(column.also?.places ?? [])].map(lookOf);
    const first = column.like?.rowOf.find((row) => row !== NO_ROW);
    this.usual = first === undefined ? 0 : (this.looks[0]?.styles[first] ?? 0);
  }

  /** Which look an output row has, and sets {@link source} to its style there. */
  private lookAt(row: number): Look {
    const { also, looks } = this;
    const own = looks[0] as Look;
    const from = this.like?.rowOf[row] ?? NO_ROW;
    if (from !== NO_ROW) {
      this.source = own.styles[from] ?? 0;
      return own;
    }
    const look = looks[also?.placeOf[row] ?? 0] as Look;
    this.source =
      look === own || look.layout === undefined
        ? this.usual
        : (look.styles[also?.rowOf[row] ?? NO_ROW] ?? 0);
    return look.layout === undefined ? own : look;
  }

  /**
   * What to store for a cell as a number, and its style number.
   * @returns `value` "" when the cell must be a text
   */
  plan(row: number, code: number): { readonly value: string; readonly style: number } {
    const tag = this.cells.tag(code);
    const { layout } = this.lookAt(row);
    const { source } = this;
    const format = layout?.book.styles[source]?.format;
    const asIs = layout === undefined ? 0 : this.table.ofBook(layout.book, source);
    if (tag === CELL.number) return this.planNumber(layout, code, source, asIs);
    if (tag === CELL.date) {
      const value = (this.stored[code] ??= this.serial(code));
      if (value === "" || isMoment(format?.kind)) return { value, style: asIs };
      const text = this.cells.text(code);
      const code0 = text.includes("T") ? MOMENT : text.includes(":") ? TIME : DAY;
      return { value, style: this.withFormat(layout, source, code0) };
    }
    return { value: "", style: asIs };
  }

  private planNumber(
    layout: SheetLayout | undefined,
    code: number,
    source: number,
    asIs: number,
  ): { readonly value: string; readonly style: number } {
    const format = layout?.book.styles[source]?.format;
    if (format?.kind === "mask") {
      const text = this.cells.text(code);
      const digits = text.replace(/\D/g, "").replace(/^0+(?=\d)/, "");
      if (digits.length > 0 && digits.length <= 15 && applyMask(digits, format.code) === text) {
        return { value: digits, style: asIs };
      }
    }
    const value = (this.stored[code] ??= canonical(this.cells.text(code)));
    if (value === "") this.numbersAsText++;
    const shownOtherwise = value !== "" && (isMoment(format?.kind) || format?.kind === "mask");
    return { value, style: shownOtherwise ? this.withFormat(layout, source, "General") : asIs };
  }

  private serial(code: number): string {
    const serial = isoToSerial(this.cells.text(code), false);
    return serial === undefined ? "" : plain(serial);
  }

  private withFormat(layout: SheetLayout | undefined, source: number, formatCode: string): number {
    if (layout !== undefined) return this.table.ofBook(layout.book, source, formatCode);
    return this.table.add({
      format: numberFormat(formatCode),
      font: "",
      fill: "",
      border: "",
      alignment: "",
    });
  }
}

function isMoment(kind: FormatKind | undefined): boolean {
  return kind === "date" || kind === "time";
}

/** The text itself when a number cell would show exactly it; else "". */
function canonical(text: string): string {
  if (/^[1-9]\d{0,14}$/.test(text)) return text;
  if (!/^-?(0|[1-9]\d{0,14})(\.\d{1,40})?$/.test(text)) return "";
  const value = Number(text);
  return plain(value) === text && Number(value.toPrecision(15)) === value ? text : "";
}

import { CELL } from "../../model/cell.ts";
import type { OutputTable } from "../format/define.ts";
import { ByteSink } from "./byte-sink.ts";
import { columnName } from "./cell-ref.ts";
import { XLSX_LIMITS } from "./limits.ts";
import type { RichRun } from "./rich-text.ts";
import type { ColumnPlan } from "./write-column.ts";
import type { SheetLook } from "./write-look.ts";
import { cutUnits } from "./write-parts.ts";
import type { RichCells } from "./write-rich.ts";
import { addCellText, needsPreserve } from "./write-text.ts";

const encoder = new TextEncoder();
const ascii = (text: string): Uint8Array => encoder.encode(text);
const ROW = ascii('<row r="');
const CLOSE = ascii('">');
const END_ROW = ascii("</row>");
const CELL_AT = ascii('<c r="');
const STYLE = ascii('" s="');
const EMPTY = ascii('"/>');
const NUMBER = ascii('"><v>');
const BOOLEAN = ascii('" t="b"><v>');
const END_VALUE = ascii("</v></c>");
const TEXT = ascii('" t="inlineStr"><is><t>');
const KEPT_TEXT = ascii('" t="inlineStr"><is><t xml:space="preserve">');
const RICH = ascii('" t="inlineStr"><is>');
const RUN = ascii("<r>");
const RUN_TEXT = ascii('<t xml:space="preserve">');
const END_RUN = ascii("</t></r>");
const END_RICH = ascii("</is></c>");
const END_TEXT = ascii("</t></is></c>");

/** Bytes gathered before they are handed to the zip. */
const CHUNK = 1 << 18;
/** Stands at the end of a text that Excel could not have held whole. */
const CUT = " […]";

/** What had to be changed to fit a workbook. */
export interface RowStats {
  cutCells: number;
  controlCharacters: number;
}

/** Writes rows `from..to` of a table as XML, the header row first, in large chunks. */
export function* sheetRows(
  table: OutputTable,
  plans: readonly ColumnPlan[],
  look: Pick<SheetLook, "headerStyles" | "headerHeight" | "heightOf">,
  range: { readonly from: number; readonly to: number },
  stats: RowStats,
  rich: RichCells = new Map(),
): Generator<Buffer> {
  const sink = new ByteSink(CHUNK + (1 << 16));
  const letters = plans.map((_, i) => ascii(columnName(i)));
  const header = new RowWriter(sink, letters, stats);
  header.begin(1, look.headerHeight);
  table.columns.forEach((column, i) => {
    const bytes = encoder.encode(column.header);
    header.text(i, look.headerStyles[i] ?? 0, bytes, 0, bytes.length);
  });
  header.end();
  for (let row = range.from; row < range.to; row++) {
    header.begin(row - range.from + 2, look.heightOf(row));
    const runs = rich.get(row);
    for (let i = 0; i < plans.length; i++) {
      writeCell(header, plans[i] as ColumnPlan, i, row, runs?.get(i));
    }
    header.end();
    if (sink.length >= CHUNK) {
      yield Buffer.from(sink.bytes.subarray(0, sink.length));
      sink.length = 0;
    }
  }
  yield Buffer.from(sink.bytes.subarray(0, sink.length));
}

function writeCell(
  out: RowWriter,
  plan: ColumnPlan,
  column: number,
  row: number,
  runs: readonly RichRun[] | undefined,
): void {
  const { cells } = plan;
  const code = cells.codes[row] as number;
  const { value, style } = plan.plan(row, code);
  if (code === 0) return out.empty(column, style);
  if (value !== "") return out.number(column, style, value);
  const start = cells.offsets[code - 1] as number;
  const end = cells.offsets[code] as number;
  if (cells.tag(code) === CELL.boolean) {
    const text = cells.text(code);
    if (text === "TRUE" || text === "FALSE") return out.boolean(column, style, text === "TRUE");
  }
  if (runs !== undefined) return out.rich(column, style, runs);
  return out.text(column, style, cells.bytes, start, end);
}

class RowWriter {
  private readonly sink: ByteSink;
  private readonly letters: readonly Uint8Array[];
  private readonly stats: RowStats;
  private row: Uint8Array = new Uint8Array(0);

  constructor(sink: ByteSink, letters: readonly Uint8Array[], stats: RowStats) {
    this.sink = sink;
    this.letters = letters;
    this.stats = stats;
  }

  /** @param height in points; 0 = left to the program that opens the file */
  begin(line: number, height: number): void {
    this.row = ascii(String(line));
    this.add(ROW);
    this.add(this.row);
    if (height > 0) this.ascii(`" ht="${height}" customHeight="1`);
    this.add(CLOSE);
  }

  end(): void {
    this.add(END_ROW);
  }

  empty(column: number, style: number): void {
    if (style === 0) return;
    this.open(column, style);
    this.add(EMPTY);
  }

  number(column: number, style: number, value: string): void {
    this.open(column, style);
    this.add(NUMBER);
    this.ascii(value);
    this.add(END_VALUE);
  }

  boolean(column: number, style: number, value: boolean): void {
    this.open(column, style);
    this.add(BOOLEAN);
    this.sink.addByte(value ? 0x31 : 0x30);
    this.add(END_VALUE);
  }

  text(column: number, style: number, bytes: Uint8Array, start: number, end: number): void {
    if (end - start > XLSX_LIMITS.cellChars && this.longText(column, style, bytes, start, end))
      return;
    this.open(column, style);
    this.add(needsPreserve(bytes, start, end) ? KEPT_TEXT : TEXT);
    this.stats.controlCharacters += addCellText(this.sink, bytes, start, end);
    this.add(END_TEXT);
  }

  /** A text in several looks; one that is too long for a cell never was one. */
  rich(column: number, style: number, runs: readonly RichRun[]): void {
    this.open(column, style);
    this.add(RICH);
    for (const { look, text } of runs) {
      if (look !== "") this.sink.addText(`<r><rPr>${look}</rPr>`);
      else this.add(RUN);
      this.add(RUN_TEXT);
      const bytes = encoder.encode(text);
      this.stats.controlCharacters += addCellText(this.sink, bytes, 0, bytes.length);
      this.add(END_RUN);
    }
    this.add(END_RICH);
  }

  private longText(
    column: number,
    style: number,
    bytes: Uint8Array,
    start: number,
    end: number,
  ): boolean {
    const text = Buffer.from(bytes.subarray(start, end)).toString("utf8");
    if (text.length <= XLSX_LIMITS.cellChars) return false;
    this.stats.cutCells++;
    const cut = encoder.encode(cutUnits(text, XLSX_LIMITS.cellChars - CUT.length) + CUT);
    this.text(column, style, cut, 0, cut.length);
    return true;
  }

  private open(column: number, style: number): void {
    this.add(CELL_AT);
    this.add(this.letters[column] as Uint8Array);
    this.add(this.row);
    if (style === 0) return;
    this.add(STYLE);
    this.ascii(String(style));
  }

  private add(bytes: Uint8Array): void {
    this.sink.add(bytes, 0, bytes.length);
  }

  private ascii(text: string): void {
    for (let i = 0; i < text.length; i++) this.sink.addByte(text.charCodeAt(i));
  }
}

import type { CellStyle, StyleBook } from "./layout.ts";
import type { NumberFormat } from "./number-format.ts";
import { attributeText } from "./write-text.ts";

const FONT = '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>';
const BOLD = '<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font>';
const GREY =
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE7EAEE"/><bgColor indexed="64"/></patternFill></fill>';
const NO_FILL = '<fill><patternFill patternType="none"/></fill>';
const FILL_125 = '<fill><patternFill patternType="gray125"/></fill>';
const NO_BORDER = "<border><left/><right/><top/><bottom/><diagonal/></border>";

const DEFAULT: CellStyle = {
  format: { kind: "plain", code: "General" },
  font: "",
  fill: "",
  border: "",
  alignment: "",
};

/** Bold on light grey: the header of a table that had no workbook style. */
export const HEADER_STYLE: CellStyle = { ...DEFAULT, font: BOLD, fill: GREY };

/** First number free for formats of our own; lower ones are built in. */
const FIRST_FORMAT = 164;

/** Gathers the cell styles a workbook needs and numbers them; each distinct style once. */
export class StyleTable {
  private readonly fonts = new Map<string, number>([[FONT, 0]]);
  private readonly fills = new Map<string, number>([
    [NO_FILL, 0],
    [FILL_125, 1],
  ]);
  private readonly borders = new Map<string, number>([[NO_BORDER, 0]]);
  private readonly formats = new Map<string, number>([["General", 0]]);
  private readonly xfs = new Map<string, number>();
  private readonly differences = new Map<string, number>();
  private palette = "";
  private readonly books = new Map<StyleBook, Map<string, number>>();

  constructor() {
    this.add(DEFAULT);
  }

  /** The number of a style; 0 is the default. */
  add(style: CellStyle, formatCode?: string): number {
    const font = number(this.fonts, style.font === "" ? FONT : style.font);
    const fill = number(this.fills, style.fill === "" ? NO_FILL : style.fill);
    const border = number(this.borders, style.border === "" ? NO_BORDER : style.border);
    const format = this.format(style.format, formatCode);
    const flags = `${format > 0 ? ' applyNumberFormat="1"' : ""}${font > 0 ? ' applyFont="1"' : ""}${
      fill > 0 ? ' applyFill="1"' : ""
    }${border > 0 ? ' applyBorder="1"' : ""}${style.alignment === "" ? "" : ' applyAlignment="1"'}`;
    const ids = `numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"`;
    const inner = style.alignment === "" ? "/>" : `>${style.alignment}</xf>`;
    return number(this.xfs, `<xf ${ids}${flags}${inner}`);
  }

  private format(own: NumberFormat, code: string | undefined): number {
    if (code === undefined && own.builtin !== undefined) return own.builtin;
    return number(this.formats, code ?? own.code, FIRST_FORMAT - 1);
  }

  /** The number of a style of a source workbook, with another number format where one is given. */
  ofBook(book: StyleBook, index: number, formatCode?: string): number {
    let known = this.books.get(book);
    if (known === undefined) {
      this.books.set(book, (known = new Map()));
      if (this.palette === "") this.palette = book.palette;
    }
    const key = `${index}:${formatCode ?? ""}`;
    let id = known.get(key);
    if (id === undefined) {
      const style = book.styles[index] ?? DEFAULT;
      id = this.add(style, formatCode);
      known.set(key, id);
    }
    return id;
  }

  /** The number of a look that conditional formats give (`<dxf>…</dxf>`). */
  difference(dxf: string): number {
    return number(this.differences, dxf);
  }

  /** The finished `styles.xml`. */
  xml(): string {
    const list = (name: string, items: Iterable<string>): string => {
      const all = [...items];
      return `<${name} count="${all.length}">${all.join("")}</${name}>`;
    };
    const own = [...this.formats].filter(([, id]) => id > 0);
    const formats = own.map(
      ([code, id]) => `<numFmt numFmtId="${id}" formatCode="${attributeText(code)}"/>`,
    );
    return (
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      (formats.length === 0 ? "" : list("numFmts", formats)) +
      list("fonts", this.fonts.keys()) +
      list("fills", this.fills.keys()) +
      list("borders", this.borders.keys()) +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      list("cellXfs", this.xfs.keys()) +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
      (this.differences.size === 0 ? "" : list("dxfs", this.differences.keys())) +
      (this.palette === "" ? "" : `<colors>${this.palette}</colors>`) +
      "</styleSheet>"
    );
  }
}

function number(known: Map<string, number>, key: string, base = 0): number {
  const found = known.get(key);
  if (found !== undefined) return found;
  const id = known.size + base;
  known.set(key, id);
  return id;
}

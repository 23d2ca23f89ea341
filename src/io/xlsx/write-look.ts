import type { OutputColumn, OutputTable } from "../format/define.ts";
import { NO_ROW, sourcesOf } from "../format/like.ts";
import { cellName, columnName } from "./cell-ref.ts";
import { layoutOf, type SheetLayout } from "./layout.ts";
import type { Theme } from "./theme.ts";
import type { SheetMarks } from "./write-marks.ts";
import { HEADER_STYLE, type StyleTable } from "./write-styles.ts";

/** Rows above the first record in which the header is looked for. */
const ABOVE = 5;
/** Rows looked at to guess a width. */
const SAMPLE = 200;

/** How the output sheet looks as a whole. */
export interface SheetLook {
  readonly headerStyles: readonly number[];
  readonly columns: readonly { readonly width: number; readonly hidden: boolean }[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly autoFilter: boolean;
  readonly theme: Theme | undefined;
  /** Height of the header row in points; 0 = the program's choice. */
  readonly headerHeight: number;
  /** Height of an output row, likewise. */
  heightOf(row: number): number;
}

/** Takes widths, header style, panes and filter over from the source workbook, or chooses sensible ones. */
export function sheetLook(table: OutputTable, styles: StyleTable): SheetLook {
  const model = table.columns.find((one) => layoutOf(one.like?.grid.layout) !== undefined);
  const layout = layoutOf(model?.like?.grid.layout);
  const headers = headerStyles(table, styles);
  return {
    headerStyles: headers,
    columns: table.columns.map((column) => {
      const own = layoutOf(column.like?.grid.layout)?.columns[column.like?.position ?? 0];
      return { width: own?.width ?? guessWidth(column), hidden: own?.hidden ?? false };
    }),
    // The header is always the first row here, wherever it stood in the source.
    freeze:
      layout === undefined
        ? { rows: 1, columns: 0 }
        : {
            rows: (layout.freeze?.rows ?? 0) > 0 ? 1 : 0,
            columns: Math.min(layout.freeze?.columns ?? 0, table.columns.length - 1),
          },
    autoFilter: layout === undefined || layout.autoFilter,
    theme: layout?.book.theme,
    ...heights(table, layout),
  };
}

/** Row heights: a row keeps the height its own first cell had, in whatever sheet that stood. */
function heights(
  table: OutputTable,
  layout: SheetLayout | undefined,
): Pick<SheetLook, "headerHeight" | "heightOf"> {
  const tall = table.columns.flatMap((column) =>
    sourcesOf(column).flatMap((source) => {
      const own = layoutOf(source.grid.layout);
      return own === undefined || own.heights.length === 0 ? [] : [{ source, own }];
    }),
  );
  const first = tall.find(({ own }) => own === layout)?.source.grid;
  const head = first === undefined ? 0 : (first.lines[headerRow(table, first)] ?? 0);
  return {
    headerHeight: layout?.heights[head] ?? 0,
    heightOf: (row) => {
      for (const { source, own } of tall) {
        const at = source.rowAt(row);
        if (at !== NO_ROW) return own.heights[source.grid.lines[at] ?? 0] ?? 0;
      }
      return 0;
    },
  };
}

/** The style of each header cell; new columns look like the header before them. */
function headerStyles(table: OutputTable, styles: StyleTable): number[] {
  const rows = new Map<SheetLayout, number>();
  const plain = styles.add(HEADER_STYLE);
  let last: number | undefined;
  return table.columns.map((column) => {
    const layout = layoutOf(column.like?.grid.layout);
    if (layout === undefined || column.like === undefined) return last ?? plain;
    if (layout.book.formatsOnly === true) return plain;
    let row = rows.get(layout);
    if (row === undefined) rows.set(layout, (row = headerRow(table, column.like.grid)));
    const source = layout.columns[column.like.position]?.styles[row] ?? 0;
    last = styles.ofBook(layout.book, row === -1 ? 0 : source);
    return last;
  });
}

/** The grid row the headers stand in: of the rows just above the first record, the one that matches best. */
export function headerRow(
  table: OutputTable,
  grid: NonNullable<OutputColumn["like"]>["grid"],
): number {
  const likes = table.columns.filter((one) => one.like?.grid === grid);
  let first = NO_ROW;
  for (const row of likes[0]?.like?.rowOf ?? []) if (row < first) first = row;
  if (first === NO_ROW) first = grid.height;
  let best = first - 1;
  let most = 0;
  for (let row = first - 1; row >= 0 && row >= first - ABOVE; row--) {
    const same = likes.filter((one) => {
      const text = grid.columns[one.like?.position ?? 0]?.at(row).trim() ?? "";
      return text !== "" && one.header.includes(text);
    }).length;
    if (same > most) [best, most] = [row, same];
  }
  return best;
}

function guessWidth(column: OutputColumn): number {
  let longest = column.header.length;
  const { cells } = column;
  for (let row = 0; row < Math.min(SAMPLE, cells.length); row++) {
    const text = cells.at(row);
    const line = text.includes("\n") ? text.slice(0, text.indexOf("\n")) : text;
    longest = Math.max(longest, line.length);
  }
  return Math.min(50, Math.max(8, longest + 2));
}

/** The XML of a sheet before and after its rows. */
export function sheetFrame(
  look: SheetLook,
  rows: number,
  selected: boolean,
  marks: SheetMarks & { readonly conditional: string; readonly validations: string },
): { readonly head: string; readonly tail: string } {
  const width = look.columns.length;
  const range = `A1:${columnName(Math.max(0, width - 1))}${rows}`;
  const { rows: down, columns: across } = look.freeze;
  const cell = `${columnName(across)}${down + 1}`;
  const active = down > 0 && across > 0 ? "bottomRight" : down > 0 ? "bottomLeft" : "topRight";
  const pane =
    down === 0 && across === 0
      ? ""
      : `<pane${across > 0 ? ` xSplit="${across}"` : ""}${down > 0 ? ` ySplit="${down}"` : ""} topLeftCell="${cell}" activePane="${active}" state="frozen"/>`;
  const cols = look.columns
    .map(
      (one, i) =>
        `<col min="${i + 1}" max="${i + 1}" width="${one.width}" customWidth="1"${one.hidden ? ' hidden="1"' : ""}/>`,
    )
    .join("");
  return {
    head:
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
      `<dimension ref="${range}"/>` +
      `<sheetViews><sheetView${selected ? ' tabSelected="1"' : ""} workbookViewId="0">${pane}</sheetView></sheetViews>` +
      '<sheetFormatPr defaultRowHeight="15"/>' +
      (cols === "" ? "" : `<cols>${cols}</cols>`) +
      "<sheetData>",
    tail: `</sheetData>${look.autoFilter && width > 0 ? `<autoFilter ref="${range}"/>` : ""}${marks.conditional}${marks.validations}${linksXml(marks)}${marks.comments.length > 0 ? '<legacyDrawing r:id="rIdShapes"/>' : ""}</worksheet>`,
  };
}

function linksXml({ links }: SheetMarks): string {
  if (links.length === 0) return "";
  const list = links.map(
    ({ row, column }, i) => `<hyperlink ref="${cellName(column, row)}" r:id="rId${i + 1}"/>`,
  );
  return `<hyperlinks>${list.join("")}</hyperlinks>`;
}

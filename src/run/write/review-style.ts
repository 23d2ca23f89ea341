import type { Alignment, Borders, Cell, Fill } from "exceljs";

const solid = (argb: string): Fill => ({
  type: "pattern",
  pattern: "solid",
  fgColor: { argb },
});
const thin = (argb: string): Partial<Borders> => {
  const side = { style: "thin", color: { argb } } as const;
  return { top: side, bottom: side, left: side, right: side };
};

const FACE = { name: "Calibri", size: 11 };
const TOP: Partial<Alignment> = { vertical: "top", wrapText: true };

/** The looks of the review workbook, in one place. */
export const STYLE = {
  header(cell: Cell): void {
    cell.font = { ...FACE, bold: true, color: { argb: "FFFFFFFF" } };
    cell.fill = solid("FF1F4E79");
    cell.alignment = { vertical: "middle", wrapText: true };
  },
  question(cell: Cell): void {
    cell.font = { ...FACE, bold: true };
    cell.fill = solid("FFDDEBF7");
    cell.alignment = TOP;
    cell.border = { top: { style: "medium", color: { argb: "FF1F4E79" } } };
  },
  answer(cell: Cell): void {
    cell.font = { ...FACE, bold: true };
    cell.fill = solid("FFFFF2CC");
    cell.border = thin("FFBF9000");
    cell.alignment = TOP;
    cell.protection = { locked: false };
  },
  same(cell: Cell): void {
    cell.alignment = TOP;
    cell.border = thin("FFE7E6E6");
  },
  differs(cell: Cell): void {
    cell.alignment = TOP;
    cell.fill = solid("FFF8CBAD");
    cell.border = thin("FFC55A11");
  },
  differsLittle(cell: Cell): void {
    cell.alignment = TOP;
    cell.fill = solid("FFEDEDED");
    cell.border = thin("FFBFBFBF");
  },
  side(cell: Cell): void {
    cell.font = { ...FACE, bold: true };
    cell.alignment = { vertical: "top", horizontal: "center" };
    cell.border = thin("FFE7E6E6");
  },
  faint(cell: Cell): void {
    cell.font = { ...FACE, italic: true, color: { argb: "FF595959" } };
    cell.alignment = TOP;
  },
} as const;

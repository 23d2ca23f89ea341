/** Bytes a record may take; a longer one is no record but a broken or hostile file. */
export const MAX_RECORD_BYTES = 1 << 20;
/** Columns of an Excel sheet, which no honest customer list exceeds. */
export const MAX_COLUMNS = 16_384;
/** Characters an Excel cell holds; longer texts are kept here but could not be opened there. */
export const MAX_CELL_CHARS = 32_767;
/** Rows × columns a grid may grow to when single rows are far wider than the rest. */
export const MAX_GRID_CELLS = 1_000_000_000;
/** Bytes looked at to find out how a file is written. */
export const HEAD_BYTES = 1 << 18;

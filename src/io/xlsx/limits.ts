const MiB = 1 << 20;

/**
 * Every limit of the workbook reader, in one place. Bytes are counted while inflating; the sizes a zip
 * declares are only ever compared with what came out.
 */
export interface XlsxLimits {
  /** Entries in the zip directory. */
  readonly entries: number;
  /** Inflated bytes of one sheet or string part; these are streamed, never held. */
  readonly partBytes: number;
  /** Inflated bytes of one part that is held in memory (workbook, styles, relations). */
  readonly heldPartBytes: number;
  /** Inflated bytes of all parts read. */
  readonly totalBytes: number;
  /** Inflated to compressed bytes of one part, once `ratioFrom` bytes came out. */
  readonly ratio: number;
  readonly ratioFrom: number;
  /** Open XML elements inside one another, attributes of one tag, bytes of one tag. */
  readonly depth: number;
  readonly attributes: number;
  readonly tagBytes: number;
  /** Excel's own sheet: rows, columns, UTF-16 units in a cell. */
  readonly rows: number;
  readonly columns: number;
  readonly cellChars: number;
  /** Cells under one merged range, and merged ranges kept. */
  readonly mergedCells: number;
  readonly mergedRanges: number;
  /** Bytes that long shared texts may take in all columns together, beyond 16 times the string part. */
  readonly longTextBytes: number;
  readonly sheets: number;
  /** Cell styles and number-format characters taken over. */
  readonly styles: number;
}

export const XLSX_LIMITS: XlsxLimits = {
  entries: 1_000,
  partBytes: 2048 * MiB,
  heldPartBytes: 32 * MiB,
  totalBytes: 4096 * MiB,
  ratio: 200,
  ratioFrom: MiB,
  depth: 100,
  attributes: 100,
  tagBytes: MiB,
  rows: 1_048_576,
  columns: 16_384,
  cellChars: 32_767,
  mergedCells: 2_000_000,
  mergedRanges: 200_000,
  longTextBytes: 64 * MiB,
  sheets: 500,
  styles: 65_535,
};

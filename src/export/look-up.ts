import { basename } from "node:path";
import { readInput } from "../io/input/index.ts";
import { EXIT, KnownError } from "../model/known-error.ts";
import type { Words } from "../model/words.ts";

/** A small table given beside a run: its header and its rows, with the row a person sees. */
export interface LookUpTable {
  readonly header: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/**
 * Reads the first sheet of a file as a table whose first row is the header; blank rows are skipped.
 * @throws KnownError 65 without rows or with rows that cannot be read, and as any input
 */
export async function readLookUp(path: string): Promise<LookUpTable> {
  const { grids } = await readInput({ name: basename(path), path }, {});
  const [grid] = grids;
  const lost = grid?.rejected.filter((r) => r.reason.code !== "input/comment-line") ?? [];
  if (lost.length > 0) {
    const rows = lost.slice(0, 10).map((r) => r.row);
    throw lookUpError(path, {
      en: `row ${rows.join(", ")} cannot be read`,
      vi: `dòng ${rows.join(", ")} không đọc được`,
    });
  }
  const all = Array.from({ length: grid?.height ?? 0 }, (_, row) => ({
    line: grid?.lines[row] ?? row + 1,
    cells: grid?.columns.map((column) => column.at(row).trim()) ?? [],
  })).filter(({ cells }) => cells.some((cell) => cell !== ""));
  const [header, ...rows] = all;
  if (header === undefined || rows.length === 0) {
    throw lookUpError(path, { en: "holds no rows", vi: "không có dòng nào" });
  }
  return { header: header.cells, rows };
}

/** The refusal of a file given beside a run. */
export function lookUpError(path: string, say: Words): KnownError {
  return new KnownError({
    code: "export/look-up",
    exit: EXIT.refused,
    say: { en: `${path}: ${say.en}`, vi: `${path}: ${say.vi}` },
    next: {
      en: "Correct the file; nothing was written.",
      vi: "Hãy sửa tệp; chưa ghi gì cả.",
    },
  });
}

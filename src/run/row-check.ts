import { createHash } from "node:crypto";

/** A short digest of a review row's locked cells, to name the rows somebody edited outside the answer cells. */
export function rowCheck(cells: readonly string[]): string {
  const said = cells.map((cell) => cell.normalize("NFC").replaceAll("\r\n", "\n").trim());
  return createHash("sha256").update(JSON.stringify(said)).digest("hex").slice(0, 8);
}

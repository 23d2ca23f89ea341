import { createHash } from "node:crypto";

/** A short digest of a review row's locked cells, to name the rows somebody edited outside the answer cells. */
export function rowCheck(cells: readonly string[]): string {
  const said = cells.map((cell) => cell.normalize("NFC").replaceAll("\r\n", "\n").trim());
  // Readers differ in how many empty cells they see at the end of a row.
  while (said.at(-1) === "") said.pop();
  return createHash("sha256").update(JSON.stringify(said)).digest("hex").slice(0, 8);
}

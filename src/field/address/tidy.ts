import { decodeEntities } from "../../text/entities.ts";

/**
 * Whitespace and commas of an address set right; no word or mark is lost. Line breaks inside a cell become commas,
 * runs of commas one, and a comma is followed by a space unless digits stand on both sides (`1,5`).
 */
export function tidyAddress(raw: string): string {
  const text = decodeEntities(raw.normalize("NFC"));
  if (CLEAN.test(text)) return text;
  return text
    .replaceAll(/[\s\u200b\ufeff]+/gu, (run) => (/[\r\n]/.test(run) ? ", " : " "))
    .replaceAll(/(\d)?( ?,[ ,]*)(?=(\d)?)/gu, (_, left = "", comma = "", right = "") => {
      return left + (comma === "," && left !== "" && right !== "" ? "," : ", ");
    })
    .replaceAll(/^[\s,]+|[\s,]+$/gu, "");
}

/** Already tidy: single spaces, every comma followed by one, nothing at the edges. */
const CLEAN = /^[^\s,]+(?:,? [^\s,]+)*$/u;

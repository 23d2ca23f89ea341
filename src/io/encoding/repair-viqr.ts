import type { TextColumn } from "../../table/text-column.ts";
import { type RepairedColumn, reread } from "./reread.ts";
import { readViqr } from "./viqr.ts";

const HAT = 0x5e;
/** Distinct texts with a hat looked at before a column is judged. */
const SAMPLE = 500;
/** Share of the texts with signs that must come out as syllables, and the least number of them. */
const NEEDED = 0.8;
const ENOUGH = 2;

/**
 * Reads the columns of a sheet again where they are VIQR. Hats (`Le^`) stand in nearly every Vietnamese text and in
 * hardly any other, so a sheet without them is passed over unread; what one column proves is believed in the others.
 * @returns undefined where no column proves it
 */
export function repairViqr(
  columns: readonly TextColumn[],
): readonly (RepairedColumn | undefined)[] | undefined {
  if (!columns.some(isViqr)) return undefined;
  return columns.map((column) =>
    reread(column, "VIQR", allCodes(column), (text) => {
      // "O+" alone is a blood group; mailboxes are ASCII in every encoding.
      if (text.length < 3 || text.includes("@")) return undefined;
      const viqr = readViqr(text);
      return viqr === undefined || viqr.against > 0 || viqr.read === text ? undefined : viqr.read;
    }),
  );
}

function isViqr(column: TextColumn): boolean {
  const { bytes, offsets, distinct } = column;
  const end = offsets[distinct] as number;
  let hats = 0;
  let better = 0;
  let at = bytes.indexOf(HAT);
  for (let code = 1; code <= distinct && at >= 0 && at < end && hats < SAMPLE; code++) {
    if ((offsets[code] as number) <= at) continue;
    hats++;
    const viqr = readViqr(column.text(code));
    if (viqr !== undefined && viqr.proven > viqr.against) better++;
    at = bytes.indexOf(HAT, offsets[code] as number);
  }
  return better >= ENOUGH && better >= hats * NEEDED;
}

function allCodes({ distinct }: TextColumn): Uint32Array {
  return Uint32Array.from({ length: distinct }, (_, i) => i + 1);
}

import { KnownError } from "../../model/known-error.ts";
import { isZip } from "../xlsx/magic.ts";
import type { Format } from "./define.ts";

/** Excel workbooks since 2007, with or without macros; also zips that are no workbook, to say so. */
export const xlsx: Format = {
  name: "xlsx",
  extensions: [".xlsx", ".xlsm"],
  matches(head, name) {
    if (isZip(head)) return !isOtherZip(head, name);
    return head.length === 0 && /\.xls[xm]$/i.test(name);
  },
  async read(file, options) {
    const { readXlsx } = await import("../xlsx/read.ts");
    try {
      return await readXlsx(file, options);
    } catch (error) {
      const { BINARY } = await import("../xlsx/workbook.ts");
      // Only its contents tell a binary workbook that goes by the name of an .xlsx.
      if (!(error instanceof KnownError) || error.code !== `xlsx/${BINARY}`) throw error;
      const { readLegacy } = await import("../legacy/read.ts");
      return await readLegacy(file, options);
    }
  },
};

/** Zips that belong to the old-formats reader: OpenDocument names itself first, `.xlsb` has a binary workbook. */
function isOtherZip(head: Uint8Array, name: string): boolean {
  const start = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  return (
    start.subarray(30, 120).includes("mimetypeapplication/vnd.oasis") ||
    start.includes("xl/workbook.bin") ||
    /\.(xlsb|ods|fods)$/i.test(name)
  );
}

import { isZip } from "../xlsx/sniff.ts";
import { readXlsx } from "../xlsx/read.ts";
import type { Format } from "./define.ts";

/** Excel workbooks since 2007, with or without macros; also zips that are no workbook, to say so. */
export const xlsx: Format = {
  name: "xlsx",
  extensions: [".xlsx", ".xlsm"],
  matches(head, name) {
    if (isZip(head)) return !isOtherZip(head, name);
    return head.length === 0 && /\.xls[xm]$/i.test(name);
  },
  read: (file, options) => readXlsx(file, options),
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

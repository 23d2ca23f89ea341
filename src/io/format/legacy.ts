import { isOle, isZip } from "../xlsx/magic.ts";
import type { Format } from "./define.ts";
import { xlsx } from "./xlsx.ts";

/**
 * Old Excel (`.xls`, also password-protected workbooks of any kind), binary Excel (`.xlsb`), OpenDocument
 * (`.ods`), and the web pages and XML that shop software saves under the name `.xls`.
 */
export const legacy: Format = {
  name: "legacy",
  extensions: [".xls", ".xlsb", ".ods", ".fods"],
  matches(head, name) {
    if (isOle(head)) return true;
    if (isZip(head)) return !xlsx.matches(head, name);
    if (isSpreadsheetXml(head)) return true;
    if (!/\.(xls|fods)$/i.test(name)) return false;
    return head.length === 0 || isBareBiff(head) || isMarkup(head);
  },
  async read(file, options) {
    const { readLegacy } = await import("../legacy/read.ts");
    return readLegacy(file, options);
  },
};

/** Excel 2 to 4 wrote its records without a container: a BOF record comes first. */
function isBareBiff(head: Uint8Array): boolean {
  return head[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(head[1] ?? -1);
}

function isMarkup(head: Uint8Array): boolean {
  const start = Buffer.from(head.subarray(0, 256)).toString("latin1");
  return /^(\u00ef\u00bb\u00bf)?\s*<(!doctype|html|table|\?xml|meta|style|head|body)/i.test(start);
}

/** "XML Spreadsheet 2003", which programs write under the names .xml and .xls. */
function isSpreadsheetXml(head: Uint8Array): boolean {
  const start = Buffer.from(head.subarray(0, 2048)).toString("latin1");
  return (
    /^(\u00ef\u00bb\u00bf)?\s*<\?xml/.test(start) &&
    (start.includes('progid="Excel.Sheet"') ||
      start.includes("urn:schemas-microsoft-com:office:spreadsheet"))
  );
}

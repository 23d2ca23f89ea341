import type { FindingArgs } from "../../model/finding.ts";

/** Pieces that several findings about workbooks share. */
/** A count, in digits. */
export const count = (args: FindingArgs): string => String(args["count"] ?? 0);
export const cells = (args: FindingArgs): string => String(args["cells"] ?? "");

export const INTACT = {
  en: "Nothing to do; the original workbook is never changed.",
  vi: "Không cần làm gì; tệp gốc không bao giờ bị thay đổi.",
};

import type { ExportOutcome } from "../export/export.ts";
import type { Layout } from "../export/layouts/define.ts";
import type { Terminal } from "./terminal.ts";

/** Says what an export left out, could not place, changed. */
export function sayOutcome(
  outcome: ExportOutcome,
  layout: Layout | undefined,
  terminal: Terminal,
): void {
  const { read, written, optedOut, leftOut, overflow, reassigned, updated } = outcome;
  terminal.note({
    en: `${written} of ${read} customers written`,
    vi: `đã ghi ${written} trên ${read} khách`,
  });
  if (optedOut > 0 && leftOut) {
    terminal.warn({
      en: `${optedOut} customers who must not be contacted were left out (--include-opted-out keeps them)`,
      vi: `${optedOut} khách không được liên hệ đã bị bỏ ra (--include-opted-out để giữ lại)`,
    });
  } else if (optedOut > 0) {
    terminal.warn({
      en: `${optedOut} customers who must not be contacted are among them`,
      vi: `trong đó có ${optedOut} khách không được liên hệ`,
    });
  }
  for (const [field, count] of Object.entries(overflow)) {
    terminal.warn({
      en: `${layout?.name ?? ""} has no column for ${count} further values of ${field}; they are in the cleaned file only`,
      vi: `${layout?.name ?? ""} không có cột cho ${count} giá trị ${field} còn lại; chúng chỉ có trong tệp đã làm sạch`,
    });
  }
  if (reassigned !== undefined) {
    terminal.note({
      en: `${reassigned.changed} customers have a new owner; ${reassigned.unused} owners of the file have none`,
      vi: `${reassigned.changed} khách đổi người phụ trách; ${reassigned.unused} người trong tệp không có khách nào`,
    });
  }
  if (updated !== undefined) {
    terminal.note({
      en: `${updated.changed} customers updated; ${updated.unused} rows of the file met nobody`,
      vi: `${updated.changed} khách được cập nhật; ${updated.unused} dòng trong tệp không khớp ai`,
    });
    const { refused } = updated;
    if (refused.length > 0) {
      const rows = refused.slice(0, 10).join(", ") + (refused.length > 10 ? " …" : "");
      terminal.warn({
        en: `${refused.length} rows of the update file hold a value that is none of its column, or several; that cell changes nothing: row ${rows}`,
        vi: `${refused.length} dòng trong tệp cập nhật có ô không phải giá trị hợp lệ của cột hoặc chứa nhiều giá trị; ô đó không thay đổi gì: dòng ${rows}`,
      });
    }
  }
}

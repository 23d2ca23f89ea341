import type { ExportOutcome } from "../export/export.ts";
import type { Layout } from "../export/layouts/define.ts";
import type { Language } from "../model/words.ts";
import { counted, CUSTOMERS, ROWS } from "../report/count-words.ts";
import { formatNumber } from "../text/number-format.ts";
import { misfitWords } from "./misfit-words.ts";
import { safeText } from "./safe-text.ts";
import type { Terminal } from "./terminal.ts";
import { several } from "../text/several.ts";

/** The values a file is a part by, as file names lose accents, signs and case. */
export function partInWords(label: readonly string[], lang: Language): string {
  const none = { en: "(empty)", vi: "(trống)" }[lang];
  return label.map((value) => (value === "" ? none : safeText(value))).join(" · ");
}

/** Says what an export left out, could not place, changed. */
export function sayOutcome(
  outcome: ExportOutcome,
  layout: Layout | undefined,
  terminal: Terminal,
): void {
  const { read, written, optedOut, leftOut, reassigned, updated, emptyFields } = outcome;
  terminal.note({
    en: `${formatNumber(written, "en")} of ${counted(read, CUSTOMERS).en} written`,
    vi: `đã ghi ${formatNumber(written, "vi")} trên ${counted(read, CUSTOMERS).vi}`,
  });
  for (const field of emptyFields) {
    terminal.warn({
      en: `--where: no column of this list holds ${field}, it counts as empty; headers can be named too, those that begin with crm_ among them`,
      vi: `--where: danh sách này không có cột nào chứa ${field}, coi như trống; có thể dùng tên tiêu đề, kể cả các cột bắt đầu bằng crm_`,
    });
  }
  if (optedOut > 0 && leftOut) {
    terminal.warn({
      en: `${counted(optedOut, CUSTOMERS).en} who must not be contacted ${optedOut === 1 ? "was" : "were"} left out (--include-opted-out keeps them)`,
      vi: `${optedOut} khách không được liên hệ đã bị bỏ ra (--include-opted-out để giữ lại)`,
    });
  } else if (optedOut > 0) {
    terminal.warn({
      en: `${counted(optedOut, CUSTOMERS).en} who must not be contacted ${optedOut === 1 ? "is" : "are"} among them`,
      vi: `trong đó có ${optedOut} khách không được liên hệ`,
    });
  }
  for (const words of misfitWords(outcome, layout?.name ?? "")) terminal.warn(words);
  if (reassigned !== undefined) {
    terminal.note({
      en: `${counted(reassigned.changed, CUSTOMERS).en} with a new owner; ${reassigned.unused} of the file's owners without any`,
      vi: `${reassigned.changed} khách đổi người phụ trách; ${reassigned.unused} người trong tệp không có khách nào`,
    });
  }
  if (updated !== undefined) {
    terminal.note({
      en: `${counted(updated.changed, CUSTOMERS).en} updated; ${counted(updated.unused, ROWS).en} of the file met nobody`,
      vi: `${updated.changed} khách được cập nhật; ${updated.unused} dòng trong tệp không khớp ai`,
    });
    const { refused } = updated;
    if (refused.length > 0) {
      const rows = refused.slice(0, 10).join(", ") + (refused.length > 10 ? " …" : "");
      terminal.warn({
        en: `${several(refused.length, "row of the update file holds", "rows of the update file hold")} a value that is none of its column, or several; that cell changes nothing: row ${rows}`,
        vi: `${refused.length} dòng trong tệp cập nhật có ô không phải giá trị hợp lệ của cột hoặc chứa nhiều giá trị; ô đó không thay đổi gì: dòng ${rows}`,
      });
    }
  }
}

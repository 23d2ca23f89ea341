import { defineFinding } from "../model/finding.ts";
import type { Language } from "../model/words.ts";
import type { Run } from "./read.ts";
import { readRows } from "./read-rows.ts";
import { LEDGER } from "./write/ledger.ts";

/** Why the ledger holds a row of which nothing else is left. */
export const ERASED = defineFinding({
  code: "row/erased",
  severity: "info",
  dimension: "completeness",
  title: { en: "Erased on request", vi: "Đã xóa theo yêu cầu" },
  why: {
    en: "The person was erased from the run; the line stays so that every row is accounted for.",
    vi: "Dữ liệu của người này đã bị xóa khỏi lần chạy; dòng được giữ lại để không dòng nào bị mất dấu.",
  },
  fix: { en: "Nothing to do.", vi: "Không cần làm gì." },
  say: () => ({ en: "erased on request", vi: "đã xóa theo yêu cầu" }),
});

/** A row that was erased, by where it stood. */
export interface ErasedRow {
  readonly rowId: number;
  readonly file: string;
  readonly sheet: string;
  readonly line: number;
}

/** The reason as the ledger says it. */
export function erasedReason(lang: Language): string {
  return `${ERASED.code}: ${ERASED.say({})[lang]}`;
}

/** The rows erased from a run, or from one it was made of, by row_id. */
export async function erasedRows(run: Run): Promise<readonly ErasedRow[]> {
  const { counts, delimiter } = run.manifest;
  const erased: ErasedRow[] = [];
  if (counts.rejected === 0) return erased;
  for await (const row of readRows(run.path(LEDGER), delimiter)) {
    if (row.get("reason")?.startsWith(`${ERASED.code}:`) !== true) continue;
    erased.push({
      rowId: Number(row.get("row_id")),
      file: row.get("file") ?? "",
      sheet: row.get("sheet") ?? "",
      line: Number(row.get("row")),
    });
  }
  return erased;
}

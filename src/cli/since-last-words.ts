import type { Words } from "../model/words.ts";
import { dayInWords } from "../report/count-words.ts";
import { CHANGE_KINDS, type ChangeKind, type ReportSinceLast } from "../report/model.ts";
import type { Terminal } from "./terminal.ts";

const KINDS: Readonly<Record<ChangeKind, Words>> = {
  new: { en: "new", vi: "mới" },
  merged: { en: "merged", vi: "gộp" },
  split: { en: "split", vi: "tách" },
  fixed: { en: "fixed", vi: "đã sửa" },
  stale: { en: "gone stale", vi: "thành cũ" },
  returned: { en: "back again", vi: "trở lại" },
  disappeared: { en: "no longer there", vi: "không còn" },
};

const NO_CHANGE: Words = { en: "no change", vi: "không có gì thay đổi" };

/** Says on stderr what became of customers since the last run of the state. */
export function saySinceLast(diff: ReportSinceLast, terminal: Terminal): void {
  const changed = CHANGE_KINDS.filter((kind) => diff.changes[kind].count > 0);
  const counts = (lang: "en" | "vi"): string =>
    changed.length === 0
      ? NO_CHANGE[lang]
      : changed.map((k) => `${diff.changes[k].count} ${KINDS[k][lang]}`).join(", ");
  const { unchanged, edited, added, removed } = diff.rows;
  const day = (lang: "en" | "vi"): string => dayInWords(diff.asOf, lang);
  terminal.note({
    en: `since the run of ${day("en")}: customers: ${counts("en")}; rows: ${unchanged} unchanged, ${edited} edited, ${added} added, ${removed} removed`,
    vi: `so với lần chạy ngày ${day("vi")}: khách hàng: ${counts("vi")}; dòng: ${unchanged} giữ nguyên, ${edited} sửa, ${added} thêm, ${removed} bớt`,
  });
  if (diff.comparable) return;
  terminal.warn({
    en: "settings or version differ from the last run: ids are kept, but what changed may be the doing of the settings",
    vi: "cấu hình hoặc phiên bản khác lần trước: mã khách vẫn giữ, nhưng thay đổi có thể do cấu hình",
  });
}

import type { Words } from "../model/words.ts";
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

/** Says on stderr what became of customers since the last run of the state. */
export function saySinceLast(diff: ReportSinceLast, terminal: Terminal): void {
  const counts = (lang: "en" | "vi"): string =>
    CHANGE_KINDS.map((kind) => `${KINDS[kind][lang]} ${diff.changes[kind].count}`).join(", ");
  const { unchanged, edited, added, removed } = diff.rows;
  terminal.note({
    en: `since the run of ${diff.asOf}: customers ${counts("en")}; rows unchanged ${unchanged}, edited ${edited}, added ${added}, removed ${removed}`,
    vi: `so với lần chạy ${diff.asOf}: khách ${counts("vi")}; dòng giữ nguyên ${unchanged}, sửa ${edited}, thêm ${added}, bớt ${removed}`,
  });
  if (diff.comparable) return;
  terminal.warn({
    en: "settings or version differ from the last run: ids are kept, but what changed may be the doing of the settings",
    vi: "cấu hình hoặc phiên bản khác lần trước: mã khách vẫn giữ, nhưng thay đổi có thể do cấu hình",
  });
}

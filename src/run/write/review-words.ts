import type { Decision } from "../decisions.ts";
import type { Words } from "../../model/words.ts";

/** Labels of the Decision drop-down; both languages are read back whatever the run's language. */
export const DECISION_LABELS: Readonly<Record<Decision, Words>> = {
  merge: { en: "merge", vi: "gộp" },
  apart: { en: "keep apart", vi: "giữ riêng" },
  skip: { en: "skip", vi: "bỏ qua" },
};

export const SHEETS = {
  review: { en: "Review", vi: "Xem xét" },
  help: { en: "How to", vi: "Hướng dẫn" },
} as const satisfies Readonly<Record<string, Words>>;

export const HEADERS = {
  question: { en: "Question", vi: "Câu hỏi" },
  decision: { en: "Decision", vi: "Quyết định" },
  comment: { en: "Comment", vi: "Ghi chú của bạn" },
  score: { en: "Same customer?", vi: "Cùng một khách?" },
  row: { en: "row_id", vi: "Dòng số (row_id)" },
  place: { en: "Where", vi: "Nằm ở" },
} as const satisfies Readonly<Record<string, Words>>;

/** Headers of the hidden columns that find the way back. */
export const KEY_HEADER = "crm_key";
export const CHECK_HEADER = "crm_check";

/** Said on a row's place when it already belongs to a group. */
export function moreRows(count: number): Words {
  return {
    en: `… and ${count} more rows of these customers`,
    vi: `… và ${count} dòng khác của các khách này`,
  };
}

/** The instructions, one line a row; the first is the title. */
export function helpText(about: { shown: number; all: number; runId: string }): {
  readonly [L in keyof Words]: readonly string[];
} {
  const rest = about.all - about.shown;
  return {
    en: [
      "How to answer",
      "Each block asks one question: are these rows one and the same customer?",
      "1. Rows marked A are one customer already, rows marked B another. Read the sentence and compare them: orange cells differ in what tells people apart (name, phone, address …), grey ones in something else.",
      "2. Choose in the yellow Decision cell: merge = one customer; keep apart = two customers, never ask again; skip = leave open.",
      "3. You may write a comment beside it. Everything else is locked and is not read back.",
      "4. Save the file where it lies, then run: crm-clean apply <run folder>. Saved elsewhere, from Google Sheets, or as CSV: add --decisions <that file>.",
      "Questions left empty stay open. You can stop at any time; the most useful questions come first.",
      `This file holds ${about.shown} of ${about.all} ${about.all === 1 ? "question" : "questions"}${rest > 0 ? `; the other ${rest} ${rest === 1 ? "comes" : "come"} after the next apply` : ""}. Run ${about.runId}.`,
    ],
    vi: [
      "Cách trả lời",
      "Mỗi khối là một câu hỏi: các dòng này có phải cùng một khách hàng không?",
      "1. Các dòng ghi A đã là một khách, các dòng ghi B là khách kia. Đọc câu giải thích rồi so sánh: ô màu cam khác nhau ở thông tin nhận dạng (tên, điện thoại, địa chỉ …), ô xám khác ở thông tin khác.",
      "2. Chọn trong ô Quyết định màu vàng: gộp = cùng một khách; giữ riêng = hai khách khác nhau, không hỏi lại; bỏ qua = để ngỏ.",
      "3. Có thể viết ghi chú ở ô bên cạnh. Mọi ô khác đã khóa và không được đọc lại.",
      "4. Lưu tệp tại chỗ rồi chạy: crm-clean apply <thư mục kết quả>. Nếu lưu ở nơi khác, từ Google Trang tính hoặc dạng CSV: thêm --decisions <tệp đó>.",
      "Câu hỏi để trống sẽ vẫn còn mở. Có thể dừng bất cứ lúc nào; câu hữu ích nhất đứng trước.",
      `Tệp này có ${about.shown} trên ${about.all} câu hỏi${rest > 0 ? `; ${rest} câu còn lại sẽ có sau lần apply tới` : ""}. Lần chạy ${about.runId}.`,
    ],
  };
}

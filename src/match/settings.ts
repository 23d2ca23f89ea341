import type { SettingSlice, SettingValues } from "../model/setting.ts";

/** Settings of matching, `match.…` in the config file. */
export const MATCH_SETTINGS = {
  mergeAt: {
    type: "auto-number",
    min: 0,
    max: 1,
    default: "auto",
    doc: {
      en: "Probability from which two rows are merged; auto = expected precision of at least .995.",
      vi: "Xác suất từ đó hai dòng được gộp; auto = độ chính xác kỳ vọng ít nhất 0,995.",
    },
  },
  reviewAt: {
    type: "auto-number",
    min: 0,
    max: 1,
    default: "auto",
    doc: {
      en: "Probability from which a pair is put up for review; auto = expected recall of at least .98.",
      vi: "Xác suất từ đó một cặp được đưa ra xem lại; auto = độ bao phủ kỳ vọng ít nhất 0,98.",
    },
  },
  pairsPerRow: {
    type: "number",
    min: 1,
    max: 1000,
    default: 12,
    doc: {
      en: "How many candidate pairs per row may be compared; more finds a little more and takes longer.",
      vi: "Số cặp ứng viên được so sánh cho mỗi dòng; nhiều hơn thì tìm được thêm chút ít nhưng lâu hơn.",
    },
  },
  seed: {
    type: "number",
    min: 0,
    max: 4294967295,
    default: 1,
    doc: {
      en: "Seed of the random pairs the model is trained on.",
      vi: "Hạt giống cho các cặp ngẫu nhiên dùng để huấn luyện mô hình.",
    },
  },
  duplicateFree: {
    type: "list",
    default: [],
    doc: {
      en: "Files or sheets known to hold nobody twice: two of their rows are never merged. --against adds its file.",
      vi: "Tệp hoặc trang tính chắc chắn không có khách trùng: không bao giờ gộp hai dòng trong đó. --against tự thêm tệp của nó.",
    },
  },
} as const satisfies SettingSlice;
export type MatchSettings = SettingValues<typeof MATCH_SETTINGS>;

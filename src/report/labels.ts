import type { Dimension, Severity } from "../model/finding.ts";
import type { ChangeKind } from "./model.ts";
import type { Words } from "../model/words.ts";

/** Names of the dimensions with the formula each is computed by. */
export const DIMENSION_LABELS: Readonly<Record<Dimension, { name: Words; formula: Words }>> = {
  completeness: {
    name: { en: "Completeness", vi: "Đầy đủ" },
    formula: {
      en: "filled ÷ expected cells of known columns, weighted by importance; placeholders are not filled",
      vi: "ô có dữ liệu ÷ ô cần có của các cột nhận biết được, theo trọng số; giá trị điền cho có không tính",
    },
  },
  validity: {
    name: { en: "Validity", vi: "Hợp lệ" },
    formula: {
      en: "right or surely fixed ÷ filled values",
      vi: "giá trị đúng hoặc đã sửa chắc chắn ÷ giá trị có dữ liệu",
    },
  },
  uniqueness: {
    name: { en: "Uniqueness", vi: "Không trùng" },
    formula: { en: "customers ÷ rows", vi: "số khách ÷ số dòng" },
  },
  consistency: {
    name: { en: "Consistency", vi: "Nhất quán" },
    formula: {
      en: "rows without a contradiction between cells ÷ rows",
      vi: "dòng không có mâu thuẫn giữa các ô ÷ số dòng",
    },
  },
  timeliness: {
    name: { en: "Timeliness", vi: "Còn mới" },
    formula: {
      en: "rows active within the limit ÷ rows with a known activity date",
      vi: "dòng có hoạt động trong hạn ÷ dòng biết ngày hoạt động",
    },
  },
  accuracy: {
    name: { en: "Accuracy", vi: "Chính xác" },
    formula: {
      en: "needs a trusted master to compare with",
      vi: "cần một danh sách gốc đáng tin để đối chiếu",
    },
  },
};

export const NOT_ASSESSED: Words = { en: "not assessed", vi: "không đánh giá" };

export const SEVERITY_LABELS: Readonly<Record<Severity, Words>> = {
  error: { en: "error", vi: "lỗi" },
  warn: { en: "warning", vi: "cảnh báo" },
  info: { en: "note", vi: "ghi chú" },
};

/** What a score means in one word, best first. */
const BANDS = [
  { from: 90, name: { en: "Good", vi: "Tốt" }, colour: "ok" },
  { from: 75, name: { en: "Fair", vi: "Khá" }, colour: "suspect" },
  { from: 50, name: { en: "Needs work", vi: "Cần xử lý" }, colour: "invalid" },
] as const;

/** The word for a score and the colour it is drawn in. */
export function bandOf(score: number): {
  readonly name: Words;
  readonly colour: "ok" | "suspect" | "invalid";
} {
  const poor = { name: { en: "Poor", vi: "Kém" }, colour: "invalid" } as const;
  return BANDS.find((b) => score >= b.from) ?? poor;
}

/** Said in place of a score where no customer column was recognised. */
export const NOT_MEASURED: Words = { en: "not measured", vi: "chưa đo được" };

/** What each severity asks of the reader. */
export const SEVERITY_GROUPS: Readonly<Record<Severity, { name: Words; ask: Words }>> = {
  error: {
    name: { en: "Errors", vi: "Lỗi" },
    ask: {
      en: "Wrong values only a person can put right.",
      vi: "Giá trị sai mà chỉ người mới sửa được.",
    },
  },
  warn: {
    name: { en: "Warnings", vi: "Cảnh báo" },
    ask: { en: "Doubtful; have a look.", vi: "Đáng ngờ; nên xem lại." },
  },
  info: {
    name: { en: "Notes", vi: "Ghi chú" },
    ask: { en: "Put right already, or good to know.", vi: "Đã xử lý xong, hoặc nên biết." },
  },
};

/** What became of customers between two runs. */
export const CHANGE_LABELS: Readonly<Record<ChangeKind, Words>> = {
  new: { en: "new customers", vi: "khách mới" },
  merged: { en: "merged since", vi: "được gộp thêm" },
  split: { en: "split since", vi: "được tách ra" },
  fixed: { en: "problems solved", vi: "hết vấn đề" },
  stale: { en: "gone quiet since", vi: "mới thành khách cũ" },
  returned: { en: "active again", vi: "hoạt động trở lại" },
  disappeared: { en: "no longer there", vi: "không còn trong tệp" },
};

export const SEGMENT_LABELS: Readonly<Record<string, Words>> = {
  file: { en: "File", vi: "Tệp" },
  branch: { en: "Branch", vi: "Chi nhánh" },
  owner: { en: "Staff", vi: "Nhân viên" },
  source: { en: "Source", vi: "Nguồn" },
};

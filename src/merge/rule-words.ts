import type { Words } from "../model/words.ts";
import type { MergeRule } from "./model.ts";

/** Why a value survived, in plain words, for each rule of `lineage.csv`. */
export const RULE_WORDS: Readonly<Record<MergeRule, Words>> = {
  "most-recent": {
    en: "the newest row's (by the best of updated, contacted, bought, created that all its rows fill)",
    vi: "của dòng mới nhất (theo ngày cập nhật, liên hệ, mua hay tạo: loại tốt nhất mà mọi dòng đều có)",
  },
  "source-priority": { en: "the most trusted source's", vi: "của nguồn đáng tin nhất" },
  "most-complete": { en: "says most", vi: "đầy đủ nhất" },
  "most-frequent": {
    en: "most rows say so; of equals the newest",
    vi: "nhiều dòng ghi như vậy nhất; ngang nhau thì lấy dòng mới nhất",
  },
  min: { en: "the smallest or earliest", vi: "nhỏ nhất hoặc sớm nhất" },
  max: { en: "the largest or latest", vi: "lớn nhất hoặc muộn nhất" },
  union: { en: "all rows' values together", vi: "gom giá trị của mọi dòng" },
  stricter: {
    en: "the most restrictive answer",
    vi: "câu trả lời hạn chế nhất",
  },
  "newer-consent": {
    en: "agreed on a day after the refusal, both dated",
    vi: "đồng ý sau ngày từ chối, cả hai đều có ngày",
  },
  sum: { en: "added up over the sources", vi: "cộng các nguồn lại" },
  first: { en: "the oldest row's", vi: "của dòng cũ nhất" },
  "only-value": { en: "no row says anything else", vi: "không dòng nào ghi khác" },
  preferred: {
    en: "comes first in merge.prefer",
    vi: "đứng trước trong merge.prefer",
  },
  "same-record": {
    en: "goes with the row chosen for the customer, its address, name or answer",
    vi: "đi theo dòng được chọn cho khách, địa chỉ, tên hay câu trả lời",
  },
  "fill-blank": {
    en: "the chosen row was blank here",
    vi: "dòng được chọn để trống ô này",
  },
  "worked-out": {
    en: "worked out of what survived",
    vi: "suy ra từ những gì được giữ",
  },
};

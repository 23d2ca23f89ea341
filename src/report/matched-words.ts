import type { Words } from "../model/words.ts";
import { counted, dayInWords, ROWS } from "./count-words.ts";
import type { FullReason, ReportMatched } from "./model.ts";

const WHY: Readonly<Record<FullReason, Words>> = {
  first: { en: "first run of this state", vi: "lần chạy đầu của trạng thái này" },
  asked: { en: "--full was given", vi: "có --full" },
  "nothing-kept": {
    en: "the state holds no model, because an earlier version wrote it or persons were erased since",
    vi: "trạng thái không có mô hình, vì do phiên bản trước ghi hoặc vừa có người bị xoá",
  },
  version: {
    en: "the last model was learnt by another version of crm-clean",
    vi: "mô hình lần trước do phiên bản crm-clean khác học",
  },
  settings: {
    en: "the settings of matching differ from the last run",
    vi: "cấu hình so trùng khác lần trước",
  },
  answers: {
    en: "there are new answers to learn from",
    vi: "có câu trả lời mới để học",
  },
  columns: {
    en: "rows are compared by other columns than last time",
    vi: "các cột dùng để so dòng khác lần trước",
  },
  rows: {
    en: "more than a fifth of the rows are new, changed or gone since the model was learnt",
    vi: "từ khi học mô hình, hơn một phần năm số dòng là mới, bị sửa hoặc không còn",
  },
};

/** How the search of a run to come would build on the last one, in a sentence. */
export function willMatchInWords(matched: ReportMatched): Words {
  if (matched.all) {
    const { en, vi } = WHY[matched.why];
    return {
      en: `with this state a run would search all rows for duplicates anew: ${en}`,
      vi: `với trạng thái này, run sẽ tìm trùng lại cho mọi dòng: ${vi}`,
    };
  }
  const { fresh, learntIn } = matched;
  return {
    en: `with this state a run would search duplicates of ${counted(fresh, ROWS).en} new or changed only, among all, by what was learnt on ${dayInWords(learntIn.asOf, "en")}; pairs, time and memory are those of a search for all rows`,
    vi: `với trạng thái này, run chỉ tìm trùng cho ${counted(fresh, ROWS).vi} mới hoặc đã sửa, so với mọi dòng, theo những gì đã học ngày ${dayInWords(learntIn.asOf, "vi")}; số cặp, thời gian và bộ nhớ là của lần tìm cho mọi dòng`,
  };
}

/** How the search for duplicates built on the last run, in a sentence. */
export function matchedInWords(matched: ReportMatched): Words {
  if (matched.all) {
    const { en, vi } = WHY[matched.why];
    return {
      en: `all rows were searched for duplicates anew: ${en}`,
      vi: `đã tìm trùng lại cho mọi dòng: ${vi}`,
    };
  }
  const { fresh, learntIn } = matched;
  const rows = counted(fresh, ROWS);
  return {
    en: `duplicates were searched for ${rows.en} new or changed, among all; weights and lines are those learnt on ${dayInWords(learntIn.asOf, "en")}`,
    vi: `chỉ tìm trùng cho ${rows.vi} mới hoặc đã sửa, so với mọi dòng; trọng số và ngưỡng giữ như đã học ngày ${dayInWords(learntIn.asOf, "vi")}`,
  };
}

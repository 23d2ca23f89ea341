import { defineFinding } from "../../model/finding.ts";
import { monthsBefore } from "../../text/date-math.ts";
import { isActivity, newestActivity } from "../activity.ts";
import { defineRule } from "../define.ts";
import { eachRow, noteQuiet } from "../quiet.ts";
import { several } from "../../text/several.ts";

const stale = defineFinding({
  code: "row/stale",
  severity: "warn",
  dimension: "timeliness",
  title: { en: "Stale customer", vi: "Khách đã lâu không hoạt động" },
  why: {
    en: "Phones, addresses and consent of people you have not dealt with for long are often no longer right.",
    vi: "Số điện thoại, địa chỉ và sự đồng ý của khách lâu không giao dịch thường không còn đúng.",
  },
  fix: {
    en: "Contact the customer to reactivate, or archive the record under your retention rule.",
    vi: "Liên hệ lại để kích hoạt, hoặc lưu trữ theo quy định thời hạn của bạn.",
  },
  open: ["newest", "limit", "gap", "days"],
  say: ({ newest, limit, gap, days }) =>
    gap === undefined
      ? {
          en: `last activity ${newest}, before ${limit}`,
          vi: `hoạt động gần nhất ${newest}, trước ${limit}`,
        }
      : {
          en: `last activity ${newest}, ${several(days, "day", "days")} ago; used to buy every ${several(gap, "day", "days")}`,
          vi: `hoạt động gần nhất ${newest}, đã ${days} ngày; trước đây cứ ${gap} ngày lại mua`,
        },
});

const overdue = defineFinding({
  code: "row/past-retention",
  severity: "warn",
  dimension: "timeliness",
  title: { en: "Kept longer than your rule", vi: "Lưu quá thời hạn bạn đặt" },
  why: {
    en: "Personal data is kept for a purpose; by the rule you set (check.retentionMonths) this purpose is over.",
    vi: "Dữ liệu cá nhân được lưu cho một mục đích; theo quy định bạn đặt (check.retentionMonths) mục đích đó đã hết.",
  },
  fix: {
    en: "See `export --list delete`; delete the record where no other reason to keep it holds.",
    vi: "Xem `export --list delete`; xóa bản ghi nếu không còn lý do nào khác để lưu.",
  },
  open: ["newest", "limit"],
  say: (a) => ({
    en: `last activity ${a["newest"]}; your rule keeps who was active since ${a["limit"]}`,
    vi: `hoạt động gần nhất ${a["newest"]}, chỉ lưu khách có hoạt động từ ${a["limit"]}`,
  }),
});

const neverActive = defineFinding({
  code: "row/never-active",
  severity: "info",
  dimension: "timeliness",
  title: { en: "No activity known", vi: "Không rõ hoạt động" },
  why: {
    en: "The sheet has activity dates, but none for this customer, or only the old day it was entered on: nobody can tell whether the record still holds.",
    vi: "Bảng có cột ngày hoạt động nhưng khách này không có ngày nào, hoặc chỉ có ngày nhập đã lâu: không biết dữ liệu còn đúng không.",
  },
  fix: {
    en: "Fill in the last purchase or contact date, or verify the record.",
    vi: "Điền ngày mua hoặc liên hệ cuối, hoặc kiểm tra lại khách.",
  },
  open: ["created"],
  say: ({ created }) =>
    created === undefined
      ? { en: "no activity date", vi: "không có ngày hoạt động nào" }
      : {
          en: `created ${created}, no purchase or contact since`,
          vi: `tạo ngày ${created}, từ đó chưa mua hàng hay liên hệ lần nào`,
        },
});

/**
 * Stale: the newest of purchase, contact and update is older than `check.staleMonths` (who was entered that long
 * ago and never did anything is never active, not stale); or, where a customer's own rhythm is known, lies more than
 * `check.staleGaps` of their usual gaps back (see quiet.ts). Every row is taken for a customer of its own here, unless
 * customers are made of rows later.
 */
export const rowStale = defineRule({
  name: "row-stale",
  findings: [stale, neverActive, overdue],
  needsAny: ({ means = {} }) => isActivity(means),
  check(data, context, found) {
    const { asOf, settings } = context;
    const activity = newestActivity(data);
    if (!activity.known) return;
    const limit = monthsBefore(asOf, settings.staleMonths);
    const keep = settings.retentionMonths;
    const kept = keep === 0 ? "" : monthsBefore(asOf, keep);
    for (let record = 0; record < data.dataset.rows; record++) {
      const newest = activity.of(record);
      if (newest === undefined) {
        found("row/never-active", { record });
        continue;
      }
      if (newest < kept) found("row/past-retention", { record }, { newest, limit: kept });
      if (newest >= limit) continue;
      if (activity.onlyCreated(record)) found("row/never-active", { record }, { created: newest });
      else found("row/stale", { record }, { newest, limit });
    }
    if (context.customersLater !== true) noteQuiet(data, context, eachRow(data), found);
  },
});

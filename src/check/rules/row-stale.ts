import { defineFinding } from "../../model/finding.ts";
import { monthsBefore } from "../../text/date-math.ts";
import { newestActivity } from "../activity.ts";
import { defineRule } from "../define.ts";

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
  open: ["newest", "limit"],
  say: (a) => ({
    en: `last activity ${a["newest"]}, before ${a["limit"]}`,
    vi: `hoạt động gần nhất ${a["newest"]}, trước ${a["limit"]}`,
  }),
});

const neverActive = defineFinding({
  code: "row/never-active",
  severity: "info",
  dimension: "timeliness",
  title: { en: "No activity known", vi: "Không rõ hoạt động" },
  why: {
    en: "The sheet has activity dates, but none for this customer: nobody can tell whether the record still holds.",
    vi: "Bảng có cột ngày hoạt động nhưng khách này không có ngày nào: không biết dữ liệu còn đúng không.",
  },
  fix: {
    en: "Fill in the last purchase or contact date, or verify the record.",
    vi: "Điền ngày mua hoặc liên hệ cuối, hoặc kiểm tra lại khách.",
  },
  say: () => ({ en: "no activity date", vi: "không có ngày hoạt động nào" }),
});

/** Stale: the newest of purchase, contact and update is older than `check.staleMonths`. */
export const rowStale = defineRule({
  name: "row-stale",
  findings: [stale, neverActive],
  check(data, { asOf, settings }, found) {
    const activity = newestActivity(data);
    if (!activity.known) return;
    const limit = monthsBefore(asOf, settings.staleMonths);
    for (let record = 0; record < data.dataset.rows; record++) {
      const newest = activity.of(record);
      if (newest === undefined) found("row/never-active", { record });
      else if (newest < limit) found("row/stale", { record }, { newest, limit });
    }
  },
});

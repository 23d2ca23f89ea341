import type { SettingSlice, SettingValues } from "../model/setting.ts";

/** Settings of the checks, `check.…` in the config file. */
export const CHECK_SETTINGS = {
  staleMonths: {
    type: "number",
    default: 24,
    min: 1,
    max: 600,
    doc: {
      en: "A customer is stale when the newest purchase, contact or update is older than this many months.",
      vi: "Khách bị coi là cũ khi lần mua, liên hệ hoặc cập nhật gần nhất đã quá số tháng này.",
    },
  },
  staleGaps: {
    type: "number",
    default: 4,
    min: 0,
    max: 100,
    doc: {
      en: "A customer who buys by a rhythm is stale after so many of their own usual gaps between purchases; 0 = months alone decide.",
      vi: "Khách mua theo nhịp bị coi là cũ sau ngần này lần khoảng cách mua thường lệ của chính họ; 0 = chỉ xét số tháng.",
    },
  },
  retentionMonths: {
    type: "number",
    default: 0,
    min: 0,
    max: 600,
    doc: {
      en: "How many months after the last activity your own rule lets you keep a customer; later ones are reported and listed for deletion; 0 = no rule.",
      vi: "Theo quy định của bạn, được lưu khách bao nhiêu tháng sau hoạt động cuối; quá hạn thì bị báo và đưa vào danh sách xóa; 0 = không có quy định.",
    },
  },
  sharedContactNames: {
    type: "number",
    default: 3,
    min: 2,
    max: 1000,
    doc: {
      en: "A phone or e-mail is reported as shared when it stands with at least this many different names.",
      vi: "Số điện thoại hoặc e-mail bị báo dùng chung khi đi với ít nhất ngần này tên khác nhau.",
    },
  },
} as const satisfies SettingSlice;
export type CheckSettings = SettingValues<typeof CHECK_SETTINGS>;

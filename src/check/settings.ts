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

import type { SettingSlice, SettingValues } from "../model/setting.ts";

/** Settings of cleaning, `clean.…` in the config file. */
export const FIELD_SETTINGS = {
  phoneFormat: {
    type: "choice",
    choices: ["e164", "national", "international"],
    default: "e164",
    doc: {
      en: "How phones are written into the cleaned file.",
      vi: "Cách ghi số điện thoại vào tệp đã làm sạch.",
    },
  },
  addressScheme: {
    type: "choice",
    choices: ["keep", "new", "both"],
    default: "both",
    doc: {
      en: "Vietnamese addresses: keep the scheme they were written in, convert to the units of 2025, or keep and add converted columns.",
      vi: "Địa chỉ Việt Nam: giữ nguyên, chuyển sang đơn vị hành chính từ 2025, hoặc giữ và thêm cột đã chuyển.",
    },
  },
} as const satisfies SettingSlice;
export type FieldSettings = SettingValues<typeof FIELD_SETTINGS>;

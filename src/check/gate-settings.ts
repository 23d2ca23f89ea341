import type { SettingSlice } from "../model/setting.ts";

/** Settings of the gate, `gate.…` in the config file; the flags of the same names win. */
export const GATE_SETTINGS = {
  failOn: {
    type: "choice",
    choices: ["auto", "error", "warn", "info", "never"],
    default: "auto",
    doc: {
      en: "Lowest severity that fails the gate; auto = error for check, never for run.",
      vi: "Mức thấp nhất làm không đạt; auto = error với check, never với run.",
    },
  },
  max: {
    type: "map",
    default: {},
    doc: {
      en: "Most findings allowed by code: a count, a share of rows like 2%, or per segment as CODE@branch.",
      vi: "Số phát hiện tối đa theo mã: số lượng, tỷ lệ dòng như 2%, hoặc theo nhóm dạng MÃ@branch.",
    },
  },
  minScore: {
    type: "number",
    default: 0,
    min: 0,
    max: 100,
    doc: { en: "Lowest quality score allowed.", vi: "Điểm chất lượng thấp nhất được chấp nhận." },
  },
  maxDuplicates: {
    type: "text",
    default: "100%",
    pattern: "^\\s*\\d{1,12}(?:\\.\\d{1,6})?%?\\s*$",
    expected: {
      en: "a count like 10 or a share like 2%",
      vi: "một số như 10 hoặc tỷ lệ như 2%",
    },
    doc: {
      en: "Most duplicate rows allowed, as a share of all rows.",
      vi: "Tỷ lệ dòng trùng tối đa.",
    },
  },
  maxStale: {
    type: "text",
    default: "100%",
    pattern: "^\\s*\\d{1,12}(?:\\.\\d{1,6})?%?\\s*$",
    expected: {
      en: "a count like 10 or a share like 2%",
      vi: "một số như 10 hoặc tỷ lệ như 2%",
    },
    doc: { en: "Most stale rows allowed, as a share of all rows.", vi: "Tỷ lệ dòng cũ tối đa." },
  },
} as const satisfies SettingSlice;

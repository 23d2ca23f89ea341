import { defineFinding } from "../../model/finding.ts";
import type { Words } from "../../model/words.ts";

const why: Words = {
  en: "Sums and rankings over the column go wrong.",
  vi: "Tổng và xếp hạng theo cột này sẽ sai.",
};

export const NUMBER_FINDINGS = [
  defineFinding({
    code: "number/unreadable",
    severity: "error",
    dimension: "validity",
    title: { en: "Not a number", vi: "Không phải số" },
    why,
    fix: { en: "Write digits only.", vi: "Chỉ ghi chữ số." },
    say: () => ({ en: "cannot be read as a number", vi: "không đọc được thành số" }),
  }),
  defineFinding({
    code: "number/vague",
    severity: "warn",
    dimension: "validity",
    title: { en: "Figure known roughly", vi: "Số chỉ áng chừng" },
    why,
    fix: {
      en: "Write the figure alone, and the rest in a note.",
      vi: "Hãy chỉ ghi con số, phần còn lại để ở ghi chú.",
    },
    say: () => ({
      en: "given roughly (about, more than, less than); kept as written",
      vi: "chỉ ghi áng chừng (khoảng, hơn, dưới); giữ nguyên",
    }),
  }),
  defineFinding({
    code: "number/range",
    severity: "warn",
    dimension: "validity",
    title: { en: "From one figure to another", vi: "Ghi từ số này đến số kia" },
    why,
    fix: { en: "Write one figure.", vi: "Hãy ghi một con số." },
    say: () => ({
      en: "two figures, from and to; kept as written",
      vi: "có hai con số, từ và đến; giữ nguyên",
    }),
  }),
  defineFinding({
    code: "number/per-period",
    severity: "warn",
    dimension: "validity",
    title: { en: "Figure per day, month or year", vi: "Số tính theo ngày, tháng hay năm" },
    why,
    fix: {
      en: "Write the total the column asks for.",
      vi: "Hãy ghi tổng số mà cột này cần.",
    },
    say: () => ({
      en: "a figure per day, month or year; kept as written",
      vi: "con số tính theo ngày, tháng hay năm; giữ nguyên",
    }),
  }),
  defineFinding({
    code: "number/ambiguous",
    severity: "warn",
    dimension: "consistency",
    title: { en: "Thousands or decimals", vi: "Không rõ dấu hàng nghìn hay thập phân" },
    why: {
      en: "1.250 is a thousand apart from 1,25 and nothing in the column says which.",
      vi: "1.250 có thể là một nghìn hai trăm năm mươi hoặc 1,25; cả cột không cho biết.",
    },
    fix: {
      en: "Write the number without separators.",
      vi: "Ghi số không có dấu phân cách.",
    },
    open: [],
    say: (a) => ({
      en: `probably ${a["suggestion"]}; the separator may mean thousands or decimals`,
      vi: `có thể là ${a["suggestion"]}; dấu phân cách có thể là hàng nghìn hoặc thập phân`,
    }),
  }),
  defineFinding({
    code: "number/negative",
    severity: "warn",
    dimension: "validity",
    title: { en: "Negative", vi: "Số âm" },
    why,
    fix: { en: "Check the sign.", vi: "Kiểm tra lại dấu." },
    say: () => ({ en: "below zero", vi: "nhỏ hơn 0" }),
  }),
  defineFinding({
    code: "number/not-whole",
    severity: "warn",
    dimension: "validity",
    title: { en: "Count with decimals", vi: "Số đếm có phần lẻ" },
    why,
    fix: { en: "A count is a whole number.", vi: "Số đếm phải là số nguyên." },
    say: () => ({ en: "a count is a whole number", vi: "số đếm phải là số nguyên" }),
  }),
  defineFinding({
    code: "number/scientific",
    severity: "warn",
    dimension: "accuracy",
    title: { en: "Digits lost by the spreadsheet", vi: "Mất chữ số do bảng tính" },
    why: {
      en: "1.5E+10 shows only its first digits; the others may be gone.",
      vi: "1.5E+10 chỉ còn các chữ số đầu; phần còn lại có thể đã mất.",
    },
    fix: {
      en: "Take the full number from the source system.",
      vi: "Lấy lại số đầy đủ từ hệ thống gốc.",
    },
    say: () => ({
      en: "written in powers of ten; digits may be lost",
      vi: "ghi dạng lũy thừa, có thể đã mất chữ số",
    }),
  }),
] as const;
export type NumberCode = (typeof NUMBER_FINDINGS)[number]["code"];

import type { Words } from "../model/words.ts";

/** The stages of a run, in order, as a person reads them. */
export const STAGES = {
  read: { en: "reading", vi: "đang đọc" },
  map: { en: "finding tables and columns", vi: "đang nhận biết bảng và cột" },
  clean: { en: "cleaning values", vi: "đang làm sạch" },
  check: { en: "checking", vi: "đang kiểm tra" },
  match: { en: "finding duplicates", vi: "đang tìm khách trùng" },
  merge: { en: "merging", vi: "đang gộp" },
  report: { en: "writing", vi: "đang ghi kết quả" },
  done: { en: "done", vi: "xong" },
} as const satisfies Readonly<Record<string, Words>>;
export type Stage = keyof typeof STAGES;

/** What the pipeline tells while it works; `done` of `total` where it can be counted. */
export interface Hooks {
  stage?(stage: Stage, done?: number, total?: number): void;
  /** Something a person must know that stops nothing. */
  warn?(words: Words): void;
}

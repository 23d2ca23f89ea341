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

/** What the progress of a stage is counted in, where it is not just a share of the work. */
export type ProgressUnit = "files" | "pairs";

/** What the pipeline tells while it works; `done` of `total` where it can be counted. */
export interface Hooks {
  stage?(stage: Stage, done?: number, total?: number, unit?: ProgressUnit): void;
  /** How many records there are, once it is known. */
  rows?(count: number): void;
  /** Something a person must know that stops nothing. */
  warn?(words: Words): void;
}

/**
 * The matching engine's progress as that of the stage: pairs compared, or just that it is at work.
 * @param onSpare called once it hands over nothing more to other threads
 */
export function matchProgress(
  hooks: Hooks,
  onSpare?: () => void,
): {
  progress(step: string, done: number, total: number): void;
} {
  return {
    progress: (step, done, total) => {
      if (step === "cluster") onSpare?.();
      if (step === "compare") hooks.stage?.("match", done, total, "pairs");
      else hooks.stage?.("match");
    },
  };
}

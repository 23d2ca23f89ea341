import type { ProgressUnit } from "../pipeline/stages.ts";
import type { Language, Words } from "../model/words.ts";
import { formatNumber } from "../text/number-format.ts";

/** How far a stage is. */
export interface Progress {
  readonly done?: number | undefined;
  readonly total?: number | undefined;
  /** What `done` and `total` count, where a person would want to know. */
  readonly unit?: ProgressUnit | undefined;
  /** Rows of the job, once they are counted. */
  readonly rows?: number | undefined;
  /** Seconds the stage has run for. */
  readonly seconds: number;
}

/** Before this many seconds a rate or a time left says nothing. */
const SOON = 1.5;

const UNITS: Readonly<Record<ProgressUnit, Words>> = {
  files: { en: "files", vi: "tệp" },
  pairs: { en: "pairs", vi: "cặp" },
};

/**
 * What stands behind the name of a stage: rows, share, rate, time left; the most telling first, so that a
 * narrow terminal cuts the rest: `45% · 3 s left · 60,000 rows · 31,000 rows/s`.
 */
export function progressDetail(progress: Progress, lang: Language): string {
  const { done, total, unit, rows, seconds } = progress;
  const vi = lang === "vi";
  const n = (value: number) => formatNumber(value, lang);
  const parts: string[] = [];
  const share = done !== undefined && total !== undefined && total > 0 ? done / total : undefined;
  if (share !== undefined && (unit !== "files" || (total ?? 0) > 1)) {
    parts.push(`${Math.floor(100 * share)}%`);
  }
  const running = share !== undefined && share > 0.01 && seconds >= SOON;
  if (running && share < 1) parts.push(timeLeft((seconds * (1 - share)) / share, vi));
  if (rows !== undefined) parts.push(`${n(rows)} ${vi ? "dòng" : rows === 1 ? "row" : "rows"}`);
  if (unit === "pairs" && total !== undefined) {
    parts.push(`${n(total)} ${UNITS.pairs[lang]}`);
    if (running && done !== undefined) {
      parts.push(`${n(done / seconds)} ${UNITS.pairs[lang]}/${vi ? "giây" : "s"}`);
    }
  } else if (unit === "files" && total !== undefined && total > 1) {
    parts.push(`${n(total)} ${UNITS.files[lang]}`);
  } else if (running && rows !== undefined) {
    parts.push(`${n((rows * share) / seconds)} ${vi ? "dòng/giây" : "rows/s"}`);
  }
  return parts.join(" · ");
}

function timeLeft(seconds: number, vi: boolean): string {
  const whole = Math.max(1, Math.round(seconds));
  if (whole < 100) return vi ? `còn khoảng ${whole} giây` : `about ${whole} s left`;
  const minutes = Math.round(whole / 60);
  return vi ? `còn khoảng ${minutes} phút` : `about ${minutes} min left`;
}

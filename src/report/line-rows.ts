import type { LineChoice } from "../match/model.ts";
import type { Language } from "../model/words.ts";
import { formatNumber, formatPercent } from "../text/number-format.ts";
import type { Report } from "./model.ts";

/** The lines that take other pairs than the one before, and those in use. */
function telling(lines: readonly LineChoice[]): readonly LineChoice[] {
  return lines.filter((line, i) => line.use !== null || line.pairs !== lines[i - 1]?.pairs);
}

/** The table of what would move if a line moved, as texts; undefined where nothing was compared. */
export function lineRows(
  { duplicates }: Report,
  lang: Language,
):
  | {
      readonly title: string;
      readonly explained: string;
      readonly header: readonly string[];
      readonly rows: string[][];
    }
  | undefined {
  if (duplicates.candidates === 0 || duplicates.lines.length === 0) return undefined;
  // Where every line takes the same pairs there is nothing to choose.
  if (new Set(duplicates.lines.map((line) => line.pairs)).size === 1) return undefined;
  const vi = lang === "vi";
  const use = {
    merge: vi ? " (vạch gộp hiện tại)" : " (merge line now)",
    review: vi ? " (vạch hỏi hiện tại)" : " (review line now)",
  };
  return {
    title: vi
      ? "Nếu dời vạch (theo ước tính của chính mô hình)"
      : "If a line moved (by the model's own estimate)",
    explained: vi
      ? "Độ chính xác: bao nhiêu cặp được gộp là đúng, trong ngoặc là khoảng tin cậy 95%. Độ phủ: tìm được bao nhiêu cặp trùng có thật."
      : "Precision: how many of the pairs taken are right, in brackets the interval that holds it 95% of the time. Recall: how many of the true pairs are found.",
    header: vi
      ? ["Từ xác suất", "Số cặp", "Độ chính xác", "Độ phủ"]
      : ["From probability", "Pairs", "Precision", "Recall"],
    rows: telling(duplicates.lines).map((line) => [
      `${formatPercent(line.probability, lang)}${line.use === null ? "" : use[line.use]}`,
      formatNumber(line.pairs, lang),
      `${formatPercent(line.precision, lang)} (${formatPercent(line.precisionLow, lang)} – ${formatPercent(line.precisionHigh, lang)})`,
      formatPercent(line.recall, lang),
    ]),
  };
}

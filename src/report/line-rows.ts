import type { LineChoice } from "../match/model.ts";
import type { Language } from "../model/words.ts";
import { formatNumber, formatPercent } from "../text/number-format.ts";
import type { ReportDuplicates } from "./model.ts";

/**
 * The lines that take other pairs than the one before, and those in use; none where every line takes the same pairs,
 * for then there is nothing to choose.
 */
export function tellingLines<T extends Pick<LineChoice, "use" | "pairs">>(
  lines: readonly T[],
): readonly T[] {
  if (new Set(lines.map((line) => line.pairs)).size < 2) return [];
  return lines.filter((line, i) => line.use !== null || line.pairs !== lines[i - 1]?.pairs);
}

/** The table of what would move if a line moved, as texts; undefined where nothing was compared. */
export function lineRows(
  duplicates: Pick<ReportDuplicates, "candidates" | "lines">,
  lang: Language,
):
  | {
      readonly title: string;
      readonly explained: string;
      readonly header: readonly string[];
      readonly rows: string[][];
    }
  | undefined {
  const lines = tellingLines(duplicates.lines);
  if (duplicates.candidates === 0 || lines.length === 0) return undefined;
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
      ? ["Từ xác suất", "Số cặp", "Khách có nhiều dòng", "Số dòng của họ", "Độ chính xác", "Độ phủ"]
      : [
          "From probability",
          "Pairs",
          "Customers on several rows",
          "Their rows",
          "Precision",
          "Recall",
        ],
    rows: lines.map((line) => [
      `${formatPercent(line.probability, lang)}${line.use === null ? "" : use[line.use]}`,
      formatNumber(line.pairs, lang),
      formatNumber(line.groups, lang),
      formatNumber(line.rows, lang),
      `${formatPercent(line.precision, lang)} (${formatPercent(line.precisionLow, lang)} – ${formatPercent(line.precisionHigh, lang)})`,
      formatPercent(line.recall, lang),
    ]),
  };
}

import type { Language } from "../model/words.ts";
import { formatNumber, formatPercent } from "../text/number-format.ts";
import type { Report } from "./model.ts";

/** The table of what would move if a line moved, as texts; undefined where nothing was compared. */
export function lineRows(
  { duplicates }: Report,
  lang: Language,
):
  | { readonly title: string; readonly header: readonly string[]; readonly rows: string[][] }
  | undefined {
  if (duplicates.candidates === 0 || duplicates.lines.length === 0) return undefined;
  const vi = lang === "vi";
  const use = {
    merge: vi ? " (vạch gộp hiện tại)" : " (merge line now)",
    review: vi ? " (vạch hỏi hiện tại)" : " (review line now)",
  };
  return {
    title: vi
      ? "Nếu dời vạch (theo ước tính của chính mô hình)"
      : "If a line moved (by the model's own estimate)",
    header: vi
      ? ["Từ xác suất", "Số cặp", "Độ chính xác (95%)", "Độ phủ"]
      : ["From probability", "Pairs", "Precision (95%)", "Recall"],
    rows: duplicates.lines.map((line) => [
      `${formatPercent(line.probability, lang)}${line.use === null ? "" : use[line.use]}`,
      formatNumber(line.pairs, lang),
      `${formatPercent(line.precision, lang)} (${formatPercent(line.precisionLow, lang)} – ${formatPercent(line.precisionHigh, lang)})`,
      formatPercent(line.recall, lang),
    ]),
  };
}

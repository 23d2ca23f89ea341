import type { LineChoice } from "../match/model.ts";
import type { Language } from "../model/words.ts";
import { lineRows, tellingLines } from "../report/line-rows.ts";
import { formatPercent } from "../text/number-format.ts";
import { textTable } from "../text/text-table.ts";

/** Headers as short as a terminal is narrow; the line above the table says what they mean. */
const SHORT = {
  en: ["From", "Pairs", "Customers", "Rows", "Precision", "Recall"],
  vi: ["Từ", "Số cặp", "Số khách", "Số dòng", "Độ chính xác", "Độ phủ"],
} as const;

/** What would come of other merge lines, by the model's own estimate, as the terminal shows it. */
export function lineLines(lines: readonly LineChoice[], lang: Language, width: number): string[] {
  const told = tellingLines(lines);
  const shown = lineRows({ candidates: lines.length, lines }, lang);
  if (shown === undefined) return [];
  return [
    "",
    lang === "vi"
      ? "Nếu dời vạch gộp (theo ước tính của chính mô hình, trong ngoặc là khoảng 95%): số cặp dòng từ vạch trở lên, số khách có nhiều dòng, số dòng của họ"
      : "If the merge line moved (by the model's own estimate, 95% intervals in brackets): pairs of rows from it up, customers on several rows, their rows",
    ...textTable(
      SHORT[lang],
      shown.rows.map((cells, i) => [lineName(told[i], lang), ...cells.slice(1)]),
      width,
      { right: [1, 2, 3, 4, 5] },
    ),
  ];
}

const USES = {
  merge: { en: "merge", vi: "gộp" },
  review: { en: "review", vi: "xem lại" },
} as const;

/** A line by its probability, with what it is used for now. */
export function lineName(
  line: Pick<LineChoice, "probability" | "use"> | undefined,
  lang: Language,
): string {
  if (line === undefined) return "";
  const use = line.use === null ? "" : ` (${USES[line.use][lang]})`;
  return `${formatPercent(line.probability, lang)}${use}`;
}

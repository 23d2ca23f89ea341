import type { Evaluation, Quality } from "../match/evaluate.ts";
import type { Language } from "../model/words.ts";
import type { RunEvaluation } from "../pipeline/evaluate.ts";
import { textTable } from "../text/text-table.ts";

/** The lines in which the terminal shows a run beside the truth. */
export function evaluationLines(result: RunEvaluation, lang: Language, width: number): string[] {
  const vi = lang === "vi";
  const head = vi ? ["", "Chính xác", "Độ phủ", "F1"] : ["", "Precision", "Recall", "F1"];
  const { right, found, true: real } = result.merged.pairwise;
  return [
    ...textTable(
      head,
      [
        ...lines(vi ? "đã gộp" : "merged", result.merged),
        ...lines(vi ? "gộp + xem lại" : "merged + review", result.withReview),
      ],
      width,
      { right: [1, 2, 3] },
    ),
    "",
    vi
      ? `${result.rows} dòng; ${real} cặp thật, ${found} cặp đã gộp, ${right} cặp đúng${result.unknown > 0 ? `; ${result.unknown} dòng không có trong tệp đối chiếu` : ""}`
      : `${result.rows} rows; ${real} true pairs, ${found} merged pairs, ${right} of them right${result.unknown > 0 ? `; ${result.unknown} rows are not in the truth` : ""}`,
  ];
}

/** Pairs at or above each weight. */
export function curveLines(result: RunEvaluation, lang: Language, width: number): string[] {
  const header = lang === "vi" ? ["Từ (bit)", "Cặp", "Đúng"] : ["From (bits)", "Pairs", "Right"];
  const points = result.curve.map((p) => [String(p.weight), String(p.pairs), String(p.right)]);
  return ["", ...textTable(header, points, width, { right: [0, 1, 2] })];
}

function lines(name: string, e: Evaluation): string[][] {
  const row = (kind: string, q: Quality) => [
    `${name}, ${kind}`,
    q.precision.toFixed(4),
    q.recall.toFixed(4),
    q.f1.toFixed(4),
  ];
  return [row("pairwise", e.pairwise), row("B-cubed", e.bCubed), row("exact clusters", e.clusters)];
}

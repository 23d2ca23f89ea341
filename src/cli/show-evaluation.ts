import type { Evaluation, Quality } from "../match/evaluate.ts";
import type { CurvePoint } from "../match/threshold-curve.ts";
import type { Language } from "../model/words.ts";
import type { RunEvaluation } from "../pipeline/evaluate.ts";
import { counted, ROWS } from "../report/count-words.ts";
import { tellingLines } from "../report/line-rows.ts";
import { formatNumber, formatPercent } from "../text/number-format.ts";
import { lineName } from "./show-lines.ts";
import { textTable } from "../text/text-table.ts";

/** The lines in which the terminal shows a run beside the truth. */
export function evaluationLines(result: RunEvaluation, lang: Language, width: number): string[] {
  const vi = lang === "vi";
  const n = (value: number): string => formatNumber(value, lang);
  const head = vi ? ["", "Chính xác", "Độ phủ", "F1"] : ["", "Precision", "Recall", "F1"];
  const { right, found, true: real } = result.merged.pairwise;
  return [
    ...textTable(
      head,
      [
        ...lines(vi ? "đã gộp" : "merged", result.merged, lang),
        ...lines(vi ? "gộp + xem lại" : "merged + review", result.withReview, lang),
      ],
      width,
      { right: [1, 2, 3] },
    ),
    "",
    vi
      ? `${n(result.rows)} dòng; ${n(real)} cặp thật, ${n(found)} cặp đã gộp, ${n(right)} cặp đúng${result.unknown > 0 ? `; ${n(result.unknown)} dòng không có trong tệp đối chiếu` : ""}`
      : `${counted(result.rows, ROWS).en}; ${n(real)} true ${real === 1 ? "pair" : "pairs"}, ${n(found)} merged ${found === 1 ? "pair" : "pairs"}, ${n(right)} of them right${result.unknown > 0 ? `; ${counted(result.unknown, ROWS).en} not in the truth` : ""}`,
  ];
}

/** What the truth says at the lines the report speaks of; no lines for runs whose report says nothing of them. */
export function trueLineLines(
  { lines: choices }: RunEvaluation,
  lang: Language,
  width: number,
): string[] {
  const told = tellingLines(choices);
  if (told.length === 0) return [];
  const vi = lang === "vi";
  const header = vi
    ? ["Vạch gộp ở", "Khách nhiều dòng", "Số dòng", "Cặp", "Đúng", "Chính xác", "Độ phủ", "F1"]
    : ["Merge line at", "Customers", "Rows", "Pairs", "Right", "Precision", "Recall", "F1"];
  const rows = told.map((line) => [
    lineName(line, lang),
    formatNumber(line.groups, lang),
    formatNumber(line.rows, lang),
    ...curveCells(line, lang),
  ]);
  return [
    "",
    vi
      ? "Nếu dời vạch gộp: số khách có nhiều dòng, số dòng của họ, và các cặp dòng từ vạch đó trở lên:"
      : "If the merge line moved: customers on several rows, their rows, and the pairs from that line up:",
    ...textTable(header, rows, width, { right: [1, 2, 3, 4, 5, 6, 7] }),
  ];
}

/** Pairs at or above each weight, in steps. */
export function curveLines({ curve }: RunEvaluation, lang: Language, width: number): string[] {
  const header =
    lang === "vi"
      ? ["Từ (bit)", "Xác suất", "Cặp", "Đúng", "Chính xác", "Độ phủ", "F1"]
      : ["From (bits)", "Probability", "Pairs", "Right", "Precision", "Recall", "F1"];
  const rows = curve.map((point) => [
    String(point.weight),
    formatPercent(point.probability, lang),
    ...curveCells(point, lang),
  ]);
  return ["", ...textTable(header, rows, width, { right: [0, 1, 2, 3, 4, 5, 6] })];
}

function curveCells({ pairs, right, ...quality }: CurvePoint, lang: Language): string[] {
  const { precision, recall, f1 } = quality;
  return [
    formatNumber(pairs, lang),
    formatNumber(right, lang),
    ...[precision, recall, f1].map((n) => formatNumber(n, lang, 4)),
  ];
}

function lines(name: string, e: Evaluation, lang: Language): string[][] {
  const row = (kind: string, q: Quality) => [
    `${name}, ${kind}`,
    ...[q.precision, q.recall, q.f1].map((n) => formatNumber(n, lang, 4)),
  ];
  const [pairs, rows, groups] =
    lang === "vi"
      ? ["theo cặp", "theo dòng (B-cubed)", "nhóm đúng hẳn"]
      : ["pairwise", "B-cubed", "exact clusters"];
  return [row(pairs ?? "", e.pairwise), row(rows ?? "", e.bCubed), row(groups ?? "", e.clusters)];
}

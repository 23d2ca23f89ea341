import { VERDICTS } from "../../match/model.ts";
import type { SideFile } from "./side-file.ts";

export const PAIRS = "pairs.csv";
export const PAIRS_HEADER = [
  "left_row_id",
  "right_row_id",
  "probability",
  "weight",
  "verdict",
  "rule",
] as const;
const MISSING = 255;
/** Decimals of a weight; parts are rounded first and added up then, so that a reader's sum agrees. */
const DECIMALS = 4;

/**
 * Every pair at or above the review line: per comparison its level and weight in bits. `prior_weight`
 * is what the pair starts from, so that all weights of a line add up to `weight`.
 */
export const writePairs: SideFile = async (result, open) => {
  const { pairs, model, rules } = result.match;
  const { rowIdOf } = result.data.dataset;
  const header = model.features.flatMap(({ feature }) => [`${feature}_level`, `${feature}_weight`]);
  const file = await open(PAIRS, [...PAIRS_HEADER, "prior_weight", ...header]);
  for (let i = 0; i < pairs.size; i++) {
    const parts = model.features.map((_, f) => {
      const level = pairs.levels[f]?.[i] ?? MISSING;
      return {
        level: level === MISSING ? "missing" : (model.features[f]?.levels[level]?.name ?? ""),
        weight: Number((pairs.weights[f]?.[i] ?? 0).toFixed(DECIMALS)),
      };
    });
    const weight = Number((pairs.weight[i] as number).toFixed(DECIMALS));
    const prior = weight - parts.reduce((sum, part) => sum + part.weight, 0);
    file.row([
      rowIdOf[pairs.left[i] as number] as number,
      rowIdOf[pairs.right[i] as number] as number,
      (pairs.probability[i] as number).toFixed(6),
      weight.toFixed(DECIMALS),
      VERDICTS[pairs.verdict[i] as number] ?? "",
      rules[pairs.rule[i] as number]?.name ?? "",
      prior.toFixed(DECIMALS),
      ...parts.flatMap((part) => [part.level, part.weight.toFixed(DECIMALS)]),
    ]);
  }
  return { name: PAIRS, ...(await file.close()) };
};

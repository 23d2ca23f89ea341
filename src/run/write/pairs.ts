import { VERDICTS } from "../../match/model.ts";
import { defineSideFile } from "./side-file.ts";

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
export const writePairs = defineSideFile({
  name: PAIRS,
  needs: ["data", "match"],
  write: async (result, open) => {
    const { pairs, model, rules } = result.match;
    const { rowIdOf } = result.data.dataset;
    const header = model.features.flatMap(({ feature }) => [
      `${feature}_level`,
      `${feature}_weight`,
    ]);
    const file = await open(PAIRS, [...PAIRS_HEADER, "prior_weight", ...header]);
    const names = model.features.map(({ levels }) => levels.map(({ name }) => name));
    const fixed = fixedTexts();
    const texts = names.map(() => "");
    for (let i = 0; i < pairs.size; i++) {
      const weight = fixed(pairs.weight[i] as number);
      let parts = 0;
      for (let f = 0; f < texts.length; f++) {
        const text = fixed(pairs.weights[f]?.[i] ?? 0);
        texts[f] = text;
        parts += Number(text);
      }
      file.number(rowIdOf[pairs.left[i] as number] as number);
      file.number(rowIdOf[pairs.right[i] as number] as number);
      file.text((pairs.probability[i] as number).toFixed(6));
      file.text(weight);
      file.word(VERDICTS[pairs.verdict[i] as number] ?? "");
      file.word(rules[pairs.rule[i] as number]?.name ?? "");
      file.text((Number(weight) - parts).toFixed(DECIMALS));
      for (const [f, text] of texts.entries()) {
        const level = pairs.levels[f]?.[i] ?? MISSING;
        file.word(level === MISSING ? "missing" : (names[f]?.[level] ?? ""));
        file.word(text);
      }
      const turn = file.end();
      if (turn !== undefined) await turn;
    }
    return { name: PAIRS, ...(await file.close()) };
  },
});

/** Texts of weights kept ready: those of levels whose values' rarity does not count come again and again. */
const KEPT = 4096;

/** Writes weights with {@link DECIMALS}, zero without a sign. */
function fixedTexts(): (weight: number) => string {
  const known = new Map<number, string>();
  return (weight) => {
    let text = known.get(weight);
    if (text === undefined) {
      text = Number(weight.toFixed(DECIMALS)).toFixed(DECIMALS);
      if (known.size < KEPT) known.set(weight, text);
    }
    return text;
  };
}

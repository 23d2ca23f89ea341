import { scoreAll } from "./pollution/score.ts";

/** Prints the score per kind of pollution, out of 10, and every variant that was not read in full. */
async function main(): Promise<void> {
  const scores = await scoreAll();
  const mean = (list: readonly { readonly score: number }[]): string =>
    ((list.reduce((sum, one) => sum + one.score, 0) / list.length) * 10).toFixed(2);
  const kinds = [...new Set(scores.map(({ kind }) => kind))];
  const lines = kinds.map((kind) => {
    const own = scores.filter((one) => one.kind === kind);
    const whole = own.filter(({ score }) => score === 1).length;
    return `| ${kind} | ${own.length} | ${whole} | ${mean(own)} |`;
  });
  const whole = scores.filter(({ score }) => score === 1).length;
  const lost = scores
    .filter(({ score }) => score < 1)
    .map(({ kind, name, score }) => `- ${kind}: ${name}: ${(score * 10).toFixed(2)}`);
  process.stdout.write(
    `${[
      "| pollution | files | read in full | score of 10 |",
      "|---|---:|---:|---:|",
      ...lines,
      `| all | ${scores.length} | ${whole} | ${mean(scores)} |`,
      ...(lost.length > 0 ? ["", "Not read in full:", ...lost] : []),
    ].join("\n")}\n`,
  );
}

await main();

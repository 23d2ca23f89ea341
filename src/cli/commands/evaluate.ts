import type { Evaluation, Quality } from "../../match/evaluate.ts";
import { EXIT, KnownError } from "../../model/known-error.ts";
import { textTable } from "../../text/text-table.ts";
import { type CliCommand, type CliOptions, flag, text } from "../command.ts";
import { addTalkOptions } from "../options.ts";

/** `crm-clean evaluate`: how right a run is, where the truth is known. */
export const evaluate: CliCommand = {
  name: "evaluate",
  configure: (command) =>
    addTalkOptions(command)
      .summary("precision, recall and F1 of a run against the truth")
      .description(
        "Compares a run with known duplicates: pairwise, B-cubed and exact-cluster precision, recall and F1, for what was merged and for merged plus review.",
      )
      .argument("<run>", "run folder")
      .option("--truth <file>", "CSV with row_id,cluster_id")
      .option(
        "--key <column>",
        "find rows by this input column instead of row_id; without --truth: the column is the true group",
      )
      .option("--min-f1 <n>", "exit 1 when pairwise F1 of merged plus review is lower (0-1)")
      .option("--min-precision <n>", "exit 1 when pairwise precision of merged rows is lower (0-1)")
      .option("--curve", "also print how many pairs are right from each weight up")
      .option("--json", "print as JSON")
      .addHelpText(
        "after",
        "\nExamples:\n  crm-clean evaluate customers-clean --truth truth.csv\n  crm-clean evaluate customers-clean --truth truth.csv --key rec_id --min-precision 0.995",
      ),
  async run(args, options, terminal) {
    const { openRun } = await import("../../run/read.ts");
    const { evaluateRun } = await import("../../pipeline/evaluate.ts");
    const { withScratch } = await import("../scratch.ts");
    const minF1 = share(options, "minF1", "--min-f1");
    const minPrecision = share(options, "minPrecision", "--min-precision");
    const run = openRun(args[0] ?? "");
    if (text(options, "lang") === undefined) terminal.lang = run.manifest.lang;
    const result = await withScratch((scratch) =>
      evaluateRun(run, text(options, "truth"), text(options, "key"), scratch),
    );
    if (flag(options, "json")) terminal.out(JSON.stringify(result, null, 2));
    else {
      const vi = terminal.lang === "vi";
      const head = vi ? ["", "Chính xác", "Độ phủ", "F1"] : ["", "Precision", "Recall", "F1"];
      const rows = [
        ...lines(vi ? "đã gộp" : "merged", result.merged),
        ...lines(vi ? "gộp + xem lại" : "merged + review", result.withReview),
      ];
      for (const line of textTable(head, rows, terminal.width, { right: [1, 2, 3] }))
        terminal.out(line);
      const { right, found, true: real } = result.merged.pairwise;
      terminal.out(
        vi
          ? `\n${result.rows} dòng; ${real} cặp thật, ${found} cặp đã gộp, ${right} cặp đúng${result.unknown > 0 ? `; ${result.unknown} dòng không có trong tệp đối chiếu` : ""}`
          : `\n${result.rows} rows; ${real} true pairs, ${found} merged pairs, ${right} of them right${result.unknown > 0 ? `; ${result.unknown} rows are not in the truth` : ""}`,
      );
      if (flag(options, "curve")) {
        const header = vi ? ["Từ (bit)", "Cặp", "Đúng"] : ["From (bits)", "Pairs", "Right"];
        const points = result.curve.map((p) => [
          String(p.weight),
          String(p.pairs),
          String(p.right),
        ]);
        terminal.out("");
        for (const line of textTable(header, points, terminal.width, { right: [0, 1, 2] }))
          terminal.out(line);
      }
    }
    const low =
      result.withReview.pairwise.f1 < minF1 || result.merged.pairwise.precision < minPrecision;
    return low ? 1 : 0;
  },
};

function lines(name: string, e: Evaluation): string[][] {
  const row = (kind: string, q: Quality) => [
    `${name}, ${kind}`,
    q.precision.toFixed(4),
    q.recall.toFixed(4),
    q.f1.toFixed(4),
  ];
  return [row("pairwise", e.pairwise), row("B-cubed", e.bCubed), row("exact clusters", e.clusters)];
}

function share(options: CliOptions, name: string, flagName: string): number {
  const given = text(options, name);
  if (given === undefined) return 0;
  const n = Number(given);
  if (given.trim() !== "" && n >= 0 && n <= 1) return n;
  throw new KnownError({
    code: "usage/share",
    exit: EXIT.usage,
    say: {
      en: `${flagName} takes 0 to 1, not "${given}"`,
      vi: `${flagName} nhận từ 0 đến 1, không phải "${given}"`,
    },
  });
}

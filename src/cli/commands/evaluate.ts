import { EXIT, KnownError } from "../../model/known-error.ts";
import { type CliCommand, type CliOptions, flag, text } from "../command.ts";
import { addTalkOptions } from "../options.ts";
import type { Terminal } from "../terminal.ts";

/** `crm-clean evaluate`: how right a run is, by the truth, or by a sample of questions where nobody knows it. */
export const evaluate: CliCommand = {
  name: "evaluate",
  configure: (command) =>
    addTalkOptions(command)
      .summary("how right a run is: by the truth, or by a sample you answer")
      .description(
        "With --truth: compares a run with known duplicates: pairwise, B-cubed and exact-cluster precision, recall and F1, for what was merged and for merged plus review. Without known duplicates: --sample N writes a workbook of N questions drawn at random; answer them, and --answers FILE estimates precision and recall with their 95% intervals.",
      )
      .argument("<run>", "run folder")
      .option("--truth <file>", "CSV with row_id,cluster_id")
      .option(
        "--key <column>",
        "find rows by this input column instead of row_id; without --truth: the column is the true group",
      )
      .option("--sample <n>", "write a workbook of so many random questions about the run")
      .option("--seed <n>", "seed of --sample (default: the run's)")
      .option("-o, --out <file>", "workbook to write (default: <run>-sample.xlsx)")
      .option("-f, --force", "replace an existing workbook")
      .option("--answers <file>", "the answered workbook of --sample, or a CSV of it")
      .option("--min-f1 <n>", "exit 1 when pairwise F1 of merged plus review is lower (0-1)")
      .option("--min-precision <n>", "exit 1 when pairwise precision of merged rows is lower (0-1)")
      .option("--curve", "also print precision, recall and F1 in steps of weight")
      .option("--json", "print as JSON")
      .addHelpText(
        "after",
        "\nExamples:\n  crm-clean evaluate customers-clean --truth truth.csv\n  crm-clean evaluate customers-clean --truth truth.csv --key rec_id --min-precision 0.995\n  crm-clean evaluate customers-clean --sample 200\n  crm-clean evaluate customers-clean --answers customers-clean-sample.xlsx",
      ),
  async run(args, options, terminal) {
    const { openRun } = await import("../../run/read.ts");
    const { withScratch } = await import("../scratch.ts");
    const least = {
      f1: share(options, "minF1", "--min-f1"),
      precision: share(options, "minPrecision", "--min-precision"),
    };
    const questions = whole(options, "sample", "--sample", MOST_QUESTIONS);
    const seed = whole(options, "seed", "--seed", 0xffffffff, 0);
    refuseMixed(options);
    const run = openRun(args[0] ?? "");
    if (text(options, "lang") === undefined) terminal.lang = run.manifest.lang;
    if (questions !== undefined) {
      const { sampleRun } = await import("../make-sample.ts");
      const out = text(options, "out");
      const force = flag(options, "force");
      const wish = { questions, seed: seed ?? run.manifest.seed, out, force };
      await withScratch((scratch) => sampleRun(run, wish, scratch, terminal));
      return 0;
    }
    const answers = text(options, "answers");
    if (answers !== undefined) {
      const { estimateRun } = await import("../../pipeline/estimate.ts");
      const { estimateLines } = await import("../show-estimate.ts");
      const { lineLines } = await import("../show-lines.ts");
      const result = await estimateRun(run, answers);
      warnEdited(result.edited, terminal);
      if (flag(options, "json")) terminal.out(JSON.stringify(result, null, 2));
      else {
        const { lang, width } = terminal;
        for (const line of estimateLines(result, lang, width)) terminal.out(line);
        for (const line of lineLines(result.lines, lang, width)) terminal.out(line);
      }
      const { merged, withReview } = result;
      const nothing = result.bands.every(({ kind, units }) => kind !== "merged" || units === 0);
      const precision = merged.precision?.value ?? (nothing ? 1 : 0);
      return (withReview.f1 ?? 0) < least.f1 || precision < least.precision ? 1 : 0;
    }
    const { evaluateRun } = await import("../../pipeline/evaluate.ts");
    const { curveLines, evaluationLines, trueLineLines } = await import("../show-evaluation.ts");
    const result = await withScratch((scratch) =>
      evaluateRun(run, text(options, "truth"), text(options, "key"), scratch),
    );
    const { lang, width } = terminal;
    if (flag(options, "json")) terminal.out(JSON.stringify(result, null, 2));
    else {
      for (const line of evaluationLines(result, lang, width)) terminal.out(line);
      for (const line of trueLineLines(result, lang, width)) terminal.out(line);
      if (flag(options, "curve"))
        for (const line of curveLines(result, lang, width)) terminal.out(line);
    }
    const { withReview, merged } = result;
    return withReview.pairwise.f1 < least.f1 || merged.pairwise.precision < least.precision ? 1 : 0;
  },
};

/** More questions than anyone answers. */
const MOST_QUESTIONS = 5000;

/** One of the three ways at a time: a sample is made, or answered, or the truth is known. */
function refuseMixed(options: CliOptions): void {
  const ways = ["--sample", "--answers", "--truth"].filter(
    (name) => text(options, name.slice(2)) !== undefined,
  );
  if (ways.length < 2) return;
  throw new KnownError({
    code: "usage/evaluate",
    exit: EXIT.usage,
    say: {
      en: `${ways.join(" and ")} cannot go together`,
      vi: `không dùng ${ways.join(" và ")} cùng lúc được`,
    },
    next: {
      en: "--sample writes questions, --answers counts up the answers, --truth compares with known duplicates",
      vi: "--sample tạo câu hỏi, --answers tính kết quả trả lời, --truth so với khách trùng đã biết",
    },
  });
}

function warnEdited(edited: readonly number[], terminal: Terminal): void {
  if (edited.length === 0) return;
  const rows = edited.slice(0, 10).join(", ") + (edited.length > 10 ? " …" : "");
  terminal.warn({
    en: `rows ${rows} were changed outside the answer cells; those changes count for nothing`,
    vi: `dòng ${rows} bị sửa ngoài ô trả lời; các thay đổi đó không được tính`,
  });
}

function whole(
  options: CliOptions,
  name: string,
  flagName: string,
  most: number,
  least = 1,
): number | undefined {
  const given = text(options, name);
  if (given === undefined) return undefined;
  const n = Number(given);
  if (/^\d{1,10}$/.test(given) && n >= least && n <= most) return n;
  throw new KnownError({
    code: "usage/count",
    exit: EXIT.usage,
    say: {
      en: `${flagName} takes a whole number from ${least} to ${most}, not "${given}"`,
      vi: `${flagName} nhận số nguyên từ ${least} đến ${most}, không phải "${given}"`,
    },
  });
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

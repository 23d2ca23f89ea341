import { EXIT, KnownError } from "../../model/known-error.ts";
import { type CliCommand, flag, text } from "../command.ts";
import { showStages } from "../show-stages.ts";
import { addTalkOptions } from "../options.ts";

/** `crm-clean explain`: where a row went, or why two rows were (not) merged. */
export const explain: CliCommand = {
  name: "explain",
  configure: (command) =>
    addTalkOptions(command)
      .summary("one row: where it went and why; two rows: every comparison")
      .description(
        "With one row_id: where the row went, what was changed in it, which rows it was compared with, and, where several rows became one customer, which value survived, why, and what did not; and who is of the same household. With two: every comparison with its level and weight, adding up to the score. Row ids are those of ledger.csv (1 = first data row). Values are shown: this is for the person who has the files.",
      )
      .argument("<run>", "run folder")
      .argument("<row>", "row_id")
      .argument("[other]", "row_id of a second row")
      .option("--near", "one row: also the rows of other customers most like it")
      .option("--json", "print as JSON")
      .addHelpText(
        "after",
        "\nExamples:\n  crm-clean explain customers-clean 17 --near\n  crm-clean explain customers-clean 17 42",
      ),
  async run(args, options, terminal) {
    const { openRun } = await import("../../run/read.ts");
    const { explainNear, explainRow, explainTwo } = await import("../../pipeline/explain.ts");
    const { survivorLines } = await import("../show-survivors.ts");
    const { nearLines, rowLines, twoLines } = await import("../show-explained.ts");
    const { withScratch } = await import("../scratch.ts");
    const run = openRun(args[0] ?? "");
    if (text(options, "lang") === undefined) terminal.lang = run.manifest.lang;
    const left = rowId(args[1] ?? "");
    if (args[2] === undefined) {
      const row = await explainRow(run, left);
      if (row === undefined) throw noRow(left);
      const near = flag(options, "near")
        ? await withScratch((scratch) =>
            explainNear(run, left, NEAR_SHOWN, scratch(), showStages(terminal)),
          )
        : undefined;
      if (flag(options, "json")) {
        const plain = {
          ledger: Object.fromEntries(row.ledger),
          changes: row.changes.map((c) => Object.fromEntries(c)),
          flagged: row.flagged === undefined ? null : Object.fromEntries(row.flagged),
          pairs: row.pairs.map((p) => Object.fromEntries(p)),
          survivors: row.survivors.map((p) => Object.fromEntries(p)),
          household: row.household ?? null,
          ...(near === undefined ? {} : { near }),
        };
        terminal.out(JSON.stringify(plain, null, 2));
        return 0;
      }
      for (const line of rowLines(row, left, terminal.lang, terminal.width)) terminal.out(line);
      for (const line of survivorLines(row, terminal.lang, terminal.width)) terminal.out(line);
      if (near === undefined) return 0;
      for (const line of nearLines(near, terminal.lang)) terminal.out(line);
      return 0;
    }
    const right = rowId(args[2]);
    const two = await withScratch((scratch) =>
      explainTwo(run, left, right, scratch(), showStages(terminal)),
    );
    if (two === undefined) {
      const known = await Promise.all([left, right].map((id) => explainRow(run, id)));
      throw noPair(
        [left, right].filter((_, i) => known[i] === undefined),
        left,
        right,
      );
    }
    if (flag(options, "json")) {
      terminal.out(JSON.stringify(two, null, 2));
      return 0;
    }
    for (const line of twoLines(two, [left, right], terminal.lang, terminal.width)) {
      terminal.out(line);
    }
    return 0;
  },
};

/** Rows `--near` shows. */
const NEAR_SHOWN = 5;

function rowId(given: string): number {
  if (/^[1-9]\d{0,9}$/.test(given)) return Number(given);
  throw new KnownError({
    code: "usage/row-id",
    exit: EXIT.usage,
    say: {
      en: `"${given}" is no row_id; take one from ledger.csv`,
      vi: `"${given}" không phải số dòng (cột row_id trong ledger.csv)`,
    },
  });
}

/** Names the rows the run does not have; where it has both, one of them holds no customer. */
function noPair(missing: readonly number[], left: number, right: number): KnownError {
  if (missing.length > 0) return noRow(...missing);
  return new KnownError({
    code: "explain/no-record",
    exit: EXIT.usage,
    say: {
      en: `row ${left} or row ${right} is no customer (set aside or rejected), so there is nothing to compare`,
      vi: `dòng ${left} hoặc dòng ${right} không phải khách hàng (để riêng hoặc bị loại) nên không có gì để so`,
    },
    next: {
      en: `crm-clean explain RUN ${left} says where a row went`,
      vi: `crm-clean explain RUN ${left} cho biết dòng đi đâu`,
    },
  });
}

function noRow(...ids: number[]): KnownError {
  return new KnownError({
    code: "explain/no-row",
    exit: EXIT.usage,
    say: {
      en: `the run has no row with row_id ${ids.join(" or ")}`,
      vi: `lần chạy không có dòng số ${ids.join(" hoặc ")}`,
    },
    next: { en: "row ids stand in ledger.csv", vi: "số dòng nằm ở cột row_id trong ledger.csv" },
  });
}

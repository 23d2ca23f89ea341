import { EXIT, KnownError } from "../../model/known-error.ts";
import { formatPercent } from "../../text/number-format.ts";
import { textTable } from "../../text/text-table.ts";
import { type CliCommand, flag, text } from "../command.ts";
import { showStages } from "../show-stages.ts";
import { addTalkOptions } from "../options.ts";
import { safeText } from "../safe-text.ts";
import { heldLines } from "../held-lines.ts";

/** `crm-clean explain`: where a row went, or why two rows were (not) merged. */
export const explain: CliCommand = {
  name: "explain",
  configure: (command) =>
    addTalkOptions(command)
      .summary("one row: where it went and why; two rows: every comparison")
      .description(
        "With one row_id: where the row went, what was changed in it, which rows it was compared with. With two: every comparison with its level and weight, adding up to the score. Row ids are those of ledger.csv (1 = first data row). Values are shown: this is for the person who has the files.",
      )
      .argument("<run>", "run folder")
      .argument("<row>", "row_id")
      .argument("[other]", "row_id of a second row")
      .option("--json", "print as JSON")
      .addHelpText(
        "after",
        "\nExamples:\n  crm-clean explain customers-clean 17\n  crm-clean explain customers-clean 17 42",
      ),
  async run(args, options, terminal) {
    const { openRun } = await import("../../run/read.ts");
    const { explainRow, explainTwo } = await import("../../pipeline/explain.ts");
    const { withScratch } = await import("../scratch.ts");
    const run = openRun(args[0] ?? "");
    if (text(options, "lang") === undefined) terminal.lang = run.manifest.lang;
    const vi = terminal.lang === "vi";
    const left = rowId(args[1] ?? "");
    if (args[2] === undefined) {
      const row = await explainRow(run, left);
      if (row === undefined) throw noRow(left);
      if (flag(options, "json")) {
        const plain = {
          ledger: Object.fromEntries(row.ledger),
          changes: row.changes.map((c) => Object.fromEntries(c)),
          flagged: row.flagged === undefined ? null : Object.fromEntries(row.flagged),
          pairs: row.pairs.map((p) => Object.fromEntries(p)),
        };
        terminal.out(JSON.stringify(plain, null, 2));
        return 0;
      }
      const l = row.ledger;
      const sheet = l.get("sheet") === "" ? "" : ` · ${l.get("sheet")}`;
      terminal.out(safeText(`${l.get("file")}${sheet} · ${vi ? "dòng" : "row"} ${l.get("row")}`));
      terminal.out(safeText(`${l.get("outcome")} → ${l.get("entity_id")}  ${l.get("reason")}`));
      if (row.flagged !== undefined)
        terminal.out(safeText(`${row.flagged.get("severity")}: ${row.flagged.get("message")}`));
      if (row.changes.length > 0) {
        const head = vi ? ["Cột", "Trước", "Sau", "Mã"] : ["Column", "Before", "After", "Code"];
        terminal.out("");
        print(
          head,
          row.changes.map((c) => ["column", "before", "after", "code"].map((k) => c.get(k) ?? "")),
        );
      }
      if (row.pairs.length > 0) {
        const head = vi
          ? ["Với dòng", "Xác suất", "Bit", "Kết luận"]
          : ["With row", "Probability", "Bits", "Verdict"];
        terminal.out("");
        print(
          head,
          row.pairs.map((p) => [
            (p.get("left_row_id") === String(left)
              ? p.get("right_row_id")
              : p.get("left_row_id")) ?? "",
            p.get("probability") ?? "",
            p.get("weight") ?? "",
            p.get("verdict") ?? "",
          ]),
        );
      }
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
    terminal.out(safeText(sentence()));
    terminal.out("");
    const head = vi ? ["So sánh", "Mức", "Bit"] : ["Comparison", "Level", "Bits"];
    const bits = (n: number) => (n > 0 ? "+" : "") + twoDigits(n);
    print(
      head,
      [
        [
          vi ? "xuất phát điểm" : "starting point",
          vi ? "hai dòng bất kỳ" : "any two rows",
          bits(two.pair.prior),
        ],
        ...two.pair.features
          .filter((f) => f.level !== undefined)
          .map((f) => [f.title[terminal.lang], f.say?.[terminal.lang] ?? "", bits(f.weight)]),
        [vi ? "tổng" : "sum", "", bits(two.pair.weight)],
      ],
      [2],
    );
    for (const line of heldLines(two.pair, terminal.lang)) terminal.out(line);
    terminal.out("");
    print(
      [vi ? "Cột" : "Column", String(left), String(right)],
      two.values.map((v) => [v.header, v.left, v.right]),
    );
    return 0;

    function twoDigits(n: number): string {
      return vi ? n.toFixed(2).replace(".", ",") : n.toFixed(2);
    }

    function print(header: string[], rows: string[][], alignRight: number[] = []): void {
      const safe = rows.map((r) => r.map(safeText));
      for (const line of textTable(header, safe, terminal.width, { right: alignRight }))
        terminal.out(line);
    }

    function sentence(): string {
      const { pair, together, mergeAt, reviewAt } = two as NonNullable<typeof two>;
      const p = formatPercent(pair.probability, terminal.lang, 2);
      const where =
        pair.weight >= (mergeAt ?? Infinity)
          ? "merge"
          : pair.weight >= (reviewAt ?? Infinity)
            ? "review"
            : "apart";
      if (vi) {
        const verdict = { merge: "đủ để gộp", review: "cần người xem", apart: "không đủ giống" }[
          where
        ];
        return `Hai dòng ${together ? "đã được gộp thành một khách" : "được giữ riêng"}; khả năng cùng một khách ${p}, ${verdict}.`;
      }
      const verdict = {
        merge: "enough to merge",
        review: "for a person to decide",
        apart: "too little",
      }[where];
      return `The rows are ${together ? "one customer" : "kept apart"}; the chance that they are one is ${p}, ${verdict}.`;
    }
  },
};

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

import { formatNumber, formatPercent } from "../../text/number-format.ts";
import { type CliCommand, flag, text } from "../command.ts";
import { addInputOptions, addTalkOptions } from "../options.ts";
import { safeText } from "../safe-text.ts";

/** `crm-clean profile`: what the columns are taken for and why, and what stands in them. */
export const profile: CliCommand = {
  name: "profile",
  configure: (command) =>
    addTalkOptions(addInputOptions(command))
      .summary("columns found, what each is taken for and why, what stands in it")
      .description(
        "Shows every column: the field it is taken for and why, fill rate, distinct values, the commonest shapes (A capital, a small letter, 9 digit), kinds of cells, and masked samples.",
      )
      .argument("<input...>", "files, folders, quoted globs, or - for CSV on stdin")
      .option("--show-values", "show samples unmasked")
      .option("--json", "print as JSON")
      .addHelpText(
        "after",
        "\nExamples:\n  crm-clean profile customers.xlsx\n  crm-clean profile customers.xlsx --json",
      ),
  async run(args, options, terminal) {
    const { load } = await import("../../pipeline/load.ts");
    const { allFindings, registryFor } = await import("../../pipeline/registry.ts");
    const { profileColumns } = await import("../../schema/profile.ts");
    const { inputRequest, showStages } = await import("../input-request.ts");
    const { withScratch } = await import("../scratch.ts");
    const { settingsFor } = await import("../settings.ts");
    const resolved = await settingsFor(options, args[0]);
    const { withPool } = await import("../../pipeline/pool.ts");
    const loaded = await withScratch(async (scratch) => {
      const request = await inputRequest(args, options, resolved, scratch);
      const { threads } = request.settings.general;
      return withPool(threads, (pool) => load(request, showStages(terminal), pool));
    });
    if (text(options, "lang") === undefined) terminal.lang = loaded.lang;
    const { lang, paint } = terminal;
    const vi = lang === "vi";
    const columns = profileColumns(loaded.data, flag(options, "showValues"));
    const { tables, rows } = loaded.data.dataset;
    if (flag(options, "json")) {
      const plain = {
        rows,
        country: loaded.country,
        lang: loaded.lang,
        tables: tables.map((t) => ({
          ...t.grid.source,
          rows: t.records.length,
          headerRows: t.headerRows.map((r) => t.grid.lines[r]),
        })),
        columns,
      };
      terminal.out(JSON.stringify(plain, null, 2));
      return 0;
    }
    const defs = allFindings(registryFor(resolved.settings));
    for (const { grid, records } of tables) {
      const sheet = grid.source.sheet === undefined ? "" : ` · ${grid.source.sheet}`;
      terminal.out(
        safeText(
          `${grid.source.file}${sheet}: ${formatNumber(records.length, lang)} ${vi ? "dòng" : "rows"}`,
        ),
      );
    }
    for (const c of columns) {
      const { mapping } = c;
      const because =
        mapping === undefined
          ? ""
          : (defs.get(mapping.note.code)?.say(mapping.note.args ?? {})[lang] ?? "");
      const taken =
        mapping === undefined
          ? paint.faint(vi ? "giữ nguyên" : "left alone")
          : `${paint.good(mapping.field)} ${formatPercent(mapping.sureness, lang)}  ${paint.faint(safeText(because))}`;
      terminal.out("");
      terminal.out(`${paint.strong(safeText(c.header))} → ${taken}`);
      const filled = c.rows === 0 ? "–" : formatPercent(c.filled / c.rows, lang);
      terminal.out(
        vi
          ? `  có dữ liệu ${filled}, ${formatNumber(c.distinct, lang)} giá trị khác nhau, dài ${c.shortest}–${c.longest}`
          : `  filled ${filled}, ${formatNumber(c.distinct, lang)} distinct, length ${c.shortest}–${c.longest}`,
      );
      if (c.patterns.length > 0) {
        const shown = c.patterns
          .map((p) => `${p.pattern} (${formatNumber(p.count, lang)})`)
          .join("  ");
        terminal.out(safeText(`  ${vi ? "dạng" : "shapes"}: ${shown}`));
      }
      if (c.samples.length > 0)
        terminal.out(safeText(`  ${vi ? "ví dụ" : "samples"}: ${c.samples.join(" | ")}`));
    }
    return 0;
  },
};

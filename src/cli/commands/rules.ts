import { type CliCommand, flag } from "../command.ts";
import { addConfigOptions, addTalkOptions } from "../options.ts";
import { textTable } from "../../text/text-table.ts";

/** `crm-clean rules`: every kind of finding. */
export const rules: CliCommand = {
  name: "rules",
  configure: (command) =>
    addTalkOptions(addConfigOptions(command))
      .summary("every check: code, severity, title, why, fix")
      .description(
        "Lists every check with its code, severity, title, why it matters and what to do; those of your own configuration (custom/…) too.",
      )
      .argument("[code]", "one code, or the part before the slash")
      .option("--json", "print as JSON")
      .addHelpText(
        "after",
        "\nExamples:\n  crm-clean rules\n  crm-clean rules phone\n  crm-clean rules phone/lost-zero --lang vi",
      ),
  async run(args, options, terminal) {
    const { allFindings, registryFor } = await import("../../pipeline/registry.ts");
    const { settingsFor } = await import("../settings.ts");
    const { settings } = await settingsFor(options, undefined);
    const known = allFindings(registryFor(settings));
    const { lang } = terminal;
    const wanted = args[0];
    const defs = [...known.values()].filter(
      (d) => wanted === undefined || d.code === wanted || d.code.startsWith(`${wanted}/`),
    );
    if (defs.length === 0) {
      const { unknownName } = await import("../unknown-name.ts");
      const names = [...known.keys()];
      throw unknownName(wanted ?? "", names, { en: "check", vi: "kiểm tra" }, "crm-clean rules");
    }
    if (flag(options, "json")) {
      const plain = defs.map(({ code, severity, dimension, title, why, fix }) => ({
        code,
        severity,
        dimension,
        title: title[lang],
        why: why[lang],
        fix: fix[lang],
      }));
      terminal.out(JSON.stringify(plain, null, 2));
      return 0;
    }
    if (wanted !== undefined) {
      for (const d of defs) {
        terminal.out(`${terminal.paint.strong(d.code)}  (${d.severity}, ${d.dimension})`);
        terminal.out(`  ${d.title[lang]}`);
        terminal.out(`  ${d.why[lang]}`);
        terminal.out(`  → ${d.fix[lang]}\n`);
      }
      return 0;
    }
    const rows = defs.map((d) => [d.code, d.severity, d.title[lang]]);
    const header = lang === "vi" ? ["Mã", "Mức", "Nội dung"] : ["Code", "Severity", "Title"];
    for (const line of textTable(header, rows, terminal.width)) terminal.out(line);
    return 0;
  },
};

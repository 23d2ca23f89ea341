import { type CliCommand, flag } from "../command.ts";
import { addConfigOptions, addTalkOptions } from "../options.ts";
import { textTable } from "../../text/text-table.ts";

/** `crm-clean config print`: which setting won and where it came from. */
export const config: CliCommand = {
  name: "config",
  configure: (command) =>
    addTalkOptions(addConfigOptions(command))
      .summary("print every setting, its value and where it comes from")
      .description("Prints every setting with its value, its origin and what it does.")
      .argument(
        "[action]",
        "print (the default), schema (of the configuration) or report-schema (of report.json)",
      )
      .argument("[input]", "look for the configuration beside this file")
      .option("--json", "print as JSON")
      .addHelpText(
        "after",
        "\nExamples:\n  crm-clean config print\n  crm-clean config print --set check.staleMonths=12\n  crm-clean config schema > crm-clean.schema.json",
      ),
  async run(args, options, terminal) {
    const action = args[0] ?? "print";
    if (action === "schema") {
      const { configSchema } = await import("../../config/json-schema.ts");
      terminal.out(JSON.stringify(configSchema(terminal.lang), null, 2));
      return 0;
    }
    if (action === "report-schema") {
      const { REPORT_JSON_SCHEMA } = await import("../../report/report-schema.ts");
      terminal.out(JSON.stringify(REPORT_JSON_SCHEMA, null, 2));
      return 0;
    }
    if (action !== "print") {
      const { unknownName } = await import("../unknown-name.ts");
      const actions = ["print", "schema", "report-schema"];
      throw unknownName(action, actions, { en: "action of config", vi: "lệnh của config" });
    }
    const { KNOWN_SETTINGS } = await import("../../config/slices.ts");
    const { settingsFor } = await import("../settings.ts");
    const resolved = await settingsFor(options, args[1]);
    const { lang } = terminal;
    const rows = KNOWN_SETTINGS.map(({ key, room, name, setting }) => ({
      key,
      value: (resolved.settings[room] as Readonly<Record<string, unknown>>)[name],
      origin: resolved.origins.get(key) ?? "default",
      doc: setting.doc[lang],
    }));
    if (flag(options, "json")) {
      terminal.out(JSON.stringify(rows, null, 2));
      return 0;
    }
    const header =
      lang === "vi"
        ? ["Thiết lập", "Giá trị", "Nguồn", "Ý nghĩa"]
        : ["Setting", "Value", "From", "What it does"];
    const table = rows.map((r) => [
      r.key,
      typeof r.value === "string" ? r.value : JSON.stringify(r.value),
      r.origin,
      r.doc,
    ]);
    for (const line of textTable(header, table, Math.max(terminal.width, 100))) terminal.out(line);
    return 0;
  },
};

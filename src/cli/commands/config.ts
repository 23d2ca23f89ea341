import { EXIT, KnownError } from "../../model/known-error.ts";
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
      .argument("<action>", "print")
      .argument("[input]", "look for the configuration beside this file")
      .option("--json", "print as JSON")
      .addHelpText(
        "after",
        "\nExamples:\n  crm-clean config print\n  crm-clean config print --set check.staleMonths=12",
      ),
  async run(args, options, terminal) {
    if (args[0] !== "print") {
      throw new KnownError({
        code: "usage/action",
        exit: EXIT.usage,
        say: {
          en: `config knows the action print, not "${args[0]}"`,
          vi: `config chỉ có lệnh print, không có "${args[0]}"`,
        },
      });
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

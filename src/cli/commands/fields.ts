import { type CliCommand, flag } from "../command.ts";
import { addTalkOptions } from "../options.ts";
import { textTable } from "../../text/text-table.ts";
import { unknownName } from "../unknown-name.ts";

/** `crm-clean fields`: every field with the headers it is known by. */
export const fields: CliCommand = {
  name: "fields",
  configure: (command) =>
    addTalkOptions(command)
      .summary("every field and the headers it is known by")
      .description(
        "Lists every field a column can be taken for, with its headers. Case, accents, underscores, required marks and format hints do not matter.",
      )
      .argument("[field]", "one field")
      .option("--json", "print as JSON")
      .addHelpText("after", "\nExamples:\n  crm-clean fields\n  crm-clean fields phone"),
  async run(args, options, terminal) {
    const { REGISTRY } = await import("../../pipeline/registry.ts");
    const { lang } = terminal;
    const wanted = args[0];
    const chosen = REGISTRY.fields.filter((f) => wanted === undefined || f.name === wanted);
    if (chosen.length === 0) {
      const names = REGISTRY.fields.map((f) => f.name);
      throw unknownName(wanted ?? "", names, { en: "field", vi: "trường" }, "crm-clean fields");
    }
    if (flag(options, "json")) {
      const plain = chosen.map((f) => ({
        name: f.name,
        title: f.title[lang],
        headers: f.headers,
        survivor: f.survivor,
        pii: f.pii,
        importance: f.importance,
        compared: f.comparison?.name ?? null,
      }));
      terminal.out(JSON.stringify(plain, null, 2));
      return 0;
    }
    if (wanted !== undefined) {
      for (const f of chosen) {
        terminal.out(`${terminal.paint.strong(f.name)}  ${f.title[lang]}`);
        for (const h of f.headers) terminal.out(`  ${h}`);
      }
      return 0;
    }
    const rows = chosen.map((f) => [f.name, f.title[lang], f.headers.slice(0, 4).join(", ")]);
    const header = lang === "vi" ? ["Trường", "Tên", "Tiêu đề"] : ["Field", "Title", "Headers"];
    for (const line of textTable(header, rows, terminal.width)) terminal.out(line);
    return 0;
  },
};

import { type CliCommand, flag, text } from "../command.ts";
import { addInputOptions, addTalkOptions } from "../options.ts";

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
    const { profileJson, showProfile } = await import("../show-profile.ts");
    const resolved = await settingsFor(options, args[0]);
    const { withPool } = await import("../../pipeline/pool.ts");
    const loaded = await withScratch(async (scratch) => {
      const request = await inputRequest(args, options, resolved, scratch, terminal);
      const { threads } = request.settings.general;
      return withPool(threads, (pool) => load(request, showStages(terminal), pool));
    });
    if (text(options, "lang") === undefined) terminal.lang = loaded.lang;
    const columns = profileColumns(loaded.data, flag(options, "showValues"));
    if (flag(options, "json")) {
      terminal.out(JSON.stringify(profileJson(loaded, columns), null, 2));
    } else {
      showProfile(loaded.data, columns, allFindings(registryFor(resolved.settings)), terminal);
    }
    return 0;
  },
};

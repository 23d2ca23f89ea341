import { writeFile } from "node:fs/promises";
import { cannotWrite } from "../cannot-write.ts";
import { type CliCommand, flag, text } from "../command.ts";
import { addInputOptions, addTalkOptions } from "../options.ts";
import { VERSION } from "../version.ts";

/** `crm-clean plan`: a dry run. */
export const plan: CliCommand = {
  name: "plan",
  configure: (command) =>
    addTalkOptions(addInputOptions(command))
      .summary("dry run: what would change, which pairs would be compared")
      .description(
        "Reads and cleans in memory and says what run would do: changed cells per column, findings, blocking keys with their pairs and largest blocks, expected time and memory. Writes nothing but the plan, if -o asks for it; run --plan FILE then does exactly that and refuses other inputs.",
      )
      .argument("<input...>", "files, folders, quoted globs, or - for CSV on stdin")
      .option("-o, --out <file>", "write the plan")
      .option(
        "--state <folder>",
        "say also whether a run with this state would compare all rows, or those new or changed",
      )
      .option("--full", "with --state: as run --full would")
      .option("--json", "print as JSON")
      .addHelpText(
        "after",
        "\nExamples:\n  crm-clean plan customers.xlsx\n  crm-clean plan customers.xlsx -o plan.json && crm-clean run customers.xlsx --plan plan.json",
      ),
  async run(args, options, terminal) {
    const { planRun } = await import("../../pipeline/plan.ts");
    const { planLines } = await import("../show-plan.ts");
    const { inputRequest, showStages } = await import("../input-request.ts");
    const { withScratch } = await import("../scratch.ts");
    const { stateToLookAt } = await import("../state-option.ts");
    const { settingsFor, usedSettings } = await import("../settings.ts");
    const resolved = await settingsFor(options, args[0]);
    const state = await stateToLookAt(options);
    const made = await withScratch(async (scratch) => {
      const request = await inputRequest(args, options, resolved, scratch, terminal);
      return planRun(
        {
          ...request,
          version: VERSION,
          used: usedSettings(resolved),
          full: flag(options, "full"),
          ...state,
        },
        showStages(terminal),
      );
    });
    if (text(options, "lang") === undefined) terminal.lang = made.lang;
    const out = text(options, "out");
    if (out !== undefined)
      await writeFile(out, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 }).catch(
        cannotWrite(out, "-o"),
      );
    if (flag(options, "json")) {
      terminal.out(JSON.stringify(made, null, 2));
      return 0;
    }
    for (const line of planLines(made, terminal.lang, terminal.width)) terminal.out(line);
    return 0;
  },
};

import { EXIT, KnownError } from "../../model/known-error.ts";
import { type CliCommand, text } from "../command.ts";
import { addTalkOptions } from "../options.ts";

/** `crm-clean restore`: the way back to the inputs. */
export const restore: CliCommand = {
  name: "restore",
  configure: (command) =>
    addTalkOptions(command)
      .summary("rebuild the inputs from the run folder alone")
      .description("Writes the inputs of a run, byte for byte as they were read, into a folder.")
      .argument("<run>", "run folder")
      .requiredOption("-o, --out <folder>", "where to write them")
      .addHelpText("after", "\nExample:\n  crm-clean restore customers-clean -o before"),
  async run(args, options, terminal) {
    const { openRun } = await import("../../run/read.ts");
    const { restoreRun } = await import("../../run/restore.ts");
    const out = text(options, "out");
    if (out === undefined || out === "") {
      throw new KnownError({
        code: "usage/out",
        exit: EXIT.usage,
        say: { en: "-o needs a folder", vi: "-o cần một thư mục" },
      });
    }
    const run = openRun(args[0] ?? "");
    if (text(options, "lang") === undefined) terminal.lang = run.manifest.lang;
    for (const { path, bytes } of await restoreRun(run, out)) terminal.out(`${path}  ${bytes} B`);
    return 0;
  },
};

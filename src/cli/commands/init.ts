import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { EXIT, KnownError } from "../../model/known-error.ts";
import { cannotWrite } from "../cannot-write.ts";
import { type CliCommand, type CliOptions, flag, text } from "../command.ts";
import { addInputOptions, addTalkOptions } from "../options.ts";
import type { Terminal } from "../terminal.ts";
import { VERSION } from "../version.ts";

const CONFIG = "crm-clean.config.json";
const SCHEMA = "crm-clean.schema.json";

/** `crm-clean init`: a configuration proposed from a real file. */
export const init: CliCommand = {
  name: "init",
  configure: (command) =>
    addTalkOptions(addInputOptions(command))
      .summary("write crm-clean.config.json, proposed from a real file")
      .description(
        "Writes a configuration that fixes what was found in a file: country, language, the field of every column, and a gate the file passes today. Beside it the JSON Schema, so that editors complete and check it.",
      )
      .argument("[input...]", "the file to propose from; without one, a plain configuration")
      .option("-o, --out <file>", `where to write (default: ${CONFIG} in this folder)`)
      .option("--no-schema", "do not write the JSON Schema beside it")
      .option("-f, --force", "replace an existing configuration")
      .addHelpText(
        "after",
        "\nExamples:\n  crm-clean init customers.xlsx\n  crm-clean init -o team/crm-clean.config.json --force",
      ),
  async run(args, options, terminal) {
    const out = text(options, "out") ?? CONFIG;
    const withSchema = options["schema"] !== false;
    const config = await proposed(args, options, terminal, withSchema ? `./${SCHEMA}` : undefined);
    await writeNew(out, config, flag(options, "force"));
    if (withSchema) {
      const { configSchema } = await import("../../config/json-schema.ts");
      await writeNew(join(dirname(out), SCHEMA), configSchema(terminal.lang), true);
    }
    terminal.note({
      en: `${out} written; crm-clean config print shows what it sets`,
      vi: `đã ghi ${out}; crm-clean config print cho xem các thiết lập`,
    });
    return 0;
  },
};

async function proposed(
  args: readonly string[],
  options: CliOptions,
  terminal: Terminal,
  schema: string | undefined,
): Promise<object> {
  const { plainConfig, proposeConfig } = await import("../../pipeline/propose.ts");
  if (args.length === 0) return plainConfig(schema);
  const { checkFiles } = await import("../../pipeline/check.ts");
  const { inputRequest, showStages } = await import("../input-request.ts");
  const { withScratch } = await import("../scratch.ts");
  const { settingsFor } = await import("../settings.ts");
  const resolved = await settingsFor(options, args[0]);
  const { report, data } = await withScratch(async (scratch) => {
    const request = await inputRequest(args, options, resolved, scratch, terminal);
    const asked = { ...request, version: VERSION, duplicates: true, against: [] };
    return checkFiles(asked, showStages(terminal));
  });
  if (text(options, "lang") === undefined) terminal.lang = report.lang;
  return proposeConfig(report, data, schema);
}

async function writeNew(path: string, value: object, force: boolean): Promise<void> {
  const json = `${JSON.stringify(value, null, 2)}\n`;
  await writeFile(path, json, { flag: force ? "w" : "wx" }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") return cannotWrite(path, "-o")(error);
      throw new KnownError({
        code: "init/exists",
        exit: EXIT.cannotCreate,
        say: { en: `${path} exists already`, vi: `${path} đã có` },
        next: { en: "replace it with --force", vi: "ghi đè bằng --force" },
        cause: error,
      });
    },
  );
}

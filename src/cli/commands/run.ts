import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { EXIT, KnownError } from "../../model/known-error.ts";
import { type CliCommand, flag, text, texts } from "../command.ts";
import { LIST_KEY_OPTION } from "../list-key-option.ts";
import {
  addGateOptions,
  addInputOptions,
  addNoticeOptions,
  addReportOptions,
  addTalkOptions,
} from "../options.ts";

/** `crm-clean run`: the main job. */
export const run: CliCommand = {
  name: "run",
  configure: (command) =>
    addNoticeOptions(
      addTalkOptions(addReportOptions(addGateOptions(addInputOptions(command), "never"))),
      true,
    )
      .summary("the main job: clean, find duplicates, merge, report")
      .description(
        "Reads customer files, maps their columns, normalises values, checks them, finds duplicates, merges the certain ones and writes a run folder: the cleaned file, a review workbook for the doubtful ones, and a quality report. Inputs are never changed.",
      )
      .argument(
        "<input...>",
        "files (.xlsx .xlsm .xls .xlsb .ods .csv .tsv .txt), folders, quoted globs, or - for CSV on stdin",
      )
      .option("-o, --out <folder>", "run folder (default: <first input>-clean beside it)")
      .option("--keep-runs <n>", "keep the newest n run folders of this series, remove older ones")
      .option("-f, --force", "replace an existing run folder")
      .option(
        "--format <format>",
        "format of the cleaned file: xlsx or csv (default: as the first input)",
      )
      .option("--merge-at <p>", "probability from which rows are merged (default: auto)")
      .option(
        "--review-at <p>",
        "probability from which pairs are put up for review (default: auto)",
      )
      .option("--address-scheme <scheme>", "Vietnamese addresses: keep, new or both")
      .option(
        "--against <file>",
        "a master list without duplicates to link the input to; its values win",
      )
      .option(
        "--suppress <file>",
        "do-not-contact list (phones, e-mails, customer codes, identity numbers, their SHA-256, row_ids; entity_ids with --state), applied before and after merging",
      )
      .option(...LIST_KEY_OPTION)
      .option("--state <folder>", "keep customer ids and answers from run to run in this folder")
      .option("--full", "with --state: compare all rows anew, not only those new or changed")
      .option("--plan <file>", "do exactly what a plan says; refuses other inputs")
      .addHelpText(
        "after",
        `
Examples:
  crm-clean run customers.xlsx
  crm-clean run branches/ -o all-branches --force
  crm-clean run "export-*.csv" --as-of 2026-01-31 --lang vi
  crm-clean run new.csv --against master.xlsx
  cat export.csv | crm-clean run - -o export-clean`,
      ),
  async run(args, options, terminal) {
    const { allFindings, registryFor } = await import("../../pipeline/registry.ts");
    const { plannedSettings, settingsFor, usedSettings, withMaster } =
      await import("../settings.ts");
    const { inputRequest } = await import("../input-request.ts");
    const { readPlan, refuseOtherInputs } = await import("../../pipeline/plan.ts");
    const { defaultTarget } = await import("../default-target.ts");
    const { gateFor } = await import("../gate-options.ts");
    const { wantedReports } = await import("../report-files.ts");
    const { runJob } = await import("../run-job.ts");
    const { stateFor } = await import("../state-option.ts");

    // Everything the user may have mistyped is refused before the first byte is read.
    const planFile = text(options, "plan");
    const plan = planFile === undefined ? undefined : readPlan(await planText(planFile), planFile);
    const settled =
      plan === undefined ? await settingsFor(options, args[0]) : plannedSettings(plan);
    const master = text(options, "against");
    const resolved = master === undefined ? settled : withMaster(settled, master);
    const inputs = master === undefined ? args : [...args, master];
    const gate = gateFor(
      options,
      resolved.settings,
      allFindings(registryFor(resolved.settings)),
      "never",
    );
    const reports = wantedReports(texts(options, "report"));
    const suppressFile = text(options, "suppress");
    const key = (await import("../list-key.ts")).listKey(options);
    return runJob({
      target: text(options, "out") ?? defaultTarget(args[0] ?? "-"),
      inputs: inputs.filter((input) => input !== "-").map((input) => resolve(input)),
      force: flag(options, "force"),
      request: async (scratch) => ({
        ...(await inputRequest(inputs, options, resolved, scratch, terminal)),
        ...(plan === undefined
          ? {}
          : { asOf: plan.asOf, onRead: (inputs) => refuseOtherInputs(plan, inputs) }),
        used: usedSettings(resolved),
        answers: [],
        ...(suppressFile === undefined ? {} : { suppressFile }),
        ...(key === undefined ? {} : { listKey: key }),
        full: flag(options, "full"),
        ...(await stateFor(options)),
      }),
      options,
      gate,
      reports,
      terminal,
    });
  },
};

async function planText(path: string): Promise<string> {
  return readFile(path, "utf8").catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== "ENOENT") throw cause;
    throw new KnownError({
      code: "plan/missing",
      exit: EXIT.missing,
      say: { en: `${path}: no such plan`, vi: `${path}: không có tệp kế hoạch này` },
      next: {
        en: `make it with crm-clean plan INPUT -o ${path}`,
        vi: `hãy tạo bằng crm-clean plan INPUT -o ${path}`,
      },
      cause,
    });
  });
}

import type { RunRequest } from "../../pipeline/run.ts";
import { type CliCommand, flag, text, texts } from "../command.ts";
import { addGateOptions, addReportOptions, addTalkOptions } from "../options.ts";

/** `crm-clean apply`: takes over the answers people gave in the review. */
export const apply: CliCommand = {
  name: "apply",
  configure: (command) =>
    addTalkOptions(addReportOptions(addGateOptions(command, "never")))
      .summary("re-cluster with the answers given in review.xlsx")
      .description(
        "Reads the answers in the run's review.xlsx (merge, keep apart, skip), matches again with them and writes a new run folder. Answers are remembered. The inputs are taken from the run folder, so it does not matter where they are now.",
      )
      .argument("<run>", "run folder")
      .option(
        "--decisions <file>",
        "answers in another workbook or CSV (default: the run's review.xlsx and what `review` saved)",
      )
      .option("-o, --out <folder>", "new run folder (default: <run>-2; for that one <run>-3 …)")
      .option(
        "--state <folder>",
        "the folder that keeps customer ids, where the run was made with one",
      )
      .option("-f, --force", "replace an existing run folder")
      .addHelpText(
        "after",
        "\nExamples:\n  crm-clean apply customers-clean\n  crm-clean apply customers-clean --decisions answers.csv -o final",
      ),
  async run(args, options, terminal) {
    const { answersInWords, noticedInWords, questionsNow } = await import("../apply-words.ts");
    const { openRun } = await import("../../run/read.ts");
    const { existsSync } = await import("node:fs");
    const { answerFile } = await import("../../run/answer-file.ts");
    const { answersFor } = await import("../../run/read-decisions.ts");
    const { keptList } = await import("../../pipeline/reload.ts");
    const { requestOf } = await import("../../pipeline/reload.ts");
    const { allFindings, registryFor } = await import("../../pipeline/registry.ts");
    const { plannedSettings } = await import("../settings.ts");
    const { gateFor } = await import("../gate-options.ts");
    const { wantedReports } = await import("../report-files.ts");
    const { nextTarget } = await import("../default-target.ts");
    const { runJob } = await import("../run-job.ts");
    const { refuseWithoutState, stateFor } = await import("../state-option.ts");

    const folder = args[0] ?? "";
    const run = openRun(folder);
    refuseWithoutState(options, run);
    if (text(options, "lang") === undefined) terminal.lang = run.manifest.lang;
    // The gate of the run goes on, with the rules and fields of the user's own.
    const { settings } = plannedSettings(run.manifest);
    const gate = gateFor(options, settings, allFindings(registryFor(settings)), "never");
    const reports = wantedReports(texts(options, "report"));
    const decisions = text(options, "decisions");
    const typed = answerFile(run);
    const also = decisions === undefined && existsSync(typed) ? typed : undefined;
    const found = await answersFor(run, decisions, also);
    const { answers, left } = found;
    terminal.note(answersInWords(found));
    for (const words of noticedInWords(found)) terminal.warn(words);
    const code = await runJob({
      target: text(options, "out") ?? nextTarget(folder),
      inputs: [],
      force: flag(options, "force"),
      request: async (scratch) => ({
        ...inLanguage(await requestOf(run, scratch()), text(options, "lang")),
        ...keptList(run),
        ...(await stateFor(options, run)),
        answers,
      }),
      options,
      gate,
      reports,
      terminal,
    });
    const questions = Number(terminal.facts?.["questions"] ?? left);
    if (questions !== left) terminal.note(questionsNow(questions, left));
    return code;
  },
};

/** Reports of the new run speak as was asked for now, not as the first run did. */
function inLanguage<R extends Pick<RunRequest, "settings">>(
  request: R,
  lang: string | undefined,
): R {
  if (lang !== "vi" && lang !== "en") return request;
  const { settings } = request;
  return { ...request, settings: { ...settings, general: { ...settings.general, lang } } };
}

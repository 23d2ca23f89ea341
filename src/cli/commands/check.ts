import { type CliCommand, flag, text, texts } from "../command.ts";
import { VERSION } from "../version.ts";
import {
  addGateOptions,
  addInputOptions,
  addNoticeOptions,
  addReportOptions,
  addTalkOptions,
} from "../options.ts";

/** `crm-clean check`: the gate for CI and imports. Writes nothing but the reports asked for. */
export const check: CliCommand = {
  name: "check",
  configure: (command) =>
    addNoticeOptions(
      addTalkOptions(addReportOptions(addGateOptions(addInputOptions(command), "error"))),
      false,
    )
      .summary("gate for CI and imports: exit 1 when the files have findings")
      .description(
        "Reads, maps, cleans in memory and checks, looks for duplicates, prints what it found. Writes nothing but the reports asked for. Exit 1 when the gate is hit.",
      )
      .argument("<input...>", "files, folders, quoted globs, or - for CSV on stdin")
      .option("--against <file>", "a master list: also report rows it has already")
      .option("--no-duplicates", "do not look for duplicates")
      .addHelpText(
        "after",
        `
Examples:
  crm-clean check import.csv
  crm-clean check import.xlsx --fail-on warn --report sarif=findings.sarif
  crm-clean check all.csv --baseline accepted.json --fail-on-new
  crm-clean check new.xlsx --against master.xlsx
  crm-clean check all.csv --max phone/not-a-number=2% --max-duplicates 5%`,
      ),
  async run(args, options, terminal) {
    const { checkFiles } = await import("../../pipeline/check.ts");
    const { allFindings, registryFor } = await import("../../pipeline/registry.ts");
    const { inputRequest, showStages } = await import("../input-request.ts");
    const { resolveInputs } = await import("../../io/input/index.ts");
    const { withScratch } = await import("../scratch.ts");
    const { findingsOf } = await import("../../report/finding-counts.ts");
    const { gateFor } = await import("../gate-options.ts");
    const { passGate } = await import("../gate.ts");
    const { settingsFor } = await import("../settings.ts");

    const resolved = await settingsFor(options, args[0]);
    const defs = allFindings(registryFor(resolved.settings));
    const gate = gateFor(options, resolved.settings, defs, "error");
    const asked = [...texts(options, "report"), ...(flag(options, "json") ? ["json=-"] : [])];
    // Nine report formats that most checks do not ask for.
    const files = asked.length === 0 ? undefined : await import("../report-files.ts");
    const wanted = files?.wantedReports(asked) ?? [];
    const checked = await withScratch(async (scratch) => {
      const request = await inputRequest(args, options, resolved, scratch, terminal);
      const duplicates = options["duplicates"] !== false;
      const master = text(options, "against");
      const against = master === undefined ? [] : await resolveInputs([master]);
      const job = { ...request, version: VERSION, duplicates, against };
      return checkFiles(job, showStages(terminal));
    });
    if (text(options, "lang") === undefined) terminal.lang = checked.report.lang;
    const { report, data, findings } = checked;
    const wording = { lang: terminal.lang, defs, showValues: flag(options, "showValues") };
    const every = (paths: boolean) =>
      findingsOf(data.dataset, findings, defs, paths ? files?.pathFromHere : undefined);
    await files?.writeReports(wanted, report, wording, every, terminal);
    const hits = await passGate(gate, { report, data, findings, defs });
    if (!wanted.some((w) => w.file === "-") && !terminal.quiet) {
      const { textReport } = await import("../../report/text.ts");
      terminal.out(textReport(report, wording, terminal.width));
    }
    for (const words of hits) {
      terminal.warn({ en: `gate: ${words.en}`, vi: `không đạt: ${words.vi}` });
    }
    return hits.length > 0 && !gate.exitZero ? 1 : 0;
  },
};

import type { Command } from "commander";

const repeat = (value: string, before: readonly string[] | undefined): string[] => [
  ...(before ?? []),
  value,
];

/** Options every command understands. */
export function addTalkOptions(command: Command): Command {
  return command
    .option("--lang <lang>", "language of messages and reports: vi or en (default: as the headers)")
    .option("-q, --quiet", "say nothing but results, warnings and errors")
    .option("-v, --verbose", "say more")
    .option("--log-format <format>", "messages as text or json lines")
    .option("--no-color", "no colours (NO_COLOR is honoured too)")
    .option("--debug", "show the stack of unexpected errors");
}

/** Options of every command that reads a configuration. */
export function addConfigOptions(command: Command): Command {
  return command
    .option("--config <file>", "configuration file (default: found upward from the first input)")
    .option("--no-config", "ignore configuration files")
    .option(
      "--set <key=value>",
      "one setting, may repeat (crm-clean config print lists them)",
      repeat,
    );
}

/** Options of every command that reads customer files. */
export function addInputOptions(command: Command): Command {
  return addConfigOptions(command)
    .option(
      "--map <header=field>",
      "take a column for a field, may repeat; empty field leaves it alone",
      repeat,
    )
    .option("--sheet <name>", "only this worksheet (name or number)")
    .option("--header-row <n>", "row the header stands on, instead of finding it")
    .option(
      "--encoding <name>",
      "text encoding, instead of finding it (utf-8, windows-1258, tcvn3 …)",
    )
    .option("--delimiter <char>", "CSV delimiter, instead of finding it")
    .option(
      "--country <code>",
      "country of the data, e.g. VN, DE, US (default: what the data shows)",
    )
    .option("--as-of <date>", "today's date for ages and staleness, YYYY-MM-DD (default: today)")
    .option("--seed <n>", "seed of everything sampled")
    .option("--threads <n>", "threads; results are equal for any number");
}

/** Options of every command that can gate. */
export function addGateOptions(command: Command, failOn: string): Command {
  return command
    .option(
      "--fail-on <severity>",
      `exit 1 at findings of error, warn or info; never (default: ${failOn})`,
    )
    .option(
      "--max <code=n>",
      "exit 1 over N (or N% of the rows) findings of a code or severity, per group as code@branch (file, owner, source, segment); may repeat",
      repeat,
    )
    .option("--min-score <n>", "exit 1 under this quality score (0-100)")
    .option("--max-duplicates <n%>", "exit 1 over this share of duplicate rows")
    .option("--max-stale <n%>", "exit 1 over this share of stale rows")
    .option("--baseline <file>", "findings accepted so far")
    .option("--fail-on-new", "with --baseline: count only findings that are not in it")
    .option("--write-baseline <file>", "write today's findings as the baseline")
    .option("--exit-zero", "report only, always exit 0");
}

/** Options for jobs nobody watches; `change` only where a result is kept that the next one can be compared with. */
export function addNoticeOptions(command: Command, keepsResult: boolean): Command {
  return command
    .option(
      "--notify-on <when>",
      keepsResult
        ? "run a command on fail (exit not 0) or on change (also when the result differs from the last one)"
        : "run a command on fail (exit not 0)",
    )
    .option("--notify-cmd <command>", "the command; reads the outcome as JSON on its stdin");
}

/** `--report FORMAT=FILE`, may repeat. */
export function addReportOptions(command: Command): Command {
  return command
    .option(
      "--report <format=file>",
      "also write a report: text json jsonl csv markdown html xlsx junit sarif github (file - = stdout)",
      repeat,
    )
    .option("--json", "print the result as JSON")
    .option("--show-values", "show personal values in reports (masked otherwise)");
}

import "./tiering.ts";
import "./last-resort.ts";
import { inspect } from "node:util";
import { Command, CommanderError } from "commander";
import { EXIT, KnownError } from "../model/known-error.ts";
import type { Language } from "../model/words.ts";
import { type CliCommand, flag, text } from "./command.ts";
import { COMMANDS } from "./commands/index.ts";
import { type Failure, failureOf } from "./failure.ts";
import type { Notice } from "./notify.ts";
import { VERSION } from "./version.ts";
import { openTerminal, type Terminal } from "./terminal.ts";

/** Runs the program on the given arguments; the exit code is the contract's. */
async function main(argv: readonly string[]): Promise<number> {
  let exit = 0;
  const program = new Command("crm-clean")
    .description(
      "Turns messy customer sheets (Excel, CSV) into clean, deduplicated ones, with a quality report. Works offline; inputs are never changed.",
    )
    .version(VERSION, "-V, --version", "print the version")
    .helpOption("-h, --help", "show help")
    .addHelpText("after", EXAMPLES)
    .showSuggestionAfterError(true)
    .showHelpAfterError(false)
    .exitOverride()
    .configureOutput({ writeErr: () => undefined });
  for (const command of COMMANDS) {
    const sub = command.configure(program.command(command.name));
    sub.exitOverride().configureOutput({ writeErr: () => undefined });
    sub.action(async (...given: unknown[]) => {
      // Commander hands over the positional arguments, then the options, then the command.
      const args = given
        .slice(0, -2)
        .flat()
        .filter((a): a is string => typeof a === "string");
      exit = await noticed(command, args, sub.opts());
    });
  }
  try {
    await program.parseAsync([...argv], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0 || error.code === "commander.help") {
      if (argv.length === 0) process.stderr.write(program.helpInformation());
      return argv.length === 0 ? EXIT.usage : 0;
    }
    const { usageLine } = await import("./usage-error.ts");
    const verb = COMMANDS.find((command) => command.name === argv[0])?.name;
    process.stderr.write(`crm-clean: ${usageLine(error, verb, languageAmong(argv))}\n`);
    return EXIT.usage;
  }
  return exit;
}

/** Acts, then tells the user's command how it went where one was given. */
async function noticed(
  command: CliCommand,
  args: readonly string[],
  options: Readonly<Record<string, unknown>>,
): Promise<number> {
  if (options["notifyCmd"] === undefined && options["notifyOn"] === undefined) {
    return act(command, args, options);
  }
  const { isNews, notify, noticeFor } = await import("./notify.ts");
  const told: Told = {};
  let notice: Notice | undefined;
  const checked: CliCommand = {
    ...command,
    run: async (...given) => {
      notice = noticeFor(options, command.name);
      return command.run(...given);
    },
  };
  const exit = await act(checked, args, options, told);
  const facts = {
    tool: "crm-clean",
    version: VERSION,
    command: command.name,
    exit,
    outcome: exit === 0 ? "done" : exit === 1 ? "gate" : "failed",
    ...(told.failure === undefined ? {} : { code: told.failure.code, message: told.failure.line }),
    ...told.terminal?.facts,
  } as const;
  if (notice !== undefined && isNews(notice, facts)) {
    const trouble = await notify(notice, facts);
    if (trouble !== undefined) {
      told.terminal?.warn({
        en: `the --notify-cmd command failed (${trouble})`,
        vi: `lệnh --notify-cmd không chạy được (${trouble})`,
      });
    }
  }
  return exit;
}

/** What `act` leaves for the notice. */
interface Told {
  terminal?: Terminal;
  failure?: Failure;
}

async function act(
  command: CliCommand,
  args: readonly string[],
  options: Readonly<Record<string, unknown>>,
  told: Told = {},
): Promise<number> {
  let terminal: Terminal | undefined;
  try {
    const lang = languageOf(text(options, "lang"));
    const logFormat = text(options, "logFormat") ?? "text";
    if (logFormat !== "text" && logFormat !== "json") throw badChoice("--log-format", "text, json");
    terminal = await openTerminal({
      lang: lang ?? "en",
      quiet: flag(options, "quiet"),
      verbose: flag(options, "verbose"),
      debug: flag(options, "debug"),
      colour: options["color"] !== false,
      logFormat,
    });
    told.terminal = terminal;
    return await command.run(args, options, terminal);
  } catch (error) {
    terminal?.idle();
    const failure = failureOf(error, terminal?.lang ?? "en");
    told.failure = failure;
    const line =
      terminal?.json === true
        ? JSON.stringify({
            level: "error",
            code: failure.code,
            message: failure.line,
            exit: failure.exit,
          })
        : `crm-clean: ${failure.line}`;
    process.stderr.write(`${line}\n`);
    if (flag(options, "debug") && error instanceof Error) {
      process.stderr.write(`${error.stack ?? ""}\n`);
      if (error.cause !== undefined) process.stderr.write(`${inspect(error.cause)}\n`);
    }
    return failure.exit;
  } finally {
    terminal?.idle();
  }
}

function languageOf(given: string | undefined): Language | undefined {
  const lang = given ?? process.env["CRM_CLEAN_LANG"];
  if (lang === undefined || lang === "auto") return undefined;
  if (lang === "en" || lang === "vi") return lang;
  throw badChoice("--lang", "vi, en");
}

/** The language asked for in arguments that could not be read as a whole. */
function languageAmong(argv: readonly string[]): Language {
  const at = argv.indexOf("--lang");
  const given = at >= 0 ? argv[at + 1] : argv.find((a) => a.startsWith("--lang="))?.slice(7);
  return (given ?? process.env["CRM_CLEAN_LANG"]) === "vi" ? "vi" : "en";
}

function badChoice(option: string, choices: string): KnownError {
  return new KnownError({
    code: "usage/choice",
    exit: EXIT.usage,
    say: { en: `${option} takes one of: ${choices}`, vi: `${option} nhận một trong: ${choices}` },
  });
}

const EXAMPLES = `
Examples:
  crm-clean run customers.xlsx                 clean, find duplicates, write customers-clean/
  crm-clean run branch-*.xlsx -o all           five branches into one list
  crm-clean check import.csv --fail-on error   gate for CI: exit 1 when it finds errors
  crm-clean explain customers-clean 17 42      why two rows were (not) merged
  crm-clean apply customers-clean              take over the answers given in review.xlsx

Exit codes: 0 done · 1 gate hit · 2 usage · 65 input refused · 66 input missing · 70 bug ·
            73 cannot create output · 74 I/O error · 75 locked · 77 permission
`;

// A reader that goes away (`| head`) ends the program quietly; a full disk behind stdout does not.
process.stderr.on("error", () => undefined);
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") {
    process.exitCode ??= 0;
    return;
  }
  if (process.exitCode !== EXIT.io) {
    process.stderr.write(`crm-clean: standard output: ${failureOf(error, "en").line}\n`);
  }
  process.exitCode = EXIT.io;
});

/** Acts on what the program was started with; its end is told by the exit code. */
async function start(): Promise<void> {
  // A program nothing is left to happen in ends, even while something waits: that must not look like success.
  const stuck = (): void => {
    process.stderr.write(
      `crm-clean: ${failureOf(new Error("nothing is left to wait for"), "en").line}\n`,
    );
    process.exitCode = EXIT.bug;
  };
  process.once("beforeExit", stuck);
  try {
    const exit = await main(process.argv.slice(2));
    process.exitCode =
      process.exitCode === undefined || process.exitCode === 0 ? exit : process.exitCode;
  } catch (error) {
    const failure = failureOf(error, "en");
    process.stderr.write(`crm-clean: ${failure.line}\n`);
    process.exitCode = failure.exit;
  } finally {
    process.off("beforeExit", stuck);
  }
}

// Not awaited here: the packed program is made of scripts, which cannot.
void start();

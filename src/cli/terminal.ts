import type { Language, Words } from "../model/words.ts";
import { safeText } from "./safe-text.ts";
import { openStageLine } from "./stage-line.ts";

/** How the program talks: results on stdout, everything else on stderr. */
export interface Terminal {
  /** Language of messages; settled once the headers are read, unless `--lang` says so before. */
  lang: Language;
  readonly json: boolean;
  /** What is known of the job under way, for `--notify-cmd`; nothing personal. */
  facts?: Readonly<Record<string, string | number | boolean>>;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly debug: boolean;
  /** Colours a text where colours are wanted. */
  readonly paint: Paint;
  /** Columns of stdout, 80 when it is no terminal. */
  readonly width: number;
  /** Writes a result to stdout, a newline added. */
  out(text: string): void;
  /** A message on stderr, not with `--quiet`. */
  note(words: Words, fields?: Readonly<Record<string, string | number>>): void;
  warn(words: Words, fields?: Readonly<Record<string, string | number>>): void;
  /**
   * The stage under way, with how far it is (asked for only when it is drawn); a line of its own on a
   * terminal, nothing elsewhere.
   */
  stage(words: Words, detail?: (lang: Language) => string): void;
  /** Ends the spinner. */
  idle(): void;
}

/** The few colours the program uses, by meaning. */
export interface Paint {
  strong(text: string): string;
  good(text: string): string;
  bad(text: string): string;
  careful(text: string): string;
  faint(text: string): string;
}

/** How the terminal is asked to behave. */
export interface TerminalOptions {
  readonly lang: Language;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly debug: boolean;
  readonly colour: boolean;
  readonly logFormat: "text" | "json";
}

/** The real terminal: process streams, chalk and ora, the latter two loaded only where they show. */
export async function openTerminal(options: TerminalOptions): Promise<Terminal> {
  const { stdout, stderr } = process;
  const json = options.logFormat === "json";
  const colour = options.colour && process.env["NO_COLOR"] === undefined && stdout.isTTY;
  const paint = colour ? await colours() : PLAIN;
  const live =
    stderr.isTTY &&
    !options.quiet &&
    !json &&
    process.env["CI"] === undefined &&
    process.env["TERM"] !== "dumb";
  const line = live ? await openStageLine(stderr) : undefined;
  const say = (
    level: string,
    words: Words,
    fields: Readonly<Record<string, string | number>> = {},
  ) => {
    const plain = words[terminal.lang];
    const sign = level !== "warn" ? "" : terminal.lang === "vi" ? "lưu ý: " : "warning: ";
    const text = json
      ? JSON.stringify({ level, message: plain, ...fields })
      : `${sign}${safeText(plain)}`;
    if (line === undefined) stderr.write(`${text}\n`);
    else line.above(() => stderr.write(`${text}\n`));
  };
  let last = "";
  const terminal: Terminal = {
    lang: options.lang,
    json,
    quiet: options.quiet,
    verbose: options.verbose,
    debug: options.debug,
    paint,
    width: stdout.isTTY ? (stdout.columns ?? 80) : 80,
    out: (text) => {
      terminal.idle();
      stdout.write(`${text}\n`);
    },
    note: (words, fields) => {
      if (!options.quiet) say("info", words, fields);
    },
    warn: (words, fields) => say("warn", words, fields),
    stage: (words, detail) => {
      const name = words[terminal.lang];
      line?.show(name, () => detail?.(terminal.lang) ?? "");
      if (json && !options.quiet && name !== last) {
        stderr.write(`${JSON.stringify({ level: "info", stage: words.en })}\n`);
      }
      last = name;
    },
    idle: () => line?.clear(),
  };
  return terminal;
}

const PLAIN: Paint = {
  strong: (t) => t,
  good: (t) => t,
  bad: (t) => t,
  careful: (t) => t,
  faint: (t) => t,
};

async function colours(): Promise<Paint> {
  const { default: chalk } = await import("chalk");
  return {
    strong: (t) => chalk.bold(t),
    good: (t) => chalk.green(t),
    bad: (t) => chalk.red(t),
    careful: (t) => chalk.yellow(t),
    faint: (t) => chalk.dim(t),
  };
}

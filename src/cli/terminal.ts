import type { Language, Words } from "../model/words.ts";
import { clipWidth } from "../text/width.ts";
import { safeText } from "./safe-text.ts";

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

interface Spinner {
  text: string;
  start(): unknown;
  stop(): unknown;
  render(): unknown;
}

/** Most often the line is drawn anew, in milliseconds. */
const REDRAW = 80;

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
  let spinner: Spinner | undefined;
  const say = (
    level: string,
    words: Words,
    fields: Readonly<Record<string, string | number>> = {},
  ) => {
    spinner?.stop();
    const line = json
      ? JSON.stringify({ level, message: words[terminal.lang], ...fields })
      : `${level === "warn" ? `${terminal.lang === "vi" ? "lưu ý" : "warning"}: ` : ""}${safeText(words[terminal.lang])}`;
    stderr.write(`${line}\n`);
    spinner?.start();
  };
  // Loaded before the work: most of it leaves the event loop no turn to load or draw anything.
  const ora = live ? (await import("ora")).default : undefined;
  let last = "";
  let drawn = 0;
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
      if (json && !options.quiet && name !== last) {
        stderr.write(`${JSON.stringify({ level: "info", stage: words.en })}\n`);
      }
      const fresh = name !== last;
      last = name;
      const now = performance.now();
      if (ora === undefined || (!fresh && now - drawn < REDRAW)) return;
      drawn = now;
      const more = detail?.(terminal.lang) ?? "";
      const line = clipWidth(safeText(more === "" ? name : `${name} · ${more}`), room(stderr));
      if (spinner === undefined) {
        spinner = ora({ text: line, stream: stderr, discardStdin: false });
        spinner.start();
      } else {
        spinner.text = line;
        // Drawn here and now, for the stage may not come back to the event loop before its end.
        spinner.render();
      }
    },
    idle: () => {
      spinner?.stop();
      spinner = undefined;
    },
  };
  return terminal;
}

/** Columns left for text beside the spinner, so that no line wraps. */
function room(stream: NodeJS.WriteStream): number {
  return Math.max(10, (stream.columns ?? 80) - 4);
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

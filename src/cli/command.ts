import type { Command } from "commander";
import type { Terminal } from "./terminal.ts";

/** What a command leaves behind: 0 done, 1 gate hit. Everything else is thrown as a KnownError. */
export type CommandExit = 0 | 1;

/** One verb of the tool. Heavy modules are imported inside `run`, so that `--help` stays fast. */
export interface CliCommand {
  readonly name: string;
  /** Adds arguments, options, help and examples. */
  configure(command: Command): Command;
  run(args: readonly string[], options: CliOptions, terminal: Terminal): Promise<CommandExit>;
}

/** Options as commander hands them over: flags by camel-case name. */
export type CliOptions = Readonly<Record<string, unknown>>;

/** A text option, undefined when absent. */
export function text(options: CliOptions, name: string): string | undefined {
  const value = options[name];
  return typeof value === "string" ? value : undefined;
}

/** An option that may be repeated. */
export function texts(options: CliOptions, name: string): readonly string[] {
  const value = options[name];
  return Array.isArray(value) ? value.filter((v) => typeof v === "string") : [];
}

/** A switch; `--no-x` options are true unless given. */
export function flag(options: CliOptions, name: string): boolean {
  return options[name] === true;
}

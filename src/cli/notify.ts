import { spawn } from "node:child_process";
import { EXIT, KnownError } from "../model/known-error.ts";
import { type CliOptions, text } from "./command.ts";

/** When the user's command is told, and which command. */
export interface Notice {
  readonly on: "fail" | "change";
  readonly command: string;
}

/** What the command reads as one JSON object on its standard input; nothing personal is in it. */
export interface NoticeFacts {
  readonly tool: "crm-clean";
  readonly version: string;
  readonly command: string;
  readonly exit: number;
  readonly outcome: "done" | "gate" | "failed";
  /** The error's code and sentence, when it failed. */
  readonly code?: string;
  readonly message?: string;
  readonly [fact: string]: string | number | boolean | undefined;
}

/** Longest time a command may take; a hanging one must not hold up the next run. */
const MOST_MS = 60_000;

/** Reads `--notify-on` and `--notify-cmd` of a command; one without the other is a usage error. */
export function noticeFor(options: CliOptions, verb: string): Notice | undefined {
  const command = text(options, "notifyCmd");
  const on = text(options, "notifyOn") ?? (command === undefined ? undefined : "fail");
  if (on === undefined) return undefined;
  if ((on !== "fail" && on !== "change") || command === undefined || command === "") {
    throw new KnownError({
      code: "usage/notify",
      exit: EXIT.usage,
      say: {
        en: "--notify-on takes fail or change, together with --notify-cmd COMMAND",
        vi: "--notify-on nhận fail hoặc change, đi cùng --notify-cmd LỆNH",
      },
    });
  }
  if (on === "change" && verb === "check") {
    throw new KnownError({
      code: "usage/notify",
      exit: EXIT.usage,
      say: {
        en: "--notify-on change: check keeps no result that the next one could be compared with",
        vi: "--notify-on change: check không lưu kết quả nên lần sau không có gì để so",
      },
      next: {
        en: "use --notify-on fail, or crm-clean run",
        vi: "hãy dùng --notify-on fail, hoặc crm-clean run",
      },
    });
  }
  return { on, command };
}

/** Whether there is something to tell: a failure, or with `change` also a result unlike the last one. */
export function isNews(notice: Notice, facts: NoticeFacts): boolean {
  return facts.exit !== 0 || (notice.on === "change" && facts["changed"] === true);
}

/**
 * Runs the command through the shell with the facts on its standard input; its output goes to our stderr.
 * Gives back what went wrong with it, if anything; never throws, for the run itself is over.
 */
export async function notify(notice: Notice, facts: NoticeFacts): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = spawn(notice.command, { shell: true, stdio: ["pipe", 2, 2], timeout: MOST_MS });
    child.on("error", (error) => resolve(error.message));
    child.on("close", (code, signal) => {
      resolve(code === 0 ? undefined : signal === null ? `exit ${code}` : signal);
    });
    // A command that does not read closes the pipe; that is its right.
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(`${JSON.stringify(facts)}\n`);
  });
}

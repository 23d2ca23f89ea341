import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";

/** Root of the project. */
export const ROOT = new URL("../..", import.meta.url).pathname;

/** The launcher, as npm links it. */
export const BIN = join(ROOT, "bin/crm-clean.js");

/** A file of `fixtures/`. */
export const fixture = (name: string): string => join(ROOT, "fixtures", name);

/** The day every test runs on. */
export const AS_OF = "2026-11-22";

/** The same surroundings on every machine: nothing of the caller's but where programs are. */
export const ENV: Readonly<Record<string, string>> = {
  PATH: process.env["PATH"] ?? "",
  HOME: "/nonexistent",
  TZ: "UTC",
  LC_ALL: "C.UTF-8",
  NO_COLOR: "1",
};

/** How a program ended. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where and with what to run. */
export interface Surroundings {
  readonly cwd: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** A program under way. */
export interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** Starts any program with pipes for all three streams. */
export function startProgram(
  program: string,
  args: readonly string[],
  { cwd, input, env }: Surroundings,
): Started {
  const child = spawn(program, args, { cwd, env: { ...ENV, ...env }, stdio: "pipe" });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
  // A program that does not read its input closes the pipe; that is its right.
  child.stdin.on("error", () => undefined);
  child.stdin.end(input ?? "");
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => {
      const [stdout, stderr] = [out, err].map((chunks) => Buffer.concat(chunks).toString());
      resolve({ code, signal, stdout: stdout ?? "", stderr: stderr ?? "" });
    });
  });
  return { child, ended };
}

/** Starts the built program. */
export function startCrm(args: readonly string[], about: Surroundings): Started {
  return startProgram(process.execPath, [BIN, ...args], about);
}

/** Runs the built program to its end. */
export async function crm(args: readonly string[], about: Surroundings): Promise<Ended> {
  return startCrm(args, about).ended;
}

/** Runs a line of bash in which `crm-clean` is the built program. */
export async function shell(line: string, about: Surroundings): Promise<Ended> {
  const program = `crm-clean() { "${process.execPath}" "${BIN}" "$@"; }; export -f crm-clean; `;
  return startProgram("bash", ["-c", program + line], about).ended;
}

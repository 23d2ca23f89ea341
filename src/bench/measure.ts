import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** What one stage of a run took; memory is the most the process had taken by the stage's end. */
export interface StageCost {
  readonly stage: string;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

/** What a run of the program took. */
export interface Measured {
  readonly wallSeconds: number;
  /** User and system time of all threads: little moved by what else the machine does. */
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
  readonly stages: readonly StageCost[];
}

const PROGRAM = fileURLToPath(new URL("../../bin/crm-clean.js", import.meta.url));
const METER = new URL("meter.js", import.meta.url).href;

/**
 * Runs the program as a process of its own, as a user would, and measures it.
 * @param args of the program
 * @param good exit codes that are no failure
 */
export async function measure(
  args: readonly string[],
  good: readonly number[] = [0],
): Promise<Measured> {
  const from = performance.now();
  const child = spawn(process.execPath, ["--import", METER, PROGRAM, ...args], {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, NO_COLOR: "1" },
  });
  let log = "";
  child.stderr.setEncoding("utf8");
  child.stderr.on("data", (text: string) => (log += text));
  const exit = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  const wallSeconds = (performance.now() - from) / 1000;
  if (exit === null || !good.includes(exit)) {
    throw new Error(`crm-clean ${args.join(" ")} ended with ${exit ?? "a signal"}:\n${log}`);
  }
  return { wallSeconds, ...readLog(log) };
}

function readLog(log: string): Omit<Measured, "wallSeconds"> {
  const stages: StageCost[] = [];
  let whole = { cpuSeconds: 0, peakMegabytes: 0 };
  for (const line of log.split("\n")) {
    if (!line.startsWith("{")) continue;
    const said = JSON.parse(line) as Partial<StageCost> & { meter?: typeof whole };
    if (said.meter !== undefined) whole = said.meter;
    const { stage, seconds, cpuSeconds, peakMegabytes } = said;
    if (stage === undefined || seconds === undefined) continue;
    if (cpuSeconds === undefined || peakMegabytes === undefined) continue;
    stages.push({ stage, seconds, cpuSeconds, peakMegabytes });
  }
  return { ...whole, stages };
}

/** The run in the middle by CPU time. */
export function median(runs: readonly Measured[]): Measured {
  const sorted = runs.toSorted((a, b) => a.cpuSeconds - b.cpuSeconds);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  if (middle === undefined) throw new RangeError("nothing was measured");
  return middle;
}

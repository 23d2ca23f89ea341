import { statSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import type { InputFile } from "../io/input/index.ts";

/**
 * Tells the engine to optimise functions later. A job of a few seconds runs each of a thousand functions for some
 * milliseconds; at its standard budget (132 KB of bytecode) Node 20 spends more time compiling them for speed, on
 * types seen too early, than it wins. What a program computes does not depend on it. Other engines tier in other ways
 * and print an error for a flag they lack: they are left alone.
 */
const PATIENT = 600_000;
const STANDARD = 132 * 1024;

/** Input from which the standard budget is right: a hundred thousand rows, a job of ten seconds. */
const LARGE = 12e6;

function budget(bytes: number): void {
  if (process.versions.v8.startsWith("11.")) setFlagsFromString(`--interrupt-budget=${bytes}`);
}

/** Goes back to the engine's own pace for a large job. */
export function paceFor(files: readonly InputFile[]): void {
  const sizes = files.map(({ path }) => statSync(path, { throwIfNoEntry: false })?.size ?? 0);
  if (sizes.reduce((sum, size) => sum + size, 0) > LARGE) budget(STANDARD);
}

budget(PATIENT);

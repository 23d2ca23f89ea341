import { setFlagsFromString } from "node:v8";

/**
 * Tells the engine to optimise functions later. A job of a few seconds runs each of a thousand functions for some
 * milliseconds; at its standard budget (132 KB of bytecode) Node 20 spends more time compiling them for speed, on
 * types seen too early, than it wins. The result of no program depends on it. Other engines tier in other ways
 * and print an error for a flag they lack: they are left alone.
 */
const BUDGET = 600_000;

if (process.versions.v8.startsWith("11.")) setFlagsFromString(`--interrupt-budget=${BUDGET}`);

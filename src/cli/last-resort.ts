import { failureOf } from "./failure.ts";

/**
 * Ends the program with one line and the contract's exit code when an error is thrown where nobody waits for it
 * (in a timer, a stream, a thread's answer). Node alone would end with 1, which means "gate hit" to a CI job.
 */
process.on("uncaughtException", (error) => {
  const failure = failureOf(error, "en");
  process.stderr.write(`crm-clean: ${failure.line}\n`);
  if (process.argv.includes("--debug")) process.stderr.write(`${error.stack ?? ""}\n`);
  // What is half made is taken away on exit.
  process.exit(failure.exit);
});

import type { Resolved } from "../config/resolve.ts";
import { resolveInputs } from "../io/input/index.ts";
import type { LoadRequest } from "../pipeline/load.ts";
import type { CliOptions } from "./command.ts";
import { asOfFor } from "./as-of.ts";
import type { Terminal } from "./terminal.ts";
import { paceFor } from "./tiering.ts";

/** What every command that reads customer files asks of the pipeline, out of its arguments and options. */
export async function inputRequest(
  args: readonly string[],
  options: CliOptions,
  resolved: Resolved,
  spoolFolder: () => string,
  terminal: Terminal,
): Promise<LoadRequest> {
  const asOf = asOfFor(options);
  const onTwice = (name: string): void =>
    terminal.note({
      en: `${name} is named more than once; it is read once`,
      vi: `${name} được nêu nhiều lần; tệp chỉ được đọc một lần`,
    });
  const files = await resolveInputs(args, { spoolFolder, onTwice });
  paceFor(files);
  return { files, settings: resolved.settings, asOf };
}

export { showStages } from "./show-stages.ts";

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Gives a command that writes no run folder a private folder for spooled input, removed whatever happens. */
export async function withScratch<T>(work: (scratch: () => string) => Promise<T>): Promise<T> {
  let folder: string | undefined;
  const remove = () => {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  };
  process.once("exit", remove);
  try {
    // mkdtemp makes the folder 0700; it exists only when standard input is read.
    return await work(() => (folder ??= mkdtempSync(join(tmpdir(), "crm-clean-"))));
  } finally {
    remove();
    process.off("exit", remove);
  }
}

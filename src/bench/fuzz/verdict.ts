import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readInput } from "../../io/input/index.ts";
import { KnownError } from "../../model/known-error.ts";
import type { Grid } from "../../table/grid.ts";

/** What became of one damaged file: `read`, a refusal's code, `wrong` content, or `crash`. */
export interface Verdict {
  readonly run: number;
  readonly error: string;
  readonly wrong?: string;
  readonly bytes?: Uint8Array;
}

/** Reads bytes as a file of that name: its grids, or how it was refused. */
export async function readAs(
  bytes: Uint8Array,
  name: string,
): Promise<
  | { readonly grids: readonly Grid[] }
  | { readonly error: string; readonly wrong?: string; readonly bytes?: Uint8Array }
> {
  const folder = mkdtempSync(join(tmpdir(), "crm-clean-fuzz-"));
  try {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return await readInput({ name, path }, {});
  } catch (error) {
    if (error instanceof KnownError && error.exit === 65) return { error: error.code };
    return {
      error: "crash",
      wrong: error instanceof Error ? (error.stack ?? error.message) : String(error),
      bytes,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

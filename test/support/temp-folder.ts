import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** A fresh folder, removed when the test ends; tests that run side by side hand over their own hook. */
export function tempFolder(finished: (remove: () => void) => void = onTestFinished): string {
  const folder = mkdtempSync(join(tmpdir(), "crm-clean-test-"));
  finished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

import { execFileSync } from "node:child_process";
import type { TestProject } from "vitest/node";

/** Tests that start the built program or load a part of it; others need no build. */
const BUILT = /^test\/(?:cli|laws|index|readme|hostile|pipeline\/pool)/;

/**
 * Compiles `src` to `dist` and packs it once before the tests, so that `npm run unit` alone tests today's code.
 * Left out when only tests that need no build were asked for, or with CRM_CLEAN_BUILT=1.
 */
export default function build({ config }: TestProject): void {
  if (process.env["CRM_CLEAN_BUILT"] === "1") return;
  const asked = process.argv.filter((arg) => arg.startsWith("test/"));
  if (asked.length > 0 && !asked.some((name) => BUILT.test(name))) return;
  execFileSync("npm", ["run", "build"], { cwd: config.root, stdio: "inherit" });
}

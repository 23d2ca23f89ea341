import { basename, dirname, extname, join } from "node:path";

/** `<stem>-clean` beside the first input; for stdin in the current folder, for a pattern beside its fixed part. */
export function defaultTarget(input: string): string {
  if (input === "-") return "stdin-clean";
  const plain = input.replace(/[/\\]+$/, "");
  const stem = basename(plain, extname(plain))
    .replace(/[*?[\]{}]+/g, "")
    .replace(/[-_. ]+$/, "");
  const folder = dirname(plain);
  return join(folder.includes("*") ? "." : folder, `${stem === "" ? "customers" : stem}-clean`);
}

/** The folder the answers to a run go to: `x-clean` → `x-clean-2` → `x-clean-3`. */
export function nextTarget(run: string): string {
  const plain = run.replace(/[/\\]+$/, "");
  const numbered = /^(.*)-(\d{1,6})$/.exec(plain);
  return numbered === null ? `${plain}-2` : `${numbered[1]}-${Number(numbered[2]) + 1}`;
}

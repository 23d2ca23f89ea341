import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { tempFolder } from "../support/temp-folder.ts";
import { crm, startProgram } from "./built.ts";

/** What bash offers for the last of some words, with the printed script loaded. */
async function offered(cwd: string, words: readonly string[]): Promise<readonly string[]> {
  const line = `set -u; source ./crm.bash
COMP_WORDS=(${words.map((w) => `'${w}'`).join(" ")}); COMP_CWORD=${words.length - 1}; COMPREPLY=()
_crm_clean; printf '%s\\n' "\${COMPREPLY[@]:-}"`;
  const { code, stdout, stderr } = await startProgram("bash", ["--norc", "-c", line], { cwd })
    .ended;
  expect([code, stderr]).toEqual([0, ""]);
  return stdout.split("\n").filter((word) => word !== "");
}

describe("completion bash", () => {
  it("completes commands, options, their values and files with blanks in a real shell", async () => {
    const cwd = tempFolder();
    const { stdout } = await crm(["completion", "bash"], { cwd });
    writeFileSync(join(cwd, "crm.bash"), stdout);
    writeFileSync(join(cwd, "khách hàng.csv"), "");
    const syntax = await startProgram("bash", ["-n", "crm.bash"], { cwd }).ended;
    expect([syntax.code, syntax.stderr]).toEqual([0, ""]);

    expect(await offered(cwd, ["crm-clean", "re"])).toEqual(["review", "restore"]);
    expect(await offered(cwd, ["crm-clean", "--v"])).toEqual(["--version"]);
    expect(await offered(cwd, ["crm-clean", "check", "--bas"])).toEqual(["--baseline"]);
    expect(await offered(cwd, ["crm-clean", "verify", "--bas"])).toEqual([]);
    expect(await offered(cwd, ["crm-clean", "check", "--fail-on", "w"])).toEqual(["warn"]);
    expect(await offered(cwd, ["crm-clean", "completion", ""])).toEqual(["bash", "zsh", "fish"]);
    expect(await offered(cwd, ["crm-clean", "run", "kh"])).toEqual(["khách hàng.csv"]);
  });

  it("offers every option the help of a command has, for every shell", async () => {
    const cwd = tempFolder();
    const help = await crm(["check", "--help"], { cwd });
    const options = new Set(help.stdout.match(/(?<=^ {2}.{0,4})--[a-z][a-z-]*/gm));
    expect(options.size).toBeGreaterThan(20);
    for (const shell of ["bash", "zsh", "fish"]) {
      const { stdout } = await crm(["completion", shell], { cwd });
      for (const option of options) {
        const known = shell === "fish" ? `-l ${option.slice(2)}` : option;
        expect(stdout, `${shell} ${option}`).toContain(known);
      }
    }
  });

  it("knows the values and nouns in zsh and fish too, and leaves no quote open", async () => {
    const cwd = tempFolder();
    const [zsh = "", fish = ""] = await Promise.all(
      ["zsh", "fish"].map(async (shell) => (await crm(["completion", shell], { cwd })).stdout),
    );
    expect(zsh).toMatch(/^#compdef crm-clean\n/);
    expect(zsh).toContain("    --fail-on) compadd -- error warn info never; return ;;\n");
    expect(zsh).toContain("    completion) compadd -- bash zsh fish ;;\n");
    expect(fish).toContain(
      "complete -c crm-clean -n '__fish_seen_subcommand_from check' -l fail-on -x -a 'error warn info never' -d '",
    );
    expect(fish).toContain(
      "complete -c crm-clean -n '__fish_seen_subcommand_from completion' -f -a 'bash zsh fish'\n",
    );
    // Options without a value take no file; those with one do.
    expect(fish).toMatch(/from check' -l no-duplicates -d '/);
    expect(fish).toMatch(/from check' -l baseline -r -d '/);
    for (const [script, escaped] of [
      [zsh, /'\\''/g],
      [fish, /\\'/g],
    ] as const) {
      for (const line of script.split("\n")) {
        const quotes = line.replaceAll(escaped, "").split("'").length - 1;
        expect([line, quotes % 2]).toEqual([line, 0]);
      }
    }
  });
});

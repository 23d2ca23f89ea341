import { Command } from "commander";
import type { CliCommand } from "../command.ts";
import { addTalkOptions } from "../options.ts";
import { unknownName } from "../unknown-name.ts";

const SHELLS = ["bash", "zsh", "fish"] as const;

/** `crm-clean completion`: a script the shell sources; made from the commands themselves. */
export const completion: CliCommand = {
  name: "completion",
  configure: (command) =>
    addTalkOptions(command)
      .summary("shell completion for bash, zsh or fish")
      .description("Prints a completion script for your shell.")
      .argument("<shell>", SHELLS.join(", "))
      .addHelpText(
        "after",
        "\nExamples:\n  source <(crm-clean completion bash)\n  crm-clean completion fish > ~/.config/fish/completions/crm-clean.fish",
      ),
  async run(args, _options, terminal) {
    const { COMMANDS } = await import("./index.ts");
    const verbs = COMMANDS.map((c) => {
      const described = c.configure(new Command(c.name));
      const flags = described.options.flatMap((o) => (o.long === undefined ? [] : [o.long]));
      return { name: c.name, summary: described.summary(), flags: [...flags, "--help"] };
    });
    const shell = args[0] ?? "";
    if (shell === "bash") terminal.out(bash(verbs));
    else if (shell === "zsh") terminal.out(zsh(verbs));
    else if (shell === "fish") terminal.out(fish(verbs));
    else throw unknownName(shell, SHELLS, { en: "shell", vi: "shell" });
    return 0;
  },
};

/** What may stand behind an option, where it is one of a few words. */
const VALUES: Readonly<Record<string, string>> = {
  "--lang": "vi en",
  "--log-format": "text json",
  "--fail-on": "error warn info never",
  "--notify-on": "fail change",
  "--format": "xlsx csv",
  "--address-scheme": "keep new both",
};

/** What a verb takes besides files. */
const NOUNS: Readonly<Record<string, string>> = {
  completion: SHELLS.join(" "),
  config: "print schema report-schema",
};

interface Verb {
  readonly name: string;
  readonly summary: string;
  readonly flags: readonly string[];
}

function bash(verbs: readonly Verb[]): string {
  const cases = verbs.map((v) => `    ${v.name}) words="${v.flags.join(" ")}" ;;`).join("\n");
  const values = Object.entries(VALUES)
    .map(([flag, list]) => `    ${flag}) words="${list}"; open=no ;;`)
    .join("\n");
  const nouns = Object.entries(NOUNS)
    .map(([verb, list]) => `      ${verb}) words="${list}" ;;`)
    .join("\n");
  return `_crm_clean() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" words="" open=yes
  if [ "$COMP_CWORD" -eq 1 ]; then
    mapfile -t COMPREPLY < <(compgen -W "${verbs.map((v) => v.name).join(" ")} --help --version" -- "$current")
    return
  fi
  case "$before" in
${values}
  esac
  if [ "$open" = no ]; then
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
    return
  fi
  case "$current" in
    -*)
      case "\${COMP_WORDS[1]}" in
${cases.replaceAll(/^ {4}/gm, "        ")}
      esac
      mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current") ;;
    *)
      case "\${COMP_WORDS[1]}" in
${nouns.replaceAll(/^ {6}/gm, "        ")}
        *) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
      esac
      mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current") ;;
  esac
}
complete -o filenames -F _crm_clean crm-clean`;
}

function zsh(verbs: readonly Verb[]): string {
  const quote = (text: string) => text.replaceAll("'", "'\\''").replaceAll(":", "\\:");
  const list = verbs.map((v) => `    '${v.name}:${quote(v.summary)}'`).join("\n");
  const cases = verbs.map((v) => `    ${v.name}) compadd -- ${v.flags.join(" ")} ;;`);
  return `#compdef crm-clean
_crm_clean() {
  local -a verbs
  verbs=(
${list}
  )
  if (( CURRENT == 2 )); then
    _describe command verbs
    return
  fi
  if [[ "$words[CURRENT]" != -* ]]; then
    _files
    return
  fi
  case "$words[2]" in
${cases.join("\n")}
  esac
}
compdef _crm_clean crm-clean`;
}

function fish(verbs: readonly Verb[]): string {
  const quote = (text: string) => text.replaceAll("'", "\\'");
  return verbs
    .flatMap((v) => [
      `complete -c crm-clean -n __fish_use_subcommand -f -a ${v.name} -d '${quote(v.summary)}'`,
      ...v.flags.map(
        (f) => `complete -c crm-clean -n '__fish_seen_subcommand_from ${v.name}' -l ${f.slice(2)}`,
      ),
    ])
    .join("\n");
}

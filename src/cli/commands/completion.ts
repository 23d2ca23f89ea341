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
      const options = described.options.flatMap(({ long, required, optional, description }) =>
        long === undefined
          ? []
          : [{ flag: long, takes: required || optional, summary: description }],
      );
      const help = { flag: "--help", takes: false, summary: "what the command does" };
      return { name: c.name, summary: described.summary(), options: [...options, help] };
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
  readonly options: readonly {
    readonly flag: string;
    /** Whether a value follows. */
    readonly takes: boolean;
    readonly summary: string;
  }[];
}

function bash(verbs: readonly Verb[]): string {
  const cases = verbs
    .map((v) => `    ${v.name}) words="${v.options.map((o) => o.flag).join(" ")}" ;;`)
    .join("\n");
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

/** Works sourced (`source <(crm-clean completion zsh)`) and as a file `_crm-clean` in `fpath`. */
function zsh(verbs: readonly Verb[]): string {
  const quote = (text: string) =>
    text.replaceAll("\\", "\\\\").replaceAll("'", "'\\''").replaceAll(":", "\\:");
  const list = verbs.map((v) => `    '${v.name}:${quote(v.summary)}'`).join("\n");
  const cases = verbs.map((v) => {
    const options = v.options.map((o) => `'${o.flag}:${quote(o.summary)}'`).join(" ");
    return `    ${v.name}) options=(${options}) ;;`;
  });
  const values = Object.entries(VALUES).map(
    ([f, words]) => `    ${f}) compadd -- ${words}; return ;;`,
  );
  const nouns = Object.entries(NOUNS).map(([verb, words]) => `    ${verb}) compadd -- ${words} ;;`);
  return `#compdef crm-clean
_crm_clean() {
  local -a verbs options
  verbs=(
${list}
  )
  if (( CURRENT == 2 )); then
    if [[ "$words[CURRENT]" == -* ]]; then
      compadd -- --help --version
    else
      _describe command verbs
    fi
    return
  fi
  case "$words[CURRENT-1]" in
${values.join("\n")}
  esac
  if [[ "$words[CURRENT]" != -* ]]; then
    case "$words[2]" in
${nouns.join("\n")}
    *) _files ;;
    esac
    return
  fi
  case "$words[2]" in
${cases.join("\n")}
  esac
  _describe -o option options
}
if [[ "\${funcstack[1]-}" == _crm-clean ]]; then
  _crm_clean "$@"
else
  (( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
  compdef _crm_clean crm-clean
fi`;
}

function fish(verbs: readonly Verb[]): string {
  const quote = (text: string) => text.replaceAll("\\", "\\\\").replaceAll("'", "\\'");
  const lines = verbs.flatMap((v) => {
    const seen = `complete -c crm-clean -n '__fish_seen_subcommand_from ${v.name}'`;
    const noun = NOUNS[v.name];
    return [
      `complete -c crm-clean -n __fish_use_subcommand -f -a ${v.name} -d '${quote(v.summary)}'`,
      ...(noun === undefined ? [] : [`${seen} -f -a '${noun}'`]),
      ...v.options.map(({ flag, takes, summary }) => {
        const words = VALUES[flag];
        const value = words === undefined ? (takes ? " -r" : "") : ` -x -a '${words}'`;
        return `${seen} -l ${flag.slice(2)}${value} -d '${quote(summary)}'`;
      }),
    ];
  });
  const top = "complete -c crm-clean -n __fish_use_subcommand -f";
  return [`${top} -l help`, `${top} -l version`, ...lines].join("\n");
}

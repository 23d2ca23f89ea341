import { readFileSync } from "node:fs";
import type { FieldSpec } from "../field/define.ts";
import type { Settings } from "../config/slices.ts";
import { type BaselineFile, parseBaseline } from "../gate/baseline.ts";
import type { GateRules, Judged } from "../gate/gate.ts";
import { type Limit, readLimit } from "../gate/threshold.ts";
import { type FindingDef, SEVERITIES, type Severity } from "../model/finding.ts";
import { EXIT, KnownError } from "../model/known-error.ts";
import type { Language, Words } from "../model/words.ts";
import { findingNeeds, registryFor } from "../pipeline/registry.ts";
import { type CliOptions, flag, text, texts } from "./command.ts";
import { unknownName } from "./unknown-name.ts";

/** What the gate options say, checked before any work is done. */
export interface Gate {
  readonly rules: GateRules;
  readonly needs: Judged["needs"];
  /** What was accepted so far; only other findings count. */
  readonly baseline: BaselineFile | undefined;
  readonly write: string | undefined;
  readonly exitZero: boolean;
}

/** What `CODE@…` may cut by: files, and the fields by which lists are cut. */
const segmentsOf = (fields: readonly FieldSpec[]): readonly string[] => [
  "file",
  ...fields.flatMap(({ name, means }) => (means?.cuts === undefined ? [] : [name])),
];

const NO_LIMIT: Limit = { at: 1, share: true, text: "100%" };

/**
 * Reads the gate's flags over the settings; `usual` is what `auto` means for this command.
 * Everything that is wrong is refused in one error (exit 2).
 */
export function gateFor(
  options: CliOptions,
  settings: Settings,
  codes: ReadonlyMap<string, FindingDef>,
  usual: Severity | "never",
): Gate {
  const { gate } = settings;
  const registry = registryFor(settings);
  const mistakes = new Mistakes();
  const limit = (option: string, name: string, usually: string) =>
    mistakes.attempt(() => readLimit(text(options, option) ?? usually, name), NO_LIMIT);
  const rules: GateRules = {
    failOn: failOnOf(text(options, "failOn") ?? gate.failOn, usual, mistakes),
    max: limitsOf(
      texts(options, "max"),
      gate.max,
      { codes: [...codes.keys(), ...SEVERITIES], segments: segmentsOf(registry.fields) },
      mistakes,
    ),
    minScore: scoreOf(text(options, "minScore"), gate.minScore, mistakes),
    maxDuplicates: limit("maxDuplicates", "--max-duplicates", gate.maxDuplicates),
    maxStale: limit("maxStale", "--max-stale", gate.maxStale),
  };
  const baseline = text(options, "baseline");
  if (flag(options, "failOnNew") && baseline === undefined) {
    mistakes.add({
      en: "--fail-on-new needs --baseline FILE",
      vi: "--fail-on-new cần --baseline TỆP",
    });
  }
  mistakes.refuse();
  return {
    rules,
    needs: rules.max.size === 0 ? new Map() : findingNeeds(registry),
    baseline: baseline === undefined ? undefined : parseBaseline(baselineText(baseline), baseline),
    write: text(options, "writeBaseline"),
    exitZero: flag(options, "exitZero"),
  };
}

/** Read before the input is, so that a run does not end with a folder made and a gate that cannot be judged. */
function baselineText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const cause = error as NodeJS.ErrnoException;
    if (cause.code !== "ENOENT") throw cause;
    throw new KnownError({
      code: "gate/no-baseline",
      exit: EXIT.missing,
      say: { en: `${path}: no such baseline file`, vi: `${path}: không có tệp baseline này` },
      next: {
        en: `make it once with --write-baseline ${path}`,
        vi: `hãy tạo một lần bằng --write-baseline ${path}`,
      },
      cause,
    });
  }
}

/** Everything that is wrong with the options, told at once. */
class Mistakes {
  private readonly found: Words[] = [];

  add(words: Words): void {
    this.found.push(words);
  }

  note(error: KnownError): void {
    const next = (lang: Language) => (error.next === undefined ? "" : ` (${error.next[lang]})`);
    this.add({ en: error.say.en + next("en"), vi: error.say.vi + next("vi") });
  }

  attempt<T>(read: () => T, otherwise: T): T {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof KnownError)) throw error;
      this.note(error);
      return otherwise;
    }
  }

  /** @throws KnownError 2 with all of them in one sentence */
  refuse(): void {
    if (this.found.length === 0) return;
    const say = (lang: Language) => this.found.map((words) => words[lang]).join("; ");
    throw new KnownError({
      code: "usage/gate",
      exit: EXIT.usage,
      say: { en: say("en"), vi: say("vi") },
    });
  }
}

function failOnOf(
  given: string,
  usual: Severity | "never",
  mistakes: Mistakes,
): GateRules["failOn"] {
  const allowed = [...SEVERITIES, "never", "auto"] as const;
  const known = allowed.find((severity) => severity === given);
  if (known === undefined) {
    mistakes.note(unknownName(given, allowed, { en: "severity", vi: "mức" }));
  }
  return known === undefined || known === "auto" ? usual : known;
}

/** `--max CODE=N` over those of the settings, by what they limit. */
function limitsOf(
  given: readonly string[],
  settings: Readonly<Record<string, string>>,
  { codes, segments }: { readonly codes: readonly string[]; readonly segments: readonly string[] },
  mistakes: Mistakes,
): Map<string, Limit> {
  const texts = new Map(Object.entries(settings));
  for (const pair of given) {
    const cut = pair.lastIndexOf("=");
    texts.set(cut < 0 ? pair : pair.slice(0, cut), cut < 0 ? "" : pair.slice(cut + 1));
  }
  const limits = new Map<string, Limit>();
  for (const [name, limit] of texts) {
    const [code = "", segment] = name.split("@", 2);
    if (!codes.includes(code)) {
      mistakes.note(unknownName(code, codes, { en: "check", vi: "kiểm tra" }, "crm-clean rules"));
    }
    if (segment !== undefined && !segments.includes(segment)) {
      mistakes.note(unknownName(segment, segments, { en: "segment", vi: "nhóm" }));
    }
    limits.set(
      name,
      mistakes.attempt(() => readLimit(limit, `--max ${name}`), NO_LIMIT),
    );
  }
  return limits;
}

function scoreOf(given: string | undefined, usual: number, mistakes: Mistakes): number {
  if (given === undefined) return usual;
  const score = Number(given);
  if (given.trim() === "" || !(score >= 0 && score <= 100)) {
    mistakes.add({
      en: `--min-score takes 0 to 100, not "${given}"`,
      vi: `--min-score nhận từ 0 đến 100, không phải "${given}"`,
    });
  }
  return score;
}

import { dirname, relative } from "node:path";
import {
  type ConfigLayer,
  type Mistake,
  type Resolved,
  refuseMistakes,
  resolveSettings,
} from "../config/resolve.ts";
import { KNOWN_SETTINGS } from "../config/slices.ts";
import { findConfig, readConfig } from "../io/config-file.ts";
import { withLists } from "../io/config-lists.ts";
import { EXIT, KnownError } from "../model/known-error.ts";
import type { UsedSetting } from "../run/result.ts";
import { type CliOptions, text, texts } from "./command.ts";

/** Flags that are shorthands for a setting. */
const SHORTHANDS: Readonly<Record<string, string>> = {
  country: "country",
  lang: "lang",
  seed: "match.seed",
  threads: "threads",
  format: "format",
  encoding: "read.encoding",
  delimiter: "read.delimiter",
  sheet: "read.sheet",
  headerRow: "read.headerRow",
  mergeAt: "match.mergeAt",
  reviewAt: "match.reviewAt",
  addressScheme: "clean.addressScheme",
};

const ENVIRONMENT_PREFIX = "CRM_CLEAN_";

/**
 * The settings in force for a command: defaults, configuration files, environment, `--set`, flags;
 * later wins. All mistakes of all places are refused together (exit 2).
 */
export async function settingsFor(
  options: CliOptions,
  firstInput: string | undefined,
): Promise<Resolved & { readonly files: readonly string[] }> {
  const layers: ConfigLayer[] = [];
  const files: string[] = [];
  if (options["config"] !== false) {
    const from = firstInput === undefined || firstInput === "-" ? "." : dirname(firstInput);
    const path = text(options, "config") ?? (await findConfig(from));
    for (const file of path === undefined ? [] : await readConfig(path)) {
      files.push(file.path);
      const { values } = await withLists(file);
      layers.push({ origin: relative(process.cwd(), file.path), values, file: true });
    }
  }
  layers.push({ origin: "environment", values: fromEnvironment(process.env) });
  layers.push({ origin: "--set", values: pairs(texts(options, "set"), "--set") });
  const flags: Record<string, unknown> = {};
  for (const [option, key] of Object.entries(SHORTHANDS)) {
    if (options[option] !== undefined) flags[key] = options[option];
  }
  const map = pairs(texts(options, "map"), "--map");
  if (Object.keys(map).length > 0) flags["map"] = map;
  layers.push({ origin: "command line", values: flags });
  const resolved = resolveSettings(layers);
  refuseMistakes(resolved.mistakes.map(asWritten));
  return { ...resolved, files };
}

/** A mistake under the name its writer used: the flag or the variable. */
function asWritten(mistake: Mistake): Mistake {
  const { origin, key } = mistake;
  if (origin === "environment") return { ...mistake, origin: variableOf(key), key: "" };
  const flag = Object.entries(SHORTHANDS).find(([, setting]) => setting === key)?.[0];
  if (origin !== "command line" || flag === undefined) return mistake;
  return {
    ...mistake,
    origin: `--${flag.replaceAll(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}`,
    key: "",
  };
}

/** The environment variable of a setting. */
function variableOf(key: string): string {
  return ENVIRONMENT_PREFIX + key.toUpperCase().replaceAll(".", "_");
}

/** `CRM_CLEAN_CHECK_STALEMONTHS=12` sets check.staleMonths; other variables of the prefix are left alone. */
function fromEnvironment(env: NodeJS.ProcessEnv): Record<string, string> {
  const values: Record<string, string> = {};
  for (const { key } of KNOWN_SETTINGS) {
    const given = env[variableOf(key)];
    if (given !== undefined && given !== "") values[key] = given;
  }
  return values;
}

/** `key=value` texts as an object; the last `=` splits, so that headers may hold one. */
function pairs(given: readonly string[], option: string): Record<string, string> {
  const values: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const pair of given) {
    const cut = option === "--map" ? pair.lastIndexOf("=") : pair.indexOf("=");
    if (cut <= 0) {
      throw new KnownError({
        code: "usage/pair",
        exit: EXIT.usage,
        say: {
          en: `${option} takes NAME=VALUE, not "${pair}"`,
          vi: `${option} nhận TÊN=GIÁ_TRỊ, không phải "${pair}"`,
        },
      });
    }
    values[pair.slice(0, cut).trim()] = pair.slice(cut + 1).trim();
  }
  return values;
}

/** Every setting with its value and origin, as the manifest keeps them. */
export function usedSettings(resolved: Resolved): readonly UsedSetting[] {
  return KNOWN_SETTINGS.map(({ key, room, name }) => ({
    key,
    value: (resolved.settings[room] as Readonly<Record<string, unknown>>)[name],
    origin: resolved.origins.get(key) ?? "default",
  }));
}

/** The settings a plan was made with. */
export function plannedSettings(plan: { readonly settings: readonly UsedSetting[] }): Resolved {
  const values = Object.fromEntries(plan.settings.map(({ key, value }) => [key, value]));
  const resolved = resolveSettings([{ origin: "plan", values }]);
  refuseMistakes(resolved.mistakes);
  return { ...resolved, origins: new Map(plan.settings.map(({ key, origin }) => [key, origin])) };
}

/** The same settings with a file taken for a master list: nobody twice in it, its values win a merge. */
export function withMaster(resolved: Resolved, master: string): Resolved {
  const { settings, origins } = resolved;
  return {
    ...resolved,
    settings: {
      ...settings,
      match: { ...settings.match, duplicateFree: [...settings.match.duplicateFree, master] },
      merge: { ...settings.merge, sourcePriority: [master, ...settings.merge.sourcePriority] },
    },
    origins: new Map([
      ...origins,
      ["match.duplicateFree", "--against"],
      ["merge.sourcePriority", "--against"],
    ]),
  };
}

import { EXIT, KnownError } from "../model/known-error.ts";
import type { Words } from "../model/words.ts";
import { nearestName } from "./nearest.ts";
import { readValue } from "./read-value.ts";
import { KNOWN_SETTINGS, type Settings, SLICES } from "./slices.ts";

/** Settings from one place, by key. Later layers win over earlier ones. */
export interface ConfigLayer {
  /** Where they come from: `crm-clean.config.json`, `--set`, `CRM_CLEAN_…`. */
  readonly origin: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** A configuration file, which is held to the published schema: nested rooms, typed values. */
  readonly file?: boolean;
}

/** Something wrong in a layer. */
export interface Mistake {
  readonly origin: string;
  /** Empty where the origin names the setting already, as a flag does. */
  readonly key: string;
  readonly say: Words;
}

/** The settings in force, and for each key where its value came from (`default` otherwise). */
export interface Resolved {
  readonly settings: Settings;
  readonly origins: ReadonlyMap<string, string>;
  readonly mistakes: readonly Mistake[];
}

/** Keys of the config file that are no settings and are read elsewhere. */
const OTHER_KEYS: ReadonlySet<string> = new Set(["extends", "$schema"]);

/** Adds up layers over the defaults, gathering every mistake instead of stopping at the first. */
export function resolveSettings(layers: readonly ConfigLayer[]): Resolved {
  const values = new Map<string, unknown>(KNOWN_SETTINGS.map((k) => [k.key, k.setting.default]));
  const origins = new Map<string, string>(KNOWN_SETTINGS.map((k) => [k.key, "default"]));
  const mistakes: Mistake[] = [];
  for (const { origin, values: given, file = false } of layers) {
    if (file) mistakes.push(...misplaced(origin, given));
    for (const [key, value] of flatten(given)) {
      // Said above.
      if (file && Object.hasOwn(given, key) && isPlace(key)) continue;
      const known = KNOWN_SETTINGS.find((k) => k.key === key);
      if (known === undefined) {
        mistakes.push({ origin, key, say: unknownKey(key) });
        continue;
      }
      const read = readValue(known.setting, value, file);
      if (read.ok) {
        // Maps add up key by key, so that one flag does not wipe a file's whole list.
        const before = known.setting.type === "map" ? values.get(key) : undefined;
        values.set(key, before === undefined ? read.value : { ...before, ...Object(read.value) });
        origins.set(key, origin);
      } else if ("inside" in read) {
        mistakes.push(...read.inside.map(({ at, say }) => ({ origin, key: `${key}${at}`, say })));
      } else {
        mistakes.push({
          origin,
          key,
          say: { en: `expected ${read.expected.en}`, vi: `cần ${read.expected.vi}` },
        });
      }
    }
  }
  const settings = Object.fromEntries(
    Object.keys(SLICES).map((room) => [
      room,
      Object.fromEntries(
        KNOWN_SETTINGS.filter((k) => k.room === room).map((k) => [k.name, values.get(k.key)]),
      ),
    ]),
  ) as unknown as Settings;
  return { settings, origins, mistakes };
}

/** Nested rooms become dotted keys, except the values of settings that are maps themselves. */
function flatten(given: Readonly<Record<string, unknown>>): [string, unknown][] {
  const isMap = (key: string) => KNOWN_SETTINGS.find((k) => k.key === key)?.setting.type === "map";
  const flat: [string, unknown][] = [];
  for (const [key, value] of Object.entries(given)) {
    if (OTHER_KEYS.has(key)) continue;
    const nested = typeof value === "object" && value !== null && !Array.isArray(value);
    if (nested && Object.hasOwn(SLICES, key) && !isMap(key)) {
      for (const [name, inner] of Object.entries(value)) flat.push([`${key}.${name}`, inner]);
    } else flat.push([key, value]);
  }
  return flat;
}

/** A room of settings, or a setting written with its room before a dot. */
function isPlace(key: string): boolean {
  return key.includes(".") || (key !== "general" && Object.hasOwn(SLICES, key));
}

/** Members of a configuration file that stand where the schema has none. */
function misplaced(origin: string, given: Readonly<Record<string, unknown>>): Mistake[] {
  const mistakes: Mistake[] = [];
  for (const [key, value] of Object.entries(given)) {
    const cut = key.indexOf(".");
    if (cut > 0) {
      const inner = `"${key.slice(0, cut)}": { "${key.slice(cut + 1)}": … }`;
      const known = KNOWN_SETTINGS.some((k) => k.key === key);
      const say = { en: `in a file write ${inner}`, vi: `trong tệp hãy viết ${inner}` };
      mistakes.push({ origin, key, say: known ? say : unknownKey(key) });
    } else if (
      isPlace(key) &&
      (typeof value !== "object" || value === null || Array.isArray(value))
    ) {
      const say = {
        en: "expected an object of settings",
        vi: "cần một đối tượng gồm các thiết lập",
      };
      mistakes.push({ origin, key, say });
    } else if (key === "$schema" && typeof value !== "string") {
      mistakes.push({ origin, key, say: { en: "expected a text", vi: "cần một đoạn chữ" } });
    }
  }
  return mistakes;
}

function unknownKey(key: string): Words {
  const near = nearestName(
    key,
    KNOWN_SETTINGS.map((k) => k.key),
  );
  return near === undefined
    ? { en: "no such setting", vi: "không có thiết lập này" }
    : {
        en: `no such setting; did you mean ${near}?`,
        vi: `không có thiết lập này; ý bạn là ${near}?`,
      };
}

/** One error (exit 2) that lists every mistake with its place; nothing when there are none. */
export function refuseMistakes(mistakes: readonly Mistake[]): void {
  if (mistakes.length === 0) return;
  const list = (lang: "en" | "vi") =>
    mistakes
      .map(({ origin, key, say }) => [origin, ...(key === "" ? [] : [key]), say[lang]].join(": "))
      .join("; ");
  throw new KnownError({
    code: "config/mistakes",
    exit: EXIT.usage,
    say: { en: list("en"), vi: list("vi") },
    next: {
      en: "crm-clean config print lists every setting",
      vi: "crm-clean config print liệt kê mọi thiết lập",
    },
  });
}

import type { Setting, TextSetting } from "../model/setting.ts";
import type { Words } from "../model/words.ts";

/** A value read for a setting, or what was expected instead. */
export type ReadValue =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly expected: Words }
  | {
      readonly ok: false;
      readonly inside: readonly { readonly at: string; readonly say: Words }[];
    };

const bad = (en: string, vi: string): ReadValue => ({ ok: false, expected: { en, vi } });
const good = (value: unknown): ReadValue => ({ ok: true, value });

/**
 * Reads a setting's value from a config file (`typed`, as its schema says) or from `--set` and the environment.
 * There text is understood by the setting's type: `true`, `0.95`, `a,b`, `Header=field,Other=field`.
 */
export function readValue(setting: Setting, given: unknown, typed = false): ReadValue {
  const text = typeof given === "string" && !typed ? given : undefined;
  switch (setting.type) {
    case "number":
    case "auto-number": {
      if (setting.type === "auto-number" && given === "auto") return good("auto");
      const n = text !== undefined && text.trim() !== "" ? Number(text) : given;
      const { min = -Infinity, max = Infinity } = setting;
      const auto = setting.type === "auto-number";
      if (typeof n === "number" && Number.isFinite(n) && n >= min && n <= max) return good(n);
      return bad(
        `a number from ${min} to ${max}${auto ? ", or auto" : ""}`,
        `một số từ ${min} đến ${max}${auto ? ", hoặc auto" : ""}`,
      );
    }
    case "boolean":
      if (typeof given === "boolean") return good(given);
      if (text === "true" || text === "false") return good(text === "true");
      return bad("true or false", "true hoặc false");
    case "text":
      return readText(setting, given);
    case "choice":
      if (typeof given === "string" && setting.choices.includes(given)) return good(given);
      return bad(
        `one of ${setting.choices.join(", ")}`,
        `một trong các giá trị ${setting.choices.join(", ")}`,
      );
    case "list":
      if (text !== undefined) return good(splitList(text));
      if (Array.isArray(given) && given.every((g) => typeof g === "string")) return good(given);
      return bad("a list of texts", "một danh sách chữ");
    case "entries": {
      const list = text === undefined ? given : parsed(text);
      if (!Array.isArray(list)) return bad("a list of objects", "một danh sách đối tượng");
      const inside = setting.mistakes(list);
      return inside.length === 0 ? good(list) : { ok: false, inside };
    }
    case "map":
      return readMap(setting.choices, given, text);
  }
}

function readText({ pattern, expected }: TextSetting, given: unknown): ReadValue {
  const fits =
    typeof given === "string" &&
    (pattern === undefined || (given.length <= 250 && new RegExp(pattern).test(given)));
  if (fits) return good(given);
  return bad(expected?.en ?? "a text", expected?.vi ?? "một đoạn chữ");
}

/** JSON as it is given with `--set` or in the environment; undefined when it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function splitList(text: string): readonly string[] {
  return text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function readMap(
  choices: readonly string[] | undefined,
  given: unknown,
  text: string | undefined,
): ReadValue {
  const entries = text === undefined ? entriesOf(given) : entriesIn(text);
  if (entries === undefined) return noPairs(choices);
  const map: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [key, value] of entries) {
    if (key.trim() === "" || typeof value !== "string") return noPairs(choices);
    if (choices !== undefined && !choices.includes(value)) {
      const all = choices.join(", ");
      return bad(
        `for "${key}" one of ${all}, not "${value}"`,
        `cho "${key}" một trong các giá trị ${all}, không phải "${value}"`,
      );
    }
    map[key] = value;
  }
  return good(map);
}

function noPairs(choices: readonly string[] | undefined): ReadValue {
  const value = choices?.[0] ?? "value";
  const values = choices === undefined ? "" : ` (${choices.join(", ")})`;
  return bad(
    `name=value pairs such as email=${value}, by commas; in a file an object${values}`,
    `các cặp tên=giá trị như email=${value}, ngăn bằng dấu phẩy; trong tệp là một đối tượng${values}`,
  );
}

function entriesOf(given: unknown): [string, unknown][] | undefined {
  const isObject = typeof given === "object" && given !== null && !Array.isArray(given);
  return isObject ? Object.entries(given) : undefined;
}

/** `Header=field,Other=field`, or an object in JSON as it stands in a file. */
function entriesIn(text: string): [string, unknown][] | undefined {
  if (text.trim().startsWith("{")) return entriesOf(parsed(text));
  return splitList(text).map((part) => {
    const cut = part.lastIndexOf("=");
    return cut < 0 ? [part, undefined] : [part.slice(0, cut).trim(), part.slice(cut + 1).trim()];
  });
}

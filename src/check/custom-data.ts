import { SEVERITIES, type Severity } from "../model/finding.ts";
import type { Words } from "../model/words.ts";

/** What every rule of the user's own may say about itself. */
interface About {
  /** Kebab case; findings get the code `custom/<name>`. */
  readonly name: string;
  readonly severity?: Severity;
  /** Title in reports; the name where absent. */
  readonly title?: string;
}

export const COMPARISONS = ["<", "<=", "=", "!=", ">", ">="] as const;

/** A rule by data alone, as it stands under `rules` in the configuration. Columns are field names or headers. */
export type CustomRuleData = About &
  (
    | { readonly check: "required"; readonly column: string }
    | { readonly check: "pattern"; readonly column: string; readonly pattern: string }
    | {
        readonly check: "range";
        readonly column: string;
        readonly min?: number | string;
        readonly max?: number | string;
      }
    | { readonly check: "one-of"; readonly column: string; readonly values: readonly string[] }
    | { readonly check: "unique"; readonly columns: readonly string[] }
    | {
        readonly check: "compare";
        readonly left: string;
        readonly is: (typeof COMPARISONS)[number];
        readonly right: string;
      }
  );

/** What each check needs besides its name; `?` marks what may be left out. */
export const RULE_MEMBERS = {
  required: ["column"],
  pattern: ["column", "pattern"],
  range: ["column", "min?", "max?"],
  "one-of": ["column", "values"],
  unique: ["columns"],
  compare: ["left", "is", "right"],
} as const satisfies Readonly<Record<CustomRuleData["check"], readonly string[]>>;

/** Something wrong in a list of entries: where (`[2].min`) and what was expected. */
export interface EntryMistake {
  readonly at: string;
  readonly say: Words;
}

const SHARED = new Set(["name", "check", "severity", "title"]);

/** Every mistake of a list of rules; none means it is a `CustomRuleData[]`. */
export function ruleMistakes(given: readonly unknown[]): EntryMistake[] {
  const mistakes: EntryMistake[] = [];
  const names = new Set<string>();
  for (const [i, rule] of given.entries()) {
    const wrong = (member: string, en: string, vi: string) =>
      mistakes.push({ at: `[${i}]${member}`, say: { en, vi } });
    if (typeof rule !== "object" || rule === null || Array.isArray(rule)) {
      wrong(
        "",
        "expected a rule like {name, check, column}",
        "cần một quy tắc dạng {name, check, column}",
      );
      continue;
    }
    const about = rule as Readonly<Record<string, unknown>>;
    const { name, check, severity, title } = about;
    if (typeof name !== "string" || !/^[a-z0-9]+(?:-[a-z0-9]+){0,20}$/.test(name.slice(0, 200))) {
      wrong(".name", "expected a name like my-rule", "cần tên dạng quy-tac-cua-toi");
    } else if (names.has(name)) wrong(".name", `${name} is used twice`, `${name} bị dùng hai lần`);
    else names.add(name);
    if (severity !== undefined && !SEVERITIES.some((s) => s === severity)) {
      wrong(
        ".severity",
        `expected one of ${SEVERITIES.join(", ")}`,
        `cần một trong ${SEVERITIES.join(", ")}`,
      );
    }
    if (title !== undefined && typeof title !== "string")
      wrong(".title", "expected a text", "cần một đoạn chữ");
    const kinds = Object.keys(RULE_MEMBERS);
    if (typeof check !== "string" || !Object.hasOwn(RULE_MEMBERS, check)) {
      wrong(".check", `expected one of ${kinds.join(", ")}`, `cần một trong ${kinds.join(", ")}`);
      continue;
    }
    const members = RULE_MEMBERS[check as CustomRuleData["check"]];
    const known = new Set(members.map((m) => m.replace("?", "")));
    for (const key of Object.keys(about)) {
      if (!SHARED.has(key) && !known.has(key)) {
        wrong(
          `.${key}`,
          `${check} knows no ${key}; it takes ${[...known].join(", ")}`,
          `${check} không có ${key}; chỉ nhận ${[...known].join(", ")}`,
        );
      }
    }
    for (const member of members) {
      const key = member.replace("?", "");
      const value = about[key];
      if (value === undefined && member.endsWith("?")) continue;
      const expected = memberMistake(key, value);
      if (expected !== undefined) wrong(`.${key}`, `expected ${expected.en}`, `cần ${expected.vi}`);
    }
    if (check === "range" && about["min"] === undefined && about["max"] === undefined) {
      wrong("", "a range needs min or max", "range cần min hoặc max");
    }
  }
  return mistakes;
}

function memberMistake(key: string, value: unknown): Words | undefined {
  const texts =
    Array.isArray(value) && value.length > 0 && value.every((v) => typeof v === "string");
  switch (key) {
    case "values":
    case "columns":
      return texts ? undefined : { en: "a list of texts", vi: "một danh sách chữ" };
    case "is":
      return COMPARISONS.some((c) => c === value)
        ? undefined
        : { en: `one of ${COMPARISONS.join(" ")}`, vi: `một trong ${COMPARISONS.join(" ")}` };
    case "min":
    case "max":
      return typeof value === "number" ||
        (typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value))
        ? undefined
        : { en: "a number or a date like 2026-01-31", vi: "một số hoặc ngày dạng 2026-01-31" };
    default:
      return typeof value === "string" && value.trim() !== "" && value.length <= 200
        ? undefined
        : { en: "a text", vi: "một đoạn chữ" };
  }
}

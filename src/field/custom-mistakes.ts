import { KnownError } from "../model/known-error.ts";
import type { Words } from "../model/words.ts";
import { CUSTOM_TYPES, customField, type CustomFieldData, type CustomMeans } from "./custom.ts";
import { FIELDS } from "./index.ts";
import { TELLS } from "./means.ts";

const MEMBERS = new Set([
  "name",
  "type",
  "headers",
  "title",
  "values",
  "closed",
  "pattern",
  "means",
]);

/** Every mistake of a list of custom fields; none means it is a `CustomFieldData[]`. */
export function fieldMistakes(
  given: readonly unknown[],
): { readonly at: string; readonly say: Words }[] {
  const mistakes: { at: string; say: Words }[] = [];
  const taken = new Set<string>(FIELDS.map((f) => f.name));
  for (const [i, entry] of given.entries()) {
    const wrong = (member: string, say: Words) => mistakes.push({ at: `[${i}]${member}`, say });
    if (typeof entry !== "object" || entry === null || Array.isArray(entry)) {
      wrong("", {
        en: "expected a field like {name, type, headers}",
        vi: "cần một trường dạng {name, type, headers}",
      });
      continue;
    }
    const before = mistakes.length;
    const data = entry as Readonly<Record<string, unknown>>;
    for (const key of Object.keys(data)) {
      const known = [...MEMBERS].join(", ");
      if (!MEMBERS.has(key)) {
        wrong(`.${key}`, {
          en: `no such member; known: ${known}`,
          vi: `không có mục này; có: ${known}`,
        });
      }
    }
    const isTexts = (v: unknown) => Array.isArray(v) && v.every((t) => typeof t === "string");
    const { name, type, headers, title, values, closed, pattern } = data;
    const text: Words = { en: "expected a text", vi: "cần một đoạn chữ" };
    if (typeof name !== "string") wrong(".name", text);
    if (!CUSTOM_TYPES.some((t) => t === type)) {
      const all = CUSTOM_TYPES.join(", ");
      wrong(".type", { en: `expected one of ${all}`, vi: `cần một trong ${all}` });
    }
    if (!isTexts(headers)) {
      wrong(".headers", { en: "expected a list of texts", vi: "cần một danh sách chữ" });
    }
    if (title !== undefined && typeof title !== "string") wrong(".title", text);
    if (pattern !== undefined && typeof pattern !== "string") wrong(".pattern", text);
    if (closed !== undefined && typeof closed !== "boolean") {
      wrong(".closed", { en: "expected true or false", vi: "cần true hoặc false" });
    }
    for (const [member, say] of meansMistakes(data["means"])) wrong(`.means${member}`, say);
    const entries = typeof values === "object" && values !== null && !Array.isArray(values);
    if (values !== undefined && !(entries && Object.values(values).every(isTexts))) {
      wrong(".values", {
        en: "expected names with lists of other names",
        vi: "cần các tên kèm danh sách tên khác",
      });
    }
    if (mistakes.length > before) continue;
    try {
      customField(data as unknown as CustomFieldData, taken);
      taken.add(String(name));
    } catch (error) {
      if (!(error instanceof KnownError)) throw error;
      wrong("", error.say);
    }
  }
  return mistakes;
}

/** What a member of `means` may be. */
export const MEANS: Readonly<Record<keyof CustomMeans, readonly (string | boolean)[]>> = {
  tells: TELLS,
  ofFirm: [true],
  several: [true],
  active: ["deed", "record"],
  remarks: [true],
  cuts: ["report", "gate"],
};

function meansMistakes(means: unknown): [member: string, say: Words][] {
  if (means === undefined) return [];
  if (typeof means !== "object" || means === null || Array.isArray(means)) {
    return [
      ["", { en: 'expected members like {tells: "contact"}', vi: 'cần dạng {tells: "contact"}' }],
    ];
  }
  return Object.entries(means).flatMap(([member, value]): [string, Words][] => {
    const allowed = Object.entries(MEANS).find(([name]) => name === member)?.[1];
    const list = (allowed ?? Object.keys(MEANS)).join(", ");
    if (allowed === undefined) {
      return [
        [
          `.${member}`,
          { en: `no such member; known: ${list}`, vi: `không có mục này; có: ${list}` },
        ],
      ];
    }
    if (allowed.some((one) => one === value)) return [];
    return [[`.${member}`, { en: `expected one of ${list}`, vi: `cần một trong ${list}` }]];
  });
}

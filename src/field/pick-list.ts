import { distance } from "fastest-levenshtein";
import { defineFinding } from "../model/finding.ts";
import { foldKey } from "../text/fold.ts";
import type { Cleaned, FieldSpec } from "./define.ts";
import { LONGEST_ENTRY, type ListFacts, NO_FACTS, spellingKey, surveyList } from "./list-survey.ts";
import { isPlaceholder } from "./placeholder.ts";

const spelling = defineFinding({
  code: "list/spelling",
  severity: "info",
  dimension: "consistency",
  title: { en: "Same entry, other spelling", vi: "Cùng một mục, viết khác nhau" },
  why: {
    en: "Capitals and spaces split one group into several in every count.",
    vi: "Khác chữ hoa, khoảng trắng làm một nhóm bị tách thành nhiều nhóm khi thống kê.",
  },
  fix: {
    en: "Written as the column usually writes it.",
    vi: "Đã viết theo cách cột thường dùng.",
  },
  open: ["to"],
  say: (a) => ({ en: `written as "${a["to"]}"`, vi: `viết thành "${a["to"]}"` }),
});

const alias = defineFinding({
  code: "list/alias",
  severity: "info",
  dimension: "consistency",
  title: { en: "Other name of a known entry", vi: "Tên gọi khác của mục đã biết" },
  why: {
    en: "Two names for one thing split it in every count.",
    vi: "Hai tên cho một mục làm thống kê bị tách.",
  },
  fix: { en: "Written by its usual name.", vi: "Đã viết theo tên thường dùng." },
  open: ["to"],
  say: (a) => ({ en: `another name of "${a["to"]}"`, vi: `là tên khác của "${a["to"]}"` }),
});

const unlike = defineFinding({
  code: "list/typo",
  severity: "warn",
  dimension: "consistency",
  title: { en: "Probably a typing slip of another entry", vi: "Có thể gõ nhầm một mục khác" },
  why: {
    en: "A rare entry one letter away from a frequent one is usually a slip.",
    vi: "Mục hiếm chỉ khác một chữ so với mục thường gặp thường là gõ nhầm.",
  },
  fix: {
    en: "Correct it if the suggestion is right.",
    vi: "Sửa lại nếu gợi ý đúng.",
  },
  open: ["suggestion"],
  say: (a) => ({ en: `did you mean "${a["suggestion"]}"?`, vi: `có phải "${a["suggestion"]}"?` }),
});

const notListed = defineFinding({
  code: "list/not-in-list",
  severity: "warn",
  dimension: "validity",
  title: { en: "Not in the list", vi: "Không có trong danh mục" },
  why: {
    en: "The column has a closed list of values; others cannot be counted or imported.",
    vi: "Cột này chỉ nhận các giá trị trong danh mục; giá trị khác không thống kê hay nhập được.",
  },
  fix: {
    en: "Choose a value from the list, or add this one to it.",
    vi: "Chọn giá trị trong danh mục hoặc bổ sung vào danh mục.",
  },
  open: ["suggestion"],
  say: (a) =>
    a["suggestion"] === undefined
      ? { en: "not in the list of values", vi: "không có trong danh mục" }
      : {
          en: `not in the list of values; nearest is "${a["suggestion"]}"`,
          vi: `không có trong danh mục; gần nhất là "${a["suggestion"]}"`,
        },
});

export const LIST_FINDINGS = [spelling, alias, unlike, notListed] as const;
export type ListCode = (typeof LIST_FINDINGS)[number]["code"];

/** Entries of a list by name, each with its other names. */
export type ListEntries = Readonly<Record<string, readonly string[]>>;

export interface PickList {
  readonly survey: NonNullable<FieldSpec["survey"]>;
  clean(raw: string, facts: unknown): Cleaned<ListCode>;
  /** The entry a text names exactly, by name or alias. */
  find(text: string): string | undefined;
}

/**
 * A list of values with aliases. Exact names and aliases (accents and case aside) are written as the entry;
 * other spellings of a value of the column as the column mostly writes it; near misses are suggested only.
 * In a closed list anything else is reported.
 */
export function pickList(entries: ListEntries, closed = false): PickList {
  const byKey = new Map<string, string>();
  for (const [name, aliases] of Object.entries(entries)) {
    for (const text of [name, ...aliases]) byKey.set(foldKey(text), name);
  }
  const find = (text: string): string | undefined => byKey.get(foldKey(text));

  return {
    find,
    survey: (values) => ({ facts: surveyList(values, find) }),
    clean(raw, facts) {
      const text = raw.trim();
      if (text === "" || text.length > LONGEST_ENTRY) return { status: "ok", value: raw };
      const entry = find(text);
      if (entry === undefined && isPlaceholder(text)) return { status: "missing", value: raw };
      const { usual, slips, own } = (facts ?? NO_FACTS) as ListFacts;
      const key = spellingKey(text);
      const named = entry !== undefined && !closed && own.has(key) ? undefined : entry;
      const to = usual.get(named === undefined ? key : spellingKey(named)) ?? named ?? text;
      if (to !== raw) {
        const same = spellingKey(to) === key;
        const code = same ? "list/spelling" : "list/alias";
        return { status: "fixed", value: to, findings: [{ code, args: { to } }] };
      }
      if (entry !== undefined) return { status: "ok", value: raw };
      const suggestion = slips.get(key) ?? (closed ? nearest(text, entries) : undefined);
      const args = suggestion === undefined ? {} : { suggestion };
      if (closed) {
        return { status: "invalid", value: raw, findings: [{ code: "list/not-in-list", args }] };
      }
      if (suggestion === undefined) return { status: "ok", value: raw };
      return { status: "suspect", value: raw, findings: [{ code: "list/typo", args }] };
    },
  };
}

function nearest(text: string, entries: ListEntries): string | undefined {
  const key = foldKey(text);
  let best: string | undefined;
  let least = Math.max(1, Math.floor(key.length / 4)) + 1;
  for (const [name, aliases] of Object.entries(entries)) {
    for (const other of [name, ...aliases]) {
      const away = distance(key, foldKey(other));
      if (away < least) [best, least] = [name, away];
    }
  }
  return best;
}

/** Reads a compact list: one entry a line, `Name: alias|alias`. */
export function readEntries(lines: string): ListEntries {
  const entries: Record<string, readonly string[]> = {};
  for (const line of lines.split("\n")) {
    const at = line.indexOf(":");
    const name = (at < 0 ? line : line.slice(0, at)).trim();
    if (name === "") continue;
    entries[name] =
      at < 0
        ? []
        : line
            .slice(at + 1)
            .split("|")
            .map((text) => text.trim());
  }
  return entries;
}

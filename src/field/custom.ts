import { defineFinding } from "../model/finding.ts";
import { EXIT, KnownError } from "../model/known-error.ts";
import { type Cleaned, defineField, type FieldSpec } from "./define.ts";
import { freeTextField } from "./free-text.ts";
import { listField } from "./list-field.ts";
import { numberField } from "./number/number-field.ts";
import { isPlaceholder } from "./placeholder.ts";

export const CUSTOM_TYPES = ["text", "list", "money", "count", "pattern"] as const;

/** A field of the user's own, by data alone, as it stands in the configuration. */
export interface CustomFieldData {
  /** Snake case, not a built-in name. */
  readonly name: string;
  readonly type: (typeof CUSTOM_TYPES)[number];
  readonly headers: readonly string[];
  /** Label; the name where absent. */
  readonly title?: string;
  /** Entries of a list with their other names. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
  /** No other entries allowed. */
  readonly closed?: boolean;
  /** Shape of a `pattern` field: `A` a letter, `9` a digit, `*` the rest, anything else itself. */
  readonly pattern?: string;
}

const misshapen = defineFinding({
  code: "custom/pattern",
  severity: "warn",
  dimension: "validity",
  title: { en: "Not of the shape asked for", vi: "Không đúng dạng yêu cầu" },
  why: {
    en: "Your configuration says what values of this column look like.",
    vi: "Cấu hình của bạn quy định dạng giá trị của cột này.",
  },
  fix: { en: "Correct the value or the pattern.", vi: "Sửa giá trị hoặc sửa mẫu." },
  open: ["pattern"],
  say: (a) => ({ en: `does not look like ${a["pattern"]}`, vi: `không có dạng ${a["pattern"]}` }),
});

/**
 * Makes a field of the user's data. Throws `config/custom-field` (exit 2) for a name that is taken or not
 * snake case, no headers, or a pattern field without a pattern.
 */
export function customField(data: CustomFieldData, taken: ReadonlySet<string>): FieldSpec {
  const { name, headers } = data;
  if (!/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/.test(name)) {
    throw wrong(name, "its name must be like my_field", "tên phải có dạng ten_truong");
  }
  if (taken.has(name)) throw wrong(name, "the name is taken", "tên đã được dùng");
  if (headers.length === 0) throw wrong(name, "it needs headers", "cần có danh sách tiêu đề");
  const title = { en: data.title ?? name, vi: data.title ?? name };
  switch (data.type) {
    case "text":
      return freeTextField({ name, title, headers });
    case "list": {
      if (data.values === undefined)
        throw wrong(name, "a list needs values", "danh mục cần values");
      return listField({
        name,
        title,
        headers,
        entries: data.values,
        closed: data.closed ?? false,
      });
    }
    case "money":
    case "count":
      return numberField({ name, title, headers, of: data.type, mayBeNegative: true });
    case "pattern": {
      if (data.pattern === undefined || data.pattern === "") {
        throw wrong(name, "a pattern field needs a pattern", "trường kiểu pattern cần có pattern");
      }
      return patternField(name, title, headers, data.pattern);
    }
  }
}

function patternField(
  name: string,
  title: FieldSpec["title"],
  headers: readonly string[],
  pattern: string,
): FieldSpec {
  return defineField({
    name,
    title,
    pii: 1,
    importance: 1,
    headers,
    findings: [misshapen],
    survivor: "most-recent",
    clean(raw): Cleaned<"custom/pattern"> {
      const text = raw.trim();
      if (text === "" || isPlaceholder(text)) return { status: "missing", value: raw };
      if (fitsPattern(text, pattern)) {
        return { status: text === raw ? "ok" : "fixed", value: text };
      }
      const findings = [{ code: "custom/pattern" as const, args: { pattern } }];
      return { status: "invalid", value: raw, findings };
    },
  });
}

/** Whether a text has a shape: `AA-9999` two letters, a dash, four digits; `*` at the end takes the rest. */
export function fitsPattern(text: string, pattern: string): boolean {
  const chars = Array.from(text.normalize("NFC"));
  const signs = Array.from(pattern);
  for (const [i, sign] of signs.entries()) {
    if (sign === "*") return true;
    const char = chars[i];
    if (char === undefined) return false;
    if (sign === "A" ? !/\p{L}/u.test(char) : sign === "9" ? !/\d/.test(char) : sign !== char) {
      return false;
    }
  }
  return chars.length === signs.length;
}

function wrong(name: string, en: string, vi: string): KnownError {
  return new KnownError({
    code: "config/custom-field",
    exit: EXIT.usage,
    say: { en: `custom field "${name}": ${en}`, vi: `trường tự định nghĩa "${name}": ${vi}` },
    next: {
      en: "Correct the entry under `fields` in the configuration.",
      vi: "Sửa mục đó trong phần `fields` của cấu hình.",
    },
  });
}

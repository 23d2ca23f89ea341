import type { Comparison } from "../comparison/define.ts";
import { handle } from "../comparison/handle.ts";
import { identifier } from "../comparison/identifier.ts";
import { defineFinding } from "../model/finding.ts";
import { EXIT, KnownError } from "../model/known-error.ts";
import { type Cleaned, defineField, type FieldSpec } from "./define.ts";
import { dateField } from "./date/date-field.ts";
import { freeTextField } from "./free-text.ts";
import { listField } from "./list-field.ts";
import type { FieldMeans, Tells } from "./means.ts";
import { numberField } from "./number/number-field.ts";
import { isPlaceholder } from "./placeholder.ts";

export const CUSTOM_TYPES = ["text", "list", "money", "count", "date", "pattern"] as const;

/** What a user may say a field of theirs means; the rest follows from its type or needs rules of a country. */
export type CustomMeans = Omit<FieldMeans, "ordered" | "byCountry">;

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
  /** What its values say, so that it is treated as the built-in fields of its kind; `text`, `list` and `pattern` only take part in matching by it. */
  readonly means?: CustomMeans;
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
  const { name, headers, means = {} } = data;
  if (!/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/.test(name)) {
    throw wrong(name, "its name must be like my_field", "tên phải có dạng ten_truong");
  }
  if (taken.has(name)) throw wrong(name, "the name is taken", "tên đã được dùng");
  if (headers.length === 0) throw wrong(name, "it needs headers", "cần có danh sách tiêu đề");
  const title = { en: data.title ?? name, vi: data.title ?? name };
  switch (data.type) {
    case "text": {
      // What is one person's own survives by itself; only remarks are strung together.
      const own = means.several === true || (means.tells !== undefined && means.tells !== "record");
      const survivor = own ? "most-recent" : "union";
      return compared(freeTextField({ name, title, headers, means, survivor }));
    }
    case "list": {
      if (data.values === undefined)
        throw wrong(name, "a list needs values", "danh mục cần values");
      return listField({
        name,
        title,
        headers,
        means,
        entries: data.values,
        closed: data.closed ?? false,
      });
    }
    case "money":
    case "count":
      return numberField({ name, title, headers, means, of: data.type, mayBeNegative: true });
    case "date": {
      const meaning = { ahead: true };
      return {
        ...dateField({
          name,
          title,
          headers,
          means,
          survivor: "most-recent",
          importance: 1,
          meaning,
        }),
        pii: 1,
      };
    }
    case "pattern": {
      if (data.pattern === undefined || data.pattern === "") {
        throw wrong(name, "a pattern field needs a pattern", "trường kiểu pattern cần có pattern");
      }
      return compared({ ...patternField(name, title, headers, data.pattern), means });
    }
  }
}

/** What a text of the user's own is compared as, where it says who somebody is. */
const COMPARED_AS: Partial<Record<Tells, Comparison<string>>> = {
  identity: identifier,
  contact: handle,
};

/** Joins the field to matching where it tells people apart: free words by themselves are compared by nobody. */
function compared(field: FieldSpec): FieldSpec {
  const comparison = COMPARED_AS[field.means?.tells ?? "record"];
  if (comparison === undefined) return field;
  return {
    ...field,
    comparison,
    pii: 2,
    clean(raw, kind, context) {
      const { feature: _, ...cleaned } = field.clean(raw, kind, context);
      return cleaned;
    },
  };
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

/** Markup that is already safe; only the functions of this file make it. */
export interface Html {
  readonly html: string;
}

/** Text made safe for element content and quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"']/g, (c) => ESCAPES[c] ?? c)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, "\ufffd");
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

type Part = Html | string | number | false | undefined | readonly Part[];

/**
 * Template tag: everything put in is escaped unless it is markup itself; lists are joined,
 * `false` and `undefined` vanish.
 */
export function html(parts: TemplateStringsArray, ...values: readonly Part[]): Html {
  let out = parts[0] ?? "";
  for (const [i, value] of values.entries()) out += render(value) + (parts[i + 1] ?? "");
  return { html: out };
}

function render(part: Part): string {
  if (part === false || part === undefined) return "";
  if (typeof part === "string") return escapeHtml(part);
  if (typeof part === "number") return String(part);
  if (isList(part)) return part.map(render).join("");
  return part.html;
}

function isList(part: Part): part is readonly Part[] {
  return Array.isArray(part);
}

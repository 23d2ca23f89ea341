import type { Words } from "../model/words.ts";
import type { Judged } from "./gate.ts";

/** Fields a finding can only be made with: one of the groups, whole. */
export type Needs = readonly (readonly string[])[];

/** A hit where the data has no column a code could be found in; undefined where it has. */
export function missingFor(code: string, about: Judged): Words[] | undefined {
  const needs = about.needs.get(code);
  if (needs === undefined) return undefined;
  const mapped = new Set(about.report.columns.map((c) => c.field));
  if (needs.some((group) => group.every((field) => mapped.has(field)))) return undefined;
  return [
    unjudged(
      code,
      needs.map((group) => group.join(" + ")),
    ),
  ];
}

/** A hit where the data has no column to cut by. */
export function noSegment(field: string, about: Judged): Words[] {
  if (field === "file" || about.report.columns.some((c) => c.field === field)) return [];
  return [unjudged(`@${field}`, [field])];
}

function unjudged(limit: string, fields: readonly string[]): Words {
  const names = fields.slice(0, 4).join(", ") + (fields.length > 4 ? " …" : "");
  const [first = ""] = (fields[0] ?? "").split(" ");
  return {
    en: `the limit on ${limit} cannot be judged: no column is taken for ${names}; name it with --map "Header=${first}"`,
    vi: `không thể xét ngưỡng ${limit}: không có cột nào là ${names}; hãy chỉ ra cột bằng --map "Tiêu đề=${first}"`,
  };
}

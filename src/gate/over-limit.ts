import type { Words } from "../model/words.ts";
import { type Counted, countBySegment } from "./counted.ts";
import type { Judged } from "./gate.ts";
import { isOver, type Limit, limitInWords } from "./threshold.ts";
import { missingFor, noSegment } from "./unjudged.ts";

/** The hits of one limit: on a code or a severity, over all rows or, as `CODE@field`, in each segment. */
export function overLimit(name: string, limit: Limit, about: Judged, counted: Counted): Words[] {
  const [code = "", field] = name.split("@", 2);
  const missing = missingFor(code, about) ?? (field === undefined ? [] : noSegment(field, about));
  if (missing.length > 0) return missing;
  const matches = (c: string) => c === code || counted.severityOf(c) === code;
  if (field === undefined) {
    const n = [...counted.byCode].reduce((sum, [c, count]) => sum + (matches(c) ? count : 0), 0);
    return isOver(limit, n, about.report.records) ? [over(code, n, limit)] : [];
  }
  const { rows, found } = countBySegment(about, field, matches);
  return [...found]
    .filter(([segment, n]) => isOver(limit, n, rows.get(segment) ?? 0))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([segment, n]) =>
      over(
        { en: `${code} in ${named(segment).en}`, vi: `${code} ở ${named(segment).vi}` },
        n,
        limit,
      ),
    );
}

function over(what: string | Words, n: number, limit: Limit): Words {
  const words = typeof what === "string" ? { en: what, vi: what } : what;
  return {
    en: `${words.en}: ${n}, over ${limitInWords(limit, "en")}`,
    vi: `${words.vi}: ${n}, quá ${limitInWords(limit, "vi")}`,
  };
}

function named(segment: string): Words {
  return segment === ""
    ? { en: "rows without one", vi: "các dòng để trống" }
    : { en: segment, vi: segment };
}

import type { Comparison } from "../../comparison/define.ts";
import type { Words } from "../../model/words.ts";
import { formatPercent } from "../../text/number-format.ts";

/** One comparison of a pair, as far as it says something. */
export interface Evidence {
  readonly comparison: Comparison;
  /** Index into the comparison's levels. */
  readonly level: number;
  /** Bits. */
  readonly weight: number;
}

/** Weights smaller than this are not worth a word. */
const WORTH_SAYING = 0.5;

/**
 * Plain words on why two rows may be one person: what speaks for it, what against, how sure, and what holds the pair
 * back that would have been merged on its evidence alone.
 */
export function pairSentence(
  evidence: readonly Evidence[],
  probability: number,
  held: readonly Words[] = [],
): Words {
  const pro = evidence
    .filter((e) => e.weight >= WORTH_SAYING)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, 4);
  const con = evidence
    .filter((e) => e.weight <= -WORTH_SAYING)
    .toSorted((a, b) => a.weight - b.weight)
    .slice(0, 3);
  const list = (parts: readonly Evidence[], lang: keyof Words): string =>
    parts
      .map(({ comparison, level }) => {
        const say = comparison.levels[level]?.say[lang] ?? "";
        return `${comparison.title[lang]} – ${say}`;
      })
      .join("; ");
  return {
    en: join([
      pro.length > 0 ? `For one customer: ${list(pro, "en")}` : "Little speaks for one customer",
      con.length > 0 ? `Against: ${list(con, "en")}` : "",
      `Sure to ${formatPercent(probability, "en")}`,
      because("Asked because", held, "en"),
    ]),
    vi: join([
      pro.length > 0 ? `Giống nhau: ${list(pro, "vi")}` : "Ít điểm giống nhau",
      con.length > 0 ? `Khác nhau: ${list(con, "vi")}` : "",
      `Khả năng cùng một khách: ${formatPercent(probability, "vi")}`,
      because("Cần hỏi vì", held, "vi"),
    ]),
  };
}

function because(start: string, held: readonly Words[], lang: keyof Words): string {
  return held.length === 0 ? "" : `${start} ${held.map((words) => words[lang]).join("; ")}`;
}

function join(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== "").join(". ")}.`;
}

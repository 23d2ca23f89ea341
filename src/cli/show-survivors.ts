import { RULE_WORDS } from "../merge/rule-words.ts";
import type { Language, Words } from "../model/words.ts";
import type { ExplainedRow } from "../pipeline/explain.ts";
import type { SideRow } from "../run/read-rows.ts";
import { wrapWords } from "../text/wrap.ts";
import { safeText } from "./safe-text.ts";

const WORDS: ReadonlyMap<string, Words> = new Map(Object.entries(RULE_WORDS));

/** Which values of a customer of several rows survived and why, where its rows said different things. */
export function survivorLines(
  { ledger, survivors }: Pick<ExplainedRow, "ledger" | "survivors">,
  lang: Language,
  width: number,
): readonly string[] {
  if (survivors.length === 0) return [];
  const vi = lang === "vi";
  const entity = ledger.get("entity_id") ?? "";
  const told = survivors.filter((s) => s.get("rule") !== "only-value" || s.get("lost") !== "");
  if (told.length === 0) {
    return [
      "",
      vi
        ? `Các dòng của khách ${entity} không ghi gì khác nhau.`
        : `The rows of customer ${entity} say nothing different.`,
    ];
  }
  return [
    "",
    vi ? `Giá trị của khách ${entity}:` : `Values of customer ${entity}:`,
    ...told.flatMap((s) => wrapWords(safeText(sentenceOf(s, vi)), width)),
  ];
}

function sentenceOf(survivor: SideRow, vi: boolean): string {
  const of = (name: string): string => survivor.get(name) ?? "";
  const why = WORDS.get(of("rule"))?.[vi ? "vi" : "en"] ?? of("rule");
  const value = of("value") === "" ? (vi ? "(trống)" : "(empty)") : of("value");
  const row = vi ? `dòng số ${of("from_row_id")}` : `row ${of("from_row_id")}`;
  const lost = of("lost") === "" ? "" : `; ${vi ? "không giữ" : "not kept"}: ${of("lost")}`;
  return `- ${of("field")}: ${value} (${row}): ${why}${lost}`;
}

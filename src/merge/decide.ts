import type { SurvivorRule } from "../field/define.ts";
import { foldKey } from "../text/fold.ts";
import type { ColumnWork } from "./column-work.ts";
import type { MergeRule } from "./model.ts";
import type { Candidate, Choice, Deciding } from "./rules/define.ts";
import { ruleOf } from "./rules/index.ts";
import type { MergeSettings } from "./settings.ts";
import type { Source } from "./source.ts";

/** How one column decides. */
export interface ColumnRule {
  readonly rule: SurvivorRule;
  readonly freeText: boolean;
  /** A code others link by: it goes with the record that stands for the entity, unless the user says otherwise. */
  readonly identity: boolean;
  /** Preferred values, folded, best first. */
  readonly prefer: readonly string[];
  readonly about: Deciding;
}

const NOTE_WORDS =
  /(?:^| )(?:notes?|ghi chu|comments?|remarks?|memo|mo ta|bemerkung|notiz|description|dien giai)(?: |$)/;
const LONG_TEXT = 40;

/** Whether a column holds free text rather than one value or a list of entries. */
export function isFreeText(source: Source): boolean {
  if (NOTE_WORDS.test(foldKey(source.field ?? source.added ?? source.header))) return true;
  if (source.field !== undefined || source.added !== undefined) return false;
  const { distinct, bytes } = source.values;
  return distinct > 0 && bytes.length / distinct >= LONG_TEXT;
}

/** The rule of a column: the user's, the field's own, else union for notes and the most frequent value. */
export function columnRule(
  source: Source,
  settings: MergeSettings,
  about: Omit<Deciding, "field" | "consentOf">,
): ColumnRule {
  const name = source.field ?? source.added ?? source.header;
  const freeText = isFreeText(source);
  const asked = setting(settings.survivors, source) as SurvivorRule | undefined;
  return {
    rule: asked ?? source.survivor ?? (freeText ? "union" : "most-frequent"),
    freeText,
    identity: asked === undefined && source.means?.tells === "code",
    prefer: (setting(settings.prefer, source) ?? "")
      .split(">")
      .map(foldKey)
      .filter((value) => value !== ""),
    about: { ...about, field: name, consentOf: (record) => meaningOf(source, record) },
  };
}

/** What the consent in a record means; "" for other fields and where it was not understood. */
function meaningOf({ field, feature }: Source, record: number): string {
  return field === "consent" && feature !== undefined ? feature.at(record) : "";
}

/** A user's setting for a column, by its header or its field. */
function setting(map: Readonly<Record<string, string>>, source: Source): string | undefined {
  const header = foldKey(source.header);
  for (const [key, value] of Object.entries(map)) {
    if (key === source.field || foldKey(key) === header) return value;
  }
  return undefined;
}

/** Chooses among the values of one column; undefined when there are none. Candidates come newest first. */
export function decide(
  candidates: readonly Candidate[],
  column: ColumnRule,
): { choice: Choice; rule: MergeRule } | undefined {
  const [head] = candidates;
  if (head === undefined) return undefined;
  const least = Math.min(...candidates.map((c) => c.bad));
  const best = candidates.filter((c) => c.bad === least);
  const [bestHead] = best;
  if (bestHead === undefined) return undefined;
  const alike = candidates.every((c) => c.code === head.code && c.text === head.text);
  // A figure counted alike in two sources is still two parts of a sum.
  if (alike && (column.rule !== "sum" || candidates.length === 1)) {
    return { choice: { from: bestHead }, rule: "only-value" };
  }
  for (const wanted of column.prefer) {
    const preferred = best.find((c) => foldKey(c.text) === wanted);
    if (preferred !== undefined) return { choice: { from: preferred }, rule: "preferred" };
  }
  const choice = ruleOf(column.rule, column.freeText)(best, candidates, column.about);
  return { choice, rule: choice.newerConsent === true ? "newer-consent" : column.rule };
}

/** Decides one column for one merged entity and writes the outcome. */
export function decideInto(
  work: ColumnWork,
  at: number,
  entity: number,
  candidates: readonly Candidate[],
  column: ColumnRule,
): void {
  const decided = decide(candidates, column);
  if (decided === undefined) return;
  const { choice, rule } = decided;
  if (choice.text === undefined || choice.text === "" || choice.text === choice.from.text) {
    work.put(at, entity, choice.from, rule);
  } else {
    work.putText(at, entity, choice.text, choice.tag ?? 0, choice.from.record, rule);
  }
}

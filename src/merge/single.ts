import type { ColumnWork } from "./column-work.ts";
import { type ColumnRule, decideInto } from "./decide.ts";
import { badness, isBlank } from "./source.ts";

/** One column on its own; when all records say the same no text is looked at. */
export function decideSingle(
  work: ColumnWork,
  at: number,
  entity: number,
  newestFirst: readonly number[],
  rule: ColumnRule,
): void {
  const { values } = work.source;
  let only = 0;
  for (const record of newestFirst) {
    const code = values.codes[record] as number;
    if (code === 0 || code === only) continue;
    if (only !== 0) {
      only = -1;
      break;
    }
    only = code;
  }
  if (only === 0 || (only > 0 && isBlank(values, only))) return;
  if (only > 0 && rule.rule !== "sum") {
    work.putCell(at, entity, bestHolder(work, newestFirst), "only-value");
    return;
  }
  const candidates = newestFirst.flatMap((record) => work.candidate(record) ?? []);
  decideInto(work, at, entity, candidates, rule);
}

/** Of records that say the same or nothing, the first whose value is of the best validity. */
function bestHolder({ source }: ColumnWork, newestFirst: readonly number[]): number {
  let best = -1;
  for (const record of newestFirst) {
    if (source.values.codes[record] === 0) continue;
    if (best === -1 || badness(source, record) < badness(source, best)) best = record;
  }
  return best;
}

/**
 * A code others link by: that of the record that stands for the entity, so that ids and rows agree.
 * False when that record has no good one.
 */
export function decideCode(
  work: ColumnWork,
  at: number,
  entity: number,
  survivor: number,
  records: readonly number[],
): boolean {
  const own = work.candidate(survivor);
  if (own === undefined || own.bad > 1) return false;
  const { values } = work.source;
  const alike = records.every((record) => {
    const code = values.codes[record] as number;
    return code === own.code || isBlank(values, code) || values.text(code) === own.text;
  });
  work.put(at, entity, own, alike ? "only-value" : "same-record");
  return true;
}

import type { ColumnWork } from "./column-work.ts";
import { type ColumnRule, decide } from "./decide.ts";

/**
 * Decides a consent and takes its date, source, purpose and channel along: from the record whose answer
 * stands, its blanks only from records that gave the same answer. The date of another answer would be a
 * false statement, so it is left out (and listed as lost). The answer is the first of `works`.
 */
export function decideConsent(
  works: readonly ColumnWork[],
  at: number,
  entity: number,
  newestFirst: readonly number[],
  column: ColumnRule,
): void {
  const [answer, ...companions] = works;
  if (answer === undefined) return;
  const candidates = newestFirst.flatMap((record) => answer.candidate(record) ?? []);
  const decided = decide(candidates, column);
  const from = decided?.choice.from;
  if (decided !== undefined && from !== undefined) answer.put(at, entity, from, decided.rule);
  const same =
    from === undefined
      ? newestFirst
      : [from.record, ...candidates.filter((c) => c.text === from.text).map((c) => c.record)];
  for (const work of companions) {
    const all = newestFirst.flatMap((record) => work.candidate(record) ?? []);
    const mine = same.flatMap((record) => work.candidate(record) ?? []);
    const good = mine.find((c) => c.bad < 2) ?? mine[0];
    if (good !== undefined) {
      const alike = all.every((c) => c.text === good.text);
      work.put(at, entity, good, alike ? "only-value" : "same-record");
    } else if (all.length > 0) {
      work.putNothing(at, entity, from?.record ?? newestFirst[0] ?? 0, "same-record");
    }
  }
}

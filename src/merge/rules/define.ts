/** One record's value in the column being decided. */
export interface Candidate {
  readonly record: number;
  /** Code in the column, 0 = a text of no single cell. */
  readonly code: number;
  readonly text: string;
  readonly tag: number;
  /** 0 ok or fixed, 1 suspect, 2 invalid, 3 a placeholder. */
  readonly bad: 0 | 1 | 2 | 3;
}

/** What a rule may ask besides the values. */
export interface Deciding {
  /** The field, or the header of an unmapped column. */
  readonly field: string;
  /** Place of a record's source in the configured order, smaller is more trusted. */
  sourceRank(record: number): number;
  /** When a record was last true, as a sortable number comparable within its entity; 0 = undated. */
  dateOf(record: number): number;
  /** Where a record's figure was counted: two records of one source are copies, of two are parts. */
  sourceOf(record: number): string;
  /** Day a consent was given or refused in this record as a sortable number, 0 = undated. */
  consentDate(record: number): number;
  /** What a record's consent means, `given`, `withdrawn` or `unknown`; "" where cleaning did not say. */
  consentOf(record: number): string;
}

/** What a rule decided: one record's value, or a text made of several with the record it starts from. */
export interface Choice {
  readonly from: Candidate;
  readonly text?: string;
  readonly tag?: number;
  /** The agreement of {@link from} is newer than a refusal, which would have stood by the rule. */
  readonly newerConsent?: true;
}

/**
 * Chooses among several values, newest record first, at least one of them, not all alike. `best` holds
 * those of the best validity only; `all` the weaker ones too.
 */
export type Rule = (
  best: readonly Candidate[],
  all: readonly Candidate[],
  about: Deciding,
) => Choice;

/** The first candidate as it is; lists handed to rules are never empty. */
export function firstOf(candidates: readonly Candidate[]): Candidate {
  return candidates[0] as Candidate;
}

/** The candidate with the smallest measure, the newest of equals. */
export function leastBy(
  candidates: readonly Candidate[],
  measure: (candidate: Candidate) => number,
): Candidate {
  let best = firstOf(candidates);
  let least = measure(best);
  for (const candidate of candidates.slice(1)) {
    const m = measure(candidate);
    if (m < least) {
      best = candidate;
      least = m;
    }
  }
  return best;
}

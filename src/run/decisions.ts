/** What a person may answer to "is this one person?". */
export const DECISIONS = ["merge", "apart", "skip"] as const;
export type Decision = (typeof DECISIONS)[number];

/** One answer, by the run's row ids, left < right. */
export interface Answer {
  readonly left: number;
  readonly right: number;
  readonly decision: Decision;
  readonly comment: string;
}

import { foldKey } from "../text/fold.ts";

/** What a person may answer to "is this one customer?". */
export const DECISIONS = ["merge", "apart", "skip"] as const;
export type Decision = (typeof DECISIONS)[number];

/** One answer, by the run's row ids, left < right. */
export interface Answer {
  readonly left: number;
  readonly right: number;
  readonly decision: Decision;
  readonly comment: string;
}

/** What people write for each answer, folded; the drop-down's labels of both languages are among them. */
const WORDS: Readonly<Record<Decision, readonly string[]>> = {
  merge: [
    "merge",
    "merged",
    "m",
    "same",
    "yes",
    "y",
    "gop",
    "gop lai",
    "cung mot khach",
    "co",
    "g",
    "trung",
    "cung nguoi",
    "la mot",
    "ja",
    "zusammenfuhren",
  ],
  apart: [
    "keep apart",
    "apart",
    "k",
    "keep",
    "different",
    "no",
    "n",
    "giu rieng",
    "tach",
    "tach rieng",
    "khong gop",
    "khac nhau",
    "khong",
    "de rieng",
    "rieng",
    "khac",
    "khac nguoi",
    "khong trung",
    "khong cung khach",
    "nein",
    "getrennt",
    "getrennt lassen",
  ],
  skip: ["skip", "s", "later", "bo qua", "de sau"],
};
const DECISION_OF = new Map(
  DECISIONS.flatMap((decision) => WORDS[decision].map((word) => [word, decision] as const)),
);

/** The answer a cell gives: undefined = left open, null = something that is none of the answers. */
export function decisionOf(text: string): Decision | undefined | null {
  const word = foldKey(text.slice(0, 100));
  if (word === "") return text.trim() === "" ? undefined : null;
  return DECISION_OF.get(word) ?? null;
}

/** Later answers replace earlier ones about the same pair; by left, then right. */
export function combineAnswers(earlier: readonly Answer[], later: readonly Answer[]): Answer[] {
  const byPair = new Map<string, Answer>();
  for (const answer of [...earlier, ...later]) byPair.set(`${answer.left}-${answer.right}`, answer);
  return [...byPair.values()].sort((a, b) => a.left - b.left || a.right - b.right);
}

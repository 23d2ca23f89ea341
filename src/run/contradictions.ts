import type { Answer } from "./decisions.ts";

/** A pair kept apart although a chain of merges makes it one. */
export interface Contradiction {
  readonly apart: Answer;
  /** Row ids from one side to the other, each two neighbours answered "merge". */
  readonly chain: readonly number[];
}

/** Finds every "keep apart" that other answers contradict. */
export function contradictionsOf(answers: readonly Answer[]): Contradiction[] {
  const neighbours = new Map<number, number[]>();
  for (const { left, right, decision } of answers) {
    if (decision !== "merge") continue;
    neighbours.set(left, [...(neighbours.get(left) ?? []), right]);
    neighbours.set(right, [...(neighbours.get(right) ?? []), left]);
  }
  return answers.flatMap((apart) => {
    if (apart.decision !== "apart") return [];
    const chain = path(apart.left, apart.right, neighbours);
    return chain === undefined ? [] : [{ apart, chain }];
  });
}

/** The shortest chain of merges between two rows. */
function path(
  from: number,
  to: number,
  neighbours: ReadonlyMap<number, readonly number[]>,
): number[] | undefined {
  const cameFrom = new Map<number, number>([[from, from]]);
  const queue = [from];
  for (const row of queue) {
    for (const next of neighbours.get(row) ?? []) {
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, row);
      queue.push(next);
    }
  }
  if (!cameFrom.has(to)) return undefined;
  const chain = [to];
  for (let row = to; row !== from;) {
    row = cameFrom.get(row) ?? from;
    chain.unshift(row);
  }
  return chain;
}

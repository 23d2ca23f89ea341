/** How well a grouping meets the truth. */
export interface Quality {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Quality counted over pairs of rows, over rows (B-cubed, Bagga & Baldwin 1998) and over exactly right groups. */
export interface Evaluation {
  readonly pairwise: Quality & {
    readonly right: number;
    readonly found: number;
    readonly true: number;
  };
  readonly bCubed: Quality;
  readonly clusters: Quality;
}

/** Compares two groupings of the same rows: group numbers as found, and as true. */
export function evaluate(found: Uint32Array, truth: Uint32Array): Evaluation {
  const ours = sizes(found);
  const theirs = sizes(truth);
  const both = new Map<string, number>();
  for (let row = 0; row < found.length; row++) {
    const key = `${found[row]} ${truth[row]}`;
    both.set(key, (both.get(key) ?? 0) + 1);
  }
  let right = 0;
  let exact = 0;
  let precision = 0;
  let recall = 0;
  for (const [key, count] of both) {
    const [own, other] = key.split(" ").map(Number) as [number, number];
    const ourSize = ours.get(own) ?? 0;
    const theirSize = theirs.get(other) ?? 0;
    right += pairsIn(count);
    precision += (count * count) / ourSize;
    recall += (count * count) / theirSize;
    if (count === ourSize && count === theirSize) exact++;
  }
  const foundPairs = sum([...ours.values()].map(pairsIn));
  const truePairs = sum([...theirs.values()].map(pairsIn));
  const rows = Math.max(1, found.length);
  return {
    pairwise: {
      ...quality(share(right, foundPairs), share(right, truePairs)),
      right,
      found: foundPairs,
      true: truePairs,
    },
    bCubed: quality(precision / rows, recall / rows),
    clusters: quality(share(exact, ours.size), share(exact, theirs.size)),
  };
}

/** Precision, recall and their harmonic mean. */
export function quality(precision: number, recall: number): Quality {
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

/** A part of a whole. Nothing found is nothing wrong: a share of no pairs is 1. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function sizes(groups: Uint32Array): Map<number, number> {
  const sizes = new Map<number, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return sizes;
}

function pairsIn(size: number): number {
  return (size * (size - 1)) / 2;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

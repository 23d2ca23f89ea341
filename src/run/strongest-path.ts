/** Two rows that were found to be one customer, with the probability of it. */
export interface Link {
  readonly left: number;
  readonly right: number;
  readonly probability: number;
}

/**
 * The way from one row to another along links, of all ways the one whose weakest link is strongest; undefined where
 * there is none. The links come in order from the first row to the last.
 */
export function strongestPath(
  links: readonly Link[],
  from: number,
  to: number,
): readonly Link[] | undefined {
  const parent = new Map<number, number>();
  const find = (row: number): number => {
    let at = row;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    return at;
  };
  const tree = new Map<number, Link[]>();
  for (const link of links.toSorted((a, b) => b.probability - a.probability)) {
    const [a, b] = [find(link.left), find(link.right)];
    if (a === b) continue;
    parent.set(a, b);
    for (const row of [link.left, link.right]) tree.set(row, [...(tree.get(row) ?? []), link]);
    if (find(from) === find(to)) return walk(tree, from, to);
  }
  return undefined;
}

/** The only way through a tree of links. */
function walk(tree: ReadonlyMap<number, readonly Link[]>, from: number, to: number): Link[] {
  const reachedBy = new Map<number, Link | undefined>([[from, undefined]]);
  const queue = [from];
  for (const row of queue) {
    for (const link of tree.get(row) ?? []) {
      const next = link.left === row ? link.right : link.left;
      if (reachedBy.has(next)) continue;
      reachedBy.set(next, link);
      queue.push(next);
    }
  }
  const way: Link[] = [];
  for (let row = to, link = reachedBy.get(row); link !== undefined; link = reachedBy.get(row)) {
    const before = link.left === row ? link.right : link.left;
    way.unshift({ left: before, right: row, probability: link.probability });
    row = before;
  }
  return way;
}

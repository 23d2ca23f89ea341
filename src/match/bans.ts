import type { UnionFind } from "../table/union-find.ts";

/** Which groups must not become one: pairs a person keeps apart, and sources that hold nobody twice. */
export class Bans {
  private readonly sets: UnionFind;
  private readonly onlyOnce: Uint32Array | undefined;
  private readonly next: Uint32Array;
  /** Root → rows it must stay apart from. */
  private readonly apart = new Map<number, number[]>();

  constructor(
    sets: UnionFind,
    cannotLink: Uint32Array,
    onlyOnce: Uint32Array | undefined,
    next: Uint32Array,
  ) {
    this.sets = sets;
    this.onlyOnce = onlyOnce;
    this.next = next;
    for (let i = 0; i + 1 < cannotLink.length; i += 2) {
      this.add(cannotLink[i] as number, cannotLink[i + 1] as number);
      this.add(cannotLink[i + 1] as number, cannotLink[i] as number);
    }
  }

  /** Whether the groups of two roots must not be joined. */
  forbids(rootA: number, rootB: number): boolean {
    for (const row of this.apart.get(rootA) ?? []) {
      if (this.sets.find(row) === rootB) return true;
    }
    if (this.onlyOnce === undefined) return false;
    const sources = new Set<number>();
    for (const source of this.sources(rootA)) sources.add(source);
    for (const source of this.sources(rootB)) if (sources.has(source)) return true;
    return false;
  }

  /** Carries the bans of two joined roots over to the new one. */
  join(rootA: number, rootB: number, root: number): void {
    const theirs = this.apart.get(root === rootA ? rootB : rootA);
    if (theirs === undefined) return;
    this.apart.set(root, [...(this.apart.get(root) ?? []), ...theirs]);
  }

  private add(row: number, from: number): void {
    const known = this.apart.get(row);
    if (known === undefined) this.apart.set(row, [from]);
    else known.push(from);
  }

  private *sources(root: number): Generator<number> {
    let at = root;
    do {
      const source = this.onlyOnce?.[at] ?? 0;
      if (source !== 0) yield source;
      at = this.next[at] as number;
    } while (at !== root);
  }
}

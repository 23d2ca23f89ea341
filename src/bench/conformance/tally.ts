/** Cases of one set: how many were read as labelled, and the others by what goes wrong in them. */
export interface Score {
  readonly name: string;
  readonly cases: number;
  readonly right: number;
  readonly groups: readonly Group[];
}

/** Failing cases of one kind. */
export interface Group {
  readonly kind: string;
  readonly count: number;
  /** Why it is so, where that is known and meant. */
  readonly reason: string;
}

/** Counts cases as they are judged. */
export class Tally {
  private readonly name: string;
  private readonly reasons: Readonly<Record<string, string>>;
  private readonly failed = new Map<string, number>();
  private cases = 0;
  private right = 0;

  /** @param reasons kind of failure → why; the longest beginning of a kind counts */
  constructor(name: string, reasons: Readonly<Record<string, string>> = {}) {
    this.name = name;
    this.reasons = reasons;
  }

  /** @param kind what goes wrong; undefined = read as labelled */
  add(kind: string | undefined): void {
    this.cases++;
    if (kind === undefined) this.right++;
    else this.failed.set(kind, (this.failed.get(kind) ?? 0) + 1);
  }

  score(): Score {
    const groups = [...this.failed]
      .map(([kind, count]) => ({ kind, count, reason: this.reasonOf(kind) }))
      .sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1));
    return { name: this.name, cases: this.cases, right: this.right, groups };
  }

  private reasonOf(kind: string): string {
    const known = Object.keys(this.reasons).filter((start) => kind.startsWith(start));
    return this.reasons[known.sort((a, b) => b.length - a.length)[0] ?? ""] ?? "not understood yet";
  }
}

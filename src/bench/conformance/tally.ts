/** Why a kind of case is read otherwise; `meant` = on purpose, so that it is no fault. */
export interface Reason {
  readonly why: string;
  readonly meant?: true;
}

/** Cases of one set: how many were read as labelled, how many otherwise on purpose, and all those by kind. */
export interface Score {
  readonly name: string;
  readonly cases: number;
  readonly right: number;
  /** Read otherwise than labelled, on purpose. */
  readonly meant: number;
  readonly groups: readonly Group[];
}

/** Failing cases of one kind. */
export interface Group {
  readonly kind: string;
  readonly count: number;
  /** Why it is so, where that is known. */
  readonly reason: string;
  readonly meant: boolean;
}

/** Counts cases as they are judged. */
export class Tally {
  private readonly name: string;
  private readonly reasons: Readonly<Record<string, Reason>>;
  private readonly failed = new Map<string, number>();
  private cases = 0;
  private right = 0;

  /** @param reasons kind of failure → why; the longest beginning of a kind counts */
  constructor(name: string, reasons: Readonly<Record<string, Reason>> = {}) {
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
      .map(([kind, count]) => {
        const { why, meant = false } = this.reasonOf(kind);
        return { kind, count, reason: why, meant };
      })
      .sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1));
    const meant = groups.reduce((sum, group) => sum + (group.meant ? group.count : 0), 0);
    return { name: this.name, cases: this.cases, right: this.right, meant, groups };
  }

  private reasonOf(kind: string): Reason {
    const known = Object.keys(this.reasons).filter((start) => kind.startsWith(start));
    const longest = known.sort((a, b) => b.length - a.length)[0] ?? "";
    return this.reasons[longest] ?? { why: "not understood yet" };
  }
}

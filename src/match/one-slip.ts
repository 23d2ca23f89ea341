import type { Patterns } from "./patterns.ts";
import { isNaming } from "./roles.ts";
import { DOUBT, RIVAL, SAME, WHOLLY } from "./signs.ts";
import { MISSING } from "./value-comparer.ts";
import type { Weights } from "./weigh.ts";

/** What a person's own facts weigh more beside the same name. */
export interface BesideName {
  /** The feature that names. */
  readonly name: number;
  /** Own facts, each with the bits it gains by level. */
  readonly gains: readonly { readonly feature: number; readonly bits: Float64Array }[];
}

/** Matches by which what is seen beside the same name is drawn to what is seen in all. */
const STRENGTH = 50;
/** Bits that some level gains at least for any to be heeded, and most bits one gains. */
const LEAST = 0.5;
const MOST = 2;

/**
 * Learns what a slip in a person's own fact weighs more where the name is written the same: whoever types a row anew
 * seldom slips twice, so that among pairs of the very same name a date one digit off is commoner than among all matches,
 * as if slips were independent. Levels at which facts are the same, or contradict, gain nothing.
 */
export class SlipsBesideName {
  private readonly name: number;
  private readonly says: Uint8Array | undefined;
  private readonly seen: readonly Seen[];

  constructor({ roles, says }: Pick<Weights, "roles" | "says">) {
    this.name = roles.findIndex(isNaming);
    this.says = says[this.name];
    this.seen = says.flatMap((own, f) => (roles[f] === "personal" ? [new Seen(f, own)] : []));
  }

  /** Whether there is a name, and any own fact beside it. */
  get isPossible(): boolean {
    return this.name !== -1 && this.seen.length > 0;
  }

  /** Counts a pattern of which so many pairs match. */
  add({ levels, features }: Patterns, p: number, matches: number): void {
    const level = levels[p * features + this.name];
    if (level === undefined || level === MISSING) return;
    const same = this.says?.[level] === SAME;
    for (const one of this.seen) {
      one.add(levels[p * features + one.feature] as number, matches, same);
    }
  }

  /** What was learnt; undefined where it comes to nothing. */
  learnt(): BesideName | undefined {
    const gains = this.seen.map((one) => ({ feature: one.feature, bits: one.gains() }));
    const any = gains.some(({ bits }) => bits.some((gain) => gain >= LEAST));
    return any ? { name: this.name, gains } : undefined;
  }
}

/** Matches by the level of one own fact: all of them, and those of the same name. */
class Seen {
  readonly feature: number;
  private readonly says: Uint8Array;
  private readonly all: Float64Array;
  private readonly beside: Float64Array;

  constructor(feature: number, says: Uint8Array) {
    this.feature = feature;
    this.says = says;
    this.all = new Float64Array(says.length);
    this.beside = new Float64Array(says.length);
  }

  add(level: number, matches: number, same: boolean): void {
    if (level === MISSING) return;
    this.all[level] = (this.all[level] as number) + matches;
    if (same) this.beside[level] = (this.beside[level] as number) + matches;
  }

  gains(): Float64Array {
    const [all, beside] = [sum(this.all), sum(this.beside)];
    return this.beside.map((count, level) => {
      const share = (this.all[level] as number) / all;
      const said = this.says[level];
      const slip = said !== SAME && said !== WHOLLY && said !== RIVAL && said !== DOUBT;
      if (!slip || !(share > 0)) return 0;
      const here = (count + STRENGTH * share) / (beside + STRENGTH);
      return Math.max(0, Math.min(MOST, Math.log2(here / share)));
    });
  }
}

function sum(list: Float64Array): number {
  let all = 0;
  for (const value of list) all += value;
  return all;
}

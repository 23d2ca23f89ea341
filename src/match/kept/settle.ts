import type { PairList } from "../../table/pair-list.ts";
import { type BlockRule, ruleNamed } from "../block-rule.ts";
import type { Contents } from "./contents.ts";
import type { KeptMatching } from "./model.ts";

/**
 * Share of the rows a model was learnt from that may be new, or gone, before it is learnt anew. A fifth moves no
 * weight by more than a fraction of a bit; beyond, the list is another one, and little is saved.
 */
const MOST_CHANGED = 0.2;

/** Which rows were settled by a run before, and what was found of them. */
export interface Settled {
  readonly kept: KeptMatching;
  /** Row → number of its content among the known ones, 0 = new or changed. */
  readonly classOf: Uint32Array;
  /** Content of today → its number among the kept ones, plus one; 0 = new. */
  readonly keptOf: Uint32Array;
}

/** Finds the rows of a run before among those of today; undefined where too many differ. */
export function settle(kept: KeptMatching, contents: Contents): Settled | undefined {
  const keptOf = new Uint32Array(contents.high.length);
  let changed = 0;
  let stayed = 0;
  let at = 0;
  for (let now = 0; now < keptOf.length; now++) {
    const high = contents.high[now] as number;
    const low = contents.low[now] as number;
    while (at < kept.high.length && isBefore(kept, at, high, low)) at++;
    const same = kept.high[at] === high && kept.low[at] === low;
    if (same) keptOf[now] = at + 1;
    if (same && kept.added[at] === 0) stayed++;
    else changed++;
  }
  const { learntFrom } = kept;
  const gone = learntFrom - stayed;
  if (Math.max(changed, gone) > MOST_CHANGED * learntFrom) return undefined;
  return { kept, keptOf, classOf: contents.of.map((content) => keptOf[content] as number) };
}

function isBefore({ high, low }: KeptMatching, at: number, a: number, b: number): boolean {
  const own = high[at] as number;
  return own < a || (own === a && (low[at] as number) < b);
}

/** Adds the pairs that were kept, for all rows that hold the two contents today. */
export function addKept({ kept, classOf }: Settled, pairs: PairList, rules: BlockRule[]): void {
  const rows = byClass(classOf, kept.high.length);
  const ruleOf = kept.rules.map((name) => ruleNamed(rules, name));
  for (let i = 0; i < kept.left.length; i++) {
    const rule = ruleOf[kept.rule[i] as number];
    if (rule === undefined) continue;
    for (const left of rows(kept.left[i] as number)) {
      for (const right of rows(kept.right[i] as number)) {
        if (pairs.put(left, right, rule.number)) rule.pairs++;
      }
    }
  }
}

/** The rows that hold each kept content. */
function byClass(classOf: Uint32Array, contents: number): (content: number) => Uint32Array {
  const starts = new Uint32Array(contents + 2);
  for (const number of classOf) starts[number + 1] = (starts[number + 1] as number) + 1;
  for (let i = 1; i < starts.length; i++) {
    starts[i] = (starts[i] as number) + (starts[i - 1] as number);
  }
  const rows = new Uint32Array(classOf.length);
  const next = starts.slice();
  for (const [row, number] of classOf.entries()) {
    const at = next[number] as number;
    rows[at] = row;
    next[number] = at + 1;
  }
  return (content) => rows.subarray(starts[content + 1], starts[content + 2]);
}

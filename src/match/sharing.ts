import type { Patterns } from "./patterns.ts";
import { isNaming, type Role } from "./roles.ts";
import { MISSING } from "./value-comparer.ts";
import {
  HALF,
  MIXED,
  OWN_EVIDENCE,
  PARTLY,
  PARTNER,
  RIVAL,
  SAME,
  SAME_CONTACT,
  VAGUE,
  WHOLLY,
} from "./signs.ts";
import type { Weights } from "./weigh.ts";

/** Pairs added on each side before the share is taken (Laplace's rule of succession): few pairs show little. */
const UNSEEN = 1;
const CONTRARY: ReadonlySet<number> = new Set([WHOLLY, PARTLY, RIVAL, PARTNER]);

/**
 * How sure a list shows that one phone or mailbox is one person's, in bits; 0 where it shows nothing. Of the pairs
 * that share one and give both names in full, those whose names are contrary are families and colleagues; the rarer
 * they are, the more says a shared number beside a name that is only half there. Contrary names under one date of
 * birth are left out: they are misspelt, or twins. `copies` are rows that repeat another's contact and name and are no candidates for it.
 */
export function sharingBits(candidates: Patterns, weights: Weights, copies: number): number {
  let one = copies;
  let two = 0;
  for (let p = 0; p < candidates.size; p++) {
    const said = namesSay(candidates, p, weights);
    if (said === undefined || said === VAGUE) continue;
    const count = candidates.counts[p] as number;
    if (said === "contrary") two += count;
    else one += count;
  }
  const share = (two + UNSEEN) / (one + two + 2 * UNSEEN);
  return Math.log2((1 - share) / share);
}

/** Rows that repeat an earlier row which bears a name and a phone or mailbox. */
export function copiesInFull(
  tables: readonly { readonly columns: readonly Uint32Array[] }[],
  roles: readonly Role[],
  copies: Uint32Array,
): number {
  const columnsOf = (wanted: (role: Role | undefined) => boolean): readonly Uint32Array[] =>
    tables.flatMap(({ columns }, f) => (wanted(roles[f]) ? columns : []));
  const names = columnsOf(isNaming);
  const contacts = columnsOf((role) => role === "contact");
  let count = 0;
  for (const [at, times] of copies.entries()) {
    if (times < 2) continue;
    const isFull = [names, contacts].every((columns) => columns.some((c) => c[at] !== 0));
    if (isFull) count += times - 1;
  }
  return count;
}

/** What the names of a pattern say where a phone or mailbox is the same; undefined where none is, or nothing is said. */
function namesSay(
  { features, levels }: Patterns,
  p: number,
  { roles, says, level: weightOf }: Weights,
): "one" | "contrary" | typeof VAGUE | undefined {
  let contact = false;
  let own = 0;
  let names: "one" | "contrary" | typeof VAGUE | undefined;
  for (let f = 0; f < features; f++) {
    const level = levels[p * features + f] as number;
    if (level === MISSING) continue;
    const weight = (weightOf[f] as Float64Array)[level] as number;
    const said = (says[f] as Uint8Array)[level] as number;
    const role = roles[f] as Role;
    if (role === "contact") contact ||= (said === SAME || said === MIXED) && weight >= SAME_CONTACT;
    else if (role === "personal") own += weight;
    else if (isNaming(role))
      names = said === VAGUE || said === HALF ? VAGUE : CONTRARY.has(said) ? "contrary" : "one";
  }
  return contact && !(names === "contrary" && own >= OWN_EVIDENCE) ? names : undefined;
}

import { OWN_EVIDENCE, VAGUE_ALONE } from "./holds.ts";
import type { Patterns } from "./patterns.ts";
import { isNaming, type Role } from "./roles.ts";
import { MISSING } from "./value-comparer.ts";
import { PARTLY, RIVAL, SAME, SAME_CONTACT, VAGUE, WHOLLY } from "./signs.ts";
import type { Weights } from "./weigh.ts";

/** Beyond this nobody is sure of a name he only half knows (bits). */
const MOST = 8;
/** Pairs added on each side before the share is taken (Agresti and Coull 1998): few pairs show little. */
const DOUBT = 2;
const CONTRARY: ReadonlySet<number> = new Set([WHOLLY, PARTLY, RIVAL]);

/**
 * How sure a list shows that one phone or mailbox is one person's, in bits, at least {@link VAGUE_ALONE}. Of the pairs
 * that share one and give both names in full, those whose names are contrary are families and colleagues; the rarer
 * they are, the more says a shared number beside a name that is only half there. Contrary names under one date of
 * birth are left out: they are misspelt, or twins.
 */
export function sharingBits(candidates: Patterns, weights: Weights): number {
  let one = 0;
  let two = 0;
  for (let p = 0; p < candidates.size; p++) {
    const said = namesSay(candidates, p, weights);
    if (said === undefined || said === VAGUE) continue;
    const count = candidates.counts[p] as number;
    if (said === "contrary") two += count;
    else one += count;
  }
  const share = (two + DOUBT) / (one + two + 2 * DOUBT);
  return Math.max(VAGUE_ALONE, Math.min(MOST, Math.log2((1 - share) / share)));
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
    if (role === "contact") contact ||= said === SAME && weight >= SAME_CONTACT;
    else if (role === "personal") own += weight;
    else if (isNaming(role))
      names = said === VAGUE ? VAGUE : CONTRARY.has(said) ? "contrary" : "one";
  }
  return contact && !(names === "contrary" && own >= OWN_EVIDENCE) ? names : undefined;
}

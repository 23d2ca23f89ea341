import { UnionFind } from "../table/union-find.ts";
import { MISSING } from "./value-comparer.ts";
import type { Scored } from "./engine.ts";
import { SAME_CONTACT, SAME_PLACE, WHOLLY } from "./signs.ts";

/** More entities than this under one roof are a building, a school or a firm. */
const LARGEST = 12;

/**
 * Households, apart from identity: entities with names that share an address and, besides, a phone or mailbox or
 * part of the name; or a phone or mailbox and part of the name. Returns record → number 1.., 0 = none.
 */
export function households(scored: Scored, entityOf: Uint32Array, entities: number): Uint32Array {
  const { pairs, prepared } = scored;
  const { recordAt } = prepared.order;
  const sets = new UnionFind(entities);
  for (let at = 0; at < pairs.size; at++) {
    const left = recordAt[pairs.left[at] as number] as number;
    const right = recordAt[pairs.right[at] as number] as number;
    if (entityOf[left] === entityOf[right] || !underOneRoof(scored, at)) continue;
    sets.union(entityOf[left] as number, entityOf[right] as number);
  }
  const householdOf = new Uint32Array(entityOf.length);
  const numberOf = new Uint32Array(entities);
  let count = 0;
  for (let record = 0; record < entityOf.length; record++) {
    const root = sets.find(entityOf[record] as number);
    const size = sets.sizeOf(root);
    if (size < 2 || size > LARGEST) continue;
    if (numberOf[root] === 0) numberOf[root] = ++count;
    householdOf[record] = numberOf[root] as number;
  }
  return householdOf;
}

/** Whether a candidate shares what one household shares; how rare it is does not matter. */
export function underOneRoof({ scorer, levels }: Scored, at: number): boolean {
  const { roles, level: weightOf, says } = scorer.weights;
  let place = false;
  let contact = false;
  let named = false;
  let kin = false;
  for (let f = 0; f < roles.length; f++) {
    const level = (levels[f] as Uint8Array)[at] as number;
    if (level === MISSING) continue;
    const weight = (weightOf[f] as Float64Array)[level] as number;
    if (roles[f] === "place" && weight >= SAME_PLACE) place = true;
    if (roles[f] === "contact" && weight >= SAME_CONTACT) contact = true;
    if (roles[f] !== "name") continue;
    named = true;
    kin = (says[f] as Uint8Array)[level] !== WHOLLY;
  }
  return named && ((place && (contact || kin)) || (contact && kin));
}

import { sharedWords } from "./shared.ts";

/** The records of every entity: those of entity e are `records[start[e]..start[e + 1]]`. */
export interface Members {
  readonly start: Uint32Array;
  readonly records: Uint32Array;
}

/** Groups records by entity, ascending within each. */
export function membersOf(entityOf: Uint32Array, entities: number): Members {
  const start = sharedWords(entities + 1);
  for (const entity of entityOf) start[entity + 1] = (start[entity + 1] as number) + 1;
  for (let e = 0; e < entities; e++) {
    start[e + 1] = (start[e + 1] as number) + (start[e] as number);
  }
  const next = start.slice(0, entities);
  const records = sharedWords(entityOf.length);
  for (let record = 0; record < entityOf.length; record++) {
    const entity = entityOf[record] as number;
    const at = next[entity] as number;
    records[at] = record;
    next[entity] = at + 1;
  }
  return { start, records };
}

/** Entities of more than one record, ascending. */
export function mergedEntities(members: Members): Uint32Array {
  const entities = members.start.length - 1;
  const merged: number[] = [];
  for (let e = 0; e < entities; e++) {
    if ((members.start[e + 1] as number) - (members.start[e] as number) > 1) merged.push(e);
  }
  return Uint32Array.from(merged);
}

import type { Recognised } from "./recognise.ts";
import type { RowKeys } from "./row-keys.ts";

/**
 * Which entity keeps which id. The rules, in this order:
 *
 * 1. Every row votes for the entity it belonged to when it was last seen. New rows have no vote.
 * 2. Split: the part with most of an entity's rows keeps its id; of equal parts the one with the oldest row.
 * 3. Merge: of several ids an entity has kept, the oldest (lowest) survives; the others are retired.
 * 4. A part that rule 2 left without an id, all of whose known rows once had one retired id, gets that one
 *    back: taking a merge back brings the old id back.
 * 5. All others get a new number, in the order of their rows' contents. Numbers are never given twice.
 *
 * None of it depends on the order of rows or files.
 */
export interface Assigned {
  /** Entity of this run → its number in the state. */
  readonly idOf: Uint32Array;
  /** Old number → the entities of this run its rows are in now. */
  readonly parts: ReadonlyMap<number, ReadonlySet<number>>;
  /** Entity → old numbers it kept by rule 2, the survivor first. */
  readonly kept: ReadonlyMap<number, readonly number[]>;
  readonly next: number;
}

interface Claim {
  rows: number;
  oldest: number;
}

/** Assigns numbers to entities 0..; `entityOf` is record → entity. */
export function assignIds(
  entityOf: Uint32Array,
  entities: number,
  recognised: Recognised,
  keys: RowKeys,
  nextEntity: number,
): Assigned {
  const claims = new Map<number, Map<number, Claim>>();
  const origins = new Map<number, Set<number>>();
  for (const [record, row] of recognised.rowOf.entries()) {
    if (row === undefined) continue;
    const entity = entityOf[record] as number;
    origins.set(entity, (origins.get(entity) ?? new Set()).add(row.first));
    const of = claims.get(row.entity) ?? new Map<number, Claim>();
    claims.set(row.entity, of);
    const claim = of.get(entity) ?? { rows: 0, oldest: Infinity };
    claim.rows++;
    claim.oldest = Math.min(claim.oldest, row.no);
    of.set(entity, claim);
  }
  const kept = new Map<number, number[]>();
  for (const [id, of] of [...claims].sort(([a], [b]) => a - b)) {
    const winner = [...of].reduce((best, other) => (beats(other[1], best[1]) ? other : best))[0];
    kept.set(winner, [...(kept.get(winner) ?? []), id]);
  }
  const idOf = new Uint32Array(entities);
  for (const [entity, ids] of kept) idOf[entity] = ids[0] ?? 0;
  revive(idOf, origins, claims);
  const smallest = smallestKeys(entityOf, entities, keys);
  const rest = Array.from({ length: entities }, (_, e) => e).filter((e) => idOf[e] === 0);
  rest.sort((a, b) => compareTexts(smallest[a] ?? "", smallest[b] ?? ""));
  let next = nextEntity;
  for (const entity of rest) idOf[entity] = next++;
  const parts = new Map([...claims].map(([id, of]) => [id, new Set(of.keys())] as const));
  return { idOf, parts, kept, next };
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function beats(a: Claim, b: Claim): boolean {
  return a.rows !== b.rows ? a.rows > b.rows : a.oldest < b.oldest;
}

/** Rule 4. An id two parts would get back stays retired. */
function revive(
  idOf: Uint32Array,
  origins: ReadonlyMap<number, ReadonlySet<number>>,
  claims: ReadonlyMap<number, unknown>,
): void {
  const wanted = new Map<number, number[]>();
  for (const [entity, firsts] of origins) {
    const [first] = firsts;
    if (idOf[entity] !== 0 || firsts.size !== 1 || first === undefined) continue;
    if (claims.has(first)) continue;
    wanted.set(first, [...(wanted.get(first) ?? []), entity]);
  }
  for (const [id, [entity, ...more]] of wanted) {
    if (entity !== undefined && more.length === 0) idOf[entity] = id;
  }
}

/** Entity → least key of its rows. */
function smallestKeys(entityOf: Uint32Array, entities: number, keys: RowKeys): string[] {
  const least = Array<string>(entities).fill("");
  for (const [record, key] of keys.exact.entries()) {
    const entity = entityOf[record] as number;
    const known = least[entity] as string;
    if (known === "" || key < known) least[entity] = key;
  }
  return least;
}

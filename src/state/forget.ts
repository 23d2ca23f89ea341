import type { Snapshot } from "./model.ts";

/**
 * A snapshot without certain entities: their rows, their status and the answers about them. Their numbers are
 * not given out again, so nobody else ever gets the id of an erased person. What matching kept goes altogether: it
 * knows rows by what they held, not by whose they were; the next run finds it out anew.
 */
export function forget(snapshot: Snapshot, ids: ReadonlySet<number>): Snapshot {
  const gone = new Set(
    snapshot.rows.filter((row) => ids.has(row.entity) || ids.has(row.first)).map((row) => row.no),
  );
  const { matching: _matching, ...kept } = snapshot;
  return {
    ...kept,
    entities: new Map([...snapshot.entities].filter(([id]) => !ids.has(id))),
    rows: snapshot.rows.filter((row) => !gone.has(row.no)),
    answers: snapshot.answers.filter((a) => !gone.has(a.left) && !gone.has(a.right)),
  };
}

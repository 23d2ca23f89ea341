import type { RunResult } from "./result.ts";

/** `E000001`: numbered by first row, six digits or more so that they sort as text. */
export function numberedId(letter: string, number: number, total: number): string {
  return letter + String(number).padStart(Math.max(6, String(total).length), "0");
}

/** The id of an entity as written everywhere. */
export function entityId(result: Pick<RunResult, "entityId" | "merge">, entity: number): string {
  return result.entityId?.(entity) ?? numberedId("E", entity + 1, result.merge.entities);
}

/** The id of a household, "" for none. */
export function householdId(result: RunResult, household: number): string {
  return household === 0 ? "" : numberedId("H", household, result.merge.entities);
}

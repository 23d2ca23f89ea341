import { readCleaned } from "./cleaned-rows.ts";
import type { Run } from "./read.ts";
import { readRows } from "./read-rows.ts";

/** The household a customer belongs to: who lives under one roof, each a customer of their own. */
export interface Household {
  readonly id: string;
  /** The others of it, each with a row that stands for them. */
  readonly others: readonly { readonly entityId: string; readonly rowId: number }[];
}

/** Looks up a customer's household in the files of a run; undefined where they live alone. */
export async function householdOf(run: Run, entityId: string): Promise<Household | undefined> {
  if (run.manifest.counts.households === 0) return undefined;
  const members = new Map<string, string[]>();
  let id = "";
  for await (const row of readCleaned(run)) {
    const household = row.get("crm_household_id") ?? "";
    const own = row.get("crm_entity_id") ?? "";
    if (household === "") continue;
    if (own === entityId) id = household;
    members.set(household, [...(members.get(household) ?? []), own]);
  }
  const others = new Set(members.get(id));
  others.delete(entityId);
  if (id === "" || others.size === 0) return undefined;
  const rowOf = new Map<string, number>();
  for await (const row of readRows(run.path("ledger.csv"), run.manifest.delimiter)) {
    const entity = row.get("entity_id") ?? "";
    if (others.has(entity)) rowOf.set(entity, Number(row.get("survivor_row_id")));
  }
  return {
    id,
    others: [...others].map((entity) => ({ entityId: entity, rowId: rowOf.get(entity) ?? 0 })),
  };
}

import { foldKey } from "../text/fold.ts";
import { readCleaned } from "./cleaned-rows.ts";
import { type Erasure, nameColumns } from "./erase-who.ts";
import { namedIn } from "./mentions.ts";
import type { Run } from "./read.ts";

/**
 * The erasure with the persons' full names taken for theirs alone, as typed and without accents, so that they go from
 * the cells of others too. A name that a customer who stays bears as well, alone or within a longer one, stays.
 */
export async function withNames(run: Run, who: Erasure): Promise<Erasure> {
  const isName = nameColumns(run);
  const others = new Set<string>();
  for await (const row of readCleaned(run)) {
    if (who.entities.has(row.get("crm_entity_id") ?? "")) continue;
    for (const [header, text] of row) if (isName(header)) others.add(foldKey(text));
  }
  const borne = [...others];
  const own = [...who.names].filter((name) => !borne.some(namedIn([name])));
  return { ...who, texts: new Set([...who.texts, ...own, ...own.map(foldKey)]) };
}

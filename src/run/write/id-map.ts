import { ID_FIELDS } from "../../merge/decide.ts";
import { entityId } from "../ids.ts";
import { PLACE_HEADER, placeOf } from "./place.ts";
import type { SideFile } from "./side-file.ts";

export const ID_MAP = "id-map.csv";
export const ID_MAP_HEADER = [
  ...PLACE_HEADER,
  "column",
  "old_id",
  "new_id",
  "entity_id",
  "survivor_row_id",
] as const;

/**
 * For every record the customer code it had and the one that survives, so that orders and tickets can be
 * re-linked; one line per code column, or one with row numbers only where the input has no codes.
 */
export const writeIdMap: SideFile = async (result, open) => {
  const { data, merge } = result;
  const { dataset } = data;
  const idColumns = data.columns.filter((c) => c !== undefined && ID_FIELDS.includes(c.spec.name));
  const file = await open(ID_MAP, ID_MAP_HEADER);
  for (let record = 0; record < dataset.rows; record++) {
    const entity = merge.entityOf[record] as number;
    const tail = [
      entityId(result, entity),
      dataset.rowIdOf[merge.survivorOf[entity] as number] as number,
    ] as const;
    const place = placeOf(dataset, record);
    if (idColumns.length === 0) file.row([...place, "", "", "", ...tail]);
    for (const column of idColumns) {
      if (column === undefined) continue;
      const header = dataset.columns[column.column]?.header ?? "";
      const survives = merge.columns[column.column]?.cells.at(entity) ?? "";
      file.row([...place, header, column.raw.at(record), survives, ...tail]);
    }
  }
  return { name: ID_MAP, ...(await file.close()) };
};

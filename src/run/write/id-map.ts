import { columnsThat } from "../../field/clean-data.ts";
import { entityId } from "../ids.ts";
import { PLACE_HEADER, writePlace } from "./place.ts";
import { defineSideFile } from "./side-file.ts";

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
export const writeIdMap = defineSideFile({
  name: ID_MAP,
  needs: ["data", "merge", "entityId"],
  write: async (result, open) => {
    const { data, merge } = result;
    const { dataset } = data;
    const idColumns = columnsThat(data, ({ tells }) => tells === "code");
    const file = await open(ID_MAP, ID_MAP_HEADER);
    for (let record = 0; record < dataset.rows; record++) {
      const entity = merge.entityOf[record] as number;
      const id = entityId(result, entity);
      const survivor = dataset.rowIdOf[merge.survivorOf[entity] as number] as number;
      for (const column of idColumns.length === 0 ? [undefined] : idColumns) {
        writePlace(file, dataset, record);
        file.word(dataset.columns[column?.column ?? -1]?.header ?? "");
        if (column === undefined) file.word("");
        else file.copy(column.raw, column.raw.codes[record] as number);
        const survives = merge.columns[column?.column ?? -1]?.cells;
        if (survives === undefined) file.word("");
        else file.copy(survives, survives.codes[entity] as number);
        file.text(id);
        file.number(survivor);
        const turn = file.end();
        if (turn !== undefined) await turn;
      }
    }
    return { name: ID_MAP, ...(await file.close()) };
  },
});

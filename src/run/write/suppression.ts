import { defineSideFile } from "./side-file.ts";

export const SUPPRESSION = "suppression.csv";
export const SUPPRESSION_HEADER = [
  "hash",
  "entity_id",
  "row_id",
  "reason",
  "channel",
  "date",
] as const;

/** The suppression list of the run, hashed, so that `apply` and `export` screen by it again. */
export const writeSuppression = defineSideFile({
  name: SUPPRESSION,
  needs: ["suppressed"],
  write: async (result, open) => {
    const file = await open(SUPPRESSION, SUPPRESSION_HEADER);
    for (const entry of result.suppressed?.entries ?? []) {
      const { hash, entityId, rowId, reason, channel, date } = entry;
      file.row([hash, entityId, rowId, reason, channel, date]);
    }
    return { name: SUPPRESSION, ...(await file.close()) };
  },
});

import type { SideFile } from "./side-file.ts";

export const SUPPRESSION = "suppression.csv";
export const SUPPRESSION_HEADER = ["hash", "reason", "channel", "date"] as const;

/** The suppression list of the run, hashed, so that `apply` and `export` screen by it again. */
export const writeSuppression: SideFile = async (result, open) => {
  const file = await open(SUPPRESSION, SUPPRESSION_HEADER);
  for (const { hash, reason, channel, date } of result.suppressed?.entries ?? []) {
    file.row([hash, reason, channel, date]);
  }
  return { name: SUPPRESSION, ...(await file.close()) };
};

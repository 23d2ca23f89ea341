import { STATUS } from "../model/cell.ts";
import type { Severity } from "../model/finding.ts";

/** The status a value gets at least when a composite finds something about it. */
export const FINDING_STATUS: Readonly<Record<Severity, number>> = {
  info: STATUS.ok,
  warn: STATUS.suspect,
  error: STATUS.invalid,
};

import type { Cleaned } from "../define.ts";
import { isPlaceholder } from "../placeholder.ts";

/** A cleaned value: missing for a placeholder, fixed where it differs from the cell, else as it was. */
export function plainClean(raw: string, value: string): Cleaned<never> {
  if (isPlaceholder(raw)) return { status: "missing", value: raw };
  const kept = value === "" ? raw : value;
  return { status: kept === raw ? "ok" : "fixed", value: kept };
}

import { stateCode } from "../../country/index.ts";
import { stateOfZip } from "../../country/us-zip.ts";
import type { ValueFinding } from "../../model/finding.ts";

export type ZipCode = "postal_code/lost-zero" | "postal_code/shape";

/** A ZIP code of three or four digits read together with the state of its row. */
export interface ShortZip {
  readonly value: string;
  readonly finding: ValueFinding<ZipCode>;
}

/**
 * Gives a ZIP code the zeros back that a spreadsheet dropped where its state shows that they are missing (`2108` in
 * Massachusetts, `901` in Puerto Rico); any other short one is told and left. Undefined for codes of full length.
 */
export function shortZip(raw: string, state: string): ShortZip | undefined {
  const zip = raw.trim();
  if (!/^\d{3,4}(?:-\d{4})?$/.test(zip)) return undefined;
  const [front = "", ...rest] = zip.split("-");
  const value = [front.padStart(5, "0"), ...rest].join("-");
  const home = stateOfZip(value.slice(0, 5));
  const args = { value: zip, suggestion: value };
  const code = state === "" ? undefined : stateCode("US", state);
  if (home !== undefined && home === code) {
    return { value, finding: { code: "postal_code/lost-zero", args } };
  }
  const possible = home !== undefined && code === undefined;
  return {
    value: raw,
    finding: { code: "postal_code/shape", args: possible ? args : { value: zip } },
  };
}

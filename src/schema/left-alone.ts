import type { ValueFinding } from "../model/finding.ts";
import type { Mapping, TableInfo } from "../table/dataset.ts";
import { AMBIGUOUS } from "./ambiguous.ts";
import type { HeaderVerdict } from "./by-header.ts";
import type { Evidence } from "./evidence.ts";
import { headerKeys } from "./header-keys.ts";
import { isAboutOthers } from "./qualifiers.ts";
import { isAboutElse } from "./whose.ts";

/** The mapping of all columns after one step of deciding, by position. */
type Step = readonly (Mapping | undefined)[];

/** Why a column that a later step gave up is not taken for the field its header names. */
export function givenUp(
  table: TableInfo,
  column: number,
  steps: { readonly read: Step; readonly settled: Step; readonly own: Step; readonly last: Step },
): ValueFinding | undefined {
  const field = steps.read[column]?.field;
  if (field === undefined || steps.last[column] !== undefined) return undefined;
  const beside = steps.last.findIndex((mapping) => mapping?.field === field);
  const other = table.headers[beside];
  const args = other === undefined ? { field } : { field, other };
  if (steps.settled[column] === undefined) return { code: "mapping/another-set", args: { field } };
  if (steps.own[column] === undefined) return { code: "mapping/somebody-else", args };
  return { code: "mapping/one-already", args };
}

/**
 * Why a header that says something was taken for nothing; undefined where no field has such a header.
 * @param asHeader what the header would be taken for if no value stood below it
 */
export function notRead(
  header: string,
  evidence: Evidence,
  asHeader: HeaderVerdict | undefined,
): ValueFinding | undefined {
  if (isAboutOthers(header) || isAboutElse(header)) {
    return { code: "mapping/somebody-else", args: {} };
  }
  if (evidence.filled > 0 && asHeader !== undefined) {
    return { code: "mapping/values-differ", args: { field: asHeader.field } };
  }
  const open = headerKeys(header).some(
    ({ key, by }) => (by === "whole" || by === "no-hint") && AMBIGUOUS.has(key),
  );
  return open ? { code: "mapping/unclear", args: { header: header.slice(0, 60) } } : undefined;
}

/** Says of columns from one on that they stand beside the table of the customers. */
export function besideTable(
  table: TableInfo,
  mapped: Step,
  from: number,
): readonly (ValueFinding | undefined)[] {
  return table.headers.map((header, column) =>
    column >= from && header !== "" && mapped[column] !== undefined
      ? { code: "mapping/beside-table", args: {} }
      : table.leftAlone?.[column],
  );
}

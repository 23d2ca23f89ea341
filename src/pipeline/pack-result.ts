import type { Settings } from "../config/slices.ts";
import type { CleanData } from "../field/clean-data.ts";
import type { RunResult } from "../run/result.ts";
import { TextColumnBuilder } from "../table/text-column.ts";
import { allFindings, registryFor } from "./registry.ts";

/**
 * Parts of a result as they cross threads: what is code goes by its name, and the grids, whose cells stand in the
 * columns, stay behind.
 */
export type PackedResult = Readonly<Record<string, unknown>>;

/** Parts of a result that can be sent at all; the others are written from on the thread that made them. */
const SENDABLE: ReadonlySet<keyof RunResult> = new Set([
  "data",
  "findings",
  "definitions",
  "match",
  "merge",
  "lang",
  "entityId",
]);

/** Packs the parts named; undefined where one of them cannot cross. */
export function packResult(
  result: Partial<RunResult>,
  parts: readonly (keyof RunResult)[],
): PackedResult | undefined {
  if (!parts.every((part) => SENDABLE.has(part)) || result.entityId !== undefined) return undefined;
  const packed: Record<string, unknown> = {};
  for (const part of parts) {
    if (part === "data") packed[part] = result.data && packData(result.data);
    // Every thread knows its own.
    else if (part !== "definitions") packed[part] = result[part];
  }
  return packed;
}

/** Makes the parts whole again. @param own fields and rules of the user's own */
export function unpackResult(
  packed: PackedResult,
  own: Pick<Settings["general"], "fields" | "rules">,
): Partial<RunResult> {
  const registry = registryFor({ general: own });
  const { data, ...parts } = packed as Partial<RunResult>;
  const definitions = allFindings(registry);
  if (data === undefined) return { ...parts, definitions };
  const columns = data.columns.map((column) => {
    const spec = registry.fields.find((field) => field.name === column?.spec.name);
    if (column === undefined || spec === undefined) return undefined;
    const { written } = column;
    if (written === undefined) return { ...column, spec };
    return { ...column, spec, written: { ...written, habit: spec.habit?.(written.facts) } };
  });
  return { ...parts, definitions, data: { ...data, columns } };
}

function packData({ dataset, columns }: CleanData): unknown {
  const tables = dataset.tables.map((table) => ({
    ...table,
    grid: { ...table.grid, columns: [], layout: undefined, lines: undefined, rejected: [] },
    records: undefined,
  }));
  const none = new TextColumnBuilder(16).finish();
  return {
    dataset: { ...dataset, tables },
    columns: columns.map((column) => {
      if (column === undefined) return undefined;
      const { written, spec, ...arrays } = column;
      const named = { ...arrays, feature: none, spec: { name: spec.name } };
      return written === undefined
        ? named
        : { ...named, written: { ...written, habit: undefined } };
    }),
    composed: [],
    added: [],
  };
}

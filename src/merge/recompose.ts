import type { ComposedData } from "../field/clean-data.ts";
import type { CleanContext } from "../field/define.ts";
import type { ColumnWork } from "./column-work.ts";

/** What composites need to know besides the parts. */
export type ComposeContext = Omit<CleanContext, "header" | "facts">;

/**
 * Works the columns that composites add (converted address, parts of a name) out anew from the parts that
 * survived in merged entities: the parts may come from two records that agree, and then no record's own
 * result is that of the whole. So a merged row holds what a further run would make of it. Where all parts are one
 * record's, what was made of that record stands. Returns the step for one entity; undefined where no composite adds a
 * column.
 */
export function recomposing(
  composed: readonly ComposedData[],
  works: readonly ColumnWork[],
  context: ComposeContext,
): ((at: number, entity: number, records: readonly number[]) => void) | undefined {
  const plans = composed.flatMap(({ spec }) => {
    const names = (spec.columns ?? []).map((column) => column.name);
    const targets = works.filter(
      ({ source }) =>
        source.added !== undefined && source.field === undefined && names.includes(source.added),
    );
    if (targets.length === 0) return [];
    const parts = spec.from.map(
      (field) =>
        [
          field,
          works.filter((w) => w.source.field === field && w.source.added === undefined),
        ] as const,
    );
    return [{ spec, targets, parts, all: [...parts.flatMap(([, own]) => own), ...targets] }];
  });
  if (plans.length === 0) return undefined;
  return (at, entity, records) => {
    for (const { spec, targets, parts, all } of plans) {
      if (records.some((record) => isWhole(all, entity, record))) continue;
      const given = Object.fromEntries(
        parts.map(([field, columns]) => [field, columns.map((work) => work.textOf(entity))]),
      );
      const filled = parts.flatMap(([, columns]) => columns).find((w) => w.codes[entity] !== 0);
      if (filled === undefined) continue;
      const { columns = {} } = spec.compose(given, context);
      for (const work of targets) {
        const text = columns[work.source.added ?? ""] ?? "";
        if (work.textOf(entity) === text) continue;
        const from = filled.from[at] as number;
        if (text === "") work.putNothing(at, entity, from, "worked-out");
        else work.putText(at, entity, text, 0, from, "worked-out");
      }
    }
  };
}

/** Whether an entity's cells in these columns are all those of one record. */
function isWhole(works: readonly ColumnWork[], entity: number, record: number): boolean {
  for (const { codes, source } of works) {
    if (codes[entity] !== source.values.codes[record]) return false;
  }
  return true;
}

import type { Dataset } from "../table/dataset.ts";
import type { FindingCollector } from "../table/finding-list.ts";
import { AddedColumns, type AddedWork } from "./added-columns.ts";
import { cleanColumn, type ColumnInWork } from "./clean-column.ts";
import type { CleanData } from "./clean-data.ts";
import { composeData } from "./compose-data.ts";
import type { CleanContext, CompositeSpec, FieldSpec } from "./define.ts";

/**
 * Cleans every mapped column of a dataset, then the things spread over several columns.
 * Findings go to `findings`; nothing of the dataset is changed.
 */
export function cleanDataset(
  dataset: Dataset,
  registry: {
    readonly fields: readonly FieldSpec[];
    readonly composites: readonly CompositeSpec[];
  },
  context: Omit<CleanContext, "header" | "facts">,
  findings: FindingCollector,
  progress?: (done: number, total: number) => void,
): CleanData {
  const total = dataset.columns.length + registry.composites.length;
  const inWork: (ColumnInWork | undefined)[] = dataset.columns.map((column, i) => {
    const spec = registry.fields.find((f) => f.name === column.mapping?.field);
    if (spec === undefined) return undefined;
    const work = cleanColumn(i, column.raw, spec, { ...context, header: column.header }, findings);
    progress?.(i + 1, total);
    return work;
  });
  const columns = inWork.filter((c) => c !== undefined);
  const added = new AddedColumns(dataset.rows);
  spreadExtras(columns, dataset.rows, added);
  const composed = registry.composites
    .map((spec, i) => {
      const made = composeData(spec, columns, dataset.rows, context, findings, added);
      progress?.(dataset.columns.length + i + 1, total);
      return made;
    })
    .filter((c) => c !== undefined);
  return {
    dataset,
    columns: inWork.map((work) =>
      work === undefined
        ? undefined
        : {
            column: work.column,
            spec: work.spec,
            raw: work.raw,
            values: work.builder.finish().withCodes(work.codes),
            status: work.status,
            feature: work.feature,
          },
    ),
    composed,
    added: added.finish(),
  };
}

/** Moves what cells held beside their own value into added columns: notes, titles, further phones. */
function spreadExtras(columns: readonly ColumnInWork[], rows: number, added: AddedColumns): void {
  for (const work of columns) {
    if (work.extras.size === 0 && work.more.size === 0) continue;
    const own = columns.filter((c) => c.spec.name === work.spec.name).length;
    for (let row = 0; row < rows; row++) {
      const code = work.raw.codes[row] as number;
      const extras = work.extras.get(code);
      for (const name in extras) {
        const value = extras[name];
        if (value !== undefined && value !== "") put(added.column(name), row, value);
      }
      for (const value of work.more.get(code) ?? []) {
        let slot = own + 1;
        while (!added.free(`${work.spec.name}_${slot}`, row)) slot++;
        put(added.column(`${work.spec.name}_${slot}`, work.spec.name), row, value);
      }
    }
  }
}

function put(column: AddedWork, row: number, value: string): void {
  column.put(row, column.codeOf(value));
}

import type { Dataset } from "../table/dataset.ts";
import type { FindingCollector } from "../table/finding-list.ts";
import { AddedColumns, type AddedWork } from "./added-columns.ts";
import { cleanColumn, type ColumnInWork } from "./clean-column.ts";
import type { CleanColumn, CleanData } from "./clean-data.ts";
import { composeData } from "./compose-data.ts";
import type { CleanContext, CompositeSpec, FieldSpec } from "./define.ts";
import { goesByCountry, rowCountries } from "./row-country.ts";
import { withHints } from "./row-hints.ts";

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
  const specs = dataset.columns.map(({ mapping }) =>
    registry.fields.find((f) => f.name === mapping?.field),
  );
  const beside = new Set(specs.flatMap((spec) => (spec === undefined ? [] : [spec.name])));
  const inWork: (ColumnInWork | undefined)[] = dataset.columns.map(() => undefined);
  const emails = dataset.columns.filter((_, i) => specs[i]?.name === "email").map((c) => c.raw);
  const work = (abroad: boolean): void => {
    const countries = abroad ? rowCountries(inWork.filter(isWork), context.country) : undefined;
    for (const [i, { raw, header }] of dataset.columns.entries()) {
      const spec = specs[i];
      if (spec === undefined || goesByCountry(spec.name) !== abroad) continue;
      const own =
        spec.name === "phone" ? withHints(raw, emails, context.country, countries) : countries;
      inWork[i] = cleanColumn(i, raw, spec, { ...context, header, beside }, findings, own);
      progress?.(inWork.filter(isWork).length, total);
    }
  };
  // The country column comes before those that go by what it says.
  work(false);
  work(true);
  const columns = inWork.filter(isWork);
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
    columns: inWork.map((work) => (work === undefined ? undefined : finished(work))),
    composed,
    added: added.finish(),
  };
}

function finished(work: ColumnInWork): CleanColumn {
  const { column, spec, raw, status } = work;
  const values = work.builder.finish().withCodes(work.codes);
  const feature = (work.features ?? values).withCodes(work.featureCodes);
  const base = { column, spec, raw, values, status, feature };
  return work.written === undefined ? base : { ...base, written: work.written };
}

function isWork(column: ColumnInWork | undefined): column is ColumnInWork {
  return column !== undefined;
}

/** Moves what cells held beside their own value into added columns: notes, titles, further phones. */
function spreadExtras(columns: readonly ColumnInWork[], rows: number, added: AddedColumns): void {
  for (const work of columns) {
    if (work.extras.size === 0 && work.more.size === 0) continue;
    const own = columns.filter((c) => c.spec.name === work.spec.name).length;
    for (let row = 0; row < rows; row++) {
      const slot = work.slots[row] as number;
      const extras = work.extras.get(slot);
      for (const name in extras) {
        const value = extras[name];
        if (value !== undefined && value !== "") put(added.column(name), row, value);
      }
      for (const value of work.more.get(slot) ?? []) {
        let number = own + 1;
        while (!added.free(`${work.spec.name}_${number}`, row)) number++;
        put(added.column(`${work.spec.name}_${number}`, work.spec.name), row, value);
      }
    }
  }
}

function put(column: AddedWork, row: number, value: string): void {
  column.put(row, column.codeOf(value));
}

import type { Dataset } from "../table/dataset.ts";
import type { FindingCollector } from "../table/finding-list.ts";
import { furtherColumn, isRunsOwn } from "../table/own-column.ts";
import { AddedColumns } from "./added-columns.ts";
import { type CleanedPart, type CleaningRules, cleanPart, type PartWork } from "./clean-part.ts";
import type { PartColumn, PartedColumn } from "./clean-part.ts";
import type { AddedColumn, CleanColumn, CleanData } from "./clean-data.ts";
import type { FieldSpec } from "./define.ts";
import { toldSexes } from "./gender/told.ts";
import { rowCountries } from "./row-country.ts";
import { withHints } from "./row-hints.ts";
import { takeIn } from "./take-in.ts";

/**
 * Cleans every mapped column of a dataset, then the things spread over several columns.
 * Findings go to `findings`; nothing of the dataset is changed.
 */
export function cleanDataset(
  dataset: Dataset,
  rules: CleaningRules,
  context: PartWork["context"],
  findings: FindingCollector,
): CleanData {
  const parts = cleaningParts(dataset, rules, context).map((work) => {
    const steps = cleanPart(work, rules);
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
    }
  });
  return joinParts(dataset, rules, context, parts, findings);
}

/**
 * What there is to clean, apart as far as it can be: columns that a composite looks at together are one part, any
 * other column is one of its own.
 */
export function cleaningParts(
  dataset: Dataset,
  rules: CleaningRules,
  context: PartWork["context"],
): PartWork[] {
  const specs = specsOf(dataset, rules);
  const beside = new Set(specs.flatMap((spec) => (spec === undefined ? [] : [spec.name])));
  const emails = dataset.columns.filter((_, i) => specs[i]?.name === "email").map((c) => c.raw);
  const named = dataset.columns.filter((_, i) => specs[i]?.name === "country").map((c) => c.raw);
  const countries = rowCountries(named, context.country);
  const parts = new Map<string, { columns: PartColumn[]; composites: string[] }>();
  const partOf = partNames(rules);
  for (const [column, { raw, header }] of dataset.columns.entries()) {
    const spec = specs[column];
    if (spec === undefined) continue;
    const { name: field } = spec;
    const abroad =
      spec.means?.byCountry !== true
        ? undefined
        : field === "phone"
          ? withHints(raw, emails, context.country, countries)
          : countries;
    const key = partOf.get(field) ?? `${column}`;
    const part = parts.get(key) ?? { columns: [], composites: [] };
    parts.set(key, part);
    const own = { column, field, header, raw };
    part.columns.push(abroad === undefined ? own : { ...own, countries: abroad });
  }
  for (const { name, from } of rules.composites) {
    const part = parts.get(partOf.get(from[0] ?? "") ?? "");
    part?.composites.push(name);
  }
  const { rows } = dataset;
  return [...parts.values()].map((part) => ({ rows, ...part, context: { ...context, beside } }));
}

/** Field → name of its part, for the fields composites look at; composites that share a field share a part. */
function partNames({ composites }: CleaningRules): Map<string, string> {
  const partOf = new Map<string, string>();
  for (const { name, from } of composites) {
    const joined = new Set(from.flatMap((field) => partOf.get(field) ?? []));
    for (const [field, part] of partOf) if (joined.has(part)) partOf.set(field, name);
    for (const field of from) partOf.set(field, name);
  }
  return partOf;
}

function specsOf(dataset: Dataset, { fields }: CleaningRules): (FieldSpec | undefined)[] {
  return dataset.columns.map(({ mapping }) => fields.find((f) => f.name === mapping?.field));
}

/** Puts cleaned parts together: the result is the same whoever cleaned them, in whatever order. */
export function joinParts(
  dataset: Dataset,
  rules: CleaningRules,
  context: PartWork["context"],
  parts: readonly CleanedPart[],
  findings: FindingCollector,
): CleanData {
  const specs = specsOf(dataset, rules);
  let columns = parts.flatMap((part) => part.columns).sort((a, b) => a.column - b.column);
  const byCountry = ({ column }: PartedColumn): boolean => specs[column]?.means?.byCountry === true;
  for (const column of columns) if (!byCountry(column)) findings.append(column.findings);
  for (const column of columns) if (byCountry(column)) findings.append(column.findings);
  const added = new AddedColumns(dataset.rows);
  for (const column of furtherColumns(dataset, rules)) added.take(column);
  spreadExtras(columns, dataset, specs, added);
  columns = takeIn(columns, { dataset, specs, rules, context, findings, added });
  const sexes = toldSexes(columns, { dataset, specs, country: context.country, added });
  const gender = rules.fields.find(({ name }) => name === "gender");
  const made = new Map(parts.flatMap((part) => part.composites.map((c) => [c.name, c] as const)));
  const composed = rules.composites.flatMap((spec) => {
    const own = made.get(spec.name);
    if (own === undefined) return [];
    findings.append(own.findings);
    for (const column of own.added) added.take(column);
    return [{ spec, feature: own.feature }];
  });
  const byNumber = new Map(columns.map((column) => [column.column, column]));
  return {
    dataset,
    columns: specs.map((spec, i) => {
      const column = byNumber.get(i);
      return spec === undefined || column === undefined
        ? undefined
        : finished(column, spec, dataset);
    }),
    composed,
    added: added.finish().map((column) => withSpec(column, rules)),
    ...(sexes !== undefined && gender !== undefined && { told: { spec: gender, values: sexes } }),
  };
}

/**
 * Second phones and mailboxes that an earlier run put into columns of its own: they are the customer's as before, and what
 * this run adds stands behind them.
 */
function furtherColumns({ columns }: Dataset, { fields }: CleaningRules): AddedColumn[] {
  if (!isRunsOwn(columns.map(({ header }) => header))) return [];
  return columns.flatMap(({ header, raw, mapping }): AddedColumn[] => {
    const further = mapping === undefined ? furtherColumn(header) : undefined;
    const spec = fields.find(({ name }) => name === further?.field);
    if (further === undefined || spec?.means?.several !== true) return [];
    return [{ ...further, values: raw }];
  });
}

function withSpec(column: AddedColumn, { fields }: CleaningRules): AddedColumn {
  const spec = fields.find(({ name }) => name === column.field);
  return spec === undefined ? column : { ...column, spec };
}

function finished(parted: PartedColumn, spec: FieldSpec, dataset: Dataset): CleanColumn {
  const { column, values, status, feature, written } = parted;
  const raw = dataset.columns[column]?.raw ?? values;
  const base = { column, spec, raw, values, status, feature };
  if (written === undefined) return base;
  return { ...base, written: { ...written, habit: spec.habit?.(written.facts) } };
}

/** Moves what cells held beside their own value into added columns: notes, titles, further phones. */
function spreadExtras(
  columns: readonly PartedColumn[],
  dataset: Dataset,
  specs: readonly (FieldSpec | undefined)[],
  added: AddedColumns,
): void {
  for (const { column, extras, more, slots } of columns) {
    if (extras.size === 0 && more.size === 0) continue;
    const name = specs[column]?.name ?? "";
    const own = columns.filter((c) => specs[c.column]?.name === name).length;
    const slotOf = slots ?? dataset.columns[column]?.raw.codes ?? new Uint32Array(0);
    for (let row = 0; row < dataset.rows; row++) {
      const slot = slotOf[row] as number;
      const beside = extras.get(slot);
      for (const extra in beside) {
        const value = beside[extra];
        if (value !== undefined && value !== "") added.column(extra).putText(row, value);
      }
      for (const value of more.get(slot) ?? []) {
        added.putFurther(name, own, row, value);
      }
    }
  }
}

import { type FindingCollector, type FindingList } from "../table/finding-list.ts";
import { FindingCollector as Collector } from "../table/finding-list.ts";
import type { TextColumn } from "../table/text-column.ts";
import { AddedColumns } from "./added-columns.ts";
import { cleanColumn, type ColumnInWork } from "./clean-column.ts";
import type { AddedColumn } from "./clean-data.ts";
import { composeData } from "./compose-data.ts";
import type { CleanContext, CompositeSpec, FieldSpec } from "./define.ts";
import type { RowCountries } from "./row-country.ts";

/**
 * Columns that are cleaned together, because a composite looks at them at once, or one alone. It holds all that its
 * cleaning needs and names what code does it, so any thread may do it, in any order, with the same result.
 */
export interface PartWork {
  readonly rows: number;
  readonly columns: readonly PartColumn[];
  /** Names of the composites that work on them, in order. */
  readonly composites: readonly string[];
  readonly context: Omit<CleanContext, "header" | "facts">;
}

/** One column of a part. */
export interface PartColumn {
  /** Number of the column in the dataset. */
  readonly column: number;
  readonly field: string;
  readonly header: string;
  readonly raw: TextColumn;
  readonly countries?: RowCountries;
}

/** A part after cleaning: arrays and plain values. */
export interface CleanedPart {
  readonly columns: readonly PartedColumn[];
  readonly composites: readonly PartedComposite[];
}

/** A cleaned column, and what its cells held that belongs elsewhere. */
export interface PartedColumn {
  readonly column: number;
  readonly values: TextColumn;
  readonly status: Uint8Array;
  readonly feature: TextColumn;
  /** The column as a text file holds it, and what its survey found out, where that differs from `values`. */
  readonly written?: { readonly texts: TextColumn; readonly facts: unknown };
  /** Row → slot, where that is not the raw code. */
  readonly slots?: Uint32Array;
  /** What its survey found out, where values of other columns may come in. */
  readonly facts?: unknown;
  readonly more: ColumnInWork["more"];
  readonly elsewhere: ColumnInWork["elsewhere"];
  readonly extras: ColumnInWork["extras"];
  readonly findings: FindingList;
}

/** What a composite made. */
export interface PartedComposite {
  readonly name: string;
  readonly feature: TextColumn;
  readonly added: readonly AddedColumn[];
  readonly findings: FindingList;
}

/** What a part is cleaned by. */
export interface CleaningRules {
  readonly fields: readonly FieldSpec[];
  readonly composites: readonly CompositeSpec[];
}

/** Cleans one part, with a breath now and then. */
export function* cleanPart(work: PartWork, rules: CleaningRules): Generator<void, CleanedPart> {
  const found: FindingCollector[] = [];
  const inWork: ColumnInWork[] = [];
  for (const { column, field, header, raw, countries } of work.columns) {
    const spec = named(rules.fields, field);
    const findings = new Collector();
    found.push(findings);
    const context = { ...work.context, header };
    inWork.push(yield* cleanColumn(column, raw, spec, context, findings, countries));
  }
  const composites: PartedComposite[] = [];
  for (const name of work.composites) {
    const spec = named(rules.composites, name);
    const findings = new Collector();
    const added = new AddedColumns(work.rows);
    const made = yield* composeData(spec, inWork, work.rows, work.context, findings, added);
    if (made === undefined) continue;
    const { feature } = made;
    composites.push({ name, feature, added: added.finish(), findings: findings.finish() });
  }
  return {
    columns: inWork.map((one, i) => parted(one, (found[i] as FindingCollector).finish())),
    composites,
  };
}

function named<S extends { readonly name: string }>(specs: readonly S[], name: string): S {
  const spec = specs.find((s) => s.name === name);
  if (spec === undefined) throw new RangeError(`nothing cleans ${name}`);
  return spec;
}

function parted(work: ColumnInWork, findings: FindingList): PartedColumn {
  const values = work.builder.finish().withCodes(work.codes);
  return {
    column: work.column,
    values,
    status: work.status,
    feature: (work.features ?? values).withCodes(work.featureCodes),
    ...(work.written === undefined ? {} : { written: work.written }),
    ...(work.slots === work.raw.codes ? {} : { slots: work.slots }),
    ...(work.spec.takesIn === undefined ? {} : { facts: work.facts }),
    more: work.more,
    elsewhere: work.elsewhere,
    extras: work.extras,
    findings,
  };
}

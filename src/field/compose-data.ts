import { FINDING_STATUS } from "./severity-status.ts";
import { STATUS } from "../model/cell.ts";
import { type FindingCollector } from "../table/finding-list.ts";
import { sharedWords } from "../table/shared.ts";
import { TextColumnBuilder } from "../table/text-column.ts";
import type { AddedColumns } from "./added-columns.ts";
import type { ColumnInWork } from "./clean-column.ts";
import type { ComposedData } from "./clean-data.ts";
import type { CleanContext, Composed, CompositeSpec } from "./define.ts";
import { type Outcome, OutcomeList } from "./outcome-list.ts";

/**
 * Runs one composite over the dataset, once per distinct combination of its parts (every row anew where
 * nearly all differ), and writes what it changes back into the columns in work. Undefined when no column of
 * its fields exists.
 */
export function* composeData(
  spec: CompositeSpec,
  all: readonly ColumnInWork[],
  rows: number,
  context: Omit<CleanContext, "header" | "facts">,
  findings: FindingCollector,
  added: AddedColumns,
): Generator<void, ComposedData | undefined> {
  const groups = spec.from.map((field) => all.filter((c) => c.spec.name === field));
  const columns = groups.flat();
  if (columns.length === 0) return undefined;

  let tuples: TextColumnBuilder | undefined = new TextColumnBuilder();
  let filled = 0;
  const tuple = new Uint32Array(columns.length);
  const tupleBytes = new Uint8Array(tuple.buffer);
  const features = new TextColumnBuilder();
  const outcomes = new OutcomeList(columns, findings);
  const sink = { spec, groups, features, findings, added };
  const facts = new Map(spec.from.map((field, i) => [field, groups[i]?.map((c) => c.facts) ?? []]));
  const full = { ...context, factsOf: (field: string) => facts.get(field) ?? [] };
  const texts = columns.map((column) => new TextsOf(column));
  const featureCodes = sharedWords(rows);
  for (let row = 0; row < rows; row++) {
    if (row % TURN === TURN - 1) yield;
    let any = 0;
    for (let i = 0; i < columns.length; i++) {
      const code = (columns[i] as ColumnInWork).codes[row] as number;
      tuple[i] = code;
      any |= code;
    }
    if (any === 0) continue;
    if (++filled === SAMPLE && outcomes.length > MOSTLY_NEW * SAMPLE) {
      tuples = undefined;
    }
    if (tuples === undefined) outcomes.clear();
    const n = tuples === undefined ? 0 : tuples.codeOfBytes(tupleBytes, 0, tupleBytes.length) - 1;
    if (n === outcomes.length) {
      const parts = partsOf(spec, groups, texts, tuple);
      outcomes.push(outcomeOf(spec.compose(parts, full), parts, sink));
    }
    featureCodes[row] = outcomes.apply(n, row);
  }
  return { spec, feature: features.finish().withCodes(featureCodes) };
}

/** Rows between two breaths. */
const TURN = 4096;
/** Rows after which it is seen whether combinations repeat. */
const SAMPLE = 1 << 15;
/** Share of new combinations from which remembering them costs more than composing a few again. */
const MOSTLY_NEW = 0.8;

/** The texts of a column's codes; those of short dictionaries are kept, for they come again and again. */
class TextsOf {
  private readonly column: ColumnInWork;
  private readonly kept: string[] = [];

  constructor(column: ColumnInWork) {
    this.column = column;
  }

  of(code: number): string {
    if (code >= KEPT) return this.column.builder.textOf(code);
    return (this.kept[code] ??= this.column.builder.textOf(code));
  }
}

const KEPT = 1 << 14;

type PartValues = Record<string, string[]>;

function partsOf(
  spec: CompositeSpec,
  groups: readonly (readonly ColumnInWork[])[],
  texts: readonly TextsOf[],
  tuple: Uint32Array,
): PartValues {
  const parts: PartValues = {};
  let at = 0;
  for (let i = 0; i < spec.from.length; i++) {
    const values: string[] = [];
    for (let k = (groups[i] as readonly ColumnInWork[]).length; k > 0; k--) {
      values.push((texts[at] as TextsOf).of(tuple[at] as number));
      at++;
    }
    parts[spec.from[i] as string] = values;
  }
  return parts;
}

function outcomeOf(
  composed: Composed,
  parts: PartValues,
  sink: {
    readonly spec: CompositeSpec;
    readonly groups: readonly (readonly ColumnInWork[])[];
    readonly features: TextColumnBuilder;
    readonly findings: FindingCollector;
    readonly added: AddedColumns;
  },
): Outcome {
  const { spec, groups, features, findings, added } = sink;
  const changes: { at: number; code: number }[] = [];
  const first: number[] = [];
  let at = 0;
  for (const [i, field] of spec.from.entries()) {
    first.push(at);
    const changed = composed.parts?.[field];
    for (const [k, column] of (groups[i] ?? []).entries()) {
      const value = changed?.[k];
      const before = parts[field]?.[k];
      // A part that was empty stays empty: composites tidy what is there, they do not fill in.
      if (value !== undefined && before !== "" && value !== before) {
        changes.push({ at, code: column.builder.codeOf(value) });
      }
      at++;
    }
  }
  const found: { at: number; what: number; status: number }[] = [];
  for (const { code, field, args } of composed.findings ?? []) {
    const group = spec.from.indexOf(field);
    if ((groups[group] ?? []).length === 0) continue;
    const def = spec.findings.find((d) => d.code === code);
    const status = def === undefined ? STATUS.ok : FINDING_STATUS[def.severity];
    found.push({ at: first[group] as number, what: findings.intern(code, args), status });
  }
  const put: { column: ReturnType<AddedColumns["column"]>; code: number }[] = [];
  for (const name in composed.columns) {
    const value = composed.columns[name];
    if (value === undefined || value === "") continue;
    const column = added.column(name);
    put.push({ column, code: column.codeOf(value) });
  }
  return {
    feature: composed.feature === "" ? 0 : features.codeOf(composed.feature),
    changes,
    findings: found,
    added: put,
  };
}

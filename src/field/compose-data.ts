import { STATUS } from "../model/cell.ts";
import { FINDING_STATUS } from "./severity-status.ts";
import { type FindingCollector } from "../table/finding-list.ts";
import { TextColumnBuilder } from "../table/text-column.ts";
import type { AddedColumns } from "./added-columns.ts";
import type { ColumnInWork } from "./clean-column.ts";
import type { ComposedData } from "./clean-data.ts";
import type { CleanContext, Composed, CompositeSpec } from "./define.ts";

/**
 * Runs one composite over the dataset, once per distinct combination of its parts, and writes what it
 * changes back into the columns in work. Undefined when no column of its fields exists.
 */
export function composeData(
  spec: CompositeSpec,
  all: readonly ColumnInWork[],
  rows: number,
  context: Omit<CleanContext, "header" | "facts">,
  findings: FindingCollector,
  added: AddedColumns,
): ComposedData | undefined {
  const groups = spec.from.map((field) => all.filter((c) => c.spec.name === field));
  const columns = groups.flat();
  if (columns.length === 0) return undefined;

  const tuples = new TextColumnBuilder();
  const tuple = new Uint32Array(columns.length);
  const tupleBytes = new Uint8Array(tuple.buffer);
  const features = new TextColumnBuilder();
  const results: Outcome[] = [NOTHING];
  const featureCodes = new Uint32Array(rows);
  for (let row = 0; row < rows; row++) {
    let any = false;
    for (let i = 0; i < columns.length; i++) {
      const code = (columns[i] as ColumnInWork).codes[row] as number;
      tuple[i] = code;
      any ||= code !== 0;
    }
    if (!any) continue;
    const id = tuples.codeOfBytes(tupleBytes, 0, tupleBytes.length);
    if (id === results.length) {
      const values = groups.map((group) =>
        group.map((c) => c.builder.textOf(c.codes[row] as number)),
      );
      const composed = spec.compose(
        Object.fromEntries(spec.from.map((field, i) => [field, values[i] ?? []])),
        context,
      );
      results.push(outcomeOf(composed, spec, groups, values, features, findings));
    }
    const outcome = results[id] as Outcome;
    featureCodes[row] = outcome.feature;
    for (const { at, code } of outcome.changes) {
      const column = columns[at] as ColumnInWork;
      column.codes[row] = code;
      if ((column.status[row] as number) === STATUS.ok) column.status[row] = STATUS.fixed;
    }
    for (const { column, what, status } of outcome.findings) {
      findings.addInterned(what, { record: row, column: column.column });
      if (status > (column.status[row] as number)) column.status[row] = status;
    }
    for (const [name, value] of outcome.columns) added.put(name, row, value);
  }
  return { spec, feature: features.finish().withCodes(featureCodes) };
}

interface Outcome {
  readonly feature: number;
  readonly changes: readonly { at: number; code: number }[];
  readonly findings: readonly { column: ColumnInWork; what: number; status: number }[];
  readonly columns: readonly (readonly [string, string])[];
}

const NOTHING: Outcome = { feature: 0, changes: [], findings: [], columns: [] };

function outcomeOf(
  composed: Composed,
  spec: CompositeSpec,
  groups: readonly (readonly ColumnInWork[])[],
  values: readonly (readonly string[])[],
  features: TextColumnBuilder,
  findings: FindingCollector,
): Outcome {
  const changes: { at: number; code: number }[] = [];
  let at = 0;
  for (const [i, field] of spec.from.entries()) {
    const changed = composed.parts?.[field];
    for (const [k, column] of (groups[i] ?? []).entries()) {
      const value = changed?.[k];
      // A part that was empty stays empty: composites tidy what is there, they do not fill in.
      if (value !== undefined && values[i]?.[k] !== "" && value !== values[i]?.[k]) {
        changes.push({ at, code: column.builder.codeOf(value) });
      }
      at++;
    }
  }
  const found = (composed.findings ?? []).flatMap((finding) => {
    const group = groups[spec.from.indexOf(finding.field)] ?? [];
    const column = group[0];
    if (column === undefined) return [];
    const def = spec.findings.find((d) => d.code === finding.code);
    const status = def === undefined ? STATUS.ok : FINDING_STATUS[def.severity];
    return [{ column, what: findings.intern(finding.code, finding.args), status }];
  });
  return {
    feature: composed.feature === "" ? 0 : features.codeOf(composed.feature),
    changes,
    findings: found,
    columns: Object.entries(composed.columns ?? {}).filter(([, value]) => value !== ""),
  };
}

import { type CellKind, STATUS } from "../model/cell.ts";
import { type FindingCollector } from "../table/finding-list.ts";
import { type TextColumn, TextColumnBuilder } from "../table/text-column.ts";
import type { CleanContext, FieldSpec, RawValue } from "./define.ts";

/** A column being cleaned: composites may still change its values. */
export interface ColumnInWork {
  readonly column: number;
  readonly spec: FieldSpec;
  readonly raw: TextColumn;
  readonly builder: TextColumnBuilder;
  /** Record → code in `builder`. */
  readonly codes: Uint32Array;
  readonly status: Uint8Array;
  readonly feature: TextColumn;
  /** Raw code → further values of the same field. */
  readonly more: ReadonlyMap<number, readonly string[]>;
  /** Raw code → things that belong into added columns. */
  readonly extras: ReadonlyMap<number, Readonly<Record<string, string>>>;
}

/**
 * Cleans a column once per distinct value: the survey over all of them, then each alone, and the
 * findings spread to the records that hold the value.
 */
export function cleanColumn(
  column: number,
  raw: TextColumn,
  spec: FieldSpec,
  context: Omit<CleanContext, "facts">,
  findings: FindingCollector,
): ColumnInWork {
  const survey = spec.survey?.(rawValues(raw), context);
  for (const { code, args } of survey?.findings ?? []) findings.add(code, { column }, args);
  const full: CleanContext = { ...context, facts: survey?.facts };

  const builder = new TextColumnBuilder();
  const features = new TextColumnBuilder();
  const codeOf = new Uint32Array(raw.distinct + 1);
  const featureOf = new Uint32Array(raw.distinct + 1);
  const statusOf = new Uint8Array(raw.distinct + 1);
  const found = new Map<number, number[]>();
  const more = new Map<number, readonly string[]>();
  const extras = new Map<number, Readonly<Record<string, string>>>();
  for (let code = 1; code <= raw.distinct; code++) {
    const text = raw.text(code);
    const cleaned = spec.clean(text, raw.tag(code) as CellKind, full);
    const kept = cleaned.value === text;
    codeOf[code] = builder.codeOf(cleaned.value, kept ? raw.tag(code) : (cleaned.kind ?? 0));
    statusOf[code] = STATUS[cleaned.status];
    const usable = cleaned.status !== "missing" && cleaned.status !== "invalid";
    const feature = cleaned.feature ?? (usable ? cleaned.value : "");
    featureOf[code] = feature === "" ? 0 : features.codeOf(feature);
    if (cleaned.findings !== undefined && cleaned.findings.length > 0) {
      found.set(
        code,
        cleaned.findings.map((f) => findings.intern(f.code, f.args)),
      );
    }
    if (cleaned.more !== undefined && cleaned.more.length > 0) more.set(code, cleaned.more);
    if (cleaned.extras !== undefined) extras.set(code, cleaned.extras);
  }

  const rows = raw.length;
  const codes = new Uint32Array(rows);
  const featureCodes = new Uint32Array(rows);
  const status = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) {
    const code = raw.codes[row] as number;
    codes[row] = codeOf[code] as number;
    featureCodes[row] = featureOf[code] as number;
    status[row] = statusOf[code] as number;
    if (found.size > 0) {
      for (const what of found.get(code) ?? []) findings.addInterned(what, { record: row, column });
    }
  }
  const feature = features.finish().withCodes(featureCodes);
  return { column, spec, raw, builder, codes, status, feature, more, extras };
}

/** The distinct values of a column with their counts, in order of first appearance. */
export function rawValues(raw: TextColumn): RawValue[] {
  const counts = raw.counts();
  const values: RawValue[] = [];
  for (let code = 1; code <= raw.distinct; code++) {
    const count = counts[code] as number;
    if (count > 0) values.push({ text: raw.text(code), kind: raw.tag(code) as CellKind, count });
  }
  return values;
}

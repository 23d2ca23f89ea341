import type { CellKind } from "../model/cell.ts";
import type { FindingCollector } from "../table/finding-list.ts";
import type { TextColumn, TextColumnBuilder } from "../table/text-column.ts";
import { CleanedSlots } from "./cleaned-slots.ts";
import type { CleanContext, FieldSpec, RawValue } from "./define.ts";
import type { Habit } from "./habit/define.ts";
import { type RowCountries, slotsOf, type ValueAbroad } from "./row-country.ts";

/** A column being cleaned: composites may still change its values. */
export interface ColumnInWork {
  readonly column: number;
  readonly spec: FieldSpec;
  readonly raw: TextColumn;
  /** What the field's survey found out. */
  readonly facts: unknown;
  readonly builder: TextColumnBuilder;
  /** Record → code in `builder`. */
  readonly codes: Uint32Array;
  readonly status: Uint8Array;
  /** Record → code of what matching compares, in `features`; where that is undefined, in `builder`. */
  readonly featureCodes: Uint32Array;
  readonly features: TextColumn | undefined;
  /** What a text file holds where it is not the value itself, and what the survey found out of how it is written. */
  readonly written: { readonly texts: TextColumn; readonly facts: unknown } | undefined;
  /** Row → slot: the raw code, or one behind them all for a value in a country abroad. */
  readonly slots: Uint32Array;
  /** Slot → further values of the same field. */
  readonly more: ReadonlyMap<number, readonly string[]>;
  /** Slot → values of other fields. */
  readonly elsewhere: ReadonlyMap<number, Readonly<Record<string, readonly string[]>>>;
  /** Slot → things that belong into added columns. */
  readonly extras: ReadonlyMap<number, Readonly<Record<string, string>>>;
}

/** How the values of a column stand in a text file. */
export interface WrittenValues {
  /** Record → text as written. */
  readonly texts: TextColumn;
  /** How the column writes a value that stands in no record (a sum); undefined = as it is. */
  readonly habit: Habit | undefined;
  /** What the habit was found in, by the field's own `habit`. */
  readonly facts: unknown;
}

/** Values cleaned between two breaths. */
const TURN = 4096;

/**
 * Cleans a column once per distinct value: the survey over all of them, then each alone, and the
 * findings spread to the records that hold the value. A value in rows of another country is cleaned by that
 * country's rules, apart from the same value at home. Draws breath now and then.
 */
export function* cleanColumn(
  column: number,
  raw: TextColumn,
  spec: FieldSpec,
  context: Omit<CleanContext, "facts">,
  findings: FindingCollector,
  countries?: RowCountries,
): Generator<void, ColumnInWork> {
  const survey = spec.survey?.(rawValues(raw), context);
  const facts = survey?.facts;
  for (const { code, args } of survey?.findings ?? []) findings.add(code, { column }, args);
  const home: CleanContext = { ...context, facts };
  const { of: slots, abroad } = slotsOf(raw, countries);
  const cleaned = new CleanedSlots(raw, spec, raw.distinct + 1 + abroad.length, findings);
  for (let code = 1; code <= raw.distinct; code++) {
    cleaned.clean(code, code, home);
    if (code % TURN === 0) yield;
  }
  const contextIn = contextsAbroad(raw, spec, context, abroad);
  for (const [i, { code, country }] of abroad.entries()) {
    cleaned.clean(code, raw.distinct + 1 + i, contextIn(country));
  }
  const texts = cleaned.written(slots);
  return {
    column,
    spec,
    raw,
    facts,
    builder: cleaned.values,
    ...cleaned.spread(slots, column),
    features: cleaned.compared(),
    written: texts && { texts, facts },
    slots,
    more: cleaned.more,
    elsewhere: cleaned.elsewhere,
    extras: cleaned.extras,
  };
}

/** By country, what its values are cleaned with: its own rules, and a survey of what stands in its rows alone. */
function contextsAbroad(
  raw: TextColumn,
  spec: FieldSpec,
  context: Omit<CleanContext, "facts">,
  abroad: readonly ValueAbroad[],
): (country: string) => CleanContext {
  const known = new Map<string, CleanContext>();
  return (country) => {
    const before = known.get(country);
    if (before !== undefined) return before;
    const there = abroad
      .filter((value) => value.country === country)
      .map((value) => rawValue(raw, value.code, value.count));
    const own = { ...context, country };
    const full = { ...own, facts: spec.survey?.(there, own).facts };
    known.set(country, full);
    return full;
  };
}

/** The distinct values of a column with their counts, in order of first appearance. */
export function rawValues(raw: TextColumn): RawValue[] {
  const counts = raw.counts();
  const values: RawValue[] = [];
  for (let code = 1; code <= raw.distinct; code++) {
    const count = counts[code] as number;
    if (count > 0) values.push(rawValue(raw, code, count));
  }
  return values;
}

function rawValue(raw: TextColumn, code: number, count: number): RawValue {
  return { text: raw.text(code), kind: raw.tag(code) as CellKind, count };
}

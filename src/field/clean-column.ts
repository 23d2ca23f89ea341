import { type CellKind, STATUS } from "../model/cell.ts";
import { type FindingCollector } from "../table/finding-list.ts";
import { Lists } from "../table/lists.ts";
import { sharedBytes, sharedWords } from "../table/shared.ts";
import { type TextColumn, TextColumnBuilder } from "../table/text-column.ts";
import type { CleanContext, FieldSpec, RawValue } from "./define.ts";
import type { Habit } from "./habit/define.ts";
import { type RowCountries, slotsOf } from "./row-country.ts";

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
  for (const { code, args } of survey?.findings ?? []) findings.add(code, { column }, args);
  const full: CleanContext = { ...context, facts: survey?.facts };

  const builder = new TextColumnBuilder();
  // Mostly matching compares the very values: they need no second dictionary until one differs.
  let features: TextColumnBuilder | undefined;
  const { of: slots, abroad } = slotsOf(raw, countries);
  const size = raw.distinct + 1 + abroad.length;
  const codeOf = new Uint32Array(size);
  const featureOf = new Uint32Array(size);
  const statusOf = new Uint8Array(size);
  const writtenOf = new Map<number, string>();
  const found = new Lists(size);
  const more = new Map<number, readonly string[]>();
  const elsewhere = new Map<number, Readonly<Record<string, readonly string[]>>>();
  const extras = new Map<number, Readonly<Record<string, string>>>();
  const clean = (code: number, slot: number, by: CleanContext): void => {
    const text = raw.text(code);
    const cleaned = spec.clean(text, raw.tag(code) as CellKind, by);
    const tag = cleaned.value === text ? raw.tag(code) : (cleaned.kind ?? 0);
    codeOf[slot] = builder.codeOf(cleaned.value, tag);
    statusOf[slot] = STATUS[cleaned.status];
    if (context.asText === true && (cleaned.written ?? cleaned.value) !== cleaned.value) {
      writtenOf.set(slot, cleaned.written ?? "");
    }
    const usable = cleaned.status !== "missing" && cleaned.status !== "invalid";
    const feature = cleaned.feature ?? (usable ? cleaned.value : "");
    if (features === undefined && feature !== "" && (tag !== 0 || feature !== cleaned.value)) {
      features = new TextColumnBuilder();
      for (let s = 1; s < size; s++) {
        const value = featureOf[s] as number;
        if (value !== 0) featureOf[s] = features.codeOf(builder.textOf(value));
      }
    }
    if (feature === "") featureOf[slot] = 0;
    else featureOf[slot] = features?.codeOf(feature) ?? (codeOf[slot] as number);
    for (const f of cleaned.findings ?? []) found.add(slot, findings.intern(f.code, f.args));
    if (cleaned.more !== undefined && cleaned.more.length > 0) more.set(slot, cleaned.more);
    if (cleaned.elsewhere !== undefined) elsewhere.set(slot, cleaned.elsewhere);
    if (cleaned.extras !== undefined) extras.set(slot, cleaned.extras);
  };
  for (let code = 1; code <= raw.distinct; code++) {
    clean(code, code, full);
    if (code % TURN === 0) yield;
  }
  const foreign = new Map<string, CleanContext>();
  for (const [i, { code, country }] of abroad.entries()) {
    let by = foreign.get(country);
    if (by === undefined) {
      const there = abroad
        .filter((value) => value.country === country)
        .map((value) => rawValue(raw, value.code, value.count));
      const own = { ...context, country };
      foreign.set(country, (by = { ...own, facts: spec.survey?.(there, own).facts }));
    }
    clean(code, raw.distinct + 1 + i, by);
  }

  const rows = raw.length;
  const codes = sharedWords(rows);
  const featureCodes = sharedWords(rows);
  const status = sharedBytes(rows);
  for (let row = 0; row < rows; row++) {
    const slot = slots[row] as number;
    codes[row] = codeOf[slot] as number;
    featureCodes[row] = featureOf[slot] as number;
    status[row] = statusOf[slot] as number;
    for (let at = found.first(slot); at !== 0; at = found.next(at)) {
      findings.addTo(found.value(at), row, column);
    }
  }
  return {
    column,
    spec,
    raw,
    facts: survey?.facts,
    builder,
    codes,
    status,
    featureCodes,
    features: features?.finish(),
    written: writtenValues(writtenOf, { codeOf, slots, builder }, survey?.facts),
    slots,
    more,
    elsewhere,
    extras,
  };
}

/** The column as a text file holds it, where any value is written in another way than it is kept. */
function writtenValues(
  writtenOf: ReadonlyMap<number, string>,
  column: Pick<ColumnInWork, "slots" | "builder"> & { readonly codeOf: Uint32Array },
  facts: unknown,
): ColumnInWork["written"] {
  if (writtenOf.size === 0) return undefined;
  const texts = new TextColumnBuilder();
  const codeOf = column.codeOf.map((code, slot) =>
    code === 0 ? 0 : texts.codeOf(writtenOf.get(slot) ?? column.builder.textOf(code)),
  );
  for (const slot of column.slots) texts.addCode(codeOf[slot] as number);
  return { texts: texts.finish(), facts };
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

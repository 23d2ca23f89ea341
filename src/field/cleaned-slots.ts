import { type CellKind, STATUS } from "../model/cell.ts";
import type { FindingCollector } from "../table/finding-list.ts";
import { Lists } from "../table/lists.ts";
import { sharedBytes, sharedWords } from "../table/shared.ts";
import { type TextColumn, TextColumnBuilder } from "../table/text-column.ts";
import type { CleanContext, FieldSpec } from "./define.ts";

/** What cleaning made of a column, record by record. */
export interface CleanedRecords {
  /** Record → code in the values' builder. */
  readonly codes: Uint32Array;
  readonly status: Uint8Array;
  /** Record → code of what matching compares. */
  readonly featureCodes: Uint32Array;
}

/**
 * The values of a column cleaned slot by slot. A slot is a distinct raw value, or one behind them all for a value
 * in the rows of a country abroad; records are told of it at the end.
 */
export class CleanedSlots {
  readonly values = new TextColumnBuilder();
  /** Slot → further values of the same field. */
  readonly more = new Map<number, readonly string[]>();
  /** Slot → values of other fields. */
  readonly elsewhere = new Map<number, Readonly<Record<string, readonly string[]>>>();
  /** Slot → things that belong into added columns. */
  readonly extras = new Map<number, Readonly<Record<string, string>>>();
  private readonly raw: TextColumn;
  private readonly spec: FieldSpec;
  private readonly findings: FindingCollector;
  private readonly codeOf: Uint32Array;
  private readonly featureOf: Uint32Array;
  private readonly statusOf: Uint8Array;
  private readonly found: Lists;
  private readonly writtenOf = new Map<number, string>();
  /** Mostly matching compares the very values: they need no second dictionary until one differs. */
  private features: TextColumnBuilder | undefined;

  constructor(raw: TextColumn, spec: FieldSpec, slots: number, findings: FindingCollector) {
    this.raw = raw;
    this.spec = spec;
    this.findings = findings;
    this.codeOf = new Uint32Array(slots);
    this.featureOf = new Uint32Array(slots);
    this.statusOf = new Uint8Array(slots);
    this.found = new Lists(slots);
  }

  /** Cleans one raw value into a slot. */
  clean(code: number, slot: number, context: CleanContext): void {
    const { raw, spec, findings } = this;
    const text = raw.text(code);
    const cleaned = spec.clean(text, raw.tag(code) as CellKind, context);
    const tag = cleaned.value === text ? raw.tag(code) : (cleaned.kind ?? 0);
    this.codeOf[slot] = this.values.codeOf(cleaned.value, tag);
    this.statusOf[slot] = STATUS[cleaned.status];
    if (context.asText === true && (cleaned.written ?? cleaned.value) !== cleaned.value) {
      this.writtenOf.set(slot, cleaned.written ?? "");
    }
    const usable = cleaned.status !== "missing" && cleaned.status !== "invalid";
    const feature = cleaned.feature ?? (usable ? cleaned.value : "");
    if (feature !== "") this.compareBy(slot, feature, tag === 0 && feature === cleaned.value);
    for (const f of cleaned.findings ?? []) this.found.add(slot, findings.intern(f.code, f.args));
    if (cleaned.more !== undefined && cleaned.more.length > 0) this.more.set(slot, cleaned.more);
    if (cleaned.elsewhere !== undefined) this.elsewhere.set(slot, cleaned.elsewhere);
    if (cleaned.extras !== undefined) this.extras.set(slot, cleaned.extras);
  }

  /** Notes what matching compares of a slot; `same` = the value just cleaned into it. */
  private compareBy(slot: number, feature: string, same: boolean): void {
    if (!same) this.features ??= this.ownFeatures();
    this.featureOf[slot] = this.features?.codeOf(feature) ?? (this.codeOf[slot] as number);
  }

  /** A dictionary of features, with those so far moved into it. */
  private ownFeatures(): TextColumnBuilder {
    const features = new TextColumnBuilder();
    for (const [slot, code] of this.featureOf.entries()) {
      if (code !== 0) this.featureOf[slot] = features.codeOf(this.values.textOf(code));
    }
    return features;
  }

  /** Hands what the slots hold to the records, and their findings to the collector as those of `column`. */
  spread(slots: Uint32Array, column: number): CleanedRecords {
    const rows = this.raw.length;
    const codes = sharedWords(rows);
    const featureCodes = sharedWords(rows);
    const status = sharedBytes(rows);
    const { codeOf, featureOf, statusOf, found, findings } = this;
    for (let row = 0; row < rows; row++) {
      const slot = slots[row] as number;
      codes[row] = codeOf[slot] as number;
      featureCodes[row] = featureOf[slot] as number;
      status[row] = statusOf[slot] as number;
      for (let at = found.first(slot); at !== 0; at = found.next(at)) {
        findings.addTo(found.value(at), row, column);
      }
    }
    return { codes, status, featureCodes };
  }

  /** The dictionary of what matching compares; undefined where it is that of the values. */
  compared(): TextColumn | undefined {
    return this.features?.finish();
  }

  /** The column as a text file holds it, where any value is written in another way than it is kept. */
  written(slots: Uint32Array): TextColumn | undefined {
    if (this.writtenOf.size === 0) return undefined;
    const texts = new TextColumnBuilder();
    const codeOf = this.codeOf.map((code, slot) =>
      code === 0 ? 0 : texts.codeOf(this.writtenOf.get(slot) ?? this.values.textOf(code)),
    );
    for (const slot of slots) texts.addCode(codeOf[slot] as number);
    return texts.finish();
  }
}

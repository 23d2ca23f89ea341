import { NONE } from "../table/finding-list.ts";
import { sharedBytes, sharedWords } from "../table/shared.ts";
import { type TextColumn, TextColumnBuilder } from "../table/text-column.ts";
import { badness, isBlank, type Source } from "./source.ts";
import type { Candidate } from "./rules/define.ts";
import type { Members } from "../table/members.ts";
import { MERGE_RULES, type MergeRule } from "./model.ts";

/** One output column while it is being filled, entity by entity. */
export class ColumnWork {
  readonly source: Source;
  /** Entity → code in the column's dictionary. */
  readonly codes: Uint32Array;
  /** Entity → record whose cell it is, or NONE. */
  readonly origin: Uint32Array;
  /** Place in the list of merged entities → record the value came from, and how. */
  readonly from: Uint32Array;
  readonly rule: Uint8Array;
  /** Made when the first text appears that no cell of the source holds. */
  private grown: TextColumnBuilder | undefined;

  constructor(source: Source, entities: number, merged: number) {
    this.source = source;
    this.codes = sharedWords(entities);
    this.origin = sharedWords(entities).fill(NONE);
    this.from = sharedWords(merged).fill(NONE);
    this.rule = sharedBytes(merged);
  }

  /** Takes the cells of records that are alone over as they are. */
  copySingles({ start, records }: Members): void {
    const from = this.source.values.codes;
    for (let entity = 0; entity < this.codes.length; entity++) {
      const at = start[entity] as number;
      if ((start[entity + 1] as number) - at !== 1) continue;
      const record = records[at] as number;
      const code = from[record] as number;
      this.codes[entity] = code;
      this.origin[entity] = code === 0 ? NONE : record;
    }
  }

  /** Puts the surviving value of a merged entity. */
  put(at: number, entity: number, chosen: Candidate, rule: MergeRule): void {
    this.codes[entity] = chosen.code;
    this.origin[entity] = chosen.record;
    this.from[at] = chosen.record;
    this.rule[at] = MERGE_RULES.indexOf(rule);
  }

  /** As {@link put}, the cell of a record that is known to hold something; no text is looked at. */
  putCell(at: number, entity: number, record: number, rule: MergeRule): void {
    this.codes[entity] = this.source.values.codes[record] as number;
    this.origin[entity] = record;
    this.from[at] = record;
    this.rule[at] = MERGE_RULES.indexOf(rule);
  }

  /** Puts a text that was made of several values. */
  putText(
    at: number,
    entity: number,
    text: string,
    tag: number,
    from: number,
    rule: MergeRule,
  ): void {
    this.codes[entity] = this.codeOf(text, tag);
    this.origin[entity] = NONE;
    this.from[at] = from;
    this.rule[at] = MERGE_RULES.indexOf(rule);
  }

  /** Leaves a merged entity's cell empty, noting by which rule. */
  putNothing(at: number, entity: number, from: number, rule: MergeRule): void {
    this.codes[entity] = 0;
    this.origin[entity] = NONE;
    this.from[at] = from;
    this.rule[at] = MERGE_RULES.indexOf(rule);
  }

  /** The text a merged entity has so far. */
  textOf(entity: number): string {
    const code = this.codes[entity] as number;
    return this.grown === undefined ? this.source.values.text(code) : this.grown.textOf(code);
  }

  candidate(record: number): Candidate | undefined {
    const { values } = this.source;
    const code = values.codes[record] as number;
    if (isBlank(values, code)) return undefined;
    return {
      record,
      code,
      text: values.text(code),
      tag: values.tag(code),
      bad: badness(this.source, record),
    };
  }

  finish(): TextColumn {
    const { values } = this.source;
    return this.grown === undefined
      ? values.withCodes(this.codes)
      : this.grown.finish().withCodes(this.codes);
  }

  private codeOf(text: string, tag: number): number {
    if (this.grown === undefined) {
      const { values } = this.source;
      // Distinct entries keep their numbers when they are added in order.
      this.grown = new TextColumnBuilder();
      for (let code = 1; code <= values.distinct; code++) {
        this.grown.codeOfBytes(
          values.bytes,
          values.offsets[code - 1] as number,
          values.offsets[code] as number,
          values.tag(code),
        );
      }
    }
    return this.grown.codeOf(text, tag);
  }
}

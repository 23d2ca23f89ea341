import { NONE } from "../table/finding-list.ts";
import { TextColumnBuilder } from "../table/text-column.ts";
import { ColumnWork } from "./column-work.ts";
import { type ColumnRule, decideInto } from "./decide.ts";
import type { Candidate } from "./rules/define.ts";
import { decideSingle } from "./single.ts";
import { type Source } from "./source.ts";

/** Capitals make neither another mailbox nor another number. */
const keyOf = (text: string): string => text.toLowerCase();

/**
 * The columns of one such field: the input's own, then numbered added ones. Each own column decides by
 * its rule among values no earlier column has taken; what is left over goes to `crm_<field>_<n>`.
 */
export class SeveralColumns {
  readonly field: string;
  readonly own: readonly ColumnWork[];
  readonly rules: readonly ColumnRule[];
  /** Added columns, those cleaning made first. */
  readonly added: ColumnWork[];
  private readonly entities: number;
  private readonly merged: number;
  private readonly cap: number;

  constructor(about: {
    field: string;
    own: readonly ColumnWork[];
    rules: readonly ColumnRule[];
    added: readonly ColumnWork[];
    entities: number;
    merged: number;
    cap: number;
  }) {
    this.field = about.field;
    this.own = about.own;
    this.rules = about.rules;
    this.added = [...about.added];
    this.entities = about.entities;
    this.merged = about.merged;
    this.cap = Math.max(about.cap, about.added.length);
  }

  decide(at: number, entity: number, newestFirst: readonly number[]): void {
    if (this.decideAlike(at, entity, newestFirst)) return;
    const taken = new Set<string>();
    for (const [i, work] of this.own.entries()) {
      const all = newestFirst.flatMap((record) => work.candidate(record) ?? []);
      const open = all.filter((c) => !taken.has(keyOf(c.text)));
      const rule = this.rules[i];
      if (rule === undefined) continue;
      if (open.length > 0) {
        decideInto(work, at, entity, open, rule);
        taken.add(keyOf(work.textOf(entity)));
      } else if (all[0] !== undefined) {
        work.putNothing(at, entity, all[0].record, rule.rule);
      }
    }
    let slot = 0;
    for (const value of this.leftOver(newestFirst, taken)) {
      if (slot >= this.cap) break;
      const work = this.added[slot] ?? this.addColumn(slot);
      work.putText(at, entity, value.text, 0, value.record, "union");
      slot++;
    }
  }

  /** The usual case: one column, in which all records say the same or nothing, and nothing beside it. */
  private decideAlike(at: number, entity: number, newestFirst: readonly number[]): boolean {
    const [work, ...others] = this.own;
    const [rule] = this.rules;
    if (work === undefined || rule === undefined || others.length > 0) return false;
    let only = 0;
    for (const record of newestFirst) {
      const code = work.source.values.codes[record] as number;
      if (code !== 0 && only !== 0 && code !== only) return false;
      if (code !== 0) only = code;
      for (const { source } of this.added) {
        if (source.values.length > 0 && source.values.codes[record] !== 0) return false;
      }
    }
    decideSingle(work, at, entity, newestFirst, rule);
    return true;
  }

  /** Good values of the person's own that no own column holds, newest record first, each once. */
  private leftOver(newestFirst: readonly number[], taken: Set<string>): Candidate[] {
    const found: Candidate[] = [];
    for (const record of newestFirst) {
      for (const work of [...this.own, ...this.added]) {
        const value = work.source.values.length === 0 ? undefined : work.candidate(record);
        if (value === undefined || value.bad > 1 || taken.has(keyOf(value.text))) continue;
        if (work.source.feature?.codes[record] === 0) continue;
        taken.add(keyOf(value.text));
        found.push(value);
      }
    }
    return found;
  }

  private addColumn(slot: number): ColumnWork {
    const added = `${this.field}_${this.own.length + slot + 1}`;
    const source: Source = {
      header: `crm_${added}`,
      added,
      field: this.field,
      ordinal: 1,
      values: new TextColumnBuilder().finish(),
    };
    const work = new ColumnWork(source, this.entities, this.merged);
    work.from.fill(NONE);
    this.added.push(work);
    return work;
  }
}

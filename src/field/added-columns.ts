import { sharedWords } from "../table/shared.ts";
import { type TextColumn, TextColumnBuilder } from "../table/text-column.ts";
import type { AddedColumn } from "./clean-data.ts";

/** Collects the columns the tool adds (`crm_note`, `crm_phone_2`), record by record, in any order. */
export class AddedColumns {
  private readonly rows: number;
  private readonly columns = new Map<string, AddedWork>();

  constructor(rows: number) {
    this.rows = rows;
  }

  /** The column of a name, begun if new. */
  column(name: string, field?: string): AddedWork {
    let column = this.columns.get(name);
    if (column === undefined) {
      column = new AddedWork(this.rows, field);
      this.columns.set(name, column);
    }
    return column;
  }

  /**
   * Puts a further value of a field into the first of its numbered columns that is free in a record (`phone_3` behind
   * two columns of the sheet, `own`); where the sheet has none, the first one bears the field's own name.
   */
  putFurther(field: string, own: number, record: number, value: string): void {
    for (let number = own + 1; ; number++) {
      const column = this.column(number === 1 ? field : `${field}_${number}`, field);
      const code = column.codeOf(value);
      if (!column.isFree(record) && !column.holds(record, code)) continue;
      column.put(record, code);
      return;
    }
  }

  /** Takes over a column made apart; where there is one of its name already, its values join that one's. */
  take({ name, values, field }: AddedColumn): void {
    const column = this.columns.get(name);
    if (column === undefined) this.columns.set(name, AddedWork.of(values, field));
    else column.join(values);
  }

  finish(): AddedColumn[] {
    return [...this.columns].map(([name, work]) => ({
      name,
      values: work.finish(),
      ...(work.field === undefined ? {} : { field: work.field }),
    }));
  }
}

/** One added column being filled. */
export class AddedWork {
  readonly field: string | undefined;
  private builder: TextColumnBuilder | undefined;
  /** What was taken over whole, as long as nothing joins it. */
  private whole: TextColumn | undefined;
  private codes: Uint32Array;

  constructor(rows: number, field: string | undefined) {
    this.codes = sharedWords(rows);
    this.field = field;
  }

  /** A column that was made apart. */
  static of(whole: TextColumn, field: string | undefined): AddedWork {
    const work = new AddedWork(0, field);
    work.whole = whole;
    work.codes = whole.codes;
    return work;
  }

  /** The code of a value, to be put for any number of records. */
  codeOf(value: string): number {
    return this.open().codeOf(value);
  }

  /** Puts a value; a second different one for the same record is joined with "; ". */
  put(record: number, code: number): void {
    const old = this.codes[record] as number;
    if (old === 0) this.codes[record] = code;
    else if (old !== code) this.putBoth(record, old, code);
  }

  putText(record: number, value: string): void {
    const code = this.codeOf(value);
    this.put(record, code);
  }

  /** Puts all values of a column. */
  join(column: TextColumn): void {
    const recode = new Uint32Array(column.distinct + 1);
    for (const [record, code] of column.codes.entries()) {
      if (code === 0) continue;
      if (recode[code] === 0) recode[code] = this.codeOf(column.text(code));
      this.put(record, recode[code] as number);
    }
  }

  isFree(record: number): boolean {
    return this.codes[record] === 0;
  }

  holds(record: number, code: number): boolean {
    return this.codes[record] === code;
  }

  private putBoth(record: number, old: number, code: number): void {
    const builder = this.open();
    const before = builder.textOf(old);
    const value = builder.textOf(code);
    if (before.split("; ").includes(value)) return;
    this.codes[record] = builder.codeOf(`${before}; ${value}`);
  }

  /** The dictionary being added to; entries of a column taken over keep their numbers. */
  private open(): TextColumnBuilder {
    if (this.builder !== undefined) return this.builder;
    const builder = new TextColumnBuilder();
    const { whole } = this;
    this.builder = builder;
    if (whole === undefined) return builder;
    for (let code = 1; code <= whole.distinct; code++) builder.codeOf(whole.text(code));
    this.codes = whole.codes.slice();
    this.whole = undefined;
    return builder;
  }

  finish(): TextColumn {
    return this.whole ?? this.open().finish().withCodes(this.codes);
  }
}

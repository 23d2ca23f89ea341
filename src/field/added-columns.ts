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

  /** Whether the record has no value there yet. */
  free(name: string, record: number): boolean {
    return this.columns.get(name)?.isFree(record) ?? true;
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
  private readonly builder = new TextColumnBuilder();
  private readonly codes: Uint32Array;

  constructor(rows: number, field: string | undefined) {
    this.codes = new Uint32Array(rows);
    this.field = field;
  }

  /** The code of a value, to be put for any number of records. */
  codeOf(value: string): number {
    return this.builder.codeOf(value);
  }

  /** Puts a value; a second different one for the same record is joined with "; ". */
  put(record: number, code: number): void {
    const old = this.codes[record] as number;
    if (old === 0) this.codes[record] = code;
    else if (old !== code) this.join(record, old, code);
  }

  isFree(record: number): boolean {
    return this.codes[record] === 0;
  }

  private join(record: number, old: number, code: number): void {
    const before = this.builder.textOf(old);
    const value = this.builder.textOf(code);
    if (before.split("; ").includes(value)) return;
    this.codes[record] = this.builder.codeOf(`${before}; ${value}`);
  }

  finish(): TextColumn {
    return this.builder.finish().withCodes(this.codes);
  }
}

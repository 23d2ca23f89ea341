import { TextColumnBuilder } from "../table/text-column.ts";
import type { AddedColumn } from "./clean-data.ts";

/** Collects the columns the tool adds (`crm_note`, `crm_phone_2`), record by record, in any order. */
export class AddedColumns {
  private readonly rows: number;
  private readonly columns = new Map<
    string,
    { builder: TextColumnBuilder; codes: Uint32Array; field: string | undefined }
  >();

  constructor(rows: number) {
    this.rows = rows;
  }

  /** Puts a value; a second different one for the same record is joined with "; ". */
  put(name: string, record: number, value: string, field?: string): void {
    let column = this.columns.get(name);
    if (column === undefined) {
      column = {
        builder: new TextColumnBuilder(),
        codes: new Uint32Array(this.rows),
        field,
      };
      this.columns.set(name, column);
    }
    const old = column.codes[record] as number;
    if (old === 0) {
      column.codes[record] = column.builder.codeOf(value);
      return;
    }
    const before = column.builder.textOf(old);
    if (before.split("; ").includes(value)) return;
    column.codes[record] = column.builder.codeOf(`${before}; ${value}`);
  }

  /** Whether the record has no value there yet. */
  free(name: string, record: number): boolean {
    return (this.columns.get(name)?.codes[record] ?? 0) === 0;
  }

  finish(): AddedColumn[] {
    return [...this.columns].map(([name, { builder, codes, field }]) => ({
      name,
      values: builder.finish().withCodes(codes),
      ...(field === undefined ? {} : { field }),
    }));
  }
}

import type { FindingArgs } from "../model/finding.ts";
import { growWords } from "./grow.ts";
import { sharedWords } from "./shared.ts";
import { type TextColumn, TextColumnBuilder } from "./text-column.ts";

/** Stands for "no record" or "no column" in a {@link FindingList}. */
export const NONE = 0xffffffff;

/** Where a finding belongs, in numbers of the dataset. */
export interface FindingSpot {
  /** Record number; absent = about more than one row. */
  readonly record?: number;
  /** Dataset column number. */
  readonly column?: number;
  /** Table number, for findings about a file, a sheet or a row that is no record. */
  readonly table?: number;
  /** Row number a person sees, for rows that are no records. */
  readonly line?: number;
}

/** Findings in bulk, as columns: millions of them cost 12 bytes each. */
export interface FindingList {
  readonly size: number;
  readonly records: Uint32Array;
  readonly columns: Uint32Array;
  /** Table and line of the findings that are not about a record; shorter than the list where the rest have none. */
  readonly tables: Uint32Array;
  readonly lines: Uint32Array;
  /** Codes and arguments, one distinct text per distinct pair: `code\u0000{json}`. */
  readonly what: TextColumn;
}

/** A finding's code and arguments as kept in {@link FindingList.what}. */
export function readWhat(text: string): { code: string; args: FindingArgs } {
  const cut = text.indexOf("\u0000");
  return {
    code: text.slice(0, cut),
    args: cut === text.length - 1 ? {} : (JSON.parse(text.slice(cut + 1)) as FindingArgs),
  };
}

/** The code of what {@link FindingList.what} holds, without its arguments. */
export function codeOfWhat(text: string): string {
  return text.slice(0, text.indexOf("\u0000"));
}

/** Collects findings. A code once interned can be added for many rows without touching text. */
export class FindingCollector {
  private readonly what = new TextColumnBuilder();
  private records = new Uint32Array(256) as Uint32Array;
  private columns = new Uint32Array(256) as Uint32Array;
  private tables = new Uint32Array(256) as Uint32Array;
  private lines = new Uint32Array(256) as Uint32Array;
  private size = 0;
  /** Findings up to the last one with a table or line. */
  private placed = 0;

  /** The number of a code with its arguments, for {@link addInterned}. */
  intern(code: string, args?: FindingArgs): number {
    return this.what.codeOf(`${code}\u0000${isEmpty(args) ? "" : JSON.stringify(args)}`);
  }

  addInterned(what: number, spot: FindingSpot): void {
    this.put(what, spot.record ?? NONE, spot.column ?? NONE, spot.table ?? NONE, spot.line ?? 0);
  }

  /** As {@link addInterned}, about one cell. */
  addTo(what: number, record: number, column: number): void {
    this.put(what, record, column, NONE, 0);
  }

  private put(what: number, record: number, column: number, table: number, line: number): void {
    const at = this.size++;
    if (at === this.records.length) {
      this.records = growWords(this.records, this.size);
      this.columns = growWords(this.columns, this.size);
    }
    this.records[at] = record;
    this.columns[at] = column;
    if (table !== NONE || line !== 0) this.putPlace(at, table, line);
    this.what.addCode(what);
  }

  private putPlace(at: number, table: number, line: number): void {
    this.tables = growWords(this.tables, at + 1);
    this.lines = growWords(this.lines, at + 1);
    this.tables.fill(NONE, this.placed, at);
    this.tables[at] = table;
    this.lines[at] = line;
    this.placed = at + 1;
  }

  add(code: string, spot: FindingSpot, args?: FindingArgs): void {
    this.addInterned(this.intern(code, args), spot);
  }

  /** Adds the findings of a list behind those there are. */
  append(list: FindingList): void {
    const { what } = list;
    const recode = new Uint32Array(what.distinct + 1);
    for (let code = 1; code <= what.distinct; code++) {
      const from = what.offsets[code - 1] as number;
      recode[code] = this.what.codeOfBytes(what.bytes, from, what.offsets[code] as number);
    }
    for (let i = 0; i < list.size; i++) {
      this.put(
        recode[what.codes[i] as number] as number,
        list.records[i] as number,
        list.columns[i] as number,
        list.tables[i] ?? NONE,
        list.lines[i] ?? 0,
      );
    }
  }

  finish(): FindingList {
    return {
      size: this.size,
      records: shared(this.records, this.size),
      columns: shared(this.columns, this.size),
      tables: this.tables.slice(0, this.placed),
      lines: this.lines.slice(0, this.placed),
      what: this.what.finish(),
    };
  }
}

function shared(words: Uint32Array, size: number): Uint32Array {
  const copy = sharedWords(size);
  copy.set(words.subarray(0, size));
  return copy;
}

function isEmpty(args: FindingArgs | undefined): boolean {
  for (const _ in args) return false;
  return true;
}

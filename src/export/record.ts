import { standing } from "../field/consent.ts";
import type { Habit } from "../field/habit/define.ts";
import { habitOf } from "../field/habit/habit.ts";
import { BUILT_IN, type FieldBook } from "../field/field-book.ts";
import type { FieldMeans } from "../field/means.ts";
import type { FieldSpec } from "../field/define.ts";
import type { Manifest } from "../run/manifest.ts";
import { OWN_COLUMNS } from "../run/write/cleaned.ts";
import { foldKey, foldTight } from "../text/fold.ts";

/** One customer of the cleaned file, addressed by header or by what the columns mean. */
export interface ExportRecord {
  /** Value under a header of the cleaned file, "" where empty. */
  cell(header: string): string;
  /** All different values of a field, in the order of its columns; a second phone is the second value. */
  values(field: string): readonly string[];
  /** First value of a field, "" for none. */
  value(field: string): string;
}

/** Which columns of a cleaned file hold which field. */
export class ExportColumns {
  readonly headers: readonly string[];
  private readonly book: FieldBook;
  private readonly byField = new Map<string, string[]>();
  private readonly fieldByHeader = new Map<string, string>();
  private readonly habits = new Map<string, Habit>();

  constructor(headers: readonly string[], mapping: Manifest["mapping"], book = BUILT_IN) {
    this.headers = headers;
    this.book = book;
    const mapped = mapping.toSorted((a, b) => a.ordinal - b.ordinal);
    for (const { header, field, written } of mapped) {
      if (field !== null && headers.includes(header)) this.add(field, header);
      const habit = written === undefined ? undefined : habitOf(written);
      if (habit !== undefined) this.habits.set(header, habit);
    }
    const known = new Set(mapping.map((m) => m.header));
    for (const header of headers) {
      const field = known.has(header) ? undefined : this.addedField(header);
      if (field !== undefined) this.add(field, header);
    }
  }

  /** The field of a column the tool added: `crm_phone_3` holds phones. */
  private addedField(header: string): string | undefined {
    if (ABOUT_ROWS.has(header)) return undefined;
    return this.book.get(/^crm_([a-z_]+?)(?:_\d{1,3})?$/.exec(header)?.[1])?.name;
  }

  private add(field: string, header: string): void {
    this.byField.set(field, [...(this.byField.get(field) ?? []), header]);
    this.fieldByHeader.set(header, field);
  }

  /** Field a column holds; undefined for columns nobody knows. */
  fieldOf(header: string): string | undefined {
    return this.fieldByHeader.get(header);
  }

  /** The definition of a column's field; undefined for columns nobody knows. */
  specOf(header: string): FieldSpec | undefined {
    return this.book.get(this.fieldOf(header));
  }

  /** Fields the columns hold. */
  get fields(): readonly string[] {
    return [...this.byField.keys()];
  }

  /** Headers that hold a field, main column first. */
  headersOf(field: string): readonly string[] {
    return this.byField.get(field) ?? [];
  }

  /** Headers that hold a field which means something. */
  headersThat(holds: (means: FieldMeans) => boolean): readonly string[] {
    return this.book.that(holds).flatMap((field) => this.headersOf(field));
  }

  /** The headers a name stands for: a header in any spelling, or a field; undefined = nothing of that name. */
  find(name: string): readonly string[] | undefined {
    const exact = this.headers.find((header) => header === name);
    if (exact !== undefined) return [exact];
    const field = name.toLowerCase();
    if (this.byField.has(field)) return this.byField.get(field);
    const key = foldKey(name);
    const loose = this.headers.filter((header) => foldKey(header) === key);
    if (loose.length > 0) return loose.slice(0, 1);
    // A field nobody filled is empty, not a mistake.
    return this.book.get(field) === undefined ? undefined : [];
  }

  /** What a cell means: dates in ISO 8601, plain numbers, consent as given, withdrawn or unknown. */
  meaning(header: string, text: string): string {
    if (this.fieldByHeader.get(header) === "consent") return standing(text, header) ?? text;
    return this.habits.get(header)?.read(text) ?? text;
  }

  /** A value of the program's form as the column writes it; the other way round of {@link meaning}. */
  asWritten(header: string, value: string): string {
    return this.habits.get(header)?.write(value) ?? value;
  }

  /** The column a header of another file is about: by name, or by what the header means. */
  like(header: string): string | undefined {
    const [own] = this.find(header) ?? [];
    if (own !== undefined) return own;
    const key = foldTight(header);
    const meant = this.book.list.filter((f) => f.headers.some((h) => foldTight(h) === key));
    const [field] = meant;
    return field === undefined || meant.length > 1 ? undefined : this.headersOf(field.name)[0];
  }

  /** A record over one row of the cleaned file. */
  record(row: ReadonlyMap<string, string>): ExportRecord {
    const values = (field: string): string[] => [
      ...new Set(
        this.headersOf(field).flatMap((header) => {
          const text = row.get(header) ?? "";
          return text === "" ? [] : [this.meaning(header, text)];
        }),
      ),
    ];
    return {
      cell: (header) => row.get(header) ?? "",
      values,
      value: (field) => values(field)[0] ?? "",
    };
  }
}

/** Columns that say something about the row; `crm_status` is no status the customer's system knows. */
const ABOUT_ROWS: ReadonlySet<string> = new Set(OWN_COLUMNS);

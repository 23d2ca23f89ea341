import { CELL, STATUS } from "../model/cell.ts";
import type { Dataset } from "../table/dataset.ts";
import type { FindingCollector } from "../table/finding-list.ts";
import type { AddedColumns } from "./added-columns.ts";
import type { CleaningRules, PartedColumn, PartWork } from "./clean-part.ts";
import type { Cleaned, FieldSpec } from "./define.ts";
import { FilledColumn } from "./filled-column.ts";
import { rowCountries } from "./row-country.ts";

/** What taking values in needs to know and may change. */
export interface TakingIn {
  readonly dataset: Dataset;
  /** Column → its field. */
  readonly specs: readonly (FieldSpec | undefined)[];
  readonly rules: CleaningRules;
  readonly context: PartWork["context"];
  readonly findings: FindingCollector;
  readonly added: AddedColumns;
}

/**
 * Brings values found in cells of another kind (a phone in a name) to where their kind lives: into the row's empty cell
 * of the field's first column that suits, else into the field's further columns; a sheet without such a column gets
 * one. Nothing is overwritten, what the row has already is not put twice, and what the field cannot use goes to the
 * note. Returns the columns, those with filled cells anew.
 */
export function takeIn(columns: readonly PartedColumn[], about: TakingIn): PartedColumn[] {
  const { dataset, rules, specs, added } = about;
  if (columns.every(({ elsewhere }) => elsewhere.size === 0)) return [...columns];
  const homes = new Map(
    rules.fields.flatMap((spec) =>
      spec.takesIn === undefined ? [] : [[spec.name, new Home(spec, columns, about)]],
    ),
  );
  for (const { column, elsewhere, slots } of columns) {
    if (elsewhere.size === 0) continue;
    const { header = "", raw } = dataset.columns[column] ?? {};
    const slotOf = slots ?? raw?.codes ?? new Uint32Array(0);
    for (let row = 0; row < dataset.rows; row++) {
      const found = elsewhere.get(slotOf[row] as number);
      for (const name in found) {
        for (const text of found[name] ?? []) {
          if (homes.get(name)?.take(text, row, header) !== true) {
            added.column("note").putText(row, text);
          }
        }
      }
    }
  }
  return columns.map((c) => homes.get(specs[c.column]?.name ?? "")?.finished(c) ?? c);
}

/** Where the values of a field live: its columns, and those added for more of them. */
class Home {
  private readonly spec: FieldSpec;
  private readonly about: TakingIn;
  private readonly own: readonly FilledColumn[];
  private readonly target: FilledColumn | undefined;
  private readonly countries: ReturnType<typeof rowCountries>;

  constructor(spec: FieldSpec, columns: readonly PartedColumn[], about: TakingIn) {
    const { specs, dataset, context } = about;
    this.spec = spec;
    this.about = about;
    this.own = columns
      .filter(({ column }) => specs[column] === spec)
      .map((column) => new FilledColumn(column));
    this.target = this.own.find(
      ({ parted }) => parted.written === undefined && spec.takesIn?.suits?.(parted.facts) !== false,
    );
    const named = dataset.columns.filter((_, i) => specs[i]?.name === "country").map((c) => c.raw);
    this.countries = rowCountries(named, context.country);
  }

  /** Puts one found value, and those that come out of its text with it; false where the field cannot use it. */
  take(text: string, row: number, header: string): boolean {
    const { spec, own, target } = this;
    const { added } = this.about;
    const cleaned = this.clean(text, row);
    const feature = cleaned.feature ?? cleaned.value;
    const unusable = cleaned.status === "missing" || cleaned.status === "invalid";
    if (unusable || feature === "") return false;
    const known = new Set(own.map((column) => column.featureAt(row)));
    if (!known.has(feature)) {
      if (target?.isBlank(row) === true) this.fill(target, row, cleaned, header);
      else added.putFurther(spec.name, own.length, row, cleaned.value);
    }
    for (const more of cleaned.more ?? []) {
      if (!known.has(more)) added.putFurther(spec.name, own.length, row, more);
    }
    return true;
  }

  private fill(target: FilledColumn, row: number, cleaned: Cleaned, header: string): void {
    const { findings } = this.about;
    const { column } = target.parted;
    const { status, value, feature = value } = cleaned;
    target.fill(row, { value, feature, status: STATUS[status === "ok" ? "fixed" : status] });
    const what = findings.intern(this.spec.takesIn?.code ?? "", { column: header });
    findings.addTo(what, row, column);
    for (const { code, args } of cleaned.findings ?? []) {
      findings.addTo(findings.intern(code, args), row, column);
    }
  }

  private clean(text: string, row: number): Cleaned {
    const { spec, target, countries } = this;
    const { context } = this.about;
    const country = countries?.countries[(countries.of[row] as number) - 1] ?? context.country;
    const header = spec.headers[0] ?? "";
    if (target !== undefined && country === context.country) {
      return spec.clean(text, CELL.text, { ...context, header, facts: target.parted.facts });
    }
    const there = { ...context, country, header };
    return spec.clean(text, CELL.text, { ...there, facts: spec.survey?.([], there).facts });
  }

  finished(parted: PartedColumn): PartedColumn | undefined {
    return this.own.find((column) => column.parted === parted)?.finished();
  }
}

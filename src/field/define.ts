import type { CellKind, Status } from "../model/cell.ts";
import type { FindingDef, ValueFinding } from "../model/finding.ts";
import type { Words } from "../model/words.ts";
import type { Comparison } from "../comparison/define.ts";
import type { Habit } from "./habit/define.ts";
import type { FieldMeans } from "./means.ts";
import type { FieldSettings } from "./settings.ts";

/** How personal a field is: 0 not, 1 identifies together with others, 2 identifies, 3 sensitive (bank, national id). */
export type PiiLevel = 0 | 1 | 2 | 3;

/** How the surviving value of a merged record is chosen; the words are those of `merge/rules`. */
export const SURVIVOR_RULES = [
  "most-recent",
  "source-priority",
  "most-complete",
  "most-frequent",
  "min",
  "max",
  "union",
  "stricter",
  "sum",
  "first",
] as const;
export type SurvivorRule = (typeof SURVIVOR_RULES)[number];

/** What cleaning knows besides the value itself. Everything is an argument: no clock, no locale. */
export interface CleanContext {
  /** ISO 3166-1 alpha-2 country the data is taken to come from, upper case. */
  readonly country: string;
  /** Today's date as the run sees it, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly settings: FieldSettings;
  /** The column's header as written. */
  readonly header: string;
  /** What the field's own `survey` found out about the whole column. */
  readonly facts: unknown;
  /** The cleaned file holds texts only (CSV): dates and numbers keep the way their column writes them. */
  readonly asText?: boolean;
  /** Names of the fields the dataset has columns for. */
  readonly beside?: ReadonlySet<string>;
}

/** A distinct raw value of a column and how often it stands there. */
export interface RawValue {
  readonly text: string;
  readonly kind: CellKind;
  readonly count: number;
}

/** A cleaned value. `value` is what goes into the cleaned file; it is never empty for a non-empty input. */
export interface Cleaned<Code extends string = string> {
  readonly status: Status;
  readonly value: string;
  readonly findings?: readonly ValueFinding<Code>[];
  /** Further values of the same field found in the cell (a second phone). */
  readonly more?: readonly string[];
  /** What a cleaned text file holds instead of `value`: the same in the column's own hand. Absent = `value`. */
  readonly written?: string;
  /** Things that belong elsewhere, by output name (`note`, `title`, `ext`), written to `crm_<name>`. */
  readonly extras?: Readonly<Record<string, string>>;
  /**
   * Values of other fields found in the cell, by field, as written (a phone in a name). They go where the field's values
   * live, see {@link FieldSpec.takesIn}; what finds no place there goes to the note.
   */
  readonly elsewhere?: Readonly<Record<string, readonly string[]>>;
  /** What matching should compare instead of `value`; "" = compare nothing (shared or placeholder values). */
  readonly feature?: string;
  /** The kind of cell a rewritten value makes in a workbook; absent = text. A value left alone keeps its own kind. */
  readonly kind?: CellKind;
}

/** One field type: everything the program knows about e-mail addresses, say, in one place. */
export interface FieldSpec<Name extends string = string, Code extends string = string> {
  readonly name: Name;
  readonly title: Words;
  /** What its values say of a row, to rules that work for every field of a kind. */
  readonly means?: FieldMeans;
  readonly pii: PiiLevel;
  /** How much a filled, valid value counts in the score: 3 identity, 2 useful, 1 nice. 0 = not scored. */
  readonly importance: 0 | 1 | 2 | 3;
  /** Headers in any spelling; case, accents, `_ - .`, required marks and hints in brackets are ignored. */
  readonly headers: readonly string[];
  /** Declared by the user: its headers are nobody else's. */
  readonly own?: true;
  /** A table has one column of it: a second one is something else and stays as it is. */
  readonly single?: true;
  /**
   * How far a sample of values looks like this field, 0..1; used where the header is silent or lies.
   * A field that cannot be told by content leaves it out.
   */
  readonly sniff?: (sample: readonly RawValue[], context: { country: string }) => number;
  /** Column-level facts decided once before cleaning (day/month order), handed back as `context.facts`. */
  readonly survey?: (
    values: readonly RawValue[],
    context: Omit<CleanContext, "facts">,
  ) => { readonly facts: unknown; readonly findings?: readonly ValueFinding<Code>[] };
  /** The way the column writes its values, out of the survey's facts; undefined = as the program does. */
  readonly habit?: (facts: unknown) => Habit | undefined;
  readonly findings: readonly FindingDef<Code>[];
  clean(raw: string, kind: CellKind, context: CleanContext): Cleaned<Code>;
  readonly comparison?: Comparison;
  readonly survivor: SurvivorRule;
  /** Takes in values found in cells of other fields, where the row has none of its own. */
  readonly takesIn?: {
    /** What is said of such a value; its argument `column` is the header it stood under. */
    readonly code: NoInfer<Code>;
    /** Whether a column of the field is one for them, by the facts of its survey; a fax column is not. */
    readonly suits?: (facts: unknown) => boolean;
  };
  /** How a value is shown when masked; default keeps the first character and the length class. */
  readonly mask?: (value: string) => string;
}

/** Declares a field type; a finding that `clean` reports but `findings` lacks is a type error. */
export function defineField<const Name extends string, const Code extends string>(
  spec: FieldSpec<Name, Code>,
): FieldSpec<Name, Code> {
  return spec;
}

/** The parts a composite works on: for each field it names, the cleaned values of a row's columns in order. */
export type Parts<From extends string> = Readonly<Record<From, readonly string[]>>;

/** What a composite may know beside the parts. */
export interface ComposeContext extends Omit<CleanContext, "header" | "facts"> {
  /** What the surveys of a field's columns found out, in the order of its parts. */
  readonly factsOf?: (field: string) => readonly unknown[];
}

/** What a composite makes of a row's parts. */
export interface Composed<From extends string = string, Code extends string = string> {
  /** New values for parts, by field, same positions as the input; absent = unchanged. */
  readonly parts?: Partial<Record<From, readonly string[]>>;
  readonly findings?: readonly (ValueFinding<Code> & { readonly field: From })[];
  /** Output columns by name, written as `crm_<name>` where any row has a value. */
  readonly columns?: Readonly<Record<string, string>>;
  /** What matching compares; "" = nothing. */
  readonly feature: string;
}

/**
 * A thing spread over several columns (a person's name, an address), cleaned once per distinct
 * combination of its parts after each part was cleaned alone.
 */
export interface CompositeSpec<
  Name extends string = string,
  From extends string = string,
  Code extends string = string,
> {
  readonly name: Name;
  readonly title: Words;
  readonly from: readonly From[];
  readonly findings: readonly FindingDef<Code>[];
  compose(parts: Parts<From>, context: ComposeContext): Composed<From, Code>;
  readonly comparison: Comparison;
  /** Parts that describe one thing only together: a merge takes them from one record, chosen by the first that is there. */
  readonly together?: readonly From[];
  /** Output columns this composite may add, in order, with their titles. */
  readonly columns?: readonly { readonly name: string; readonly title: Words }[];
}

/** Declares a composite, keeping names and codes as literals. */
export function defineComposite<
  const Name extends string,
  const From extends string,
  const Code extends string,
>(spec: CompositeSpec<Name, From, Code>): CompositeSpec<Name, From, Code> {
  return spec;
}

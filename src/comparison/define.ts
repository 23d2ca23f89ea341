import type { Words } from "../model/words.ts";

/**
 * One named degree of agreement between two values. `m` and `u` are starting values of the Fellegi–Sunter
 * model: the share of true matches, and of random pairs, that fall on this level. Training moves them.
 */
export interface Level {
  /** Stable, kebab-case: `exact`, `same-digits-but-one`, `different`. */
  readonly name: string;
  readonly say: Words;
  readonly m: number;
  readonly u: number;
  /**
   * True where a rarer shared value is stronger evidence (term-frequency adjustment, matching.md §4.2);
   * only for levels at which both sides mean the same value.
   */
  readonly rarer?: boolean;
  /** True where the level speaks against one person: a different birth date, another tax code. */
  readonly against?: boolean;
  /** True where one side has but half of the value, and that half agrees: `Lan` for `Nguyễn Thị Lan`. */
  readonly half?: boolean;
  /** True where one side bears a pet name of the other: Hans of one house may be Johannes, or his son. */
  readonly pet?: boolean;
  /** True where a value is another one that merely looks alike, as those of brothers and sisters may: Julia and Julie. */
  readonly like?: boolean;
  /** True where one side names two people, and the other one of them. */
  readonly couple?: boolean;
  /**
   * True where a value is the same while another of its kind differs: the family's telephone beside two mobiles. It
   * comes of sets of values only, never of comparing two.
   */
  readonly mixed?: true;
  /** True where the level speaks against one person, but is often a slip: a title picked wrongly from a list. */
  readonly doubtful?: true;
  /** Most the level may weigh (bits), where it says again what another field says already. */
  readonly atMost?: number;
}

/**
 * What agreement on a value says. `name` and `personal` are a person's own, `firm` is the name of a firm; `id` is given
 * out once; `contact` and `place` belong to a household or firm as well as to a person; `attribute` merely describes.
 */
export type Role = "name" | "firm" | "personal" | "id" | "contact" | "place" | "attribute";

/**
 * How two values of a kind are compared: ordered levels from best to worst, the last one "different".
 * `P` is a value prepared once per distinct text. A missing value is never compared and carries weight 0.
 * Laws (tested): compare is symmetric, compare(p, p) = 0 unless the value is too weak to say so.
 */
export interface Comparison<P = unknown> {
  readonly name: string;
  readonly title: Words;
  /** What agreement says; absent = `attribute`. */
  readonly role?: Exclude<Role, "attribute">;
  /** Values in which slips leave most letters as they were; numbers and dates have keys for their slips. */
  readonly spelled?: true;
  /** Two people seldom share one: a row that holds one and occurs again is one row twice. */
  readonly seldomShared?: true;
  /** The field is a firm's, whoever stands for it; said by the field, see {@link titled}. */
  readonly ofFirm?: boolean;
  readonly levels: readonly Level[];
  /** Prepares a text; undefined = says nothing about identity (a placeholder), treated as missing. */
  prepare(text: string): P | undefined;
  /** Index into `levels`. */
  compare(left: P, right: P): number;
  /**
   * Blocking keys, exact first, looser later; two values that could be the same should share one.
   * The outer index is the kind of key (all values of a kind live in one key space), so `keys(p)[k]`
   * of one value meets only `keys(q)[k]` of another. Each inner list may hold several alternatives.
   */
  keys(value: P): readonly (readonly string[])[];
  /** The text whose frequency counts for `rarer` levels; the prepared form's canonical spelling. */
  term(value: P): string;
}

/** Declares a comparison, inferring what it prepares. */
export function defineComparison<P>(spec: Comparison<P>): Comparison<P> {
  return spec;
}

/** A comparison under the name of what it compares here, a birth date, not any date; and whether that is a firm's. */
export function titled(comparison: Comparison, title: Words, ofFirm = false): Comparison {
  return { ...comparison, title, ofFirm };
}

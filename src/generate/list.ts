import type { Dice } from "./dice.ts";
import type { Plan } from "./plan.ts";

/** A kind of customer list the generator can write: its header, and each row from the plan. */
export interface CustomerList {
  readonly header: readonly string[];
  /** Name of each branch's file, in the order of the branch numbers, which is also their alphabetical order. */
  readonly branches: readonly string[];
  /** The single file's name. */
  readonly file: string;
  /**
   * The cells of one row. `number` counts the rows of its file from 1; `apart` is true where every
   * branch has its own file, so that its staff's habits colour the whole file.
   */
  row(plan: Plan, row: number, number: number, apart: boolean, dice: Dice): readonly string[];
}

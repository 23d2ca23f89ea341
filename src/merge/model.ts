import type { SurvivorRule } from "../field/define.ts";

/** How one merged entity got one value. */
export interface Survived {
  readonly entity: number;
  /** Index into the output columns. */
  readonly column: number;
  readonly value: string;
  /** Record the value came from; for united values the first one. */
  readonly from: number;
  readonly rule: SurvivorRule | "only-value";
  /** Values that did not survive, each with the records it stood in. */
  readonly lost: readonly { readonly value: string; readonly records: readonly number[] }[];
}

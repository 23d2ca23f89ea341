import type { CompositeSpec, FieldSpec } from "./define.ts";

/** Every field type the program knows. To add one: one file, one line here. */
export const FIELDS = [] as const satisfies readonly FieldSpec[];

/** Things spread over several columns. */
export const COMPOSITES = [] as const satisfies readonly CompositeSpec[];

export type FieldName = string;

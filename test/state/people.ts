import type { RowKeys } from "../../src/state/row-keys.ts";
import type { StateRow } from "../../src/state/model.ts";

/** Keys of made-up rows: the content as the exact key, one anchor. */
export function keysOf(rows: readonly { key: string; anchor?: string }[]): RowKeys {
  return { exact: rows.map((r) => r.key), anchors: [rows.map((r) => r.anchor ?? "")] };
}

/** A row of a state. */
export function stateRow(
  no: number,
  entity: number,
  key: string,
  more: Partial<StateRow> = {},
): StateRow {
  return { no, entity, first: entity, here: true, key, anchors: [""], ...more };
}

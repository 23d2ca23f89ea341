import type { RowKeys } from "../../src/state/row-keys.ts";
import type { Snapshot, StateRow } from "../../src/state/model.ts";

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

/** A state with everything in it. */
export const snapshot: Snapshot & Required<Pick<Snapshot, "matching">> = {
  id: "s",
  fingerprint: "f",
  runId: "0123456789abcdef",
  asOf: "2026-10-31",
  nextEntity: 3,
  nextRow: 4,
  trend: [
    {
      runId: "0123456789abcdef",
      asOf: "2026-10-31",
      score: 88.5,
      records: 3,
      entities: 2,
      inputs: "x",
    },
  ],
  entities: new Map([
    [1, "ok"],
    [2, "gone"],
  ]),
  rows: [stateRow(1, 1, "aa", { anchors: ["x", "", "y"] }), stateRow(3, 2, "bb", { here: false })],
  answers: [{ left: 1, right: 3, decision: "apart" }],
  matching: {
    version: "1.0.0",
    settings: "aa",
    answers: "bb",
    learntIn: { runId: "0123456789abcdef", asOf: "2026-10-31" },
    kept: {
      model: {
        prior: 1e-7,
        shown: 4.25,
        slips: { names: 9.5, wholeNames: 8.25, births: 0 },
        short: true,
        features: [
          {
            feature: "name",
            comparison: "person-name",
            shape: 4_294_967_295,
            role: "name",
            others: 0.1,
            m: [0.1 + 0.2, 0.7],
            u: [1e-300, 1],
            seen: [12.5, 1e12],
          },
        ],
        mergeAt: 4.6,
        reviewAt: -1,
        taughtAt: 4.6,
        lessons: [{ stratum: 7, same: 5, apart: 0, pairs: 3, effect: "merge" }],
      },
      high: Uint32Array.of(1, 2, 0xffff_fffe),
      low: Uint32Array.of(0, 0xffff_ffff, 3),
      added: Uint8Array.of(0, 1, 0),
      learntFrom: 2,
      left: Uint32Array.of(0, 1),
      right: Uint32Array.of(2, 2),
      rule: Uint8Array.of(0, 1),
      rules: ["phone", "name ~1 + address"],
      rest: { bins: [3, 900], pairs: [10, 1], matches: [0.25, 0.001] },
    },
  },
};

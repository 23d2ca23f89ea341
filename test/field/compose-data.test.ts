import { describe, expect, it } from "vitest";
import { text as comparison } from "../../src/comparison/text.ts";
import { AddedColumns } from "../../src/field/added-columns.ts";
import type { ColumnInWork } from "../../src/field/clean-column.ts";
import { composeData } from "../../src/field/compose-data.ts";
import { defineComposite } from "../../src/field/define.ts";
import { FIELD_SETTINGS } from "../../src/field/settings.ts";
import { notes } from "../../src/field/notes.ts";
import { owner } from "../../src/field/owner.ts";
import { defineFinding } from "../../src/model/finding.ts";
import { defaultsOf } from "../../src/model/setting.ts";
import { STATUS } from "../../src/model/cell.ts";
import { FindingCollector, readWhat } from "../../src/table/finding-list.ts";
import { TextColumnBuilder } from "../../src/table/text-column.ts";

const odd = defineFinding({
  code: "pair/odd",
  severity: "warn",
  dimension: "validity",
  title: { en: "Odd", vi: "Lẻ" },
  why: { en: "It is odd.", vi: "Số lẻ." },
  fix: { en: "Even it.", vi: "Làm chẵn." },
  say: () => ({ en: "odd", vi: "lẻ" }),
});

let composed = 0;
/** Upper-cases owners, notes who is odd, and adds what both say. */
const pair = defineComposite({
  name: "pair",
  title: { en: "Pair", vi: "Cặp" },
  from: ["owner", "notes"],
  findings: [odd],
  comparison,
  compose(parts) {
    composed++;
    const [who = ""] = parts.owner;
    const [what = ""] = parts.notes;
    return {
      parts: { owner: [who.toUpperCase()] },
      findings: /[13579]$/.test(what) ? [{ code: "pair/odd", field: "notes" }] : [],
      columns: { both: `${who}+${what}` },
      feature: `${who}${what}`.toLowerCase(),
    };
  },
});

function columnOf(column: number, spec: ColumnInWork["spec"], cells: readonly string[]) {
  const builder = new TextColumnBuilder();
  const codes = Uint32Array.from(cells, (cell) => (cell === "" ? 0 : builder.codeOf(cell)));
  const empty = new TextColumnBuilder().finish();
  const status = new Uint8Array(cells.length).fill(STATUS.ok);
  return {
    column,
    spec,
    raw: empty,
    builder,
    codes,
    status,
    featureCodes: codes,
    facts: undefined,
    features: undefined,
    elsewhere: new Map(),
    written: undefined,
    slots: codes,
    more: new Map(),
    extras: new Map(),
  } satisfies ColumnInWork;
}

describe("composeData", () => {
  it.each([
    ["where combinations repeat", 40_000, (row: number) => row % 90, 90],
    // Most rows are new, so they are no longer remembered; some come again and must come out the same.
    [
      "where nearly all differ",
      40_000,
      (row: number) => (row > 39_000 ? row - 39_000 : row),
      40_000,
    ],
  ])("does to every row what its combination asks, %s", (_, rows, keyOf, most) => {
    composed = 0;
    const who = Array.from({ length: rows }, (_, row) =>
      row % 7 === 0 ? "" : `ann${keyOf(row) % 3}`,
    );
    const what = Array.from({ length: rows }, (_, row) => (row === 5 ? "" : `n${keyOf(row)}`));
    what[14] = "";
    const columns = [columnOf(0, owner, who), columnOf(1, notes, what)];
    const findings = new FindingCollector();
    const added = new AddedColumns(rows);
    const context = { country: "VN", asOf: "2026-01-01", settings: defaultsOf(FIELD_SETTINGS) };
    const steps = composeData(pair, columns, rows, context, findings, added);
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    const made = step.value;
    const list = findings.finish();
    const flagged = new Set(list.records);
    const owners = columns[0]?.builder.finish().withCodes(columns[0].codes);
    const [both] = added.finish();
    expect(composed).toBeLessThanOrEqual(most * 2 + 2);
    for (let row = 0; row < rows; row++) {
      const [a = "", b = ""] = [who[row], what[row]];
      if (a + b === "") {
        expect(made?.feature.codes[row]).toBe(0);
        continue;
      }
      const got = [owners?.at(row), both?.values.at(row), made?.feature.at(row), flagged.has(row)];
      expect(got).toEqual([a.toUpperCase(), `${a}+${b}`, a + b, /[13579]$/.test(b)]);
      expect([row, columns[0]?.status[row]]).toEqual([row, a === "" ? STATUS.ok : STATUS.fixed]);
    }
    expect(list.what.distinct).toBe(1);
    expect(readWhat(list.what.at(0)).code).toBe("pair/odd");
  });
});

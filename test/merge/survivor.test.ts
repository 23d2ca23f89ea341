import { expect, it } from "vitest";
import { mergeAll, cleanData, type Row } from "./table.ts";

const COLUMNS = [
  { header: "Code", field: "customer_code", rule: "first" as const },
  { header: "Name", field: "full_name" },
  { header: "City" },
  { header: "Updated", field: "updated_at", rule: "max" as const },
];

/** Row that stands for all, and the code it is linked by. */
function standsFor(rows: readonly Row[], trusted: readonly string[] = []) {
  const data = cleanData(
    COLUMNS,
    rows,
    ["a.csv", "b.csv"],
    rows.map((_, i) => i % 2),
  );
  const { row, result } = mergeAll(data, { sourcePriority: [...trusted] });
  return [result.survivorOf[0], row["Code"]];
}

it.each<[readonly Row[], readonly string[], number, string, string]>([
  [
    [
      ["K1", "An", "", "2024-01-01"],
      ["K2", "An", "Huế", "2023-01-01"],
    ],
    [],
    1,
    "K2",
    "the fullest row, though an older one",
  ],
  [
    [
      ["K1", "An", "Huế", "2023-01-01"],
      ["K2", "An", "Huế", "2024-01-01"],
    ],
    [],
    1,
    "K2",
    "of equally full ones the newest",
  ],
  [
    [
      ["K1", "An", "Huế", "2024-01-01"],
      ["K2", "An", "Huế", "2023-01-01"],
    ],
    [],
    0,
    "K1",
    "whichever stands first in the list",
  ],
  [
    [
      ["K1", "An", "Huế", "2024-01-01"],
      ["K2", "An", "", "2023-01-01"],
    ],
    ["b.csv"],
    1,
    "K2",
    "of a trusted source, though older and emptier",
  ],
  [
    [
      ["K1", "An!suspect", "Huế", ""],
      ["K2", "An", "Huế", ""],
    ],
    [],
    1,
    "K2",
    "a sound value fills more than a doubtful one",
  ],
  [
    [
      ["K1!suspect", "An", "Huế", "2024-01-01"],
      ["K2", "An", "", ""],
    ],
    [],
    0,
    "K1",
    "a doubtful code still is the row's own",
  ],
  [
    [
      ["K1!invalid", "An", "Huế", "2024-01-01"],
      ["K2", "An", "", ""],
    ],
    [],
    0,
    "K2",
    "an invalid one is no code to link by",
  ],
])("%j, trusted %j: row %i, code %s (%s)", (rows, trusted, row, code) => {
  expect(standsFor(rows, trusted)).toEqual([row, code]);
});

it.each<["code" | "contact", string, string]>([
  ["code", "K2", "goes with the row that stands for all"],
  ["contact", "K1", "twin: what is no code goes by its own rule"],
])("a field of one's own that tells a %s: %s, %s", (tells, kept, _note) => {
  const card = { header: "Card", field: "card", rule: "most-recent" as const, means: { tells } };
  const data = cleanData(
    [card, ...COLUMNS.slice(1)],
    [
      ["K1", "An", "", "2024-01-01"],
      ["K2", "An", "Huế", "2023-01-01"],
    ],
  );
  expect(mergeAll(data).row["Card"]).toBe(kept);
});

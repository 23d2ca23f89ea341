import { describe, expect, it } from "vitest";
import { identifier } from "../../src/comparison/identifier.ts";
import { titled } from "../../src/comparison/define.ts";
import { personName } from "../../src/comparison/person-name.ts";
import { encodeName } from "../../src/comparison/name/encode.ts";
import { rolesOf } from "../../src/match/roles.ts";
import { valueTable } from "../../src/match/value-table.ts";
import { finish } from "../../src/match/work.ts";
import { type TextColumn, TextColumnBuilder } from "../../src/table/text-column.ts";

function columnOf(texts: readonly string[]): TextColumn {
  const builder = new TextColumnBuilder();
  // The header is in the dictionary of a column, and in none of its cells.
  builder.codeOf("NIF");
  for (const text of texts) builder.addText(text);
  return builder.finish();
}

const NAMES = ["lucía", "óscar", "iván", "nuria", "marta"].map((given) =>
  encodeName({ style: "western", family: "soto", middle: "", given }),
);

describe("whose a tax number is", () => {
  it.each<[string, readonly string[], string]>([
    ["firms' numbers", ["B12345674", "A58818501", "B64717838", "B12345674", "A08015497"], "place"],
    ["persons' numbers", ["12345679S", "23456781D", "X1234567L", "34567812R", "45678123Q"], "id"],
    ["some of each", ["12345679S", "B12345674", "X1234567L", "A58818501", "45678123Q"], "place"],
    [
      "persons in India",
      ["ABCPK1234L", "AAAPD4321K", "AEFPI5555M", "BNZPS9876Q", "CCCPP0001R"],
      "id",
    ],
  ])("%s", (_, numbers, role) => {
    const features = [
      { name: "name", comparison: personName, texts: NAMES },
      { name: "tax_id", comparison: titled(identifier, identifier.title, true), texts: numbers },
    ];
    const tables = features.map(({ name, comparison, texts }, feature) =>
      finish(valueTable({ feature, name, comparison, rows: 5, values: [columnOf(texts)] })),
    );
    const counted = tables.map((table) => ({ ...table, filled: 5 }));
    expect(rolesOf(counted)).toEqual(["name", role]);
  });
});

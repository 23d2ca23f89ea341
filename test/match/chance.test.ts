import { describe, expect, it } from "vitest";
import { encodeName } from "../../src/comparison/name/encode.ts";
import { personName } from "../../src/comparison/person-name.ts";
import { text } from "../../src/comparison/text.ts";
import type { Comparison } from "../../src/comparison/define.ts";
import { chanceOfSame } from "../../src/match/chance.ts";
import { finish } from "../../src/match/index.ts";
import { valueTable } from "../../src/match/value-table.ts";
import { CELL } from "../../src/model/cell.ts";
import { TextColumnBuilder } from "../../src/table/text-column.ts";

const name = (given: string, family: string): string =>
  encodeName({ style: "western", family, middle: "", given });

function chance(names: readonly string[], comparison: Comparison, role: "name" | "firm"): number {
  const builder = new TextColumnBuilder();
  for (const one of names) builder.addText(one, CELL.text);
  const values = [builder.finish()];
  const steps = valueTable({
    feature: 0,
    name: "person_name",
    comparison,
    values,
    rows: names.length,
  });
  return chanceOfSame(finish(steps), role);
}

const GIVEN = ["john", "anna", "mary", "paul"];
const FAMILY = ["wilson", "evans", "hall", "cook", "reed"];
const everyone = GIVEN.flatMap((given) => FAMILY.map((family) => name(given, family)));

describe("how often strangers bear one name", () => {
  it.each<[string, readonly string[], number]>([
    ["every given name with every family name", everyone, (4 / 19) * (3 / 19)],
    ["one name", Array.from({ length: 9 }, () => name("john", "wilson")), 1],
    ["no part twice", GIVEN.map((given, i) => name(given, FAMILY[i] ?? "")), 0],
    ["one family", GIVEN.map((given) => name(given, "wilson")), 0],
    ["one row", [name("john", "wilson")], 0],
  ])("%s", (_, names, expected) => {
    const shown = (names.length / (names.length + 200)) ** 3;
    expect(chance(names, personName as Comparison, "name")).toBeCloseTo(expected * shown, 10);
  });

  it("tells little by a handful, and nearly all by thousands", () => {
    const often = (times: number): readonly string[] =>
      Array.from({ length: times }, () => everyone).flat();
    expect(chance(everyone, personName as Comparison, "name")).toBeLessThan(0.0001);
    const many = chance(often(200), personName as Comparison, "name");
    expect(many).toBeGreaterThan(0.8 * (1 / 20));
    expect(many).toBeLessThan(1 / 20);
  });

  it("says nothing of firms and other texts", () => {
    expect(chance(everyone, personName as Comparison, "firm")).toBe(0);
    expect(chance(everyone, text as Comparison, "name")).toBe(0);
  });
});

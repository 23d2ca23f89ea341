import { describe, expect, it } from "vitest";
import { drawLines, WeightHistogram } from "../../src/match/lines.ts";
import { matchRecords } from "../../src/match/match-records.ts";
import { MATCH_SETTINGS } from "../../src/match/settings.ts";
import { defaultsOf } from "../../src/model/setting.ts";
import { peopleInput, retyped, strangers } from "./people.ts";

/** Pairs at each weight, as many as said. */
function histogramOf(pairs: readonly (readonly [number, number])[]): WeightHistogram {
  const histogram = new WeightHistogram();
  for (const [weight, count] of pairs) for (let i = 0; i < count; i++) histogram.add(weight);
  return histogram;
}

describe("what would move if a line moved", () => {
  const histogram = histogramOf([
    [12, 300],
    [7, 40],
    [5, 20],
    [1, 30],
    [-8, 900],
  ]);
  const lines = drawLines(histogram, { mergeAt: 0.99, reviewAt: 0.5 });

  it("counts the pairs from each line up", () => {
    const at = (probability: number) =>
      lines.choices.find((c) => c.use === null && Math.abs(c.probability - probability) < 1e-9);
    expect(at(0.999)?.pairs).toBe(300);
    expect(at(0.99)?.pairs).toBe(340);
    expect(at(0.95)?.pairs).toBe(360);
    expect(at(0.8)?.pairs).toBe(360);
  });

  it("loses precision and gains recall from line to line, and names the lines in use", () => {
    expect(lines.choices.filter((c) => c.use === "merge").map((c) => c.at)).toEqual([
      lines.mergeAt,
    ]);
    expect(lines.choices.filter((c) => c.use === "review")).toHaveLength(1);
    for (const [i, line] of lines.choices.entries()) {
      const before = lines.choices[i - 1];
      expect(line.precisionLow).toBeLessThanOrEqual(line.precision);
      expect(line.precisionHigh).toBeGreaterThanOrEqual(line.precision);
      if (before === undefined) continue;
      expect(line.pairs).toBeGreaterThanOrEqual(before.pairs);
      expect(line.precision).toBeLessThanOrEqual(before.precision);
      expect(line.recall).toBeGreaterThanOrEqual(before.recall);
    }
  });
});

describe("groups at other lines", () => {
  const other = strangers(300, 9);
  const people = strangers(300, 8).flatMap((person, i) => {
    const { phone = "", address = "" } = other[i] ?? {};
    const slip = retyped(person);
    const versions = [
      slip,
      { ...slip, phone: "", birth: "" },
      { ...person, phone: "", address: "" },
      { ...person, phone, birth: "" },
      { ...slip, phone, address: "" },
      { ...person, phone: "", address, birth: "" },
      { ...person },
    ];
    return [person, ...(i % 2 === 0 ? versions.slice(i % 7, (i % 7) + 1 + (i % 3)) : [])];
  });
  const settings = defaultsOf(MATCH_SETTINGS);
  const { model, entityOf, pairs } = matchRecords(peopleInput(people), settings);

  it("are those a run with the merge line there makes", () => {
    const asked = model.choices.filter(({ at }) => at >= model.reviewAt);
    expect(asked.length).toBeGreaterThan(5);
    expect(new Set(asked.map(({ groups }) => groups)).size).toBeGreaterThan(1);
    for (const { at, probability, groups, rows } of asked) {
      const other = matchRecords(peopleInput(people), {
        ...settings,
        mergeAt: at === model.mergeAt ? "auto" : probability,
      });
      expect([groups, rows]).toEqual(several(other.entityOf));
    }
  });

  it("are at the line in use those of the run, and its pairs those it lists", () => {
    const line = (use: string) => model.choices.find((choice) => choice.use === use);
    expect([line("merge")?.groups, line("merge")?.rows]).toEqual(several(entityOf));
    expect(line("review")?.pairs).toBe(pairs.size);
    const above = pairs.weight.filter((weight) => weight >= model.mergeAt);
    expect(line("merge")?.pairs).toBe(above.length);
  });
});

/** Groups of several rows, and their rows. */
function several(entityOf: Uint32Array): [number, number] {
  const sizes = new Map<number, number>();
  for (const entity of entityOf) sizes.set(entity, (sizes.get(entity) ?? 0) + 1);
  const large = [...sizes.values()].filter((size) => size > 1);
  return [large.length, large.reduce((sum, size) => sum + size, 0)];
}

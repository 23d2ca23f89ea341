import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchRecords, matchSteps } from "../../src/match/match-records.ts";
import { finish } from "../../src/match/work.ts";
import { MATCH_SETTINGS } from "../../src/match/settings.ts";
import { defaultsOf } from "../../src/model/setting.ts";
import { type Person, peopleInput, retyped, strangers } from "./people.ts";

const settings = defaultsOf(MATCH_SETTINGS);

/** A messy list: some people there several times, with slips, moves, blanks and households. */
function messy(seed: number): Person[] {
  const base = strangers(120, seed);
  const people = [...base];
  for (const [i, person] of base.entries()) {
    if (i % 3 === 0) people.push(retyped(person));
    if (i % 7 === 0) people.push({ ...person, phone: "", address: "12 Ulmenweg Altstadt" });
    if (i % 5 === 0)
      people.push({ ...person, name: `mimimi|${person.name.split("|")[1]}`, birth: "" });
  }
  return people;
}

/** Groups as sets of row contents' indexes, order not mattering. */
function groups(entityOf: Uint32Array, original: readonly number[]): string[] {
  const members = new Map<number, number[]>();
  for (const [row, entity] of entityOf.entries()) {
    members.set(entity, [...(members.get(entity) ?? []), original[row] ?? -1]);
  }
  return [...members.values()].map((rows) => rows.toSorted((a, b) => a - b).join(" ")).toSorted();
}

describe("matching keeps its laws", () => {
  const seeds = fc.integer({ min: 1, max: 1000 });

  it("finds the same groups and lines in any row order", () => {
    fc.assert(
      fc.property(seeds, fc.infiniteStream(fc.nat()), (seed, stream) => {
        const people = messy(seed);
        const keys = [...stream.take(people.length)];
        const order = people
          .map((_, i) => i)
          .sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
        const straight = matchRecords(peopleInput(people), settings);
        const shuffled = matchRecords(peopleInput(order.map((i) => people[i] as Person)), settings);
        const plain = people.map((_, i) => i);
        expect(groups(shuffled.entityOf, order)).toEqual(groups(straight.entityOf, plain));
        expect(groups(shuffled.householdOf, order)).toEqual(groups(straight.householdOf, plain));
        expect(shuffled.model).toEqual(straight.model);
        expect(shuffled.pairs.size).toBe(straight.pairs.size);
      }),
      { seed: 11, numRuns: 12 },
    );
  });

  it("only splits groups when the merge line rises", () => {
    fc.assert(
      fc.property(
        seeds,
        fc.double({ min: 0.5, max: 0.999, noNaN: true }),
        fc.double({ min: 0.5, max: 0.999, noNaN: true }),
        (seed, one, other) => {
          const people = messy(seed);
          const [low, high] = [Math.min(one, other), Math.max(one, other)];
          const loose = matchRecords(peopleInput(people), { ...settings, mergeAt: low });
          const strict = matchRecords(peopleInput(people), { ...settings, mergeAt: high });
          const looseOf = new Map<number, number>();
          for (const [row, entity] of strict.entityOf.entries()) {
            const known = looseOf.get(entity) ?? loose.entityOf[row] ?? 0;
            expect(loose.entityOf[row]).toBe(known);
            looseOf.set(entity, known);
          }
        },
      ),
      { seed: 11, numRuns: 12 },
    );
  });

  it("weighs pairs alike in both directions, and every row of a group is in one group", () => {
    fc.assert(
      fc.property(seeds, fc.nat(150), fc.nat(150), (seed, a, b) => {
        const people = messy(seed);
        const { result, explain } = finish(matchSteps(peopleInput(people), settings));
        expect(explain(a, b)).toEqual(explain(b, a));
        expect(result.entityOf.length).toBe(people.length);
        expect(new Set(result.entityOf).size).toBe(result.entities);
        expect(Math.max(...result.entityOf)).toBe(result.entities - 1);
        expect(result.confidence.length).toBe(result.entities);
      }),
      { seed: 11, numRuns: 10 },
    );
  });

  it("never joins what people keep apart, always joins what they join", () => {
    const link = fc.tuple(fc.nat(150), fc.nat(150)).filter(([a, b]) => a !== b);
    fc.assert(
      fc.property(seeds, link, link, (seed, apart, together) => {
        const same = new Set([...apart, ...together]).size === 2;
        const input = peopleInput(messy(seed), {
          cannotLink: Uint32Array.from(apart),
          mustLink: same ? new Uint32Array() : Uint32Array.from(together),
        });
        const { entityOf } = matchRecords(input, settings);
        expect(entityOf[apart[0]]).not.toBe(entityOf[apart[1]]);
        if (!same) expect(entityOf[together[0]]).toBe(entityOf[together[1]]);
      }),
      { seed: 11, numRuns: 15 },
    );
  });
});

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { KeptMatching } from "../../src/match/kept/model.ts";
import { type Matching, matchSteps } from "../../src/match/match-records.ts";
import type { MatchInput } from "../../src/match/model.ts";
import { MATCH_SETTINGS } from "../../src/match/settings.ts";
import { finish } from "../../src/match/work.ts";
import { defaultsOf } from "../../src/model/setting.ts";
import { type Person, peopleInput, retyped, strangers } from "./people.ts";

const settings = defaultsOf(MATCH_SETTINGS);
const match = (input: MatchInput): Matching => finish(matchSteps(input, settings));
const kept = (matching: Matching): KeptMatching => finish(matching.keep());
const inHalf = (person: Person): Person => ({
  ...person,
  phone: "",
  address: "12 Ulmenweg Altstadt",
});

/** A list with duplicates of several kinds, families and bare rows. */
function messy(seed: number): Person[] {
  const base = strangers(160, seed);
  return base.flatMap((person, i) => [
    person,
    ...(i % 4 === 0 ? [retyped(person)] : []),
    ...(i % 7 === 0 ? [inHalf(person)] : []),
    ...(i % 9 === 0 ? [{ ...person, name: `mimimi|${person.name.split("|")[1]}`, birth: "" }] : []),
    ...(i % 11 === 0 ? [person] : []),
  ]);
}

/** What came overnight: strangers, copies with slips, two rows of one new person, families; some of all edited. */
function overnight(people: readonly Person[], seed: number): Person[] {
  const fresh = strangers(8, seed + 5000);
  const at = (i: number): Person => people[(seed * 7 + i * 13) % people.length] as Person;
  const edited = people.map((person, i) =>
    (i + seed) % 40 === 0 ? { ...person, phone: fresh[i % 8]?.phone ?? "" } : person,
  );
  return [
    ...edited.filter((_, i) => (i + seed) % 53 !== 0),
    ...fresh,
    retyped(fresh[0] as Person),
    retyped(at(1)),
    inHalf(at(2)),
    { ...at(3), birth: "19800101" },
    at(4),
  ];
}

/** Groups and questions as texts of row contents, order not mattering. */
function found(
  { result }: Matching,
  people: readonly Person[],
): { groups: string[]; asked: string[] } {
  const text = (row: number): string => JSON.stringify(people[row]);
  const members = new Map<number, string[]>();
  for (const [row, entity] of result.entityOf.entries()) {
    members.set(entity, [...(members.get(entity) ?? []), text(row)]);
  }
  const { left, right, weight, verdict } = result.pairs;
  const pairs = Array.from(left, (row, i) =>
    [[text(row), text(right[i] ?? 0)].toSorted().join(" "), weight[i], verdict[i]].join(" "),
  );
  return {
    groups: [...members.values()].map((rows) => rows.toSorted().join(" ")).toSorted(),
    asked: pairs.toSorted(),
  };
}

const seeds = fc.integer({ min: 1, max: 1000 });

describe("a run that builds on the last one", () => {
  it("finds the same in an unchanged list, in any order", () => {
    fc.assert(
      fc.property(seeds, fc.nat(400), (seed, shift) => {
        const people = messy(seed);
        const first = match(peopleInput(people));
        const moved = [
          ...people.slice(shift % people.length),
          ...people.slice(0, shift % people.length),
        ];
        const again = match({ ...peopleInput(moved), kept: kept(first) });
        expect(again.result.scope).toEqual({ onlyChanged: true, known: people.length, fresh: 0 });
        expect(found(again, moved)).toEqual(found(first, people));
        const { model, histogram, candidates } = again.result;
        expect(histogram).toEqual(first.result.histogram);
        expect(candidates).toBe(first.result.candidates);
        expect([model.mergeAt, model.reviewAt, model.features]).toEqual([
          first.result.model.mergeAt,
          first.result.model.reviewAt,
          first.result.model.features,
        ]);
        // What it leaves is what it was given.
        expect(kept(again)).toEqual(kept(first));
      }),
      { seed: 3, numRuns: 5 },
    );
  });

  it("finds in a list with new, changed and missing rows what comparing all by the same model finds", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const people = messy(seed);
        const last = kept(match(peopleInput(people)));
        const next = overnight(people, seed);
        const quick = match({ ...peopleInput(next), kept: last });
        const thorough = match({ ...peopleInput(next), kept: { model: last.model } });
        expect(quick.result.scope.onlyChanged).toBe(true);
        expect(quick.result.scope.fresh).toBeGreaterThan(10);
        expect(quick.result.scope.fresh).toBeLessThan(40);
        expect(thorough.result.scope.onlyChanged).toBe(false);
        expect(found(quick, next)).toEqual(found(thorough, next));
      }),
      { seed: 4, numRuns: 10 },
    );
  });

  it("finds the same night after night", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        let people = messy(seed);
        let last = kept(match(peopleInput(people)));
        const { model } = last;
        for (let night = 0; night < 3; night++) {
          people = overnight(people, seed + night);
          const quick = match({ ...peopleInput(people), kept: last });
          if (!quick.result.scope.onlyChanged) break;
          expect(found(quick, people)).toEqual(
            found(match({ ...peopleInput(people), kept: { model } }), people),
          );
          last = kept(quick);
        }
        expect(last.added.some((flag) => flag === 1)).toBe(true);
      }),
      { seed: 5, numRuns: 3 },
    );
  });
});

describe("new and changed rows", () => {
  const people = strangers(200, 21);
  const last = kept(match(peopleInput(people)));
  const [one, two] = people as [Person, Person];
  const build = (next: readonly Person[]): Matching => match({ ...peopleInput(next), kept: last });
  const together = ({ result }: Matching, a: number, b: number): boolean =>
    result.entityOf[a] === result.entityOf[b];

  it("are found among each other and among all", () => {
    const [fresh] = strangers(1, 99) as [Person];
    const next = [...people, fresh, retyped(fresh), retyped(one)];
    const quick = build(next);
    expect(quick.result.scope).toEqual({ onlyChanged: true, known: 200, fresh: 3 });
    expect(together(quick, 200, 201)).toBe(true);
    expect(together(quick, 202, 0)).toBe(true);
    expect(quick.result.entities).toBe(201);
  });

  it("leave their old partner when they fit it no longer", () => {
    const pair = [...people, retyped(one)];
    const before = match(peopleInput(pair));
    expect(together(before, 0, 200)).toBe(true);
    const next = [
      ...people,
      { ...two, name: "zozozo|ququqq", birth: "19011231", phone: "+84911222333" },
    ];
    const after = match({ ...peopleInput(next), kept: kept(before) });
    expect(after.result.scope).toEqual({ onlyChanged: true, known: 200, fresh: 1 });
    expect(together(after, 0, 200)).toBe(false);
  });

  it("may bring two old rows together, as comparing all would", () => {
    // Name and phone on one row, name and birth date on the other; the new row holds all.
    const halves = [
      { ...one, birth: "", address: "" },
      { ...one, phone: "", address: "" },
    ];
    const list = [...people.slice(1), ...halves];
    const before = kept(match(peopleInput(list)));
    const next = [...list, one];
    const quick = match({ ...peopleInput(next), kept: before });
    const thorough = match({ ...peopleInput(next), kept: { model: before.model } });
    expect(quick.result.scope.fresh).toBe(1);
    expect(found(quick, next)).toEqual(found(thorough, next));
    expect(together(quick, 199, 201) || together(quick, 200, 201)).toBe(true);
  });

  it("are not the rows of a list cut up into other files", () => {
    const twice = [...people, one];
    const before = kept(match(peopleInput(twice)));
    const split = twice.map((person, i) => ({ ...person, source: i === 200 ? 1 : 0 }));
    const quick = match({ ...peopleInput(split), kept: before });
    expect(quick.result.scope).toEqual({ onlyChanged: true, known: 201, fresh: 0 });
    expect(together(quick, 0, 200)).toBe(true);
  });

  it("are taken for a new list where they are more than a fifth", () => {
    const few = build([...people, ...strangers(40, 77)]);
    expect(few.result.scope.onlyChanged).toBe(true);
    const many = build([...people, ...strangers(41, 77)]);
    expect(many.result.scope).toEqual({ onlyChanged: false, misfit: "rows", known: 0, fresh: 241 });
    const gone = build(people.slice(41));
    expect(gone.result.scope.misfit).toBe("rows");
    // Anew means anew: as if nothing had been kept.
    const own = match(peopleInput(people.slice(41)));
    expect(found(gone, people.slice(41))).toEqual(found(own, people.slice(41)));
    expect(kept(gone)).toEqual(kept(own));
  });

  it("cannot be judged by a model of other columns, but columns may change places", () => {
    const input = peopleInput(people);
    const other = match({ ...input, features: input.features.slice(1), kept: last });
    expect(other.result.scope).toMatchObject({ onlyChanged: false, misfit: "columns" });
    const turned = match({ ...input, features: input.features.toReversed(), kept: last });
    expect(turned.result.scope.onlyChanged).toBe(true);
  });
});

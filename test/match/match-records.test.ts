import { email } from "../../src/comparison/email.ts";
import { describe, expect, it } from "vitest";
import { matchRecords, matchSteps } from "../../src/match/match-records.ts";
import { finish } from "../../src/match/work.ts";
import { MATCH_SETTINGS } from "../../src/match/settings.ts";
import { defaultsOf } from "../../src/model/setting.ts";
import { type Person, peopleInput, retyped, strangers } from "./people.ts";
import { inputOf, plainId, plainName } from "./stand-ins.ts";

const settings = defaultsOf(MATCH_SETTINGS);

/** A list of strangers, every fourth of the first ones there twice, and then the case in question. */
function among(...cases: readonly Person[]): { people: Person[]; at: number } {
  const people = strangers(400);
  const again = people.slice(0, 100).filter((_, i) => i % 4 === 0);
  people.push(...again.map(retyped));
  return { people: [...people, ...cases], at: people.length };
}

const [ANNA] = strangers(1, 99) as [Person];

describe("who is merged", () => {
  it("merges a person typed twice and leaves strangers alone", () => {
    const { people, at } = among();
    const { entityOf, entities } = matchRecords(peopleInput(people), settings);
    expect(entities).toBe(400);
    for (let i = 0; i < at - 400; i++) expect(entityOf[400 + i]).toBe(entityOf[i * 4]);
  });

  const twin = { ...ANNA, name: `zozozo|${ANNA.name.split("|")[1]}` };
  it.each<[string, Partial<Person>, Partial<Person>]>([
    [
      "namesakes and nothing else known",
      { phone: "", address: "", birth: "" },
      { phone: "", address: "", birth: "" },
    ],
    [
      "namesakes in two places",
      { phone: "+84911111111" },
      { phone: "+84922222222", address: "9 Ulmenweg Altstadt", birth: "19800505" },
    ],
    ["a couple with one phone and address", { birth: "" }, { name: "kasmi|velodo", birth: "" }],
    [
      "a mother and child with one phone and address",
      { birth: "19500101" },
      { name: twin.name, birth: "19800505" },
    ],
    ["twins", {}, { name: twin.name }],
    [
      "a father and son of one name in one house",
      { phone: "", birth: "19500102" },
      { phone: "", birth: "19800505" },
    ],
    [
      "two people who share a birth date",
      { phone: "", address: "" },
      { name: "kasmi|velodo", phone: "", address: "" },
    ],
    [
      "two people who share a phone",
      { address: "", birth: "" },
      { name: "kasmi|velodo", address: "", birth: "" },
    ],
  ])("keeps apart %s", (_, one, other) => {
    const { people, at } = among({ ...ANNA, ...one }, { ...ANNA, ...other });
    const { entityOf } = matchRecords(peopleInput(people), settings);
    expect(entityOf[at]).not.toBe(entityOf[at + 1]);
  });

  it.each<[string, Partial<Person>]>([
    ["moved house", { address: "77 Erlenweg Altstadt" }],
    ["has a new phone", { phone: "+84977777777" }],
    ["was typed without birth date", { birth: "" }],
    ["has names swapped", { name: ANNA.name.split("|").toReversed().join("|") }],
  ])("merges a person who %s", (_, other) => {
    const { people, at } = among(ANNA, { ...ANNA, ...other });
    const { entityOf } = matchRecords(peopleInput(people), settings);
    expect(entityOf[at]).toBe(entityOf[at + 1]);
  });

  it("gives a household a number of its own, and strangers none", () => {
    const { people, at } = among(ANNA, { ...ANNA, name: twin.name, birth: "19800505" });
    const { entityOf, householdOf } = matchRecords(peopleInput(people), settings);
    expect(entityOf[at]).not.toBe(entityOf[at + 1]);
    expect(householdOf[at]).toBeGreaterThan(0);
    expect(householdOf[at]).toBe(householdOf[at + 1]);
    expect(householdOf[1]).toBe(0);
  });

  it("does not chain strangers over a switchboard number", () => {
    const { people, at } = among();
    const staff = strangers(40, 5).map((p) => ({ ...p, phone: "+84988888888" }));
    const { entityOf } = matchRecords(peopleInput([...people, ...staff]), settings);
    expect(new Set(entityOf.subarray(at)).size).toBe(40);
  });
});

describe("decisions and constraints", () => {
  it("obeys must-link and cannot-link, also through others", () => {
    const { people, at } = among(ANNA, ANNA, retyped(ANNA));
    const input = peopleInput(people, {
      mustLink: Uint32Array.of(at, 7),
      cannotLink: Uint32Array.of(7, at + 1),
    });
    const { entityOf } = matchRecords(input, settings);
    expect(entityOf[at]).toBe(entityOf[7]);
    expect(entityOf[at + 1]).not.toBe(entityOf[at]);
  });

  it("compares only across two lists that are linked", () => {
    const { people, at } = among(ANNA, { ...ANNA, source: 1 }, { ...retyped(ANNA), source: 1 });
    const { entityOf, pairs } = matchRecords(
      peopleInput(people, { sides: Uint8Array.of(0, 1) }),
      settings,
    );
    expect(entityOf[at]).toBe(entityOf[at + 1]);
    for (let i = 0; i < pairs.size; i++) {
      const [a, b] = [pairs.left[i] ?? 0, pairs.right[i] ?? 0];
      expect(people[a]?.source ?? 0).not.toBe(people[b]?.source ?? 0);
    }
  });

  it("never merges two rows of a source that holds nobody twice", () => {
    const { people, at } = among({ ...ANNA, source: 1 }, { ...retyped(ANNA), source: 1 }, ANNA);
    const { entityOf } = matchRecords(
      peopleInput(people, { duplicateFree: Uint8Array.of(0, 1) }),
      settings,
    );
    expect(entityOf[at]).not.toBe(entityOf[at + 1]);
    expect([entityOf[at], entityOf[at + 1]]).toContain(entityOf[at + 2]);
  });

  it("moves the line where it is told to", () => {
    const { people } = among();
    const strict = matchRecords(peopleInput(people), { ...settings, mergeAt: 1 });
    expect(strict.entities).toBe(people.length);
  });
});

describe("what it says about itself", () => {
  const { people } = among(ANNA, { ...ANNA, phone: "" });
  const { result, explain } = finish(matchSteps(peopleInput(people), settings));

  it("adds prior and weights up to the weight of every pair", () => {
    const { pairs, model } = result;
    expect(pairs.size).toBeGreaterThan(20);
    const prior = Math.log2(model.prior / (1 - model.prior));
    for (let i = 0; i < pairs.size; i++) {
      const sum = pairs.weights.reduce((total, weights) => total + (weights[i] ?? 0), prior);
      expect(sum).toBeCloseTo(pairs.weight[i] ?? 0, 3);
    }
  });

  it("explains any two records alike in both directions, candidates or not", () => {
    for (const [a, b] of [
      [0, 400],
      [1, 2],
      [3, 250],
    ] as const) {
      const one = explain(a, b);
      expect(explain(b, a)).toEqual(one);
      const sum = one.features.reduce((total, f) => total + f.weight, one.prior);
      expect(sum).toBeCloseTo(one.weight, 9);
    }
    const last = people.length - 1;
    expect(explain(last, last - 1).features.find((f) => f.feature === "phone")).toMatchObject({
      weight: 0,
    });
    expect(
      explain(last, last - 1).features.find((f) => f.feature === "phone")?.level,
    ).toBeUndefined();
  });

  it("expects the precision it promises", () => {
    expect(result.model.expectedMerge.precision).toBeGreaterThanOrEqual(0.995);
    const { precisionLow, precision, precisionHigh } = result.model.expectedMerge;
    expect(precisionLow).toBeLessThanOrEqual(precision);
    expect(precisionHigh).toBeGreaterThanOrEqual(precision);
  });
});

describe("odd input", () => {
  it.each([0, 1, 2])("takes %i rows", (count) => {
    const result = matchRecords(peopleInput(strangers(count)), settings);
    expect(result.entities).toBe(count);
  });

  it("takes rows without any value, and says so", () => {
    const blank = { name: "", phone: "", address: "", birth: "" };
    const result = matchRecords(peopleInput([blank, blank, ...strangers(20)]), settings);
    expect(result.entities).toBe(22);
    expect([...result.neverCompared]).toEqual([0, 1]);
  });

  it("takes no features at all", () => {
    const input = { ...inputOf([]), rows: 3, source: new Uint16Array(3) };
    expect(matchRecords(input, settings).entities).toBe(3);
  });

  it("merges fifty thousand copies of one row without comparing all with all", () => {
    const people = [...strangers(200), ...Array.from({ length: 50_000 }, () => ANNA)];
    const result = matchRecords(peopleInput(people), settings);
    expect(result.entities).toBe(201);
    expect(result.candidates).toBeLessThan(3_000_000);
  });

  it("works with fifty rows", () => {
    const people = strangers(46);
    people.push(...people.slice(0, 4).map(retyped));
    expect(matchRecords(peopleInput(people), settings).entities).toBe(46);
  });

  it("merges equal mailboxes where a list holds nothing else, and only those", () => {
    // Too few of many to teach it anything: the one field there is must be believed.
    const mails = Array.from({ length: 400 }, (_, i) => `person${i * 7}@example.com`);
    const list = [...mails, ...mails.slice(0, 3)];
    const input = inputOf([{ name: "email", comparison: email, columns: [list] }]);
    const { entityOf, entities } = matchRecords(input, settings);
    expect(entities).toBe(400);
    expect(entityOf.subarray(400)).toEqual(entityOf.subarray(0, 3));
  });

  it("never merges on a name column alone", () => {
    const names = [...strangers(200).map((p) => p.name), "hung|nguyen", "hung|nguyen"];
    const input = inputOf([{ name: "name", comparison: plainName, columns: [names] }]);
    expect(matchRecords(input, settings).entities).toBe(202);
  });

  it("takes the best of several values in a row", () => {
    const people = strangers(200);
    const ids = people.map((_, i) => `A${i * 7919}`);
    const input = inputOf([
      {
        name: "name",
        comparison: plainName,
        columns: [[...people.map((p) => p.name), people[0]?.name ?? ""]],
      },
      {
        name: "id",
        comparison: plainId,
        columns: [
          [...ids, "B1"],
          [...ids.map(() => ""), ids[0] ?? ""],
        ],
      },
    ]);
    const { entityOf } = matchRecords(input, settings);
    expect(entityOf[200]).toBe(entityOf[0]);
  });
});

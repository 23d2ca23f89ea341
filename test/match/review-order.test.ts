import { expect, it } from "vitest";
import { matchRecords } from "../../src/match/match-records.ts";
import { reviewOrder } from "../../src/match/review-order.ts";
import { MATCH_SETTINGS } from "../../src/match/settings.ts";
import { defaultsOf } from "../../src/model/setting.ts";
import { peopleInput, retyped, strangers } from "./people.ts";

const settings = defaultsOf(MATCH_SETTINGS);

it("puts the pairs nearest to even odds first, and only those not decided", () => {
  const people = strangers(200);
  people.push(
    ...people.slice(0, 60).map((person, i) => ({
      ...retyped(person),
      phone: i % 2 === 0 ? "" : person.phone,
      birth: i % 3 === 0 ? "" : person.birth,
    })),
  );
  const { pairs } = matchRecords(peopleInput(people), { ...settings, mergeAt: 1, reviewAt: 0.01 });
  const order = [...reviewOrder(pairs)];
  expect(order.length).toBe(pairs.verdict.filter((verdict) => verdict === 1).length);
  expect(order.length).toBeGreaterThan(20);
  const doubts = order.map((at) => Math.abs(pairs.weight[at] ?? 0));
  expect(doubts).toEqual(doubts.toSorted((a, b) => a - b));
});

it("learns from twenty answers which fields change in this list", () => {
  // Everyone here changes phones: true pairs differ in phone far more often than the model starts from.
  const people = strangers(300);
  const moved = people
    .slice(0, 40)
    .map((person, i) => ({ ...person, phone: `+849770000${String(i).padStart(2, "0")}` }));
  const all = [...people, ...moved];
  const untaught = matchRecords(peopleInput(all), settings);
  const answers = Uint32Array.from(Array.from({ length: 20 }, (_, i) => [i, 300 + i]).flat());
  const taught = matchRecords(peopleInput(all, { mustLink: answers }), settings);
  const weightOf = (result: typeof taught): number => {
    const phone = result.model.features.find((feature) => feature.feature === "phone");
    return phone?.levels.at(-1)?.weight ?? 0;
  };
  expect(weightOf(taught)).toBeGreaterThan(weightOf(untaught));
  for (let i = 0; i < 40; i++) expect(taught.entityOf[300 + i]).toBe(taught.entityOf[i]);
});

import { foldTight } from "../../text/fold.ts";
import { Dice, Urn } from "../dice.ts";
import type { Plan } from "../plan.ts";
import type { WesternWords } from "./data.ts";

export interface WesternHome {
  readonly number: string;
  readonly street: string;
  readonly city: string;
  readonly region: string;
  readonly zip: string;
  readonly area: string;
}

/** What is true about a customer of the American or German list. */
export interface WesternCustomer {
  readonly first: string;
  readonly last: string;
  readonly female: boolean;
  readonly birth: Date | undefined;
  /** Significant digits: area code and subscriber. */
  readonly phone: string;
  readonly mobile: string;
  readonly email: string;
  readonly home: WesternHome;
  readonly company: string;
}

const STREAM = { person: 10, household: 11, name: 12 } as const;

/** Makes customer number `n` of a plan from a country's words; always the same one. */
export class WesternCustomers {
  readonly words: WesternWords;
  readonly #plan: Plan;
  readonly #families: Urn<string>;
  readonly #male: Urn<string>;
  readonly #female: Urn<string>;

  constructor(plan: Plan, words: WesternWords) {
    this.#plan = plan;
    this.words = words;
    this.#families = Urn.ranked(words.families, 8);
    this.#male = Urn.ranked(words.male, 8);
    this.#female = Urn.ranked(words.female, 8);
  }

  home(customer: number): WesternHome {
    const household = this.#plan.householdOf[customer] as number;
    const dice = new Dice(this.#plan.seed, STREAM.household, household);
    const [city, region, zip, area] = dice.pick(this.words.towns);
    const unit = this.words.code === "C" && dice.chance(0.2) ? ` Apt ${dice.between(1, 40)}` : "";
    return {
      number: String(dice.between(1, unit === "" ? 120 : 980)),
      street: dice.pick(this.words.streets) + unit,
      city,
      region,
      zip: zip + dice.digits(2),
      area,
    };
  }

  /** Sex and first name; no two members of a household share one. */
  #given(customer: number): readonly [female: boolean, first: string] {
    const dice = new Dice(this.#plan.seed, STREAM.name, customer);
    const female = dice.chance(0.5);
    const taken = new Set<string>();
    for (let before = this.#plan.memberOf[customer] as number; before > 0; before--) {
      taken.add(this.#given(customer - before)[1]);
    }
    let first = "";
    do first = (female ? this.#female : this.#male).draw(dice);
    while (taken.has(first));
    return [female, first];
  }

  at(customer: number): WesternCustomer {
    const plan = this.#plan;
    const dice = new Dice(plan.seed, STREAM.person, customer);
    const household = new Dice(
      plan.seed,
      STREAM.household,
      plan.householdOf[customer] as number,
      2,
    );
    const sharedFamily = this.#families.draw(household);
    const sharedPhone = household.digits(7);
    const member = plan.memberOf[customer] as number;
    const [female, first] = this.#given(customer);
    const last = member === 1 && dice.chance(0.25) ? this.#families.draw(dice) : sharedFamily;
    const home = this.home(customer);
    const years = dice.between(18, 82);
    const birth = new Date(Date.UTC(2026 - years, dice.below(12), dice.between(1, 28)));
    const line = dice.chance(0.75) ? sharedPhone : dice.digits(7);
    const subscriber = `${2 + (Number(line.charAt(0)) % 8)}${line.slice(1)}`;
    const german = this.words.code === "K";
    const mobile = german
      ? `${dice.pick(["0151", "0160", "0170", "0171", "0172", "0175", "0176"])}${dice.digits(7)}`
      : `${home.area}${dice.between(2, 9)}${dice.digits(6)}`;
    const number = dice.chance(0.5) ? String(birth.getUTCFullYear()) : dice.digits(4);
    const local = dice.pick([
      `${foldTight(first)}.${foldTight(last)}${number}`,
      `${foldTight(first).charAt(0)}${foldTight(last)}${number}`,
      `${foldTight(last)}${number}`,
      `${foldTight(first)}${dice.digits(5)}`,
    ]);
    const firm = german
      ? dice.pick(["GmbH", "AG", "KG", "e.K."])
      : dice.pick(["LLC", "Inc", "Corp"]);
    return {
      first,
      last,
      female,
      birth: dice.chance(0.7) ? birth : undefined,
      phone: dice.chance(0.8) ? home.area + subscriber : "",
      mobile: dice.chance(0.6) ? mobile : "",
      email: dice.chance(0.6) ? `${local}@${dice.pick(this.words.domains)}` : "",
      home,
      company: dice.chance(0.08)
        ? `${last} ${dice.pick(["Consulting", "Service", "Bau", "Media"])} ${firm}`
        : "",
    };
  }
}

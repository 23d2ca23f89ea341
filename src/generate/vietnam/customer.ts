import {
  VIETNAMESE_COMPOUND_FAMILIES,
  VIETNAMESE_FAMILIES,
  VIETNAMESE_GIVEN,
  VIETNAMESE_MIDDLES,
} from "../../country/names/vietnamese.ts";
import { foldTight } from "../../text/fold.ts";
import { Dice, Urn } from "../dice.ts";
import type { Plan } from "../plan.ts";
import { companyName, taxCode } from "./company.ts";
import { emailOf } from "./email.ts";
import { mobileOf, sharedPhone } from "./phone.ts";
import { VIETNAMESE_DISTRICTS, VIETNAMESE_STREETS, type District } from "./places.ts";

export type Sex = "male" | "female";

export interface VietnameseName {
  readonly family: string;
  readonly middle: string;
  readonly given: string;
}

export interface Home {
  readonly number: string;
  readonly street: string;
  readonly place: District;
  /** Old and new ward. */
  readonly ward: readonly [string, string];
}

/** What is true about a customer; rows tell it more or less well. */
export interface VietnameseCustomer {
  readonly kind: "person" | "company" | "walk-in";
  readonly sex: Sex;
  readonly name: VietnameseName;
  /** A company's registered name, "" for persons. */
  readonly company: string;
  readonly birth: Date | undefined;
  /** National form, 0 and 9 digits; "" = none. */
  readonly phone: string;
  readonly phone2: string;
  readonly email: string;
  readonly home: Home;
  /** Personal id or tax code, "" = never asked for. */
  readonly id: string;
}

const families = new Urn([
  ...VIETNAMESE_FAMILIES,
  ...VIETNAMESE_COMPOUND_FAMILIES.map((name): [string, number] => [name, 0.02]),
]);
const middles = {
  male: Urn.ranked(VIETNAMESE_MIDDLES.male, 2),
  female: Urn.ranked(VIETNAMESE_MIDDLES.female, 2),
};
const givens = {
  male: Urn.ranked(VIETNAMESE_GIVEN.male, 12),
  female: Urn.ranked(VIETNAMESE_GIVEN.female, 12),
};
const districts = new Urn(VIETNAMESE_DISTRICTS);
const streets = Urn.ranked(VIETNAMESE_STREETS, 10);

const HIGHLAND: readonly VietnameseName[] = [
  { family: "H'Hen", middle: "", given: "Niê" },
  { family: "Y", middle: "Bhăm", given: "Êban" },
  { family: "K'", middle: "Long", given: "Brơi" },
  { family: "Ksor", middle: "H'", given: "Nga" },
];

/** Streams of the seed, so that parts of a customer do not move when another part is changed. */
const STREAM = { person: 10, household: 11, name: 12 } as const;

function sexOf(seed: number, customer: number): Sex {
  return new Dice(seed, STREAM.name, customer, 1).chance(0.46) ? "male" : "female";
}

function ownName(plan: Plan, customer: number): VietnameseName {
  const dice = new Dice(plan.seed, STREAM.name, customer);
  const sex = sexOf(plan.seed, customer);
  if (dice.chance(0.002)) return dice.pick(HIGHLAND);
  const household = new Dice(plan.seed, STREAM.household, plan.householdOf[customer] as number, 2);
  const shared = families.draw(household);
  // The first two members are a couple and keep their own families; children take the father's.
  const member = plan.memberOf[customer] as number;
  const family = member === 1 && dice.chance(0.7) ? families.draw(dice) : shared;
  const middle = dice.chance(0.06) ? "" : middles[sex].draw(dice);
  return { family, middle, given: givens[sex].draw(dice) };
}

/** One customer in a hundred bears the full name of another in the list, beyond what chance brings. */
function nameOf(plan: Plan, customer: number): VietnameseName {
  const dice = new Dice(plan.seed, STREAM.name, customer, 2);
  if (customer > 600 && dice.chance(0.01)) return ownName(plan, customer - dice.between(20, 600));
  return ownName(plan, customer);
}

function homeOf(plan: Plan, household: number): Home {
  const dice = new Dice(plan.seed, STREAM.household, household);
  const place = districts.draw(dice);
  const ward = dice.pick(place.wards);
  const house = String(dice.between(1, 480));
  const number = dice.chance(0.3)
    ? `${house}/${dice.between(1, 60)}${dice.chance(0.2) ? dice.pick(["A", "B", "C"]) : ""}`
    : house;
  return { number, street: streets.draw(dice), place, ward };
}

/** Makes customer number `customer` of a plan; always the same one. */
export function vietnameseCustomer(plan: Plan, customer: number): VietnameseCustomer {
  const dice = new Dice(plan.seed, STREAM.person, customer);
  const household = plan.householdOf[customer] as number;
  const member = plan.memberOf[customer] as number;
  const lot = dice.next();
  const kind = lot < 0.003 ? "walk-in" : lot < 0.05 && member === 0 ? "company" : "person";
  const sex = sexOf(plan.seed, customer);
  const name = nameOf(plan, customer);
  const home = homeOf(plan, household);
  const own = mobileOf(plan.seed, customer);
  const head = mobileOf(plan.seed, customer - member);
  const share = dice.next();
  const phone =
    share < 0.03
      ? ""
      : share < 0.045
        ? sharedPhone(plan, dice)
        : member > 0 && share < 0.2
          ? head
          : own;
  const company = kind === "company" ? companyName(name, home, dice) : "";
  const years = member >= 2 ? dice.between(16, 30) : dice.between(22, 74);
  const birth = new Date(Date.UTC(2026 - years, dice.below(12), dice.between(1, 28)));
  const shops = 1 + Math.floor(plan.customers / 800);
  const hasEmail = dice.chance(0.45);
  const email = emailOf(kind, name, foldTight(company), birth, own, shops, dice);
  const idDigits = dice.digits(6);
  const hasId = dice.chance(kind === "company" ? 0.8 : 0.2);
  const id = kind === "company" ? taxCode(customer) : personalId(home, sex, birth, idDigits);
  const second = mobileOf(plan.seed, plan.customers + customer);
  return {
    kind,
    sex,
    name,
    company,
    birth: kind === "person" && dice.chance(0.72) ? birth : undefined,
    phone: kind === "walk-in" ? "" : phone,
    phone2: dice.chance(0.16) ? second : "",
    email: hasEmail && kind !== "walk-in" ? email : "",
    home,
    id: hasId ? id : "",
  };
}

/** 12 digits: province of birth, century and sex, year, six at random (Circular 07/2016/TT-BCA). */
function personalId(home: Home, sex: Sex, birth: Date, digits: string): string {
  const year = birth.getUTCFullYear();
  const century = (year >= 2000 ? 2 : 0) + (sex === "female" ? 1 : 0);
  return `0${home.place.code}${century}${String(year).slice(2)}${digits}`;
}

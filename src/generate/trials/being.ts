import { foldTight } from "../../text/fold.ts";
import {
  VIETNAMESE_FAMILIES,
  VIETNAMESE_GIVEN,
  VIETNAMESE_MIDDLES,
} from "../../country/names/vietnamese.ts";
import { Dice, Urn } from "../dice.ts";
import { VIETNAMESE_DISTRICTS, VIETNAMESE_STREETS } from "../vietnam/places.ts";
import { AMERICAN, GERMAN, type WesternWords } from "../western/data.ts";

export type Land = "us" | "de" | "vn";

/** A person as texts of one record; "" = nothing known. */
export interface Being {
  first: string;
  middle: string;
  last: string;
  suffix: string;
  sex: string;
  /** ISO date. */
  birth: string;
  phone: string;
  email: string;
  street: string;
  city: string;
  zip: string;
}

/** How a household's members resemble each other. */
export interface Kin {
  /** Share of households with a father and a son of one name, told apart by suffix (in America) and birth date alone. */
  readonly namesakes: number;
  /** Share of households with twins. */
  readonly twins: number;
  /** Share of members who use the household's telephone. */
  readonly sharedPhone: number;
}

interface Words {
  readonly male: Urn<string>;
  readonly female: Urn<string>;
  readonly middles: Urn<string>;
  readonly families: Urn<string>;
  home(dice: Dice): Pick<Being, "street" | "city" | "zip">;
  phone(dice: Dice): string;
  readonly domains: readonly string[];
}

/** Names that sound as if made up, so that no list of common names covers all: three syllables, Zipf-drawn. */
function rareNames(count: number): readonly string[] {
  const dice = new Dice(77, count);
  const heads =
    "Bra Cal Dor El Fen Gar Hal Jor Kel Lor Mar Nor Or Pel Ros Sel Tor Ul Ver Wil".split(" ");
  const tails = "ten by ford man dale ger ling mont rick sen ton vale win wick shaw der nick".split(
    " ",
  );
  const names = new Set<string>();
  while (names.size < count) {
    names.add(
      dice.pick(heads) +
        (dice.chance(0.5) ? dice.pick(["a", "e", "i", "o"]) : "") +
        dice.pick(tails),
    );
  }
  return [...names];
}

function western(words: WesternWords, german: boolean): Words {
  const common = new Set([...words.families, ...rareNames(200)]);
  return {
    male: Urn.ranked(words.male, 8),
    female: Urn.ranked(words.female, 8),
    middles: Urn.ranked([...words.female, ...words.male], 8),
    families: Urn.ranked([...common], 10),
    domains: words.domains,
    phone: (dice) =>
      german
        ? `0${dice.pick(["151", "160", "171", "175"])} ${dice.digits(7)}`
        : `(${dice.between(201, 979)}) ${dice.between(2, 9)}${dice.digits(2)}-${dice.digits(4)}`,
    home(dice) {
      const [city, , zip] = dice.pick(words.towns);
      const number = dice.between(1, german ? 120 : 4800);
      const street = dice.pick(words.streets);
      return {
        street: german ? `${street} ${number}` : `${number} ${street}`,
        city,
        zip: zip + dice.digits(2),
      };
    },
  };
}

const districts = new Urn(VIETNAMESE_DISTRICTS);
const streets = Urn.ranked(VIETNAMESE_STREETS, 10);
const VIETNAMESE: Words = {
  male: Urn.ranked(VIETNAMESE_GIVEN.male, 12),
  female: Urn.ranked(VIETNAMESE_GIVEN.female, 12),
  middles: Urn.ranked([...VIETNAMESE_MIDDLES.male, ...VIETNAMESE_MIDDLES.female], 2),
  families: new Urn(VIETNAMESE_FAMILIES),
  domains: ["gmail.com", "gmail.com", "yahoo.com.vn", "hotmail.com"],
  phone: (dice) => `0${dice.pick(["90", "91", "98", "86", "70", "38"])}${dice.digits(7)}`,
  home(dice) {
    const place = districts.draw(dice);
    return {
      street: `${dice.between(1, 480)} ${streets.draw(dice)}, ${dice.pick(place.wards)[0]}`,
      city: `${place.district}, ${place.province}`,
      zip: "",
    };
  },
};

let words: Readonly<Record<Land, Words>> | undefined;

function wordsOf(land: Land): Words {
  words ??= { us: western(AMERICAN, false), de: western(GERMAN, true), vn: VIETNAMESE };
  return words[land];
}

/** A home of somebody in a land. */
export function homeIn(land: Land, dice: Dice): Pick<Being, "street" | "city" | "zip"> {
  return wordsOf(land).home(dice);
}

export const phoneIn = (land: Land, dice: Dice): string => wordsOf(land).phone(dice);
export const familyIn = (land: Land, dice: Dice): string => wordsOf(land).families.draw(dice);

/** Makes people in households: couples, children, and as many namesakes and twins as asked for. */
export function beings(land: Land, count: number, kin: Kin, seed: number): Being[] {
  const dice = new Dice(seed, 41);
  const people: Being[] = [];
  while (people.length < count) people.push(...household(land, kin, dice));
  return people.slice(0, count);
}

function household(land: Land, kin: Kin, dice: Dice): Being[] {
  const own = wordsOf(land);
  const home = own.home(dice);
  const phone = own.phone(dice);
  const family = own.families.draw(dice);
  const given = new Set<string>();
  const year = dice.between(1940, 1990);
  const person = (female: boolean, born: number, name?: string): Being => {
    let first = "";
    do first = (female ? own.female : own.male).draw(dice);
    while ([...given].some((name) => name.startsWith(first) || first.startsWith(name)));
    given.add(first);
    const last = name ?? (land === "vn" && female ? own.families.draw(dice) : family);
    return told(
      land,
      { first, middle: own.middles.draw(dice), last, female, born, home, phone, kin },
      dice,
    );
  };
  const head = person(dice.chance(0.5), year);
  const members = [head];
  const lot = dice.next();
  if (lot < kin.namesakes) {
    const son = person(head.sex === "F", year + dice.between(20, 35));
    const [older, younger] = land === "vn" ? ["", ""] : ["Sr.", "Jr."];
    members[0] = { ...head, suffix: dice.chance(0.6) ? older : "" };
    members.push({
      ...son,
      first: head.first,
      middle: head.middle,
      last: head.last,
      suffix: younger,
    });
  } else if (lot < kin.namesakes + kin.twins) {
    const twin = person(dice.chance(0.5), year, head.last);
    members.push({ ...twin, birth: head.birth });
  } else if (dice.chance(0.3)) {
    members.push(person(head.sex === "M", year + dice.between(-5, 5)));
    if (dice.chance(0.4)) members.push(person(dice.chance(0.5), year + dice.between(20, 30)));
  }
  return members;
}

function told(
  land: Land,
  of: {
    readonly first: string;
    readonly middle: string;
    readonly last: string;
    readonly female: boolean;
    readonly born: number;
    readonly home: Pick<Being, "street" | "city" | "zip">;
    readonly phone: string;
    readonly kin: Kin;
  },
  dice: Dice,
): Being {
  const own = wordsOf(land);
  const two = (n: number): string => String(n).padStart(2, "0");
  const number = dice.chance(0.5) ? two(of.born % 100) : dice.digits(3);
  return {
    first: of.first,
    middle: of.middle,
    last: of.last,
    suffix: "",
    sex: of.female ? "F" : "M",
    birth: `${of.born}-${two(dice.between(1, 12))}-${two(dice.between(1, 28))}`,
    phone: dice.chance(of.kin.sharedPhone) ? of.phone : own.phone(dice),
    email: `${foldTight(of.first)}${dice.pick([".", "", "_"])}${foldTight(of.last)}${number}@${dice.pick(own.domains)}`,
    ...of.home,
  };
}

import { Dice } from "../dice.ts";
import { slip, slipDigit } from "../typo.ts";
import { companyName } from "../vietnam/company.ts";
import { GERMAN } from "../western/data.ts";
import { type Being, homeIn, type Land, phoneIn } from "./being.ts";

/** A firm as texts of one record. */
export interface Firm {
  name: string;
  street: string;
  city: string;
  phone: string;
  kind: string;
}

const OWN =
  "Golden Blue Royal Corner Garden Palace River Harbor Old Mill Lucky Happy Grand Silver Rose Lake Sunset Village Union Central Bella Casa Maison Petit Chez Tokyo Saigon Bombay Havana Lisboa Napoli Dragon Lotus Bamboo Jade Pearl Olive Pepper Basil Thyme Saffron".split(
    " ",
  );
const KINDS = [
  ["Grill", "american"],
  ["Cafe", "coffee shops"],
  ["Bistro", "french"],
  ["Trattoria", "italian"],
  ["Sushi", "japanese"],
  ["Deli", "delis"],
  ["Diner", "american"],
  ["Taqueria", "mexican"],
] as const;
const GERMAN_KINDS = [
  ["Bäckerei", "Bäckerei"],
  ["Elektro", "Handwerk"],
  ["Autohaus", "Kfz"],
  ["Apotheke", "Gesundheit"],
  ["Metzgerei", "Lebensmittel"],
] as const;
const FORMS: Readonly<Record<Land, readonly string[]>> = {
  us: ["", "", "", "Inc.", "LLC"],
  de: ["GmbH", "GmbH", "e.K.", "KG", ""],
  vn: [""],
};

/**
 * Makes firms: one in eight is a branch of the chain before it (same name, other address), one in twelve is a
 * neighbour under one address with a name and trade of its own.
 */
export function firms(land: Land, count: number, seed: number): Firm[] {
  const dice = new Dice(seed, 42);
  const all: Firm[] = [];
  while (all.length < count) {
    const before = all.at(-1);
    const lot = dice.next();
    const home = homeIn(land, dice);
    const fresh: Firm = {
      ...named(land, home, dice),
      street: home.street,
      city: home.city,
      phone: phoneIn(land, dice),
    };
    if (before !== undefined && lot < 0.125)
      all.push({ ...fresh, name: before.name, kind: before.kind });
    else if (before !== undefined && lot < 0.21) {
      all.push({ ...fresh, street: before.street, city: before.city });
    } else all.push(fresh);
  }
  return all;
}

function named(
  land: Land,
  home: Pick<Being, "street" | "city">,
  dice: Dice,
): Pick<Firm, "name" | "kind"> {
  if (land === "vn") {
    const owner = {
      family: "Trần",
      middle: "Minh",
      given: dice.pick(["Phát", "Lan", "Hùng", "Châu"]),
    };
    const place = { province: home.city.split(", ").at(-1) ?? "" };
    return { name: companyName(owner, { place }, dice), kind: "" };
  }
  const [word, kind] = dice.pick<readonly [string, string]>(land === "de" ? GERMAN_KINDS : KINDS);
  const form = dice.pick(FORMS[land]);
  const own = land === "de" ? dice.pick(GERMAN.families) : `${dice.pick(OWN)} ${dice.pick(OWN)}`;
  const name = land === "de" ? `${word} ${own}` : `${own} ${word}`;
  return { name: `${name} ${form}`.trim(), kind };
}

/** A firm as another directory has it: words left out, added or cut short, another line, another trade. */
export function otherEntry(firm: Firm, land: Land, dice: Dice): Firm {
  const f = { ...firm };
  const words = f.name.split(" ");
  const lot = dice.next();
  if (lot < 0.2) f.name = slip(f.name, dice);
  else if (lot < 0.36 && words.length > 2) f.name = words.slice(0, -1).join(" ");
  else if (lot < 0.42) f.name = `The ${f.name}`;
  else if (lot < 0.48) f.name = f.name.replace(/ (?:GmbH|Inc\.|LLC|e\.K\.|KG)$/, "");
  if (dice.chance(0.2)) f.street = slip(f.street, dice);
  else if (dice.chance(0.3)) f.street = f.street.replace(/ (?:St|Ave|Rd|Ln|Dr)\b/, "");
  if (dice.chance(0.1)) f.phone = phoneIn(land, dice);
  else if (dice.chance(0.05)) f.phone = slipDigit(f.phone, dice);
  if (dice.chance(0.1)) f.phone = "";
  if (dice.chance(0.3)) f.kind = dice.pick(KINDS)[1];
  return f;
}

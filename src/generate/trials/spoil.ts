import { foldAccents } from "../../text/fold.ts";
import type { Dice } from "../dice.ts";
import { slip, slipDigit } from "../typo.ts";
import { AMERICAN, GERMAN } from "../western/data.ts";
import { type Being, familyIn, homeIn, type Land, phoneIn } from "./being.ts";

/** Chances per later record; what is not named never happens. */
export interface Wear {
  /** A slip in each of first name, last name and street. */
  readonly slip?: number;
  readonly nickname?: number;
  /** First name as a letter, and the middle name left out or as a letter. */
  readonly initial?: number;
  readonly middle?: number;
  readonly swapped?: number;
  /** A woman's family name becomes another. */
  readonly married?: number;
  readonly moved?: number;
  readonly phone?: number;
  readonly email?: number;
  /** A digit of the birth date wrong; day and month swapped. */
  readonly birth?: number;
  readonly dayMonth?: number;
  /** Letters misread by a machine: this share of letters in every field. */
  readonly misread?: number;
  /** Each field but one name left out. */
  readonly empty?: number;
  readonly plain?: number;
  readonly capitals?: number;
}

const NICKNAMES: Readonly<Record<string, string>> = { ...GERMAN.nicknames, ...AMERICAN.nicknames };
const MISREAD: Readonly<Record<string, string>> = {
  o: "0",
  l: "1",
  i: "l",
  s: "5",
  e: "c",
  m: "rn",
  n: "ri",
  u: "v",
  "0": "O",
  "1": "l",
  "5": "S",
  "8": "B",
};

/** A later record of a person, as another clerk, another day or a machine wrote it. */
export function spoil(being: Being, land: Land, wear: Wear, dice: Dice): Being {
  const b = { ...being };
  const when = (share: number | undefined): boolean => dice.chance(share ?? 0);
  if (when(wear.moved)) Object.assign(b, homeIn(land, dice));
  if (when(wear.phone)) b.phone = phoneIn(land, dice);
  if (when(wear.email)) b.email = `${dice.digits(2)}${b.email}`;
  if (b.sex === "F" && when(wear.married)) b.last = familyIn(land, dice);
  if (when(wear.nickname)) b.first = NICKNAMES[b.first] ?? b.first;
  else if (when(wear.initial)) b.first = `${b.first.charAt(0)}.`;
  if (when(wear.middle))
    b.middle = dice.chance(0.5) || land === "vn" ? "" : `${b.middle.charAt(0)}.`;
  if (when(wear.slip)) b.first = slip(b.first, dice);
  if (when(wear.slip)) b.last = slip(b.last, dice);
  if (when(wear.slip)) b.street = slip(b.street, dice);
  if (when(wear.birth)) b.birth = slipBirth(b.birth, dice);
  if (when(wear.dayMonth)) b.birth = b.birth.replace(/-(\d\d)-(0\d|1[0-2])$/, "-$2-$1");
  if (when(wear.phone)) b.phone = slipDigit(b.phone, dice);
  if (when(wear.swapped)) [b.first, b.last] = [b.last, b.first];
  if (when(wear.plain)) {
    for (const part of ["first", "middle", "last", "street", "city"] as const)
      b[part] = foldAccents(b[part]);
  }
  if (when(wear.capitals)) {
    for (const part of ["first", "middle", "last"] as const) b[part] = b[part].toUpperCase();
  }
  for (const part of [
    "first",
    "last",
    "birth",
    "phone",
    "email",
    "street",
    "city",
    "zip",
  ] as const) {
    if (part !== "first" && part !== "last" && when(wear.empty)) b[part] = "";
    b[part] = misread(b[part], wear.misread ?? 0, dice);
  }
  return b;
}

function slipBirth(birth: string, dice: Dice): string {
  const [year = "", month = "", day = ""] = birth.split("-");
  if (dice.chance(0.4)) return `${year.slice(0, 3)}${dice.below(10)}-${month}-${day}`;
  return `${year}-${month}-${String(dice.between(1, 28)).padStart(2, "0")}`;
}

function misread(text: string, share: number, dice: Dice): string {
  if (share === 0) return text;
  return Array.from(text, (letter) =>
    dice.chance(share) ? (MISREAD[letter.toLowerCase()] ?? letter) : letter,
  ).join("");
}

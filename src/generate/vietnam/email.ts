import { foldTight } from "../../text/fold.ts";
import { Urn, type Dice } from "../dice.ts";
import type { VietnameseName } from "./customer.ts";

const DOMAINS = new Urn<string>([
  ["gmail.com", 62],
  ["yahoo.com", 10],
  ["yahoo.com.vn", 6],
  ["hotmail.com", 4],
  ["outlook.com", 4],
  ["icloud.com", 4],
  ["hopthu.example.vn", 6],
  ["mail.example.com", 4],
]);

/**
 * A mailbox name the way people build one: from name, birth year and telephone number. One person in a
 * hundred gives the mailbox of one of the `shops` instead.
 */
export function emailOf(
  kind: "person" | "company" | "walk-in",
  name: VietnameseName,
  company: string,
  birth: Date,
  phone: string,
  shops: number,
  dice: Dice,
): string {
  if (kind === "company") {
    const box = dice.pick(["info", "ketoan", "kinhdoanh", "lienhe"]);
    return `${box}@${company.slice(-14)}${phone.slice(-3)}.example.vn`;
  }
  if (dice.chance(0.01)) return `emailchung@shop${dice.below(shops)}.example.vn`;
  const family = foldTight(name.family);
  const middle = foldTight(name.middle);
  const given = foldTight(name.given);
  const year = String(birth.getUTCFullYear());
  const number = dice.chance(0.5) ? year.slice(2) + phone.slice(-3) : phone.slice(-5);
  const local = dice.pick([
    `${given}${family}${number}`,
    `${given}.${family}.${number}`,
    `${family}${middle}${given}${number}`,
    `${given}${family.charAt(0)}${middle.charAt(0)}${number}`,
    `${given}_${year}_${phone.slice(-4)}`,
    `${middle}${given}.${number}`,
  ]);
  return `${local}@${DOMAINS.draw(dice)}`;
}

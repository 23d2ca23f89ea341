/**
 * American and German lists. Later rows of a customer: nickname .06, slip in first or last name .10,
 * names swapped .03, first name as initial .04, umlaut written plainly .10, married name .02, telephone
 * missing .2 or changed .08, e-mail missing .25 or changed .08, moved .10, birth date missing .3, day and
 * month swapped .02, capitals .1. First rows have a fifth of that. A row keeps at least its telephones or
 * its address, and the birth date where it loses the telephones.
 */
import { foldAccents } from "../../text/fold.ts";
import { Dice } from "../dice.ts";
import type { CustomerList } from "../list.ts";
import { BRANCHES, type Plan } from "../plan.ts";
import { slip } from "../typo.ts";
import { WesternCustomers } from "./customer.ts";
import { AMERICAN, GERMAN, type WesternWords } from "./data.ts";

const TODAY = Date.UTC(2026, 9, 31);
const DAY = 86_400_000;
const two = (n: number): string => String(n).padStart(2, "0");

function listIn(words: WesternWords): CustomerList {
  let made: { plan: Plan; customers: WesternCustomers } | undefined;
  const german = words.code === "K";
  const date = (d: Date, branch: number): string => {
    if (branch === 4) return d.toISOString().slice(0, 10);
    const [day, month, year] = [d.getUTCDate(), d.getUTCMonth() + 1, d.getUTCFullYear()];
    return german ? `${two(day)}.${two(month)}.${year}` : `${two(month)}/${two(day)}/${year}`;
  };
  const phone = (digits: string, branch: number): string => {
    if (digits === "") return "";
    if (german) {
      if (branch === 1) return `+49${digits.slice(1)}`;
      return `${digits.slice(0, 4)}${branch === 2 ? "/" : " "}${digits.slice(4)}`;
    }
    const [a, b, c] = [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)];
    if (branch === 1) return `+1${digits}`;
    return branch === 2 ? `${a}.${b}.${c}` : `(${a}) ${b}-${c}`;
  };
  return {
    header: words.header,
    file: words.file,
    branches: Array.from({ length: BRANCHES }, (_, i) => `${words.branch}-${i + 1}.csv`),
    row(plan, row, number, apart, dice) {
      if (made?.plan !== plan) made = { plan, customers: new WesternCustomers(plan, words) };
      const { customers } = made;
      const c = customers.at(plan.customerOf[row] as number);
      const again = (plan.copyOf[row] as number) > 0;
      const when = (share: number): boolean => dice.chance(again ? share : share / 5);
      const branch = apart ? (plan.branchOf[row] as number) : dice.below(BRANCHES);

      let { first, last, home } = c;
      let [landline, mobile, email, birth] = [c.phone, c.mobile, c.email, c.birth];
      if (when(0.2)) landline = "";
      else if (when(0.08) && landline !== "")
        landline = landline.slice(0, 3) + dice.between(2, 9) + dice.digits(6);
      if (when(0.3)) mobile = "";
      const reachable = landline === c.phone && landline !== "";
      if (reachable && when(0.1)) {
        home = customers.home(new Dice(plan.seed, 20, row).below(plan.customers));
      }
      if (reachable && when(0.02))
        last = customers.at(new Dice(plan.seed, 21, row).below(plan.customers)).last;
      if (when(0.06)) first = words.nicknames[first] ?? first;
      else if (reachable && when(0.04)) first = `${first.charAt(0)}.`;
      if (when(0.05)) first = slip(first, dice);
      if (when(0.05)) last = slip(last, dice);
      if (when(0.1)) last = german && dice.chance(0.6) ? spelledOut(last) : foldAccents(last);
      if (when(0.03)) [first, last] = [last, first];
      if (branch === 3 || when(0.1)) [first, last] = [first.toUpperCase(), last.toUpperCase()];
      if (when(0.25)) email = "";
      else if (when(0.08) && email !== "") email = `${dice.digits(3)}${email}`;
      if (reachable && when(0.3)) birth = undefined;
      else if (birth !== undefined && when(0.02) && birth.getUTCDate() <= 12) {
        birth = new Date(
          Date.UTC(birth.getUTCFullYear(), birth.getUTCDate() - 1, birth.getUTCMonth() + 1),
        );
      }
      const street = german ? `${home.street} ${home.number}` : `${home.number} ${home.street}`;
      const lost = branch === 2 ? home.zip.replace(/^0/, "") : home.zip;
      const spent = Math.round(2 ** (3 + dice.next() * 12));
      const agreed = dice.next();
      return [
        `${words.code}${String(number).padStart(apart ? 5 : 7, "0")}`,
        first,
        last,
        phone(landline, branch),
        phone(mobile, branch),
        email,
        when(0.1) ? slip(street, dice) : street,
        home.city,
        home.region,
        lost,
        birth === undefined ? "" : date(birth, branch),
        dice.chance(0.15) ? "" : c.female ? words.female1 : words.male1,
        c.company,
        date(new Date(TODAY - Math.floor(3650 * dice.next() ** 3) * DAY), branch),
        german ? `${spent},00` : `${spent}.00`,
        dice.pick(words.sources),
        dice.pick(words.segments),
        dice.chance(0.015)
          ? dice.pick(words.optOut)
          : dice.chance(0.12)
            ? dice.pick(words.notes)
            : "",
        agreed < 0.3 ? words.yes : agreed < 0.45 ? words.no : "",
      ];
    },
  };
}

/** Umlauts as people without the keys write them: Müller → Mueller. */
function spelledOut(text: string): string {
  return text
    .replaceAll("ä", "ae")
    .replaceAll("ö", "oe")
    .replaceAll("ü", "ue")
    .replaceAll("ß", "ss");
}

export const americanList = listIn(AMERICAN);
export const germanList = listIn(GERMAN);

/**
 * American and German lists. Later rows of a customer: nickname .06, slip in first or last name .10,
 * names swapped .03, first name as initial .04, umlaut written plainly .10, married name .02, telephone
 * missing .2 or changed .08, e-mail missing .25 or changed .08, moved .10, birth date missing .3, day and
 * month swapped .02, capitals .1. First rows have a fifth of that.
 */
import type { CustomerList } from "../list.ts";
import { BRANCHES, type Plan } from "../plan.ts";
import { slip } from "../typo.ts";
import { WesternCustomers } from "./customer.ts";
import { AMERICAN, GERMAN, type WesternWords } from "./data.ts";
import { dateAs, phoneAs } from "./spelling.ts";
import { wear } from "./wear.ts";

const TODAY = Date.UTC(2026, 9, 31);
const DAY = 86_400_000;
/** The branch whose staff open the list in a spreadsheet, which takes leading zeros away. */
const CUTTING = 2;

function listIn(words: WesternWords): CustomerList {
  let made: { plan: Plan; customers: WesternCustomers } | undefined;
  const german = words.code === "K";
  return {
    header: words.header,
    file: words.file,
    branches: Array.from({ length: BRANCHES }, (_, i) => `${words.branch}-${i + 1}.csv`),
    row(plan, row, number, apart, dice) {
      if (made?.plan !== plan) made = { plan, customers: new WesternCustomers(plan, words) };
      const { customers } = made;
      const truth = customers.at(plan.customerOf[row] as number);
      const again = (plan.copyOf[row] as number) > 0;
      const when = (share: number): boolean => dice.chance(again ? share : share / 5);
      const branch = apart ? (plan.branchOf[row] as number) : dice.below(BRANCHES);
      const said = wear(truth, customers, { plan, row, branch, dice, when });
      const { street, number: house, city, region, zip } = said.home;
      const line = german ? `${street} ${house}` : `${house} ${street}`;
      const spent = Math.round(2 ** (3 + dice.next() * 12));
      const agreed = dice.next();
      return [
        `${words.code}${String(number).padStart(apart ? 5 : 7, "0")}`,
        said.first,
        said.last,
        phoneAs(said.landline, branch, german),
        phoneAs(said.mobile, branch, german),
        said.email,
        when(0.1) ? slip(line, dice) : line,
        city,
        region,
        branch === CUTTING ? zip.replace(/^0/, "") : zip,
        said.birth === undefined ? "" : dateAs(said.birth, branch, german),
        dice.chance(0.15) ? "" : truth.female ? words.female1 : words.male1,
        truth.company,
        dateAs(new Date(TODAY - Math.floor(3650 * dice.next() ** 3) * DAY), branch, german),
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

export const americanList = listIn(AMERICAN);
export const germanList = listIn(GERMAN);

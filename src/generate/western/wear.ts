import { foldAccents } from "../../text/fold.ts";
import { Dice } from "../dice.ts";
import type { Plan } from "../plan.ts";
import { slip } from "../typo.ts";
import type { WesternCustomer, WesternCustomers } from "./customer.ts";

/** What a row says of its customer. */
export type Said = Pick<
  WesternCustomer,
  "first" | "last" | "mobile" | "email" | "birth" | "home"
> & {
  readonly landline: string;
};

/** Streams of dice of their own, so that whose home and name a row gets does not hang on what it drew before. */
const STREAM = { moved: 20, married: 21 } as const;
/** The branch whose staff type in capitals. */
const SHOUTING = 3;

/** The row a customer is written down in. */
interface Row {
  readonly plan: Plan;
  readonly row: number;
  readonly branch: number;
  readonly dice: Dice;
  /** Whether something befalls this row that befalls a share of later rows. */
  readonly when: (share: number) => boolean;
}

/**
 * Wears the truth about a customer down to what a row says. A row keeps at least its telephones or its address, and
 * the birth date where it loses the telephones.
 */
export function wear(truth: WesternCustomer, customers: WesternCustomers, into: Row): Said {
  const { plan, row, branch, dice, when } = into;
  const { words } = customers;
  let { first, last, home, phone: landline, mobile, email, birth } = truth;
  if (when(0.2)) landline = "";
  else if (when(0.08) && landline !== "") {
    landline = landline.slice(0, 3) + dice.between(2, 9) + dice.digits(6);
  }
  if (when(0.3)) mobile = "";
  const reachable = landline === truth.phone && landline !== "";
  const somebody = (stream: number): number =>
    new Dice(plan.seed, stream, row).below(plan.customers);
  if (reachable && when(0.1)) home = customers.home(somebody(STREAM.moved));
  if (reachable && when(0.02)) last = customers.at(somebody(STREAM.married)).last;
  if (when(0.06)) first = words.nicknames[first] ?? first;
  else if (reachable && when(0.04)) first = `${first.charAt(0)}.`;
  if (when(0.05)) first = slip(first, dice);
  if (when(0.05)) last = slip(last, dice);
  if (when(0.1)) {
    last = words.code === "K" && dice.chance(0.6) ? spelledOut(last) : foldAccents(last);
  }
  if (when(0.03)) [first, last] = [last, first];
  if (branch === SHOUTING || when(0.1)) [first, last] = [first.toUpperCase(), last.toUpperCase()];
  if (when(0.25)) email = "";
  else if (when(0.08) && email !== "") email = `${dice.digits(3)}${email}`;
  if (reachable && when(0.3)) birth = undefined;
  else if (birth !== undefined && when(0.02)) birth = dayAndMonthSwapped(birth);
  return { first, last, landline, mobile, email, birth, home };
}

/** Umlauts as people without the keys write them: Müller → Mueller. */
function spelledOut(text: string): string {
  return text
    .replaceAll("ä", "ae")
    .replaceAll("ö", "oe")
    .replaceAll("ü", "ue")
    .replaceAll("ß", "ss");
}

/** 3 May → 5 March; a day no month has the number of stays. */
function dayAndMonthSwapped(date: Date): Date {
  const [day, month] = [date.getUTCDate(), date.getUTCMonth()];
  return day > 12 ? date : new Date(Date.UTC(date.getUTCFullYear(), day - 1, month + 1));
}

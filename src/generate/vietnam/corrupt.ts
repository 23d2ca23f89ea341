/**
 * What goes wrong in a row. Shares are chances per row; "first" is a customer's first row, "again" the
 * later ones, which make up about 18 % of all rows.
 *
 * | what                                    | first | again |
 * |-----------------------------------------|-------|-------|
 * | telephone left out                      |  .02  |  .07  |
 * | telephone another one of the person's   |  –    |  .09  |
 * | telephone with one slipped digit        |  .003 |  .03  |
 * | name with one slipped letter            |  .01  |  .08  |
 * | name without accents (beyond habits)    |  .04  |  .12  |
 * | tone mark on the other vowel (hoà/hòa)  |  .10  |  .20  |
 * | given name first                        |  .004 |  .04  |
 * | middle name dropped                     |  .01  |  .06  |
 * | initials (Ng. V. An; Nguyễn T. Lan)     |  .006 |  .05  |
 * | only the given name, with a title       |  .002 |  .02  |
 * | title before, remark behind the name    |  .04  |  .08  |
 * | e-mail left out / another / mistyped    |  .02 / – / .02 | .25 / .06 / .05 |
 * | address left out / moved / street typo  |  .08 / – / .02 | .15 / .09 / .06 |
 * | birth date left out / day and month swapped / year slipped | .06 / .002 / .002 | .25 / .02 / .02 |
 * | id left out                             |  .05  |  .40  |
 * | sex left out / wrong                    |  .10 / .004 | .25 / .01 |
 *
 * Where the telephone does not help (none, another, slipped), the name is at most mistyped or unaccented and
 * address and birth date stay, so that a careful person could still tell; everything else falls as it may.
 * Beyond this each branch has its staff's habits, see `habits.ts`.
 */
import { foldAccents } from "../../text/fold.ts";
import type { Dice } from "../dice.ts";
import { slip, slipDigit } from "../typo.ts";
import type { Home, VietnameseCustomer } from "./customer.ts";
import type { Draft } from "./draft.ts";

/** Throws for a chance that differs between first and later rows. */
type When = (first: number, later: number) => boolean;

/** Damages the draft of a row; `again` is true for the later rows of a customer. */
export function corrupt(
  draft: Draft,
  customer: VietnameseCustomer,
  again: boolean,
  elsewhere: Home,
  dice: Dice,
): void {
  const when: When = (first, later) => dice.chance(again ? later : first);
  if (customer.kind === "walk-in") return;

  let helped = draft.phone !== "";
  if (when(0.02, 0.07)) draft.phone = "";
  else if (when(0, 0.09)) {
    if (draft.phone2 !== "") [draft.phone, draft.phone2] = [draft.phone2, draft.phone];
    else if (draft.phone !== "") draft.phone = `09${dice.between(0, 8)}${dice.digits(7)}`;
  } else if (draft.phone !== "" && when(0.003, 0.03)) draft.phone = slipDigit(draft.phone, dice);
  helped &&= draft.phone === customer.phone;

  if (customer.kind === "person") corruptName(draft, customer, helped, when, dice);
  else if (when(0.03, 0.3)) draft.name = shortenCompany(draft.name, dice);
  if (when(0.01, 0.08)) draft.name = slip(draft.name, dice);
  if (when(0.1, 0.2)) draft.name = moveTone(draft.name);
  if (when(0.04, 0.12)) draft.name = foldAccents(draft.name);

  if (when(0.02, 0.25)) draft.email = "";
  else if (draft.email !== "" && when(0, 0.06)) draft.email = `${dice.digits(3)}.${draft.email}`;
  else if (draft.email !== "" && when(0.02, 0.05)) draft.email = mistype(draft.email, dice);

  if (helped && when(0.08, 0.15)) {
    draft.street = "";
    if (dice.chance(0.6)) draft.ward = "";
    if (dice.chance(0.4)) draft.district = "";
  } else if (helped && when(0, 0.09)) {
    draft.home = elsewhere;
    draft.street = `${elsewhere.number} ${elsewhere.street}`;
    draft.ward = elsewhere.ward[0];
    draft.district = elsewhere.place.district;
    draft.province = elsewhere.place.province;
  } else if (when(0.02, 0.06)) draft.street = slip(draft.street, dice);

  if (helped && when(0.06, 0.25)) draft.birth = undefined;
  else if (draft.birth !== undefined) draft.birth = misdate(draft.birth, when, dice);
  if (when(0.05, 0.4)) draft.id = "";
  if (when(0.1, 0.25)) draft.sex = "";
  else if (draft.sex !== "" && when(0.004, 0.01))
    draft.sex = draft.sex === "male" ? "female" : "male";
}

const SHORT_FAMILIES: Readonly<Record<string, string>> = {
  Nguyễn: "Ng.",
  Trần: "Tr.",
  Phạm: "Ph.",
};

function corruptName(
  draft: Draft,
  { name, sex }: VietnameseCustomer,
  helped: boolean,
  when: When,
  dice: Dice,
): void {
  const { family, middle, given } = name;
  const join = (...parts: readonly string[]): string => parts.filter((p) => p !== "").join(" ");
  if (helped) {
    if (when(0.004, 0.04)) draft.name = join(given, family, middle);
    else if (when(0.01, 0.06)) draft.name = join(family, given);
    else if (when(0.006, 0.05)) {
      const initials = middle
        .split(" ")
        .filter((word) => word !== "")
        .map((word) => `${word.charAt(0)}.`);
      const head = dice.chance(0.5) ? (SHORT_FAMILIES[family] ?? family) : family;
      draft.name = join(head, initials.join(" "), given);
    } else if (when(0.002, 0.02)) {
      draft.name = join(sex === "male" ? "Anh" : "Chị", middle.split(" ").at(-1) ?? "", given);
      return;
    }
  }
  if (!when(0.04, 0.08)) return;
  const titles = sex === "male" ? ["Anh", "A.", "Ông", "Mr"] : ["Chị", "C.", "Bà", "Ms"];
  if (dice.chance(0.6)) draft.name = `${dice.pick(titles)} ${draft.name}`;
  else {
    const remarks = [
      "(khách quen)",
      "- VIP",
      "zalo",
      "(mẹ bé Na)",
      "khách sỉ",
      "- kế toán",
      "(cũ)",
    ];
    draft.name = `${draft.name} ${dice.pick(remarks)}`;
  }
}

function shortenCompany(name: string, dice: Dice): string {
  if (dice.chance(0.3))
    return name.replace(/^(Công ty|Cửa hàng) (TNHH MTV |TNHH |Cổ phần |CP )?/, "");
  return name
    .replace("Công ty TNHH", dice.pick(["Cty TNHH", "CTY TNHH", "TNHH", "C.ty TNHH"]))
    .replace("Công ty Cổ phần", dice.pick(["CTCP", "Cty CP", "Công ty CP"]))
    .replace("Thương mại Dịch vụ", "TM DV")
    .replace("Sản xuất Thương mại", "SX-TM")
    .replace("Xây dựng", "XD")
    .replace("Xuất nhập khẩu", "XNK")
    .replace("Hộ kinh doanh", "HKD");
}

/** Writes òa, úy … as oà, uý, as schools do. */
function moveTone(text: string): string {
  return text
    .replaceAll("òa", "oà")
    .replaceAll("óa", "oá")
    .replaceAll("ùy", "uỳ")
    .replaceAll("úy", "uý")
    .replaceAll("ủy", "uỷ");
}

function mistype(email: string, dice: Dice): string {
  if (email.endsWith("@gmail.com") && dice.chance(0.6)) {
    return email.replace(
      "@gmail.com",
      dice.pick(["@gmail.con", "@gmial.com", "@gmai.com", "@gmail"]),
    );
  }
  return slip(email, dice);
}

/** Now and then day and month swapped (where that is a date) or the year slipped. */
function misdate(date: Date, when: When, dice: Dice): Date {
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  if (when(0.002, 0.02)) return day > 12 ? date : new Date(Date.UTC(year, day - 1, month + 1));
  if (!when(0.002, 0.02)) return date;
  const step = dice.chance(0.7) ? dice.pick([-1, 1]) : dice.pick([-10, 10]);
  return new Date(Date.UTC(year + step, month, day));
}

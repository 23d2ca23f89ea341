import type { Being, Kin, Land } from "./being.ts";
import { firmList, type FirmTrial, personList, type PersonTrial, type TrialList } from "./list.ts";
import type { Wear } from "./spoil.ts";

export type { TrialList } from "./list.ts";

/** A son bears his father's name in one American house in eighty, seldom in Germany, never in Vietnam. */
const FAMILIES: Readonly<Record<Land, Kin>> = {
  us: { namesakes: 0.012, twins: 0.015, sharedPhone: 0.5 },
  de: { namesakes: 0.002, twins: 0.015, sharedPhone: 0.5 },
  vn: { namesakes: 0, twins: 0.015, sharedPhone: 0.3 },
};
const CLERKS: Wear = {
  slip: 0.1,
  nickname: 0.06,
  initial: 0.03,
  middle: 0.25,
  swapped: 0.02,
  married: 0.02,
  moved: 0.12,
  phone: 0.06,
  email: 0.06,
  birth: 0.02,
  dayMonth: 0.01,
  empty: 0.08,
  plain: 0.1,
  capitals: 0.1,
};

type Column = readonly [string, (being: Being) => string];
const joined = (...parts: readonly string[]): string => parts.filter((p) => p !== "").join(" ");
const full: Readonly<Record<Land, Column>> = {
  us: ["Name", (b) => joined(b.first, b.middle, b.last, b.suffix)],
  de: ["Name", (b) => joined(b.first, b.last)],
  vn: ["Họ tên", (b) => joined(b.last, b.middle, b.first)],
};
const first: Column = ["First name", (b) => b.first];
const middle: Column = ["Middle name", (b) => b.middle];
const last: Column = ["Last name", (b) => b.last];
const suffix: Column = ["Suffix", (b) => b.suffix];
const sex: Column = ["Gender", (b) => b.sex];
const year: Column = ["Birth year", (b) => b.birth.slice(0, 4)];
const phone: Column = ["Phone", (b) => b.phone];
const mail: Column = ["Email", (b) => b.email];
const street: Column = ["Address", (b) => b.street];
const city: Column = ["City", (b) => b.city];
const zip: Column = ["Zip", (b) => b.zip];
const born: Column = ["Date of birth", (b) => b.birth];
const turned = (b: Being, gap: string): string =>
  b.birth === "" ? "" : b.birth.split("-").toReversed().join(gap);

const people = (trial: Partial<PersonTrial> & Pick<PersonTrial, "columns">): PersonTrial => ({
  land: "us",
  people: 1600,
  again: 0.25,
  kin: FAMILIES[trial.land ?? "us"],
  wear: CLERKS,
  ...trial,
});
const company = (trial: Partial<FirmTrial> & Pick<FirmTrial, "columns">): FirmTrial => ({
  land: "us",
  firms: 900,
  again: 0.25,
  ...trial,
});

const VN: readonly Column[] = [
  full.vn,
  ["Điện thoại", phone[1]],
  ["Địa chỉ", (b) => joined(b.street + (b.street === "" ? "" : ","), b.city)],
  ["Ngày sinh", (b) => turned(b, "/")],
];
const DE: readonly Column[] = [
  ["Vorname", first[1]],
  ["Nachname", last[1]],
  ["Telefon", phone[1]],
  ["E-Mail", mail[1]],
  ["Straße", street[1]],
  ["PLZ", zip[1]],
  ["Ort", city[1]],
  ["Geburtsdatum", (b) => turned(b, ".")],
];
const US: readonly Column[] = [first, last, phone, mail, street, city, zip, born];

const TRIALS: Readonly<Record<string, PersonTrial | FirmTrial>> = {
  "voters, year of birth": people({
    columns: [first, middle, last, suffix, sex, year, street, city, zip],
  }),
  "voters, date of birth": people({
    columns: [first, middle, last, suffix, sex, born, street, city, zip],
  }),
  "name, birth date, zip": people({ columns: [first, last, born, zip] }),
  "name, birth date": people({ columns: [full.us, born] }),
  "name, phone": people({ columns: [full.us, phone] }),
  "name, e-mail": people({ columns: [full.us, mail] }),
  "name, address": people({ columns: [full.us, street, city, zip] }),
  "american customers": people({ columns: US }),
  "american customers, worn": people({
    columns: US,
    wear: { ...CLERKS, slip: 0.25, empty: 0.25, moved: 0.25, phone: 0.15 },
  }),
  "american customers, half empty": people({ columns: US, wear: { ...CLERKS, empty: 0.5 } }),
  "american customers, misread": people({ columns: US, wear: { misread: 0.06 } }),
  "american customers, moved": people({ columns: US, wear: { ...CLERKS, moved: 0.8, phone: 0.3 } }),
  "american customers, married": people({ columns: US, wear: { ...CLERKS, married: 0.5 } }),
  "american families": people({
    columns: US,
    kin: { namesakes: 0.15, twins: 0.15, sharedPhone: 0.95 },
  }),
  "german customers": people({ columns: DE, land: "de" }),
  "german families": people({
    columns: DE,
    land: "de",
    kin: { namesakes: 0.05, twins: 0.15, sharedPhone: 0.95 },
  }),
  "german, name and address": people({
    columns: DE.filter((_, i) => [0, 1, 4, 5, 6].includes(i)),
    land: "de",
  }),
  "vietnamese customers": people({ columns: VN, land: "vn" }),
  "vietnamese families": people({
    columns: VN,
    land: "vn",
    kin: { namesakes: 0, twins: 0.2, sharedPhone: 0.95 },
  }),
  "vietnamese, name and phone": people({ columns: VN.slice(0, 2), land: "vn" }),
  "vietnamese, name and address": people({
    columns: [VN[0] as Column, VN[2] as Column],
    land: "vn",
  }),
  "vietnamese, name and birth": people({ columns: [VN[0] as Column, VN[3] as Column], land: "vn" }),
  "30 customers": people({ columns: US, people: 24 }),
  "200 customers": people({ columns: VN, land: "vn", people: 160 }),
  "voters, nobody twice": people({
    columns: [first, middle, last, suffix, year, street, city, zip],
    again: 0,
  }),
  "customers, nobody twice": people({ columns: US, again: 0 }),
  "vietnamese, nobody twice": people({ columns: VN, land: "vn", again: 0 }),
  "name and phone, nobody twice": people({ columns: [full.us, phone], again: 0 }),
  "customers, all twice": people({ columns: US, people: 600, again: 1, wear: { ...CLERKS } }),
  restaurants: company({
    columns: [
      ["name", "name"],
      ["addr", "street"],
      ["city", "city"],
      ["phone", "phone"],
      ["type", "kind"],
    ],
  }),
  "firms by address": company({
    columns: [
      ["Company", "name"],
      ["Street", "street"],
      ["City", "city"],
    ],
  }),
  "german firms": company({
    land: "de",
    columns: [
      ["Firma", "name"],
      ["Straße", "street"],
      ["Ort", "city"],
      ["Telefon", "phone"],
    ],
  }),
  "vietnamese firms": company({
    land: "vn",
    columns: [
      ["Tên công ty", "name"],
      ["Địa chỉ", "street"],
      ["Tỉnh/TP", "city"],
      ["Điện thoại", "phone"],
    ],
  }),
  "firms, nobody twice": company({
    again: 0,
    columns: [
      ["name", "name"],
      ["address", "street"],
      ["city", "city"],
      ["phone", "phone"],
    ],
  }),
};

/** Trial lists a matcher without configuration should stand: poor columns, families, wear, small and clean lists. */
export const TRIAL_NAMES: readonly string[] = Object.keys(TRIALS);

/** Makes a trial list, `times` as long as usual; the same seed, the same list. @throws RangeError for an unknown name */
export function trialList(name: string, seed = 1, times = 1): TrialList {
  const trial = TRIALS[name];
  if (trial === undefined) throw new RangeError(`no trial list ${name}`);
  return "people" in trial
    ? personList({ ...trial, people: trial.people * times }, seed)
    : firmList({ ...trial, firms: trial.firms * times }, seed);
}

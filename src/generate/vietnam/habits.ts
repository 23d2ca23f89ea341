import { foldAccents } from "../../text/fold.ts";
import type { Dice } from "../dice.ts";
import type { Draft } from "./draft.ts";
import { oldForm } from "./phone.ts";

/**
 * How the staff of a branch write. The five:
 * 0 careful: accents, spaced telephones, units of 2025, d/m/Y.
 * 1 exported through Excel: NAMES IN CAPITALS, telephones and ids as numbers that lost the zero.
 * 2 no Vietnamese keyboard: nothing has accents, +84 telephones.
 * 3 old list: 11-digit numbers from before 2018, units before 2025 in abbreviations, two-digit years.
 * 4 hasty: dots in telephones, everything of the address in one cell, ISO dates, amounts with dots and đ.
 */
export interface Habit {
  readonly name: (name: string, dice: Dice) => string;
  readonly text: (text: string) => string;
  readonly phone: (phone: string, dice: Dice) => string;
  readonly id: (id: string) => string;
  readonly date: (date: Date) => string;
  readonly money: (amount: number) => string;
  readonly sex: { readonly male: string; readonly female: string };
  readonly yes: string;
  readonly no: string;
  /** Rewrites street, ward, district and province in the branch's way. */
  readonly address: (draft: Draft) => void;
}

const two = (n: number): string => String(n).padStart(2, "0");
const dmy = (d: Date): string =>
  `${two(d.getUTCDate())}/${two(d.getUTCMonth() + 1)}/${d.getUTCFullYear()}`;
const iso = (d: Date): string => d.toISOString().slice(0, 10);
const dots = (n: number): string => String(n).replaceAll(/\B(?=(?:\d{3})+$)/g, ".");
const same = (text: string): string => text;
const noZero = (text: string): string => text.replace(/^0/, "");

/** To the units of 2025: ward replaced, no district, the new province. */
function toNew(draft: Draft): void {
  if (draft.province === "") return;
  if (draft.ward !== "") draft.ward = draft.home.ward[1];
  draft.district = "";
  draft.province = draft.home.place.newProvince;
}

function abbreviate(draft: Draft): void {
  draft.ward = draft.ward
    .replace(/^Phường /, "P.")
    .replace(/^Xã /, "X.")
    .replace(/^Thị trấn /, "TT.");
  draft.district = draft.district
    .replace(/^Quận /, "Q.")
    .replace(/^Huyện /, "H.")
    .replace(/^Thành phố /, "TP ")
    .replace(/^Thị xã /, "TX ");
  draft.province = draft.province.replace("Hồ Chí Minh", "TP.HCM").replace("Hà Nội", "HN");
}

export const HABITS: readonly Habit[] = [
  {
    name: same,
    text: same,
    phone: (p) => `${p.slice(0, 4)} ${p.slice(4, 7)} ${p.slice(7)}`.trim(),
    id: same,
    date: dmy,
    money: String,
    sex: { male: "Nam", female: "Nữ" },
    yes: "Có",
    no: "Không",
    address: toNew,
  },
  {
    name: (name) => name.toUpperCase(),
    text: same,
    phone: (p, dice) => (dice.chance(0.95) ? noZero(p) : p),
    id: noZero,
    date: (d) => `${d.getUTCDate()}/${d.getUTCMonth() + 1}/${d.getUTCFullYear()}`,
    money: String,
    sex: { male: "NAM", female: "NỮ" },
    yes: "x",
    no: "",
    address: (draft) => {
      draft.province = draft.province.replace("Hồ Chí Minh", "Thành phố Hồ Chí Minh");
    },
  },
  {
    name: foldAccents,
    text: foldAccents,
    phone: (p) => (p === "" ? "" : `+84${p.slice(1)}`),
    id: same,
    date: dmy,
    money: String,
    sex: { male: "M", female: "F" },
    yes: "Yes",
    no: "No",
    address: (draft) => {
      draft.province = draft.province.replace("Hồ Chí Minh", "HCM");
    },
  },
  {
    name: same,
    text: same,
    phone: (p, dice) => (dice.chance(0.5) ? (oldForm(p) ?? p) : p),
    id: same,
    date: (d) => `${d.getUTCDate()}/${d.getUTCMonth() + 1}/${two(d.getUTCFullYear() % 100)}`,
    money: dots,
    sex: { male: "nam", female: "nữ" },
    yes: "1",
    no: "0",
    address: (draft) => abbreviate(draft),
  },
  {
    name: (name, dice) => (dice.chance(0.25) ? name.toLowerCase() : name),
    text: same,
    phone: (p) => (p === "" ? "" : `${p.slice(0, 4)}.${p.slice(4, 7)}.${p.slice(7)}`),
    id: same,
    date: iso,
    money: (n) => `${dots(n)} đ`,
    sex: { male: "Nam", female: "Nữ" },
    yes: "Đồng ý",
    no: "Từ chối",
    address: (draft) => {
      draft.street = [draft.street, draft.ward, draft.district, draft.province]
        .filter((part) => part !== "")
        .join(", ");
      draft.ward = "";
      draft.district = "";
    },
  },
];

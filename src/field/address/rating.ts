import type { ProvinceSense, UnitIndex } from "../../country/vn/lookup.ts";
import type { District, Ward } from "../../country/vn/unit-model.ts";
import { LEVEL } from "../../country/vn/unit-words.ts";
import { accentAgreement } from "./agreement.ts";
import { boundary, type Hit, nameOf } from "./hits.ts";
import { foldOf, GAP, textOf, type Tokens } from "./tokens.ts";

/**
 * Points for reading a hit as a unit. They only rank readings of one text against each other: being where
 * it belongs (a district in its province) weighs most, then accents, then type words, then layout.
 */

/** Points of a province; undefined where the hit cannot be it. */
export function rateProvince(tokens: Tokens, hit: Hit, sense: ProvinceSense): number | undefined {
  if ((hit.levels & LEVEL.province) === 0) return undefined;
  // Two letters mean a province only where they stand alone: "12 Lê Lợi TH" may be anything.
  if (sense.sure < 0.8 && !hit.whole && hit.word === undefined && hit.nameEnd < tokens.count) {
    return undefined;
  }
  const name = sense.old?.name ?? sense.next?.name ?? "";
  const accents = sense.sure === 1 ? accentAgreement(nameOf(tokens, hit), name) : 0;
  const worded = hit.word === undefined ? 0 : isOtherCity(hit, sense) ? -1 : 1;
  return 6 * sense.sure + accents / 2 + worded + (hit.whole ? 1 : 0);
}

/**
 * What must lie in a province that a short form with several meanings is taken for: any unit of it, or where only a blank
 * stands before it (`TP Hạ Long QN`) a district or a ward behind its type word. `12 Trần Phú, QN` may be in three.
 */
export function needsPlace({ whole }: Hit, { sure }: ProvinceSense): "unit" | "sure" | "" {
  return sure >= 0.5 ? "" : whole ? "unit" : "sure";
}

/** "TP" before a province that is none: the city of its name is meant. */
function isOtherCity({ word }: Hit, { old, next }: ProvinceSense): boolean {
  const isCity = (full: string | undefined) => full?.startsWith("Thành phố") === true;
  return word?.type === "c" && !isCity(old?.full) && !isCity(next?.full);
}

/** Points of a district under a province; undefined where it lies elsewhere. */
export function rateDistrict(
  tokens: Tokens,
  index: UnitIndex,
  hit: Hit,
  district: District,
  province: ProvinceSense | undefined,
): number | undefined {
  if ((hit.levels & LEVEL.district) === 0) return undefined;
  let points = 4;
  if (province !== undefined) {
    if (district.province === province.old) points += 3;
    else if (district.province.became === province.next) points += 1;
    else return undefined;
  }
  // With nothing around it, a name inside other words counts only with a ward of its own before it.
  else if (hit.word === undefined && !hit.whole) points -= 6;
  const former = index.formerTypes.get(district);
  // A former district has another name than its heir: there is nothing to compare accents with.
  if (hit.key === district.key) points += accentAgreement(nameOf(tokens, hit), district.name);
  if (hit.word === undefined) points -= hit.whole ? 0.3 : 1;
  else if (hit.word.type === district.type) points += 1;
  else if (hit.word.type !== "" && former?.has(hit.word.type) !== true) points -= 0.5;
  return points + (hit.nameEnd - hit.nameStart) * 0.3;
}

/** Points of a ward under a district and province; undefined where it lies elsewhere. */
export function rateWard(
  tokens: Tokens,
  hit: Hit,
  ward: Ward,
  district: District | undefined,
  province: ProvinceSense | undefined,
): number | undefined {
  if ((hit.levels & LEVEL.ward) === 0) return undefined;
  const place = wardPlace(ward, district, province);
  if (place === undefined) return undefined;
  const alone = district === undefined && province === undefined;
  if (alone && hit.word === undefined && !hit.whole) return undefined;
  // "Phước Hòa NT" names two places by two letters too few.
  const short = district === undefined && province !== undefined && province.sure < 0.8;
  if (short && hit.word === undefined && !hit.whole) return undefined;
  // A text with commas would have one before its ward: "12 Nguyễn Thị Minh Khai, Hai Bà Trưng".
  const glued = hit.word === undefined && !hit.whole && !boundary(tokens, hit.start);
  if (glued && hit.nameEnd < tokens.count && boundary(tokens, hit.nameEnd)) return undefined;
  let points = 3 + place + accentAgreement(nameOf(tokens, hit), ward.name);
  if (hit.word === undefined) points -= hit.whole ? 0.5 : 1.5;
  else if (hit.word.type === ward.type) points += 1;
  else if (hit.word.type !== "") points -= 0.7;
  // Names gone before 2025 give way to those in force until then.
  if (ward.era === "old" && ward.code === "") points -= 0.4;
  return points + (hit.nameEnd - hit.nameStart) * 0.3;
}

/** How well a ward fits where the text says it is. */
function wardPlace(
  ward: Ward,
  district: District | undefined,
  province: ProvinceSense | undefined,
): number | undefined {
  if (ward.era === "old") {
    if (district !== undefined) return ward.district === district ? 4 : undefined;
    if (province === undefined) return -2;
    if (ward.district.province === province.old) return ward.code === "" ? 0.5 : 1.5;
    return ward.district.province.became === province.next ? 0.5 : undefined;
  }
  if (district !== undefined) return district.became.includes(ward) ? 2 : undefined;
  if (province === undefined) return -2;
  if (ward.province === province.next) return 2.5;
  return ward.province === province.old?.became ? 1 : undefined;
}

/** Words that make the name behind them a street: đường Lê Lợi, ngõ Thổ Quan. */
export const STREET_WORDS: ReadonlySet<string> = new Set(
  "duong d dg pho ph ngo ngach hem kiet street st so sn daulo cho cc kdt kcn kdc".split(" "),
);

/** Those that are no place with a number alone: KDC 91B is one. */
const PLACELESS: ReadonlySet<string> = new Set(
  [...STREET_WORDS].filter((word) => !["cc", "kdt", "kcn", "kdc"].includes(word)),
);
/** House-number words: with a number they are no street yet. */
const NUMBER_WORDS: ReadonlySet<string> = new Set(["so", "sn", "nha", "no"]);
/** Middles of names: a street does not end with them ("Nguyễn Thị | Minh Khai"). */
export const MIDDLES: ReadonlySet<string> = new Set(["van", "thi"]);

/**
 * True where a hit without type word reads better as (the end of) the street: after a street word, with only a number
 * before it, or where what is left of its segment would be no street: "12 Trần | Hưng Đạo".
 */
export function readsAsStreet(tokens: Tokens, hit: Pick<Hit, "word" | "start" | "whole">): boolean {
  if (hit.word !== undefined) return false;
  const { start } = hit;
  if (start === 0) return !hit.whole;
  const gap = tokens.gap[start] as number;
  const before = foldOf(tokens, start - 1, start);
  if (gap < GAP.comma && STREET_WORDS.has(before)) {
    // The end of Nam Dương is no đường.
    return before !== "duong" || textOf(tokens, start - 1, start).toLowerCase() !== "dương";
  }
  // "ngõ 12 phố Huế" is the street even where a ward is called Phố Huế; Phổ An is none.
  if (gap < GAP.dash && textOf(tokens, start, start + 1).toLowerCase() === "phố") return true;
  if (gap >= GAP.dash) return namesBefore(tokens, 0, start, PLACELESS) === 0;
  let from = start - 1;
  while (from > 0 && (tokens.gap[from] as number) < GAP.dash) from--;
  // "thôn 3", "đường số 7": whole streets that end with a number.
  if (before.charCodeAt(0) <= 57) return namesBefore(tokens, from, start, NUMBER_WORDS) === 0;
  return namesBefore(tokens, from, start, STREET_WORDS) < 2 || MIDDLES.has(before);
}

/** How many words from `from` to before `to` are neither numbers nor among `others`. */
function namesBefore(
  tokens: Tokens,
  from: number,
  to: number,
  others: ReadonlySet<string>,
): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    const first = tokens.fold.charCodeAt(tokens.at[i] as number);
    if (first <= 57) continue;
    const word = foldOf(tokens, i, i + 1);
    // "ngõ 12" is an alley, "Ngô Quyền" a street.
    const surname = word === "ngo" && tokens.fold.charCodeAt(tokens.at[i + 1] as number) > 57;
    if (surname || !others.has(word)) count++;
  }
  return count;
}

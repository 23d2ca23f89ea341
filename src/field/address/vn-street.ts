import { foldOf, GAP, tokenize, type Tokens } from "./tokens.ts";

/** The street part of a Vietnamese address, as keys. */
export interface VnStreet {
  /** House number with its alleys, outermost first: `12`, `123/45/6`, `43/3/10`. */
  readonly number: string;
  /** Words of the street, or of the hamlet where there is no street. */
  readonly street: string;
  /** Room, floor, block. */
  readonly unit: string;
}

const set = (words: string) => new Set(words.split(" "));
/** Before a number these say it is the house's. */
const HOUSE = set("so sn sonha no nha");
/** Before a number these make it a step of an alley. */
const ALLEY = set("ngo ngach hem kiet k");
/** Before a number these make it a street's name. */
const ROAD = set("duong d dg pho ph ql tl dt hl quoclo tinhlo huonglo tothien lo street st road");
const PLAIN = set("duong d dg pho ph street st");
/** Before a number these name a part of a building. */
const UNIT = set("phong p can canho ch tang lau toa block lo lot floor fl apt unit room tret");
/** Before a number these name a neighbourhood: left out where there is a street. */
const HOOD = set("to tdp kp khupho khom khoi todanpho cum doi ap thon xom ban lang");

/** Reads house number, street and unit of the part of an address before its ward. */
export function vnStreet(text: string): VnStreet {
  const tokens = tokenize(text.slice(0, 300));
  const alleys: string[] = [];
  const words: string[] = [];
  const hood: string[] = [];
  const unit: string[] = [];
  let house = "";
  for (let i = 0; i < tokens.count;) {
    const word = foldOf(tokens, i, i + 1);
    const two = i + 1 < tokens.count ? foldOf(tokens, i, i + 2) : "";
    const role = HOOD.has(two) || UNIT.has(two) || ROAD.has(two) || HOUSE.has(two) ? two : word;
    const next = i + (role === word ? 1 : 2);
    if (isNumber(tokens, i)) {
      const end = numberEnd(tokens, i);
      const number = numberText(tokens, i, end);
      // The first number of the text is the house's; later ones belong to names.
      if (house === "" && words.length === 0) house = number;
      else words.push(number);
      i = end;
    } else if (
      takesNumber(role) &&
      next < tokens.count &&
      (tokens.gap[next] as number) < GAP.dash &&
      isNumber(tokens, next)
    ) {
      const end = numberEnd(tokens, next);
      const number = numberText(tokens, next, end);
      if (HOUSE.has(role)) {
        const afterRoad = words.length === 0 && ROAD.has(lastWord(tokens, i));
        if (afterRoad || house !== "") words.push(number);
        else house = number;
      } else if (ALLEY.has(role)) alleys.push(number);
      else if (UNIT.has(role)) unit.push(number);
      else if (HOOD.has(role)) hood.push(role, number);
      else words.push(...(PLAIN.has(role) ? [number] : [role, number]));
      i = end;
    } else if (
      word.length === 1 &&
      house === "" &&
      words.length === 0 &&
      isGluedNumber(tokens, next)
    ) {
      // A lot or block letter before its number: B12/3.
      const end = numberEnd(tokens, next);
      house = word + numberText(tokens, next, end);
      i = end;
    } else {
      if (!PLAIN.has(role) && !HOUSE.has(role)) words.push(role);
      i = next;
    }
  }
  const street = words.length === 0 ? hood : words;
  return { number: wholeNumber(alleys, house), street: street.join(" "), unit: unit.join(" ") };
}

function lastWord(tokens: Tokens, i: number): string {
  return i === 0 ? "" : foldOf(tokens, i - 1, i);
}

/** Alleys outermost first, then the house; an alley that repeats the one around it (`43`, `43/3`) counts once. */
function wholeNumber(alleys: readonly string[], house: string): string {
  let path = "";
  for (const step of house === "" ? alleys : [...alleys, house]) {
    path = path === "" || step.startsWith(`${path}/`) ? step : `${path}/${step}`;
  }
  return path;
}

function isNumber(tokens: Tokens, i: number): boolean {
  const first = tokens.fold.charCodeAt(tokens.at[i] as number);
  return first <= 57;
}

function isGluedNumber(tokens: Tokens, i: number): boolean {
  return i < tokens.count && tokens.gap[i] === GAP.glued && isNumber(tokens, i);
}

function takesNumber(role: string): boolean {
  return HOUSE.has(role) || ALLEY.has(role) || UNIT.has(role) || HOOD.has(role) || ROAD.has(role);
}

/** The end of a house number: digits, letters set against them, and further parts behind slashes. */
function numberEnd(tokens: Tokens, i: number): number {
  let end = i + 1;
  while (end < tokens.count) {
    const gap = tokens.gap[end] as number;
    const size = (tokens.at[end + 1] as number) - (tokens.at[end] as number);
    if (gap === GAP.slash || gap === GAP.glued) end++;
    else if (gap === GAP.dash && isNumber(tokens, end) && size <= 5) end++;
    else break;
  }
  return end;
}

function numberText(tokens: Tokens, from: number, to: number): string {
  let out = "";
  for (let i = from; i < to; i++) {
    if (i > from && tokens.gap[i] !== GAP.glued) out += tokens.gap[i] === GAP.slash ? "/" : "-";
    out += foldOf(tokens, i, i + 1).replace(/^0+(?=\d)/, "");
  }
  return out;
}

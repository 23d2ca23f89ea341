import { bareStreet } from "./plain-street.ts";
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

/** First words of remarks: đối diện chợ, gần trường, cạnh, sau, giao giờ hành chính. */
const REMARK = set("doi doidien gan canh sau sat giao ben");

/** What one segment of a street part says. */
interface Segment {
  house: string;
  readonly alleys: string[];
  readonly words: string[];
  readonly hood: string[];
  readonly unit: string[];
}

/** Streets remembered; then the memory starts anew. */
const KEPT = 40_000;
/** Words of plain street names, null where they say more than a street's name. */
const streets = new Map<string, string | null>();

/** Reads house number, street and unit of the part of an address before its ward. */
export function vnStreet(text: string): VnStreet {
  const plain = bareStreet(text);
  const street = plain === undefined ? undefined : plainWords(plain.name);
  if (plain === undefined || street === undefined) return readParts(text);
  return { number: plain.house.toLowerCase(), street, unit: "" };
}

/** The words of a plain street's name; undefined where it says more than a street's name. */
export function plainWords(name: string): string | undefined {
  let street = streets.get(name);
  if (street === undefined) {
    const read = readParts(`1 ${name}`);
    street = read.number === "1" && read.unit === "" ? read.street : null;
    if (streets.size >= KEPT) streets.clear();
    streets.set(name, street);
  }
  return street ?? undefined;
}

function readParts(text: string): VnStreet {
  const segments = text
    .slice(0, 300)
    .replace(/tổ dân phố|to dan pho/giu, "tdp")
    .split(",", 8)
    .map(readSegment);
  const full = segments.filter((s) => s.words.length > 0);
  // Of several named segments the one with the house number is the street: "Tòa nhà A, 720A Điện Biên Phủ".
  const main = full.find((s) => s.house !== "" || s.alleys.length > 0) ?? full[0];
  const numbered = (s: Segment) => s.house !== "" || s.alleys.length > 0;
  // "Số 1, đường 30/4": a number may have a segment of its own.
  const number = main !== undefined && numbered(main) ? main : segments.find(numbered);
  const unit = segments.flatMap((s) => s.unit);
  for (const other of full) {
    if (other !== main && !REMARK.has(other.words[0] ?? "")) unit.push(...other.words);
  }
  return {
    number: number === undefined ? "" : wholeNumber(number.alleys, number.house),
    street: (main?.words ?? segments.flatMap((s) => s.hood)).join(" "),
    unit: unit.join(" "),
  };
}

function readSegment(text: string): Segment {
  const tokens = tokenize(text);
  const found: Segment = { house: "", alleys: [], words: [], hood: [], unit: [] };
  const { alleys, words, hood, unit } = found;
  for (let i = 0; i < tokens.count;) {
    const word = foldOf(tokens, i, i + 1);
    const two = i + 1 < tokens.count ? foldOf(tokens, i, i + 2) : "";
    const role = HOOD.has(two) || UNIT.has(two) || ROAD.has(two) || HOUSE.has(two) ? two : word;
    const next = i + (role === word ? 1 : 2);
    const at = isNumber(tokens, i) ? i : next;
    // "lô B12": the lot's letter goes with its number.
    if (UNIT.has(role) && isLot(tokens, next)) {
      const end = numberEnd(tokens, next + 1);
      unit.push(foldOf(tokens, next, end));
      i = end;
      continue;
    }
    const single = word.length === 1 && found.house === "" && words.length === 0;
    if (at === next && (next >= tokens.count || !isNumber(tokens, next) || apart(tokens, next))) {
      if (!PLAIN.has(role) && !HOUSE.has(role)) words.push(role);
      i = next;
      continue;
    }
    const end = numberEnd(tokens, at);
    const number = numberText(tokens, at, end);
    i = end;
    if (at < next) {
      // The first number of the text is the house's; later ones belong to names.
      if (found.house === "" && words.length === 0) found.house = number;
      else words.push(number);
    } else if (HOUSE.has(role)) {
      const road = words.length === 0 && ROAD.has(lastWord(tokens, next - (role === word ? 1 : 2)));
      if (road || found.house !== "") words.push(number);
      else found.house = number;
    } else if (ALLEY.has(role)) alleys.push(number);
    else if (UNIT.has(role)) unit.push(number);
    else if (HOOD.has(role)) hood.push(role, number);
    else if (ROAD.has(role)) words.push(...(PLAIN.has(role) ? [number] : [role, number]));
    // A lot or block letter before its number: B12/3.
    else if (single && tokens.gap[next] === GAP.glued) found.house = word + number;
    else words.push(role, number);
  }
  return found;
}

/** True for one letter with a number grown to it: B12. */
function isLot(tokens: Tokens, i: number): boolean {
  if (i + 1 >= tokens.count || isNumber(tokens, i)) return false;
  const size = (tokens.at[i + 1] as number) - (tokens.at[i] as number);
  return size === 1 && tokens.gap[i + 1] === GAP.glued && isNumber(tokens, i + 1);
}

/** True where a dash or comma sets a number apart from the word before. */
function apart(tokens: Tokens, i: number): boolean {
  return (tokens.gap[i] as number) >= GAP.dash;
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

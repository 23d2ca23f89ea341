import { PLAIN_FAMILIES, PLAIN_GIVEN } from "../../country/names/known-plain.ts";
import { isWesternGiven } from "../../country/names/western-given.ts";
import { foldAccents } from "../../text/fold.ts";
import { isHardlyGiven } from "./split.ts";

/** `SMITH/JOHN MR`: family, given names and form of address as airlines and hotels write them. */
const PASSENGER = /^(\p{Lu}[\p{Lu}' -]{1,39})\/(\p{Lu}[\p{Lu}' -]{1,59})$/u;
const TITLES = new Set("MR MRS MS MISS DR PROF MSTR CHD INF".split(" "));
/** The title typed to the name without a gap: `MICHAELMR`; a name that ends so keeps its letters. */
const GLUED = /^(\p{Lu}{3,})(MISS|MSTR|MRS|MR|MS|CHD|INF)$/u;
/** Children and infants have no form of address: what they are stands behind as a remark. */
const CHILD = new Set(["MSTR", "CHD", "INF"]);

/** The same without one. */
const BOOKED = /^(\p{Lu}[\p{Lu}'-]{1,39}) ?\/ ?(\p{Lu}[\p{Lu}'-]{1,29}(?: \p{Lu}{1,30})?)$/u;
/** A Vietnamese family name and what is behind it, as in a passport, in any capitals: `NGUYEN / VAN AN`. */
const PASSPORT = /^(\p{L}{2,7}) ?\/ ?(\p{L}[\p{L} ]{1,59})$/u;
/** Share in percent from which a family name is common. */
const COMMON = 0.3;

/**
 * A passenger's name in the order of the country, its title in front: `MR JOHN SMITH`. Undefined for all other names;
 * `SMITH/JOHN` where but one of the two is a given name; `SMITH/JONES` without a title may be two people, and so may `LAN / HUNG`, but not `DANG / THANH TRANG`.
 */
export function passengerName(text: string, familyFirst: boolean): string | undefined {
  return titled(text, familyFirst) ?? (familyFirst ? asInPassport(text) : asBooked(text));
}

/** `SMITH / JOHN`: the first is nobody's given name, the second is one. */
function asBooked(text: string): string | undefined {
  const [, family = "", given = ""] = BOOKED.exec(text) ?? [];
  const [first = ""] = given.split(" ");
  return isGiven(first) && !isGiven(family) ? `${given} ${family}` : undefined;
}

function asInPassport(text: string): string | undefined {
  const [, family = "", behind = ""] = PASSPORT.exec(text) ?? [];
  const words = behind.trim().split(/ +/);
  const [first = ""] = words;
  const given = plain(words.at(-1) ?? "");
  if (given === "" || !PLAIN_GIVEN.has(given)) return undefined;
  if ((PLAIN_FAMILIES.get(plain(family)) ?? 0) < COMMON) return undefined;
  // "MAI / LAN" may be two people, and "MAI / NGUYEN THI LAN" are.
  if (words.length === 1 && !isHardlyGiven(family)) return undefined;
  if (isHardlyGiven(first) || words.length > 4) return undefined;
  return `${family} ${words.join(" ")}`;
}

const plain = (word: string): string => foldAccents(word).toLowerCase();

function titled(text: string, familyFirst: boolean): string | undefined {
  const match = PASSENGER.exec(text);
  const family = match?.[1]?.trim();
  const words = match?.[2]?.trim().split(/\s+/) ?? [];
  const last = words.at(-1);
  if (family === undefined || last === undefined) return undefined;
  let title = last;
  let given = words.slice(0, -1);
  if (!TITLES.has(last)) {
    const glued = GLUED.exec(last);
    const name = glued?.[1] ?? "";
    title = glued?.[2] ?? "";
    if (title === "" || (title === "MS" && !isGiven(name))) return undefined;
    given = [...given, name];
  }
  if (given.length === 0) return undefined;
  const own = given.join(" ");
  const name = familyFirst ? `${family} ${own}` : `${own} ${family}`;
  return CHILD.has(title) ? `${name} (${title})` : `${title} ${name}`;
}

/** Long enough that the letters behind it are no ending: `ANNAMS`, but `ADAMS`. */
const isGiven = (name: string): boolean => name.length >= 4 && isWesternGiven(name.toLowerCase());

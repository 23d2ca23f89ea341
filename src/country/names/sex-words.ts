import { PLAIN_GIVEN } from "./known-plain.ts";
import { VIETNAMESE_FAMILIES, VIETNAMESE_GIVEN } from "./vietnamese.ts";
import { foldAccents } from "../../text/fold.ts";

/** What a form of address tells of whom it addresses. */
export type ToldSex = "male" | "female";

const MALE =
  "anh ong chu cau duong thay mr mister mstr sir herr herrn hr monsieur senor signor sig dhr shri sri bay lord";
const FEMALE =
  "chi ba co di mo thim mrs ms miss madam mdm mme mlle madame mademoiselle frau fraulein frl senora senorita sra srta signora signorina sigra signa dottssa mevr mevrouw smt shrimati kumari bayan fru froken lady dame";
const ENDINGS_AND_LETTERS: readonly [string, ToldSex][] = [
  ["trai", "male"],
  ["gai", "female"],
  ["a", "male"],
  ["o", "male"],
  ["c", "female"],
  ["b", "female"],
];

/** Words said of both, or of relatives of either sex (bác, em, cụ), are in neither list. */
const TOLD: ReadonlyMap<string, ToldSex> = new Map([
  ...MALE.split(" ").map((word): [string, ToldSex] => [word, "male"]),
  ...FEMALE.split(" ").map((word): [string, ToldSex] => [word, "female"]),
  ...ENDINGS_AND_LETTERS,
]);
/** Words with which others would be meant but for their accents: cụ is no cô. */
const OTHERS: ReadonlySet<string> = new Set(["ba", "bá", "cơ", "cỏ", "chì", "chỉ"]);

/** The dot inside Sig.ra, Sig.na and Dott.ssa: what stands before it alone is said of men. */
const ITALIAN = /(?<=^(?:sig|dott))\.(?=(?:ra|na|ssa)(?!\p{L}))/u;

/**
 * The sex a form of address tells: `Anh`, `Mrs.`, `Herr Dr.`, `em gái`. Undefined where it tells none (`Dr.`, `Bác`) or
 * both (`Anh/Chị`).
 */
export function sexOfTitle(title: string): ToldSex | undefined {
  let sex: ToldSex | undefined;
  for (const word of title
    .slice(0, 60)
    .toLowerCase()
    .replace(ITALIAN, "")
    .split(/[^\p{L}\p{M}]+/u)) {
    const plain = foldAccents(word);
    const told = OTHERS.has(word) && word !== plain ? undefined : TOLD.get(plain);
    if (told === undefined) continue;
    if (sex !== undefined && sex !== told) return undefined;
    sex = told;
  }
  return sex;
}

/** Words before a lone given name that are no names of their own. */
const ONLY_TITLES: ReadonlySet<string> = new Set(
  "chị cô dì mợ thím ông chú cậu thầy dượng".split(" "),
);
const [men, women] = [VIETNAMESE_GIVEN.male, VIETNAMESE_GIVEN.female].map((list) => new Set(list));

/**
 * The sex a Vietnamese cell of a form of address and a given name tells, where both are left in it because the first may
 * be part of the name: `Chị Linh`; `Anh Linh`, but not `Anh Thư`, which is a woman's name.
 */
export function sexOfCalled(name: string): ToldSex | undefined {
  const [first = "", given = "", more] = name.split(" ");
  if (given === "" || more !== undefined) return undefined;
  const word = first.toLowerCase();
  if (ONLY_TITLES.has(word)) return sexOfTitle(word);
  if (word !== "anh" && first !== "A" && first !== "C") return undefined;
  if (!PLAIN_GIVEN.has(foldAccents(given).toLowerCase())) return undefined;
  // "Anh Nguyễn" bears the family name behind.
  if (VIETNAMESE_FAMILIES.has(given) && men?.has(given) !== true && women?.has(given) !== true) {
    return undefined;
  }
  const told = sexOfTitle(word);
  const [own, other] = told === "male" ? [men, women] : [women, men];
  return other?.has(given) === true && own?.has(given) !== true ? undefined : told;
}
